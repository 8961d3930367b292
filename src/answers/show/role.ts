import { TITLES } from '../../reading/index.ts';

/** The role that tells most: one that is more than a title ("spokesman for the coalition" rather than "Air Force Col."); `null` when there is none. */
export function roleOf(roles: readonly string[]): string | null {
  return roles.find((role) => !isTitle(role)) ?? roles[0] ?? null;
}

function isTitle(role: string): boolean {
  return role.split(/\s+/).every((word) => TITLES.has(word.toLowerCase().replace(/\.$/, '')));
}
