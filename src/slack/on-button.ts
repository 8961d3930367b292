import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { isQuestion, type Answer, type Asker, type Question } from '../answers/index.ts';
import { contextView, noteView } from './blocks/context-view.ts';
import { dress } from './blocks/dress.ts';
import type { Hands } from './context.ts';
import type { Message } from './message.ts';
import { reply } from './reply.ts';
import { orTrouble } from './rim.ts';

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
  const asker: Asker = {
    team: body.team?.id ?? body.user.team_id ?? '',
    channel: body.channel?.id ?? null,
    user: body.user.id,
  };
  hands.log.info({ deed, ask: question?.ask ?? 'unreadable' }, 'button');
  if (deed === 'context') return inContext(question, asker, body, client, hands);
  const answer = await ask(question, asker, hands);
  if (deed === 'share') return share(answer, body, hands);
  await tell(dress(answer), body, hands);
}

const OLD = 'That button is from an older message. Ask again with the command.';

function ask(question: Question | null, asker: Asker, { desk, log }: Hands): Promise<Answer> {
  if (question === null) {
    return Promise.resolve({ kind: 'trouble', code: 'old-button', says: OLD });
  }
  return orTrouble(() => desk.answer(question, asker), log);
}

function questionIn(value: string | undefined): Question | null {
  try {
    const parsed: unknown = JSON.parse(value ?? '');
    return isQuestion(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** Where there is no message to answer to (the Home tab), the answer comes as a direct message. */
async function tell(message: Message, body: Press, { fetch, poster }: Hands): Promise<void> {
  if (body.response_url) await reply(body.response_url, message, { fetch });
  else await poster.tell(body.user.id, message);
}

/** Shows the answer to all in the channel, with who shared it; nothing is shared that is no answer. */
async function share(answer: Answer, body: Press, hands: Hands): Promise<void> {
  const message = dress(answer);
  const shown = ['context', 'numbers', 'quotes', 'check'].includes(answer.kind);
  if (!shown || !body.response_url) return tell(message, body, hands);
  const by = `Shared by <@${body.user.id}>`;
  const shared: Message = {
    text: `${by}: ${message.text}`,
    blocks: [
      ...message.blocks.slice(0, 49),
      { type: 'context', elements: [{ type: 'mrkdwn', text: by }] },
    ],
  };
  await reply(body.response_url, shared, { fetch: hands.fetch, inChannel: true });
}

/** The box opens at once, since its trigger lasts three seconds; it is filled when the archive has answered. */
async function inContext(
  question: Question | null,
  asker: Asker,
  body: Press,
  client: WebClient,
  hands: Hands,
): Promise<void> {
  const opened = await client.views.open({
    trigger_id: body.trigger_id,
    view: noteView('Looking it up …'),
  });
  const answer = await ask(question, asker, hands);
  const view = answer.kind === 'context' ? contextView(answer) : noteView(dress(answer).text);
  const id = opened.view?.id;
  if (id !== undefined) await client.views.update({ view_id: id, view });
}
