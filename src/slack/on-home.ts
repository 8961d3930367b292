import type { App, BlockAction, PlainTextInputAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Asker } from '../answers/index.ts';
import { askerOf } from './asker.ts';
import { homeView, SEARCH } from './blocks/home-view.ts';
import { noteView } from './blocks/context-view.ts';
import { answerView } from './blocks/answer-view.ts';
import type { Hands } from './context.ts';
import { orTrouble, placeOf, reference } from './rim.ts';
import { openOver } from './show.ts';

/** The Home tab, and what is typed into its search box. */
export function listenToHome(app: App, hands: Hands): void {
  app.event('app_home_opened', async ({ event, context, client }) => {
    if (event.tab !== 'home') return;
    const asker = { team: context.teamId ?? '', channel: null, user: event.user };
    await hands.work.track(publishHome(client, asker, hands));
  });
  app.action<BlockAction<PlainTextInputAction>>(
    { type: 'block_actions', action_id: SEARCH },
    ({ action, body, ack, client }) => {
      const work = async () => {
        await ack();
        const id = await openOver(client, body, noteView('Looking it up …', 'On record'));
        const heard = () => hands.desk.hear('quote', action.value ?? '', askerOf(body), null);
        const view = answerView(await orTrouble(heard, hands.log));
        if (id !== null) await client.views.update({ view_id: id, view });
      };
      return hands.work.track(work());
    },
  );
}

/** Sets somebody's Home tab; where the archive does not answer it says so, and the reference is in the log. */
export async function publishHome(client: WebClient, asker: Asker, hands: Hands): Promise<void> {
  const user = asker.user ?? '';
  try {
    const home = await hands.desk.home(asker);
    await client.views.publish({ user_id: user, view: homeView(home) });
  } catch (error) {
    const ref = reference();
    hands.log.error({ ref, ...placeOf(error) }, 'no Home tab');
    const says = `I can’t look things up right now. Nothing is lost; open this tab again in a minute. Ref ${ref}.`;
    const { blocks } = noteView(says);
    await client.views.publish({ user_id: user, view: { type: 'home', blocks } });
  }
}
