import type { Archive } from '../src/archive/archive.ts';
import { siteLinesOf, withoutLines, type Clean } from '../src/intake/index.ts';

/** An article without the lines that other pages of its site have too, or that somebody has marked; the site's memory learns from it. */
export async function withoutSiteLines(
  clean: Clean,
  archive: Pick<Archive, 'sites'>,
  now: number,
): Promise<Clean> {
  if (clean.url === null) return clean;
  const page = { page: clean.url, lines: siteLinesOf(clean), now };
  return withoutLines(clean, await archive.sites.look(page));
}
