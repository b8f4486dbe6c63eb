import { isIPv4 } from 'node:net';

/** Whether a host name or address, without a port, means this machine and nothing else. */
export const isLoopback = (host: string): boolean => {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare === '::1' || (isIPv4(bare) && bare.startsWith('127.'));
};
