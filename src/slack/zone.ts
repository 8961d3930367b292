import type { WebClient } from '@slack/web-api';
import { nothingAfter } from './context.ts';

/** Whether what was typed means another day in another zone. */
export const asksForZone = (typed: string): boolean => /\d+d\b|yesterday|today|daily/i.test(typed);

/** Somebody's time zone; `null` when Slack does not say within a second, or may not say. */
export function zoneOf(user: string, client: WebClient): Promise<string | null> {
  const asked = client.users.info({ user }).then(
    ({ user: found }) => found?.tz ?? null,
    () => null,
  );
  return Promise.race([asked, nothingAfter(1000)]);
}
