import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { settingsIn, zonesLike, type Answer, type Asker } from '../answers/index.ts';
import { askerOf } from './asker.ts';
import { answerView } from './blocks/answer-view.ts';
import { noteView } from './blocks/context-view.ts';
import { DAILY_BOX, DAILY_PREVIEW, dailyView, ZONE_MENU } from './blocks/daily-view.ts';
import { dress } from './blocks/dress.ts';
import type { Hands } from './context.ts';
import { dailyFields } from './daily-fields.ts';
import { readMeta, writeMeta } from './meta.ts';
import { publishHome } from './on-home.ts';
import { orTrouble } from './rim.ts';
import { openOver } from './show.ts';
import { tellAt } from './tell.ts';
import { zoneOf } from './zone.ts';

type Press = BlockAction<ButtonAction>;

const TITLE = 'Daily post';
const PAUSE_DAYS = 7;
const wishes = {
  stop: { wish: 'stop' },
  pause: { wish: 'pause', days: PAUSE_DAYS },
  resume: { wish: 'resume' },
} as const;

/** The buttons under a daily post and on the Home tab, and the box of its settings. */
export function listenToDaily(app: App, hands: Hands): void {
  app.action<Press>(
    { type: 'block_actions', action_id: /^daily-(stop|pause|resume|change)(:\d+)?$/ },
    ({ action, body, ack, client }) =>
      hands.work.track(ack().then(() => onButton(action, body, client, hands))),
  );
  app.action<Press>(DAILY_PREVIEW, ({ body, ack, client }) =>
    hands.work.track(ack().then(() => onPreview(body, client, hands))),
  );
  app.options(ZONE_MENU, ({ ack, payload }) =>
    ack({
      options: zonesLike(payload.value).map((zone) => ({
        text: { type: 'plain_text', text: zone },
        value: zone,
      })),
    }),
  );
  app.view(DAILY_BOX, async ({ ack, body, view, client }) => {
    const settings = settingsIn(dailyFields(view));
    if ('wrong' in settings) {
      await ack({ response_action: 'errors', errors: { ...settings.wrong } });
      return;
    }
    await ack();
    const meta = readMeta(view.private_metadata);
    const asker = { ...askerOf({ ...body, team: body.team }), channel: meta.about };
    const work = async () => {
      const answer = await orTrouble(
        () => hands.desk.order({ wish: 'set', ...settings }, asker),
        hands.log,
      );
      await told(answer, asker, meta.responseUrl, client, hands);
    };
    await hands.work.track(work());
  });
}

/** Shows over the box what it would post now, as it is filled in; changes nothing. */
async function onPreview(body: Press, client: WebClient, hands: Hands): Promise<void> {
  const { view } = body;
  if (view === undefined) return;
  const id = await openOver(client, body, noteView('Looking it up …', TITLE));
  const settings = settingsIn(dailyFields(view));
  const asker = { ...askerOf(body), channel: readMeta(view.private_metadata).about || null };
  const shown =
    'wrong' in settings
      ? noteView(Object.values(settings.wrong).join(' '), TITLE)
      : answerView(
          await orTrouble(
            () => hands.desk.order({ wish: 'preview', as: settings }, asker),
            hands.log,
          ),
          TITLE,
        );
  if (id !== null) await client.views.update({ view_id: id, view: shown });
}

/** By response_url where there is one; on the Home tab the tab itself shows it. */
async function told(
  answer: Answer,
  asker: Asker,
  responseUrl: string,
  client: WebClient,
  hands: Hands,
): Promise<void> {
  if (responseUrl === '') await publishHome(client, asker, hands);
  else await tellAt(responseUrl, asker, dress(answer), hands);
}

async function onButton(action: ButtonAction, body: Press, client: WebClient, hands: Hands) {
  const asker = { ...askerOf(body), channel: action.value ?? null };
  const deed = /^daily-(\w+)/.exec(action.action_id)?.[1] ?? '';
  hands.log.info({ deed }, 'daily');
  if (deed !== 'stop' && deed !== 'pause' && deed !== 'resume')
    return openDailyBox(client, body, asker, body.response_url ?? '', hands);
  const answer = await orTrouble(() => hands.desk.order(wishes[deed], asker), hands.log);
  await told(answer, asker, body.response_url ?? '', client, hands);
}

/** Opens the box with what the channel has ordered. */
export async function openDailyBox(
  client: WebClient,
  pressed: Parameters<typeof openOver>[1],
  asker: Asker,
  responseUrl: string,
  hands: Hands,
): Promise<void> {
  const id = await openOver(client, pressed, noteView('Looking it up …', TITLE));
  const [answer, zone] = await Promise.all([
    orTrouble(() => hands.desk.order({ wish: 'settings' }, asker), hands.log),
    zoneOf(asker.user ?? '', client),
  ]);
  const meta = writeMeta({ channel: asker.channel, responseUrl, about: asker.channel ?? '' });
  const view =
    answer.kind === 'daily-settings'
      ? dailyView(answer.order, zone ?? 'UTC', meta)
      : noteView(dress(answer).text, TITLE);
  if (id !== null) await client.views.update({ view_id: id, view });
}
