import type { App } from '@slack/bolt';
import type { FixWish } from '../answers/index.ts';
import { dress } from './blocks/dress.ts';
import { OTHERS, PEOPLE_MENU, PERSON_BOX, SPEAKER_BOX } from './blocks/fix-views.ts';
import type { Hands } from './context.ts';
import { clip, LIMITS } from './limits.ts';
import { placeIn, readMeta } from './meta.ts';
import { orTrouble } from './rim.ts';
import { tellAt } from './tell.ts';

/** What a box holds: the fields by block and action. */
type Values = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly value?: string | null | undefined;
          readonly selected_option?: {
            readonly value?: string | undefined;
            readonly text?: { readonly text: string } | undefined;
          } | null;
        }
      >
    >
  >
>;
type Wished = { readonly wish: FixWish } | { readonly errors: Readonly<Record<string, string>> };

/** What is sent from the boxes in which something is put right, and the menu of people that fills while one types. */
export function listenToFixBoxes(app: App, hands: Hands): void {
  for (const [box, wishIn] of [
    [SPEAKER_BOX, speakerWish],
    [PERSON_BOX, personWish],
  ] as const)
    app.view(box, async ({ ack, body, view }) => {
      const meta = readMeta(view.private_metadata);
      const wished = wishIn(view.state.values, meta.about);
      if ('errors' in wished) {
        await ack({ response_action: 'errors', errors: { ...wished.errors } });
        return;
      }
      await ack();
      const asker = {
        team: body.team?.id ?? view.team_id,
        channel: meta.channel,
        user: body.user.id,
      };
      const work = async () => {
        const answer = await orTrouble(() => hands.desk.fix(wished.wish, asker), hands.log);
        await tellAt(meta.responseUrl, asker, dress(answer), hands);
      };
      await hands.work.track(work());
    });
  app.options(PEOPLE_MENU, async ({ ack, payload, body }) => {
    const asker = { team: body.team?.id ?? '', channel: null, user: body.user.id };
    const people = await hands.desk.people(payload.value, asker).catch(() => []);
    await ack({
      options: people
        .filter(({ id }) => id !== null && id.length <= LIMITS.option)
        .map(({ id, name, quotes }) => ({
          text: { type: 'plain_text', text: `${clip(name, 60)} (${quotes})` },
          value: id ?? '',
        })),
    });
  });
}

const chosen = (values: Values, field: string, action = field) =>
  values[field]?.[action]?.selected_option?.value ?? '';
const typed = (values: Values, field: string) => (values[field]?.[field]?.value ?? '').trim();

function speakerWish(values: Values, about: string): Wished {
  const place = placeIn(about);
  const who = chosen(values, 'who');
  if (place === null || who === '') return { errors: { who: 'Choose who said it.' } };
  if (who === OTHERS.noQuote) return { wish: { fix: 'no-quote', ...place } };
  const name = nameOf(values, who);
  if (name === '') return { errors: { else: 'Type the name of who said it.' } };
  const run = chosen(values, 'run') === 'run';
  return { wish: { fix: 'speaker', ...place, name, run } };
}

/** Who was chosen; `null` is nobody, empty where a name is wanted and none was typed. */
function nameOf(values: Values, who: string): string | null {
  if (who === OTHERS.nobody) return null;
  if (who === OTHERS.else) return typed(values, 'else');
  return who;
}

function personWish(values: Values, about: string): Wished {
  const [deed = ''] = about.split(':', 1);
  const person = about.slice(deed.length + 1);
  if (deed === 'merge') {
    const into = chosen(values, 'into', PEOPLE_MENU);
    return into === '' || into === person
      ? { errors: { into: 'Choose who they are.' } }
      : { wish: { fix: 'merge', person, into } };
  }
  const name = typed(values, 'name');
  if (name === '') return { errors: { name: 'Type the full name.' } };
  const article = deed === 'split' ? Number(chosen(values, 'article')) : null;
  if (article === 0) return { errors: { article: 'Choose the article.' } };
  return { wish: { fix: 'person', person, name, article } };
}
