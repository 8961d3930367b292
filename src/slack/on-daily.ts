import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { isTime, zonesLike, type Answer, type Asker, type DailyWish } from '../answers/index.ts';
import { askerOf } from './asker.ts';
import { noteView } from './blocks/context-view.ts';
import { DAILY_BOX, dailyView, ZONE_MENU } from './blocks/daily-view.ts';
import { dress } from './blocks/dress.ts';
import type { Hands } from './context.ts';
import { readMeta, writeMeta } from './meta.ts';
import { publishHome } from './on-home.ts';
import { orTrouble } from './rim.ts';
import { openOver } from './show.ts';
import { tellAt } from './tell.ts';
import { fieldsOf } from './values.ts';
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
  app.options(ZONE_MENU, ({ ack, payload }) =>
    ack({
      options: zonesLike(payload.value).map((zone) => ({
        text: { type: 'plain_text', text: zone },
        value: zone,
      })),
    }),
  );
  app.view(DAILY_BOX, async ({ ack, body, view, client }) => {
    const wish = wishIn(fieldsOf(view.state.values));
    if ('errors' in wish) {
      await ack({ response_action: 'errors', errors: wish.errors });
      return;
    }
    await ack();
    const meta = readMeta(view.private_metadata);
    const asker = { ...askerOf({ ...body, team: body.team }), channel: meta.about };
    const work = async () => {
      const answer = await orTrouble(() => hands.desk.order(wish, asker), hands.log);
      await told(answer, asker, meta.responseUrl, client, hands);
    };
    await hands.work.track(work());
  });
}

/** What the box orders, or what is wrong in it. */
function wishIn({ time, chosen }: ReturnType<typeof fieldsOf>): DailyWish | Wrong {
  const [at, zone] = [time('at'), chosen('zone', ZONE_MENU)];
  if (!isTime(at)) return { errors: { at: 'Choose a time.' } };
  if (!zonesLike(zone).includes(zone))
    return { errors: { zone: 'Choose a time zone from the list.' } };
  return { wish: 'set', at, zone, weekdays: chosen('days') === 'weekdays' };
}

interface Wrong {
  readonly errors: Record<string, string>;
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
