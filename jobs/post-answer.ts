import { z } from 'zod';
import { Asker, ReplyTo, Waiting } from './asked.ts';
import type { Job } from './job.ts';

const PostAnswer = z.object({
  asker: Asker,
  replyTo: ReplyTo,
  say: z.discriminatedUnion('as', [
    z.object({ as: z.literal('answer'), question: Waiting }),
    z.object({ as: z.literal('trouble'), code: z.string(), hint: z.string() }),
  ]),
});

type PostAnswer = z.output<typeof PostAnswer>;

/** Answers a command that could not be answered at once; when its response_url is used up or too old, in a direct message. */
export const postAnswer: Job<PostAnswer> = {
  name: 'post-answer',
  data: PostAnswer,
  attempts: 5,
  concurrency: 10,
  keepSeconds: 3600,
  run: async ({ asker, replyTo, say }, tools) => {
    const answer =
      say.as === 'answer'
        ? await tools.desk.answer(say.question, asker)
        : { kind: 'trouble' as const, code: say.code, says: say.hint };
    const message = tools.dress(answer);
    const sent = await tools.reply(replyTo.responseUrl, message);
    if (sent === 'gone' && asker.user !== null)
      await tools.posters.of(asker.team).tell(asker.user, message);
  },
};
