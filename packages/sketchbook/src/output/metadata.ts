import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { DrawRequest } from '../api.js';
import { ENGINE, SKETCHBOOK_MODEL_IDS, SKETCHBOOK_STYLES } from '../api.js';

/** What pictures say made them. */
export const SOFTWARE = 'Easel Sketchbook (procedural illustrator, not a neural network)';

/** IPTC's term for pictures made by an algorithm that was not trained on others. */
export const DIGITAL_SOURCE = 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const MOST_PROMPT = 4000;
/** Signature and header, which must stay first in a PNG. */
const HEAD_BYTES = 8 + 25;

/** Adds to a PNG what made it and all it takes to draw it again: text chunks and XMP, the same bytes for the same request. */
export function withMetadata(png: Uint8Array, request: DrawRequest): Uint8Array {
  const chunks = [
    textChunk('Software', SOFTWARE),
    textChunk('Engine', ENGINE),
    textChunk('Seed', String(request.seed)),
    textChunk('Model', request.model ?? SKETCHBOOK_MODEL_IDS[0]),
    textChunk('Style', request.style ?? SKETCHBOOK_STYLES[0]),
    internationalChunk('Prompt', cut(request.prompt)),
    ...(request.negativePrompt ? [internationalChunk('Negative prompt', cut(request.negativePrompt))] : []),
    textChunk('Size', `${request.width}x${request.height}`),
    textChunk('Version', version),
    internationalChunk('XML:com.adobe.xmp', xmp()),
  ];
  return new Uint8Array(Buffer.concat([png.subarray(0, HEAD_BYTES), ...chunks, png.subarray(HEAD_BYTES)]));
}

/** The first characters of a prompt, without zeroes, which readers take for separators. */
const cut = (prompt: string): string => prompt.slice(0, MOST_PROMPT).replaceAll('\0', '\ufffd');

const textChunk = (keyword: string, text: string): Buffer =>
  chunk('tEXt', Buffer.from(`${keyword}\0${text}`, 'latin1'));

/** UTF-8 text, not compressed, without language or translated keyword. */
const internationalChunk = (keyword: string, text: string): Buffer =>
  chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`, 'utf8'));

function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

const xmp = (): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" Iptc4xmpExt:DigitalSourceType="${DIGITAL_SOURCE}" xmp:CreatorTool="${SOFTWARE}"/></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;
