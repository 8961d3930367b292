import type { Asker } from '../answers/index.ts';
import type { Hands } from './context.ts';
import type { Message } from './message.ts';
import { reply } from './reply.ts';

/** Answers through a response_url; where there is none (the Home tab), or it is used up, in a direct message. */
export async function tellAt(
  responseUrl: string,
  { team, user }: Pick<Asker, 'team' | 'user'>,
  message: Message,
  { fetch, posters }: Pick<Hands, 'fetch' | 'posters'>,
): Promise<void> {
  const sent = responseUrl === '' ? 'gone' : await reply(responseUrl, message, { fetch });
  if (sent === 'gone' && user !== null) await posters.of(team).tell(user, message);
}
