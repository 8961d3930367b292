import type { App, BlockAction, ButtonAction, OverflowAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Answer, Asker, FixChoices, FixWish } from '../answers/index.ts';
import { askerOf } from './asker.ts';
import { noteView } from './blocks/context-view.ts';
import { dress } from './blocks/dress.ts';
import { personView, speakerView, type PersonDeed } from './blocks/fix-views.ts';
import type { Hands } from './context.ts';
import { placeIn, writeMeta } from './meta.ts';
import { orTrouble } from './rim.ts';
import { openOver, showInBox } from './show.ts';
import { tellAt } from './tell.ts';

type Chosen = BlockAction<OverflowAction>;
type Pressed = BlockAction<ButtonAction>;

/** What is pressed to put something right: the menu under a quote, Undo, the buttons under a person. */
export function listenToFixes(app: App, hands: Hands): void {
  app.action<Chosen>({ type: 'block_actions', action_id: /^more:\d+$/ }, (args) =>
    hands.work.track(args.ack().then(() => onMenu(args.action, args.body, args.client, hands))),
  );
  app.action<Pressed>({ type: 'block_actions', action_id: /^undo:\d+$/ }, (args) =>
    hands.work.track(args.ack().then(() => onUndo(args.action, args.body, args.client, hands))),
  );
  app.action<Pressed>({ type: 'block_actions', action_id: /^outside:\d+$/ }, (args) =>
    hands.work.track(args.ack().then(() => onOutside(args.action, args.body, args.client, hands))),
  );
  app.action<Pressed>({ type: 'block_actions', action_id: /^(rename|merge|split):\d+$/ }, (args) =>
    hands.work.track(args.ack().then(() => onPerson(args.action, args.body, args.client, hands))),
  );
}

async function onUndo(action: ButtonAction, body: Pressed, client: WebClient, hands: Hands) {
  const wish = { fix: 'undo', id: action.value ?? '' } as const;
  if (body.view === undefined) await fixAndTell(wish, body, hands);
  else await fixInBox(wish, body, client, hands);
}

async function onOutside(action: ButtonAction, body: Pressed, client: WebClient, hands: Hands) {
  const place = placeIn(action.value ?? '');
  if (place !== null) await fixInBox({ fix: 'not-article', ...place }, body, client, hands);
}

/** In a box there is no message to answer: it tells what became of it itself. */
async function fixInBox(wish: FixWish, body: Pressed, client: WebClient, hands: Hands) {
  const answer = await orTrouble(() => hands.desk.fix(wish, askerOf(body)), hands.log);
  await showInBox(client, body, answer);
}

async function onMenu(action: OverflowAction, body: Chosen, client: WebClient, hands: Hands) {
  const { value } = action.selected_option;
  const [deed = ''] = value.split(':', 1);
  const place = placeIn(value.slice(deed.length + 1));
  hands.log.info({ deed }, 'menu');
  if (place === null || deed === 'open') return;
  if (deed === 'not') await fixAndTell({ fix: 'no-quote', ...place }, body, hands);
  else await openSpeakerBox(place, body, client, hands);
}

async function fixAndTell(wish: FixWish, body: Chosen | Pressed, hands: Hands): Promise<void> {
  const asker = askerOf(body);
  const answer = await orTrouble(() => hands.desk.fix(wish, asker), hands.log);
  await tellAt(body.response_url ?? '', asker, dress(answer), hands);
}

/** The box opens at once, since its trigger lasts three seconds; it is filled when the archive has answered. */
async function openSpeakerBox(
  place: { readonly article: number; readonly index: number },
  body: Chosen,
  client: WebClient,
  hands: Hands,
): Promise<void> {
  const asker = askerOf(body);
  const id = await openOver(client, body, noteView('Looking it up …', 'Wrong speaker?'));
  const found = await choicesOrTrouble(place, asker, hands);
  const meta = writeMeta({
    channel: asker.channel,
    responseUrl: body.response_url ?? '',
    about: `${place.article}:${place.index}`,
  });
  const view =
    found.kind === 'fix-choices'
      ? speakerView(found, meta)
      : noteView(dress(found).text, 'Wrong speaker?');
  if (id !== null) await client.views.update({ view_id: id, view });
}

/** Trouble of any kind is an answer too. */
async function choicesOrTrouble(
  { article, index }: { readonly article: number; readonly index: number },
  asker: Asker,
  { desk, log }: Hands,
): Promise<FixChoices | Answer> {
  const asked = desk.choices(article, index, asker);
  const settled = await asked.catch(() => null);
  return settled ?? orTrouble(() => asked.then(() => ({ kind: 'note', says: '' })), log);
}

async function onPerson(action: ButtonAction, body: Pressed, client: WebClient, hands: Hands) {
  const deed = deedOf(action.action_id);
  const personId = action.value ?? '';
  const asker = askerOf(body);
  const question = { ask: 'fix-person', name: personId, personId } as const;
  const title = 'Put it right';
  const id = await openOver(client, body, noteView('Looking it up …', title));
  const answer = await orTrouble(() => hands.desk.answer(question, asker), hands.log);
  const about = `${deed}:${personId}`;
  const meta = { channel: asker.channel, responseUrl: body.response_url ?? '', about };
  const isGone = answer.kind === 'fix-person' && answer.articles.length === 0;
  const view =
    answer.kind === 'fix-person' && !isGone
      ? personView(deed, { name: answer.person.name, articles: answer.articles }, writeMeta(meta))
      : noteView(isGone ? 'They are quoted in no article any more.' : dress(answer).text, title);
  if (id !== null) await client.views.update({ view_id: id, view });
}

function deedOf(actionId: string): PersonDeed {
  const [deed] = actionId.split(':', 1);
  return deed === 'merge' || deed === 'split' ? deed : 'rename';
}
