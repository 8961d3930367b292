import type { Hands } from './context.ts';
import type { Message } from './message.ts';
import { reply } from './reply.ts';

/** Answers through a response_url; where there is none (the Home tab), or it is used up, in a direct message. */
export async function tellAt(
  responseUrl: string,
  user: string | null,
  message: Message,
  { fetch, poster }: Pick<Hands, 'fetch' | 'poster'>,
): Promise<void> {
  const sent = responseUrl === '' ? 'gone' : await reply(responseUrl, message, { fetch });
  if (sent === 'gone' && user !== null) await poster.tell(user, message);
}
