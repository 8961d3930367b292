import { createHmac, randomBytes } from 'node:crypto';

/** A key that seals tokens, and the name that a sealed text knows it by. */
interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

/** The first key seals; every key opens what it has sealed. */
export type Keyring = readonly [Key, ...Key[]];

/** "2026-11:BASE64,2026-05:BASE64" → the keys, as the setting ONRECORD_KEYS has them; `null` when one is no key. */
export function keyringOf(setting: string): Keyring | null {
  const keys = setting.split(',').map((each) => keyOf(each.trim()));
  const [first, ...rest] = keys.filter((key) => key !== null);
  return first === undefined || rest.length + 1 < keys.length ? null : [first, ...rest];
}

function keyOf(text: string): Key | null {
  const [, id, coded] = /^([\w-]{1,40}):([A-Za-z0-9+/]{43}=)$/.exec(text) ?? [];
  return id === undefined || coded === undefined
    ? null
    : { id, bytes: Buffer.from(coded, 'base64') };
}

/** A fresh key as the setting takes it, named after its day. */
export const newKey = (now: number): string =>
  `${new Date(now).toISOString().slice(0, 10)}:${randomBytes(32).toString('base64')}`;

/** What the state of an installation is signed with, between Slack's page and ours. */
export const stateSecretOf = ([key]: Keyring): string =>
  createHmac('sha256', key.bytes).update('state').digest('hex');
