import type { App } from '@slack/bolt';
import type { Hands } from './context.ts';
import { dress } from './blocks/dress.ts';
import { reply } from './reply.ts';
import { placeOf, reference, wentWrong } from './rim.ts';

const NOT_AUTHORIZED = 'slack_bolt_authorization_error';
const AGAIN =
  'I am not installed in this workspace any more, or my token has ended. Please ask an admin to install me again.';

/** What no listener has caught: it is noted under a reference, and whoever waits is told with the same reference. */
export function listenToErrors(app: App, hands: Hands): void {
  app.error(async (args: unknown) => {
    const error = fieldOf(args, 'error') ?? args;
    const ref = reference();
    hands.log.error({ ref, ...placeOf(error) }, 'a listener failed');
    const responseUrl = fieldOf(fieldOf(args, 'body'), 'response_url');
    if (typeof responseUrl !== 'string') return;
    const isOut = fieldOf(error, 'code') === NOT_AUTHORIZED;
    const says = isOut ? `${AGAIN} Ref ${ref}.` : wentWrong(ref);
    const message = dress({ kind: 'trouble', code: 'listener', says });
    await reply(responseUrl, message, { fetch: hands.fetch }).catch(() => 'gone');
  });
}

/** With `extendedErrorHandler` the error comes with its surroundings. */
const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
