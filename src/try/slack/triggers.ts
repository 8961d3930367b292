import type { World } from './world.ts';
import { Refusal } from './refusal.ts';

/** The right to open one modal for one person, good for 3 seconds. */
export type Trigger = { readonly user: string; readonly issuedAt: number; isUsed: boolean };

const LIFE_MS = 3000;

/** A new `trigger_id` for somebody who has just done something. */
export function issueTrigger(world: World, user: string): string {
  const id = `${world.nextId('1')}.${world.nextId('2')}.${world.secrets.signing.slice(0, 8)}`;
  world.triggers.set(id, { user, issuedAt: world.clock.now(), isUsed: false });
  return id;
}

/** Uses up a `trigger_id` and tells whose it is. */
export function useTrigger(world: World, id: string): string {
  const trigger = world.triggers.get(id);
  if (!trigger) throw new Refusal('invalid_trigger_id');
  if (trigger.isUsed) throw new Refusal('trigger_exchanged');
  if (world.clock.now() - trigger.issuedAt > LIFE_MS) {
    throw new Refusal('expired_trigger_id', [
      '[ERROR] `trigger_id` expired [json-pointer:/trigger_id]',
    ]);
  }
  trigger.isUsed = true;
  return trigger.user;
}
