import { addressOf } from './address.ts';

/** The site that was typed, as host and path without "www." and the last slash: "example.org", "example.org/sport"; `null` when it is none. */
export function siteOf(typed: string): string | null {
  const address = addressOf(typed);
  if (address === null) return null;
  const { hostname, pathname } = new URL(address);
  return `${bare(hostname)}${pathname.replace(/\/+$/, '')}`;
}

/** Whether an address lies on a site, or on one of its subdomains, and below its path. */
export function isOnSite(address: string, site: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  const host = hostOf(site);
  const isThere = `.${bare(hostname)}`.endsWith(`.${host}`);
  return isThere && `${pathname}/`.startsWith(`${site.slice(host.length)}/`);
}

/** A site without its path. */
export const hostOf = (site: string): string => site.split('/', 1)[0] ?? site;

const bare = (hostname: string) => hostname.replace(/^www\./, '');
