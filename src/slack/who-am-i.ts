/** What Slack says of a bot token. */
export interface Identity {
  readonly team: string;
  readonly teamId: string;
  readonly scopes: readonly string[];
  /** Slack's clock, ms since 1970; `null` when it sent none. */
  readonly clock: number | null;
}

/** Asks Slack whose token this is; throws with Slack's word for it when it is not good, or when Slack does not answer. */
export async function whoAmI(
  botToken: string,
  apiUrl: string | null,
  send: typeof fetch,
): Promise<Identity> {
  const response = await send(new URL('auth.test', apiUrl ?? 'https://slack.com/api/'), {
    method: 'POST',
    headers: { authorization: `Bearer ${botToken}` },
    signal: AbortSignal.timeout(5000),
  });
  const body: unknown = await response.json();
  const field = (name: string) =>
    typeof body === 'object' && body !== null ? String(Reflect.get(body, name) ?? '') : '';
  if (field('ok') !== 'true') throw new Error(field('error') || `HTTP ${response.status}`);
  const date = Date.parse(response.headers.get('date') ?? '');
  return {
    team: field('team'),
    teamId: field('team_id'),
    scopes: (response.headers.get('x-oauth-scopes') ?? '').split(',').map((scope) => scope.trim()),
    clock: Number.isNaN(date) ? null : date,
  };
}
