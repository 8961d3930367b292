import type { Entry } from '../entry.ts';
import type { Delivered } from './command-in.ts';

/** So long an installation that was found is taken to be there still, ms. */
const LONGEST = 30_000;
const MOST = 10_000;

/** Tells whether the app is installed where a command comes from: always where there is one token; else an installation that was found is not looked for again for half a minute. Rejects where there is none. */
export function knownInstalls(
  entry: Entry,
  now: () => number,
): (form: Delivered['form']) => Promise<boolean> {
  if (entry.by === 'token') return () => Promise.resolve(true);
  const found = new Map<string, number>();
  return async (form) => {
    const text = (field: string) => {
      const value = form[field];
      return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const [teamId, enterpriseId] = [text('team_id'), text('enterprise_id')];
    const isEnterpriseInstall = text('is_enterprise_install') === 'true';
    const key = JSON.stringify([teamId, enterpriseId, isEnterpriseInstall]);
    if (now() - (found.get(key) ?? -LONGEST) < LONGEST) return true;
    await entry.installs.fetch({ teamId, enterpriseId, isEnterpriseInstall });
    if (found.size >= MOST) found.clear();
    found.set(key, now());
    return true;
  };
}
