import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import { isCopyStyle, type Asker, type CopyStyle, type Question } from '../answers/index.ts';
import { askerOf } from './asker.ts';
import { noteView } from './blocks/context-view.ts';
import { COPY_BOX, COPY_STYLE, copyView } from './blocks/copy-view.ts';
import { dress } from './blocks/dress.ts';
import type { Hands } from './context.ts';
import { placeIn, readMeta, writeMeta } from './meta.ts';
import { questionIn } from './question-in.ts';
import { orTrouble } from './rim.ts';
import { openOver } from './show.ts';

const TITLE = 'Copy text';

/** Copy text: a box with the quote as it is printed, and a menu of styles. */
export function listenToCopies(app: App, hands: Hands): void {
  // Done: the box closes, nothing was asked.
  app.view(COPY_BOX, ({ ack }) => ack());
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: /^copy:\d+$/ },
    async ({ action, body, ack, client }) => {
      await ack();
      const id = await openOver(client, body, noteView('Looking it up …', TITLE));
      const question = questionIn(action.value);
      const view = await viewFor(question, 'quote', askerOf(body), hands);
      if (id !== null) await client.views.update({ view_id: id, view });
    },
  );
  app.action<BlockAction<StaticSelectAction>>(
    { type: 'block_actions', action_id: COPY_STYLE },
    async ({ action, body, ack, client }) => {
      await ack();
      const place = placeIn(readMeta(body.view?.private_metadata ?? '').about);
      const style = action.selected_option.value;
      const view = body.view?.id;
      if (place === null || view === undefined || !isCopyStyle(style)) return;
      const question = { ask: 'context', ...place } as const;
      await client.views.update({
        view_id: view,
        view: await viewFor(question, style, askerOf(body), hands),
      });
    },
  );
}

async function viewFor(
  question: Question | null,
  style: CopyStyle,
  asker: Asker,
  { desk, log }: Hands,
) {
  if (question?.ask !== 'context') return noteView('That button is from an older message.', TITLE);
  const answer = await orTrouble(() => desk.answer(question, asker), log);
  if (answer.kind !== 'context') return noteView(dress(answer).text, TITLE);
  const about = `${question.article}:${question.index}`;
  return copyView(answer.quote, style, writeMeta({ channel: null, responseUrl: '', about }));
}
