import type { App } from '@slack/bolt';
import { plainly, type Answer, type Asker } from '../answers/index.ts';
import { dress } from './blocks/dress.ts';
import { newRequest } from './asker.ts';
import type { Hands } from './context.ts';
import type { Message } from './message.ts';
import { patiently } from './patient.ts';
import { orTrouble, placeOf } from './rim.ts';
import { unfurls } from './blocks/unfurl.ts';
import { sharedMessage } from './share.ts';

const SHARED =
  'This channel is shared with another company, so I show nothing here. Ask with /quote: the answer is for you alone.';

/** A mention, answered in its thread; and links to articles that have been read, shown with what is in them. */
export function listenToEvents(app: App, hands: Hands): void {
  app.event('app_mention', ({ event, body, context, client }) => {
    const { user = '', channel, text, ts } = event;
    const asker = { team: context.teamId ?? '', channel, user, request: newRequest() };
    const work = async () => {
      const place = { channel, thread_ts: event.thread_ts ?? ts };
      const isShared = body['is_ext_shared_channel'] === true;
      const message = isShared ? null : await answerTo(text, asker, hands);
      await patiently<unknown>(() =>
        message === null
          ? client.chat.postEphemeral({ ...place, user, text: SHARED })
          : // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack, not a window
            client.chat.postMessage({ ...place, ...message, unfurl_links: false }),
      );
      hands.log.info({ request: asker.request, isShared }, 'mention');
    };
    return hands.work.track(work());
  });
  app.event('link_shared', ({ event, body, context, client }) => {
    const asker = { team: context.teamId ?? '', channel: event.channel, user: event.user };
    const work = async () => {
      if (body['is_ext_shared_channel'] === true) return;
      const shown = unfurls(await knownOf(event.links, asker, hands));
      if (Object.keys(shown).length === 0) return;
      const { unfurl_id, source, channel, message_ts: ts } = event;
      const place = unfurl_id && source ? { unfurl_id, source: sourceOf(source) } : { channel, ts };
      try {
        await client.chat.unfurl({ ...place, unfurls: shown });
      } catch (error) {
        // Without links:write there are no previews; nobody waits for one.
        hands.log.warn(placeOf(error), 'no preview');
      }
    };
    return hands.work.track(work());
  });
}

const sourceOf = (source: string) =>
  source === 'composer' ? ('composer' as const) : ('conversations_history' as const);

/** What was written after the bot's name, as a command or in plain words; seen by all in the thread. */
async function answerTo(text: string, asker: Asker, { desk, log }: Hands): Promise<Message> {
  const asked = text.replace(/<@[A-Z0-9]+(?:\|[^>]*)?>/g, ' ').trim();
  const { command, text: rest } = plainly(asked === '' ? 'onrecord help' : asked);
  const answer = await orTrouble(() => desk.hear(command, rest, asker, null), log);
  return answer.kind === 'help' || answer.kind === 'misuse'
    ? dress(answer)
    : sharedMessage(answer, asker.user ?? '', asked, 'Asked by');
}

/** The articles of those links that have been read. */
async function knownOf(
  links: readonly { readonly url: string }[],
  asker: Asker,
  { desk, log }: Hands,
) {
  const found = await Promise.all(
    links.slice(0, 5).map(async ({ url }) => {
      const about = { ask: 'article', where: { in: 'url', url } } as const;
      const answer: Answer = await orTrouble(() => desk.answer(about, asker), log);
      return answer.kind === 'article' ? [{ url, article: answer.article }] : [];
    }),
  );
  return found.flat();
}
