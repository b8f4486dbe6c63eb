/**
 * The records of a ZIP file, field by field as in APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.14 to 4.3.16.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export const localHeader = (member: ZipMember): Buffer => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeCommon(header, member, 6);
  return Buffer.concat([header, member.name]);
};

/** The entry's line in the directory at the end. */
export const centralHeader = (member: ZipMember): Buffer => {
  const far = member.offset >= MAX_32;
  const extra = Buffer.alloc(far ? 12 : 0);
  if (far) {
    extra.writeUInt16LE(0x0001, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(member.offset), 4);
  }
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(MADE_ON_UNIX | VERSION_64, 4);
  header.writeUInt16LE(far ? VERSION_64 : VERSION, 6);
  writeCommon(header, member, 8);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(PLAIN_FILE, 38);
  header.writeUInt32LE(far ? MAX_32 : member.offset, 42);
  return Buffer.concat([header, member.name, extra]);
};

/** What closes the file; with the 64-bit records only when the plain one cannot say it. */
export const endOfZip = ({ count, directoryOffset, directorySize }: Directory): Buffer => {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, MAX_16), 8);
  end.writeUInt16LE(Math.min(count, MAX_16), 10);
  end.writeUInt32LE(Math.min(directorySize, MAX_32), 12);
  end.writeUInt32LE(Math.min(directoryOffset, MAX_32), 16);
  if (count < MAX_16 && directoryOffset < MAX_32 && directorySize < MAX_32) return end;

  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeUInt16LE(MADE_ON_UNIX | VERSION_64, 12);
  end64.writeUInt16LE(VERSION_64, 14);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(directorySize), 40);
  end64.writeBigUInt64LE(BigInt(directoryOffset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directoryOffset + directorySize), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end64, locator, end]);
};

const MAX_16 = 0xffff;
const MAX_32 = 0xffffffff;
/** 2.0: folders and deflate; 4.5: ZIP64. */
const VERSION = 20;
const VERSION_64 = 45;
const MADE_ON_UNIX = 3 << 8;
/** -rw-r--r--, in the upper half of the external attributes. */
const PLAIN_FILE = 0o100644 * 0x10000;
const NAME_IS_UTF8 = 1 << 11;

/** The 22 bytes from the flags to the length of the name, which both headers share. */
const writeCommon = (header: Buffer, member: ZipMember, at: number): void => {
  const { date, time } = dosTime(member.modified);
  header.writeUInt16LE(NAME_IS_UTF8, at);
  header.writeUInt16LE(member.deflated ? 8 : 0, at + 2);
  header.writeUInt16LE(time, at + 4);
  header.writeUInt16LE(date, at + 6);
  header.writeUInt32LE(member.crc, at + 8);
  header.writeUInt32LE(member.packedSize, at + 12);
  header.writeUInt32LE(member.size, at + 16);
  header.writeUInt16LE(member.name.length, at + 20);
};

/** UTC, since the format knows no time zone; it begins in 1980 and ends in 2107. */
const dosTime = (instant: Date): { date: number; time: number } => {
  const year = Math.min(127, Math.max(0, instant.getUTCFullYear() - 1980));
  return {
    date: (year << 9) | ((instant.getUTCMonth() + 1) << 5) | instant.getUTCDate(),
    time: (instant.getUTCHours() << 11) | (instant.getUTCMinutes() << 5) | (instant.getUTCSeconds() >> 1),
  };
};

/** What the records tell of one file. Sizes and offset in bytes. */
export interface ZipMember {
  name: Buffer;
  deflated: boolean;
  crc: number;
  size: number;
  packedSize: number;
  modified: Date;
  offset: number;
}

interface Directory {
  count: number;
  directoryOffset: number;
  directorySize: number;
}
