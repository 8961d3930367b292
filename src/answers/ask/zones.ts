import { nearest } from './nearest.ts';

/** The IANA zone that was typed, also as a city ("London") and in any case; else the nearest one, for "did you mean". */
export function zoneOf(
  typed: string,
): { readonly zone: string } | { readonly near: string | null } {
  const wanted = typed.trim().replace(/\s+/g, '_').toLowerCase();
  if (wanted === 'utc' || wanted === 'gmt') return { zone: 'UTC' };
  const zones = Intl.supportedValuesOf('timeZone');
  const found =
    zones.find((zone) => zone.toLowerCase() === wanted) ??
    zones.find((zone) => cityOf(zone).toLowerCase() === wanted);
  if (found !== undefined) return { zone: found };
  if (isKnown(wanted))
    return { zone: Intl.DateTimeFormat('en', { timeZone: wanted }).resolvedOptions().timeZone };
  const city = nearest(cityOf(wanted), zones.map(cityOf));
  return { near: zones.find((zone) => cityOf(zone) === city) ?? null };
}

const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1);

/** Names that another one has replaced, such as Asia/Kolkata or Europe/Kiev, are not listed but are known. */
function isKnown(zone: string): boolean {
  if (!zone.includes('/')) return false;
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Zones of whose name a part begins so, for completion while one types; at most 100. */
export function zonesLike(typed: string): readonly string[] {
  const wanted = typed.trim().replace(/\s+/g, '_').toLowerCase();
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  return zones.filter((zone) => `/${zone.toLowerCase()}`.includes(`/${wanted}`)).slice(0, 100);
}
