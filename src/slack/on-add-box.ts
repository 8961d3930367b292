import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Answer, Asker, Handed } from '../answers/index.ts';
import { newRequest } from './asker.ts';
import { ADD_BOX, filledIn, handedFile, type Filled } from './add-box.ts';
import { dress } from './blocks/dress.ts';
import type { Hands } from './context.ts';
import { reply } from './reply.ts';
import { orTrouble } from './rim.ts';

const MOST_BYTES = 5_000_000;
const trouble = (says: string): Answer => ({ kind: 'trouble', code: 'file', says });

/** Takes in what the box for a text or a file holds. */
export function listenToAddBox(app: App, hands: Hands): void {
  app.view(ADD_BOX, async ({ ack, body, view, client }) => {
    const filled = filledIn(view.state.values);
    if (filled.text.trim() === '' && filled.file === null) {
      const errors = { text0: 'Paste the article’s text here, or choose a file below.' };
      await ack({ response_action: 'errors', errors });
      return;
    }
    await ack();
    const { channel, responseUrl } = metaOf(view.private_metadata);
    const team = body.team?.id ?? view.team_id;
    const asker = { team, channel, user: body.user.id, request: newRequest() };
    hands.log.info({ request: asker.request }, 'a text or a file');
    await hands.work.track(takeIn(filled, asker, responseUrl, client, hands));
  });
}

async function takeIn(
  filled: Filled,
  asker: Asker,
  responseUrl: string,
  client: WebClient,
  hands: Hands,
): Promise<void> {
  const act = () => take(filled, asker, responseUrl, client, hands);
  const message = dress(await orTrouble(act, hands.log));
  const sent = await reply(responseUrl, message, { fetch: hands.fetch });
  if (sent === 'gone' && asker.user !== null)
    await hands.posters.of(asker.team).tell(asker.user, message);
}

function metaOf(meta: string): { readonly channel: string | null; readonly responseUrl: string } {
  const { channel = null, responseUrl = '' } = JSON.parse(meta);
  return { channel, responseUrl };
}

async function take(
  { text, file }: Filled,
  asker: Asker,
  responseUrl: string,
  client: WebClient,
  hands: Hands,
): Promise<Answer> {
  const handed =
    file === null ? { text, format: 'text' as const } : await download(file, client, hands);
  if ('kind' in handed) return handed;
  return hands.desk.take(handed, asker, { responseUrl, issued: hands.now() });
}

/** Fetches a dropped file from Slack. */
async function download(id: string, client: WebClient, hands: Hands): Promise<Handed | Answer> {
  const { file } = await client.files.info({ file: id });
  if (!file?.url_private || !file.name)
    return trouble('Slack did not hand that file over. Paste its text instead.');
  if ((file.size ?? 0) > MOST_BYTES) return trouble('That file is too big: 5 MB at most.');
  const response = await hands.fetch(file.url_private, {
    headers: { authorization: `Bearer ${client.token ?? ''}` },
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) return trouble('Slack did not hand that file over. Paste its text instead.');
  return handedFile(file.name, await response.arrayBuffer());
}
