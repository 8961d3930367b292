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

/** Answers every virtual machine of one large cloud from inside it, though the number itself is a public one. */
const CLOUD_INSIDE = new Set(['168.63.129.16']);

/** "unicast" is what is left after private, loopback, link-local, carrier, multicast and reserved ranges; mapped forms are unmapped first. */
function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip.range() !== 'unicast' || CLOUD_INSIDE.has(ip.toString())) return false;
  return ip instanceof ipaddr.IPv4 || isPublicV6(ip.parts);
}

/** Only 2000::/3 has been given out; an address that ends in `5efe` and an IPv4 address is led to the latter inside a network (ISATAP). */
function isPublicV6([first = 0, , , , fifth = 0, sixth = 0]: readonly number[]): boolean {
  const isGiven = first >> 13 === 1;
  const isTunnel = (fifth === 0 || fifth === 0x0200) && sixth === 0x5efe;
  return isGiven && !isTunnel;
}
