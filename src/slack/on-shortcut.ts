import type { App, MessageShortcut } from '@slack/bolt';
import type { Answer, QuoteQuestion } from '../answers/index.ts';
import { askerOf } from './asker.ts';
import { answerView } from './blocks/answer-view.ts';
import { dress } from './blocks/dress.ts';
import { LOOK_UP_BOX, lookUpView } from './blocks/look-up-view.ts';
import { PEOPLE_MENU } from './blocks/fix-views.ts';
import type { Hands } from './context.ts';
import { reply } from './reply.ts';
import { orTrouble } from './rim.ts';
import { fieldsOf } from './values.ts';

/** The first link of a message as Slack writes them: <https://…|…> */
const LINK = /<(https?:\/\/[^|>\s]+)(?:\|[^>]*)?>/;

/** “Find quotes in this message” and “Look up a quote”. */
export function listenToShortcuts(app: App, hands: Hands): void {
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: 'find-quotes' },
    ({ shortcut, ack }) => {
      const work = async () => {
        await ack();
        const message = dress(await orTrouble(() => findQuotes(shortcut, hands), hands.log));
        const threadTs = threadOf(shortcut);
        await reply(shortcut.response_url, message, { fetch: hands.fetch, threadTs });
      };
      return hands.work.track(work());
    },
  );
  app.shortcut({ type: 'shortcut', callback_id: 'look-up' }, async ({ shortcut, ack, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: lookUpView });
  });
  app.view(LOOK_UP_BOX, async ({ ack, body, view }) => {
    const question = questionOf(fieldsOf(view.state.values));
    const asker = askerOf({ ...body, team: body.team });
    const answer = await orTrouble(() => hands.desk.answer(question, asker), hands.log);
    await ack({ response_action: 'update', view: answerView(answer) });
  });
}

function questionOf({ chosen, chosenText, typed, isTicked }: ReturnType<typeof fieldsOf>) {
  const question: QuoteQuestion = {
    ask: 'quote',
    name: chosenText('who', PEOPLE_MENU),
    personId: chosen('who', PEOPLE_MENU),
    topic: typed('topic') || null,
    since: null,
    until: null,
    where: { in: 'everywhere' },
    direct: isTicked('kind'),
    skip: 0,
  };
  return question;
}

/** The article that the message links to; without a link, the message's own text. */
function findQuotes(shortcut: MessageShortcut, { desk, now }: Hands): Promise<Answer> {
  const text = shortcut.message.text ?? '';
  const link = LINK.exec(text)?.[1];
  const replyTo = { responseUrl: shortcut.response_url, issued: now() };
  return desk.hear('onrecord', `add ${link ?? text}`, askerOf(shortcut), replyTo);
}

/** Where the message stands in a thread, the answer stands there too. */
function threadOf({ message }: MessageShortcut): string | null {
  const thread: unknown = message['thread_ts'];
  return typeof thread === 'string' ? thread : null;
}
