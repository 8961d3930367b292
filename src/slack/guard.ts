import type { App } from '@slack/bolt';
import type { Answer } from '../answers/index.ts';
import { dress } from './blocks/dress.ts';
import { nothingAfter, type Hands } from './context.ts';
import { onlyAsks } from './commands/index.ts';
import { envelopeOf, type Envelope } from './envelope.ts';
import { MOST_A_MINUTE } from './manners.ts';
import { reply } from './reply.ts';

/** Whether a delivery is new is asked for no longer than this, ms: an answer twice is better than none. */
const PATIENCE_MS = 300;

const OUTSIDE =
  'Only members of the workspace that installed me can use me; what it has read is not shown outside of it.';

/** Stands before every listener: turns guests away, lets nothing have its effect twice, and asks whoever asks too much to wait. */
export function standGuard(app: App, hands: Hands): void {
  app.use(async (args) => {
    const { body, next } = args;
    const envelope = envelopeOf(body);
    const objection = objectionTo(envelope, hands);
    if (objection === null && (await isNew(envelope, hands))) {
      await next();
      return;
    }
    await refuse('ack' in args ? args.ack : null, envelope, objection, hands);
  });
}

/** Why something is not taken, in a sentence; `null` when it is (and counted). */
export const objectionTo = (envelope: Envelope, hands: Hands): string | null =>
  envelope.isOutsider ? OUTSIDE : waitSays(envelope, hands);

/** The objection as an answer. */
export const refusal = (says: string): Answer => ({ kind: 'trouble', code: 'refused', says });

type Acknowledge = unknown;

/** Refuses in words where there are any; a second delivery is only acknowledged. */
async function refuse(
  ack: Acknowledge,
  { kind, responseUrl }: Envelope,
  says: string | null,
  { fetch, log }: Hands,
): Promise<void> {
  log.info({ kind, why: says === null ? 'delivered twice' : 'refused' }, 'not taken');
  const message = dress(refusal(says ?? ''));
  const inAck = kind === 'command' && says !== null;
  if (typeof ack === 'function')
    await ack(inAck ? { response_type: 'ephemeral', ...message } : undefined);
  if (!inAck && says !== null && responseUrl !== null)
    await reply(responseUrl, message, { fetch }).catch(() => 'gone');
}

const ASKS = /^(ask:|search$|app_mention$)/;

const isQuestion = ({ kind, what }: Envelope) =>
  kind === 'command' || kind === 'shortcut' || ASKS.test(what);

function waitSays(envelope: Envelope, { manners, now }: Hands): string | null {
  if (!isQuestion(envelope) || envelope.user === null) return null;
  const seconds = manners.wait(`${envelope.team}:${envelope.user}`, now());
  if (seconds === 0) return null;
  return `That was ${MOST_A_MINUTE} questions in a minute, which is as many as I take from one person, so that everybody gets an answer. Ask again in ${seconds} s.`;
}

/** What is typed ahead asks again and again and changes nothing; of a command that only asks a second answer does no harm, and Slack does not send it again by itself: nothing is written for them. */
async function isNew({ kind, once, team, what }: Envelope, { desk }: Hands): Promise<boolean> {
  if (kind === 'options' || once === null || onlyAsks(what)) return true;
  const first = await Promise.race([desk.first(once, team), nothingAfter(PATIENCE_MS)]);
  return first ?? true;
}
