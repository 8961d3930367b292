/** Parameters that say where a reader came from, and nothing about the page. */
const TRAIL =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|cmp|cmpid|ocid|ref|ref_src|smid|source|ns_\w+|at_\w+|xtor|icid|taid|sr_share)$/i;

/** An address without its fragment and its tracking parameters, so that one page has one address; `null` for none. */
function plainAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  const trails = [...url.searchParams.keys()].filter((key) => TRAIL.test(key));
  for (const key of trails) url.searchParams.delete(key);
  return url.href;
}

/**
 * The address that a page gives itself, when it is on the same site; else the one it was fetched from.
 * A page on one site must not pass for a page of another.
 */
export function canonicalAddress(
  fetched: string | null,
  declared: readonly (string | null)[],
): string | null {
  if (fetched === null) return null;
  for (const candidate of declared) {
    const address = candidate === null ? null : resolve(candidate, fetched);
    if (address !== null && isSameSite(address, fetched) && !isFrontPage(address, fetched))
      return address;
  }
  return plainAddress(fetched);
}

function resolve(address: string, base: string): string | null {
  return URL.canParse(address, base) ? plainAddress(new URL(address, base).href) : null;
}

function isSameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, '');
}

/** Some sites name their front page as every page's address. */
function isFrontPage(address: string, fetched: string): boolean {
  return new URL(address).pathname === '/' && new URL(fetched).pathname !== '/';
}
