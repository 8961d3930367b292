import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { RefusedAddress, UnreachableArticle } from '../errors.ts';

/** A place to connect to, as node's `lookup` gives it. */
export interface Host {
  readonly address: string;
  readonly family: number;
}

export interface GuardTools {
  /** Lets an address in that is not public, with any port: for a server of a test or of the local page. */
  readonly allow?: (address: string) => boolean;
  /** All addresses of a host name; the system's own resolver by default. */
  readonly resolve?: (host: string) => Promise<readonly Host[]>;
}

const PORTS = new Set(['', '80', '443', '8080', '8443']);

/**
 * The addresses that a URL may be fetched from: all that its name has, each of them public. Whoever connects must use these,
 * so that a name which points elsewhere a moment later gains nothing. Throws `RefusedAddress`.
 */
export async function checkedHosts(url: URL, tools: GuardTools): Promise<readonly Host[]> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RefusedAddress(`scheme ${url.protocol}`);
  if (url.username !== '' || url.password !== '')
    throw new RefusedAddress('a user name in the address');
  const hosts = await hostsOf(url.hostname, tools);
  for (const { address } of hosts) checkAddress(address, url.port, tools);
  return hosts;
}

function checkAddress(address: string, port: string, { allow }: GuardTools): void {
  if (allow?.(address)) return;
  if (!isPublic(address)) throw new RefusedAddress('an address inside a network');
  if (!PORTS.has(port)) throw new RefusedAddress(`port ${port}`);
}

/** A literal is its own address: no resolver is asked for it, by us or by the socket. */
async function hostsOf(hostname: string, tools: GuardTools): Promise<readonly Host[]> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(bare))
    return [{ address: bare, family: ipaddr.parse(bare).kind() === 'ipv6' ? 6 : 4 }];
  const hosts = await resolved(bare, tools.resolve ?? systemResolve);
  if (hosts.length === 0) throw new UnreachableArticle('a host without an address');
  return hosts;
}

async function resolved(
  host: string,
  resolve: NonNullable<GuardTools['resolve']>,
): Promise<readonly Host[]> {
  try {
    return await resolve(host);
  } catch (cause) {
    throw new UnreachableArticle('the host name is not known', { cause });
  }
}

function systemResolve(host: string): Promise<readonly Host[]> {
  return lookup(host, { all: true });
}

/** "unicast" is what is left after private, loopback, link-local, carrier, multicast and reserved ranges; mapped forms are unmapped first. */
function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}
