import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SealBroken } from './errors.ts';
import type { Keyring } from './keyring.ts';

const CIPHER = 'aes-256-gcm';
const FORM = 's1';

/** Seals a text by the first key; `about` names what it belongs to, so that it opens nowhere else. */
export function seal(text: string, about: string, [key]: Keyring): string {
  const start = randomBytes(12);
  const cipher = createCipheriv(CIPHER, key.bytes, start);
  cipher.setAAD(bound(key.id, about));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const parts = [start, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'));
  return [FORM, key.id, ...parts].join('.');
}

/** Opens what was sealed; throws `SealBroken` when its key is not on the ring, or a letter of it was changed. */
export function unseal(sealed: string, about: string, ring: Keyring): string {
  const [form, id, ...parts] = sealed.split('.');
  const [start, tag, text] = parts.map((part) => Buffer.from(part, 'base64url'));
  const key = ring.find((each) => each.id === id);
  if (form !== FORM || key === undefined) throw new SealBroken(`No key ${id ?? ''} on the ring`);
  if (start?.length !== 12 || tag?.length !== 16 || text === undefined)
    throw new SealBroken('A sealed text is cut');
  try {
    const cipher = createDecipheriv(CIPHER, key.bytes, start);
    cipher.setAAD(bound(key.id, about));
    cipher.setAuthTag(tag);
    return Buffer.concat([cipher.update(text), cipher.final()]).toString('utf8');
  } catch (cause) {
    throw new SealBroken('A sealed text does not open', { cause });
  }
}

/** Whether the first key sealed it. */
export const isCurrent = (sealed: string, [key]: Keyring): boolean =>
  sealed.startsWith(`${FORM}.${key.id}.`);

const bound = (id: string, about: string) => Buffer.from(`${id}\0${about}`);
