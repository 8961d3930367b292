/** What a delivery of Slack's says of itself, whatever kind it is. */
export interface Envelope {
  readonly kind: 'command' | 'action' | 'view' | 'shortcut' | 'options' | 'event' | 'other';
  readonly team: string;
  readonly user: string | null;
  /** The same in each delivery of the same thing; `null` where it has none. */
  readonly once: string | null;
  readonly responseUrl: string | null;
  /** What was pressed, which event it is, or which command; empty for anything else. */
  readonly what: string;
  /** Whether whoever did it belongs to another company, in a channel that both share. */
  readonly isOutsider: boolean;
}

const KINDS: Readonly<Record<string, Envelope['kind']>> = {
  block_actions: 'action',
  view_submission: 'view',
  view_closed: 'view',
  message_action: 'shortcut',
  shortcut: 'shortcut',
  block_suggestion: 'options',
  event_callback: 'event',
};

/** Reads the outside of a delivery. */
export function envelopeOf(body: unknown): Envelope {
  const first = (...paths: readonly (readonly string[])[]) =>
    paths.map((path) => textAt(body, ...path)).find((text) => text !== null) ?? null;
  return {
    kind: kindOf(body),
    team: first(['team', 'id'], ['team_id']) ?? '',
    user: first(['user', 'id'], ['user_id'], ['event', 'user']),
    once: first(['event_id'], ['trigger_id']),
    responseUrl: first(['response_url']),
    what: first(['actions', '0', 'action_id'], ['event', 'type'], ['command']) ?? '',
    isOutsider: isOutsider(body),
  };
}

const kindOf = (body: unknown) =>
  textAt(body, 'command') === null ? (KINDS[textAt(body, 'type') ?? ''] ?? 'other') : 'command';

/** In an organisation its workspaces are one house; otherwise whoever is of another workspace than the message or the app is a guest. */
function isOutsider(body: unknown): boolean {
  const theirs = textAt(body, 'user', 'team_id') ?? textAt(body, 'event', 'user_team');
  if (theirs === null) return false;
  const organisation = textAt(body, 'enterprise', 'id');
  const isOfHouse = organisation !== null && textAt(body, 'team', 'enterprise_id') === organisation;
  const homes = [
    textAt(body, 'team', 'id'),
    textAt(body, 'team_id'),
    textAt(body, 'message', 'team'),
    textAt(body, 'view', 'app_installed_team_id'),
  ];
  return !isOfHouse && homes.some((home) => home !== null && home !== theirs);
}

/** A text at the end of a path; `null` where there is none. */
function textAt(value: unknown, ...path: readonly string[]): string | null {
  let at: unknown = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return null;
    at = Reflect.get(at, step);
  }
  return typeof at === 'string' && at !== '' ? at : null;
}
