import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Answer, Asker, Question } from '../answers/index.ts';
import { askerOf } from './asker.ts';
import { contextView, noteView } from './blocks/context-view.ts';
import { dress } from './blocks/dress.ts';
import { shareCharts } from './charts.ts';
import type { Hands } from './context.ts';
import { questionIn } from './question-in.ts';
import { reply } from './reply.ts';
import { orTrouble } from './rim.ts';
import { isShareable, saySharedAt, sharedMessage } from './share.ts';
import { openOver, showInBox } from './show.ts';
import { tellAt } from './tell.ts';

type Press = BlockAction<ButtonAction>;

/** One listener for all buttons: the deed stands before the colon, the question is the value. */
export function listenToButtons(app: App, hands: Hands): void {
  app.action<Press>(
    { type: 'block_actions', action_id: /^(ask|share|context):\d+$/ },
    ({ action, body, ack, client }) => {
      const work = async () => {
        await ack();
        await onButton(action, body, client, hands);
      };
      return hands.work.track(work());
    },
  );
}

async function onButton(action: ButtonAction, body: Press, client: WebClient, hands: Hands) {
  const deed = action.action_id.split(':', 1)[0];
  const question = questionIn(action.value);
  const asker = askerOf(body);
  hands.log.info({ request: asker.request, deed, ask: question?.ask ?? 'unreadable' }, 'button');
  if (deed === 'context') return inContext(question, asker, body, client, hands);
  const answer = await ask(question, asker, hands);
  if (deed === 'share' && isShareable(answer) && body.response_url)
    return share(answer, askedIn(action.value), { body, client }, hands);
  if (body.view === undefined) await tellAt(body.response_url ?? '', asker, dress(answer), hands);
  else await showInBox(client, body, answer);
}

const OLD = 'That button is from an older message. Ask again with the command.';

function ask(question: Question | null, asker: Asker, { desk, log }: Hands): Promise<Answer> {
  if (question === null) {
    return Promise.resolve({ kind: 'trouble', code: 'old-button', says: OLD });
  }
  return orTrouble(() => desk.answer(question, asker), log);
}

/** What was typed to get to the answer that a button is under. */
function askedIn(value: string | undefined): string {
  const asked = /"asked":("(?:[^"\\]|\\.)*")/.exec(value ?? '')?.[1];
  return asked === undefined ? '' : String(JSON.parse(asked));
}

/** Shows the answer to all in the channel; what only the asker saw gives way to “Shared.”. */
async function share(
  answer: Answer,
  asked: string,
  { body, client }: { readonly body: Press; readonly client: WebClient },
  hands: Hands,
): Promise<void> {
  const { fetch } = hands;
  const message = sharedMessage(answer, body.user.id, asked);
  const sent = await reply(body.response_url, message, { fetch, inChannel: true });
  const isOwn = body.container['is_ephemeral'] === true;
  if (sent === 'sent' && isOwn) await saySharedAt(body.response_url, hands);
  if (sent === 'sent' && answer.kind === 'ledger' && body.channel)
    await shareCharts(client, body.channel.id, answer, hands);
  if (sent === 'gone') await tellAt('', askerOf(body), OLD_ANSWER, hands);
}

const OLD_ANSWER = dress({
  kind: 'note',
  says: 'That answer is too old to be shared from: ask again, then share.',
});

/** The box opens at once, since its trigger lasts three seconds; it is filled when the archive has answered. */
async function inContext(
  question: Question | null,
  asker: Asker,
  body: Press,
  client: WebClient,
  hands: Hands,
): Promise<void> {
  const id = await openOver(client, body, noteView('Looking it up …'));
  const answer = await ask(question, asker, hands);
  const view = answer.kind === 'context' ? contextView(answer) : noteView(dress(answer).text);
  if (id !== null) await client.views.update({ view_id: id, view });
}
