import { z } from 'zod';
import { isQuestion, type Question } from '../src/answers/index.ts';

export const Asker = z.object({
  team: z.string(),
  channel: z.string().nullable(),
  user: z.string().nullable(),
  request: z.string().optional(),
});

export const ReplyTo = z.object({ responseUrl: z.url(), issued: z.number() });

/** A question that waits for an article. */
export const Waiting = z.custom<Question>(isQuestion);

/** Who asked what, and where the answer goes: what every job that somebody waits for carries. */
export const Asked = z.object({ asker: Asker, question: Waiting, replyTo: ReplyTo.nullable() });

export type Asked = z.output<typeof Asked>;
