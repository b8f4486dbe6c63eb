import dns from 'node:dns';
import { BlockList, isIP, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import { HttpFailure } from './http-failure.js';

/** Where an address leads. Metadata services give out a cloud machine's credentials, so nobody may call them. */
export type AddressKind = 'public' | 'private' | 'metadata';

/** What an IP address is; anything that is none counts as private. Mapped and NAT64 forms are judged by the IPv4 inside. */
export function classifyAddress(address: string): AddressKind {
  const plain = address.replace(/%.*$/, '');
  if (isIP(plain) === 4) return classifyIPv4(plain);
  if (isIP(plain) !== 6) return 'private';
  const groups = expandIPv6(plain);
  const prefix = groups.slice(0, 6).join(':');
  if (prefix === '0:0:0:0:0:ffff' || prefix === '64:ff9b:0:0:0:0') return classifyIPv4(dotted(groups));
  if (metadataIPv6.has(groups.join(':'))) return 'metadata';
  return globalIPv6.check(plain, 'ipv6') && !specialIPv6.check(plain, 'ipv6') ? 'public' : 'private';
}

/**
 * Parses a URL that may be called: http or https, without a user or password. Odd spellings of IPv4 hosts (0x7f.1,
 * 2130706433, 0177.0.0.1) leave the parser as dotted addresses, so the connector knows them for what they are.
 */
export function checkUrl(input: string | URL, base?: URL): URL {
  const url = URL.canParse(String(input), base?.href) ? new URL(input, base) : null;
  if (url === null) throw new HttpFailure('blocked', 'Not a valid URL', { sent: 'no' });
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new HttpFailure('blocked', `Only http and https are called, not ${url.protocol}`, { sent: 'no' });
  }
  if (url.username !== '' || url.password !== '') {
    throw new HttpFailure('blocked', 'The URL must not hold a user or a password', { sent: 'no' });
  }
  url.hash = '';
  return url;
}

/**
 * Opens sockets to public addresses only, and to `privateOrigin` wherever it is. A name is resolved once: what was
 * checked is what is connected to, so an answer that changes afterwards changes nothing. One forbidden address among
 * several forbids them all.
 */
export function createGuardedConnector({
  privateOrigin = null,
  lookup = dns.lookup as Lookup,
  timeoutMs,
}: GuardOptions): buildConnector.connector {
  const build = (allowed: (kind: AddressKind) => boolean): buildConnector.connector => {
    const check = (host: string, address: string) => {
      if (allowed(classifyAddress(address))) return;
      throw new HttpFailure('blocked', `${host} leads to a forbidden address`, { sent: 'no' });
    };
    const connect = buildConnector({ timeout: timeoutMs, lookup: checkedLookup(lookup, check) });
    return (options, callback) => {
      try {
        // A literal address is never looked up.
        if (isIP(options.hostname) !== 0) check(options.hostname, options.hostname);
      } catch (error) {
        callback(error as Error, null);
        return;
      }
      connect(options, (...[error, socket]: ConnectResult) => {
        if (error !== null) return callback(error, null);
        try {
          check(options.hostname, socket.remoteAddress ?? '');
          callback(null, socket);
        } catch (failure) {
          socket.destroy();
          callback(failure as Error, null);
        }
      });
    };
  };
  const strict = build((kind) => kind === 'public');
  const open = build((kind) => kind !== 'metadata');
  return (options, callback) => {
    const { origin } = new URL(`${options.protocol}//${options.host ?? options.hostname}`);
    return (origin === privateOrigin ? open : strict)(options, callback);
  };
}

function checkedLookup(lookup: Lookup, check: (host: string, address: string) => void): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const fail = (reason: Error) => callback(reason, '', 0);
      if (error !== null) return fail(error);
      const [first] = addresses;
      if (first === undefined) return fail(new Error(`${hostname} has no address`));
      try {
        for (const { address } of addresses) check(hostname, address);
      } catch (failure) {
        return fail(failure as Error);
      }
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function classifyIPv4(address: string): AddressKind {
  if (metadataIPv4.has(address)) return 'metadata';
  return specialIPv4.check(address) ? 'private' : 'public';
}

/** The eight groups, without leading zeros. */
function expandIPv6(address: string): string[] {
  // The URL parser writes every form the same way, a dotted tail as two groups.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const split = (part: string) => (part === '' ? [] : part.split(':'));
  if (tail === undefined) return split(head);
  const missing = 8 - split(head).length - split(tail).length;
  return [...split(head), ...Array<string>(missing).fill('0'), ...split(tail)];
}

function dotted(groups: string[]): string {
  return groups
    .slice(6)
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
}

function subnets(family: 'ipv4' | 'ipv6', ranges: string): BlockList {
  const list = new BlockList();
  for (const range of words(ranges)) {
    const [net = '', bits] = range.split('/');
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

// https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 sister.
const specialIPv4 = subnets(
  'ipv4',
  `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
   192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`,
);
const globalIPv6 = subnets('ipv6', '2000::/3');
/** Teredo, ORCHID and other special blocks, documentation, and 6to4, which hides any IPv4 address. */
const specialIPv6 = subnets('ipv6', '2001::/23 2001:db8::/32 2002::/16 3fff::/20');
/** AWS and most others, ECS, EKS, Alibaba, Azure. */
const metadataIPv4 = new Set(
  words('169.254.169.254 169.254.170.2 169.254.170.23 100.100.100.200 168.63.129.16'),
);
/** AWS, EKS and Google. */
const metadataIPv6 = new Set(words('fd00:ec2:0:0:0:0:0:254 fd00:ec2:0:0:0:0:0:23 fd20:ce:0:0:0:0:0:254'));

/** dns.lookup, asked for all addresses. */
export type Lookup = (
  hostname: string,
  options: dns.LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: dns.LookupAddress[]) => void,
) => void;

interface GuardOptions {
  /** The one origin that may be on a private network. */
  privateOrigin?: string | null;
  lookup?: Lookup;
  timeoutMs: number;
}

type ConnectResult = [error: null, socket: Socket] | [error: Error, socket: null];
