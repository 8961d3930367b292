import type { Carrier, Delivered, Parcel } from './carrier.ts';
import type { Sockets } from './socket.ts';
import type { World } from '../world.ts';
import { failed } from './carrier.ts';
import { makeHttpCarrier } from './http.ts';

/** Where the app takes what Slack sends: an address of its own, or the sockets that it has opened. */
export type Way = { readonly mode: 'http'; readonly url: string } | { readonly mode: 'socket' };

/** Sends to wherever the app is at the moment, and notes what was not taken. */
export type Dispatcher = {
  readonly connect: (way: Way) => void;
  readonly send: Carrier;
};

/** Nobody is connected at first. */
export function makeDispatcher(world: World, sockets: Sockets): Dispatcher {
  let carrier = nowhere;
  return {
    connect: (way) => {
      carrier = way.mode === 'http' ? makeHttpCarrier(world, way.url) : sockets.carry;
    },
    send: async (parcel) => {
      const result = await carrier(parcel);
      if (result.error) world.problems.push(`${result.error}: ${nameOf(parcel)}`);
      world.changes.notify();
      return result;
    },
  };
}

const nowhere: Carrier = () => Promise.resolve(failed('dispatch_failed', performance.now()));

/** What the parcel is, without what it says. */
function nameOf({ kind, payload }: Parcel): string {
  const { command, type, event } = payload;
  if (kind === 'slash_commands') return String(command);
  if (kind === 'interactive') return String(type);
  return typeof event === 'object' && event !== null && 'type' in event ? String(event.type) : kind;
}

/** What a person is told when the app did not take what they did. */
export function failureText(what: string, { error }: Delivered): string {
  return `${what} failed with the error "${error}"`;
}
