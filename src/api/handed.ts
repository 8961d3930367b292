import { z } from 'zod';

const line = (what: string) => z.string().trim().min(1).max(500).describe(what);

/** An article as a content system hands it in. */
export const Handed = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .describe('Its public address. A second article at one address is a revision of the first.'),
    title: line('The headline.'),
    text: z
      .string()
      .max(200_000)
      .optional()
      .describe('Plain text; an empty line parts paragraphs. Either this or html.'),
    html: z.string().max(1_000_000).optional().describe('The body as HTML. Either this or text.'),
    author: line('Names, with commas or "and" between.').optional(),
    published: z.iso.datetime({ offset: true }).optional().describe('When it was published.'),
    embargo: z.iso
      .datetime({ offset: true })
      .optional()
      .describe('Before this hour nobody is shown anything of it.'),
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), {
    error: 'give either text or html',
  });

export type Handed = z.output<typeof Handed>;

/** What is answered when an article was taken. */
export const Accepted = z.strictObject({
  id: z.string().describe('Names this delivery.'),
  state: z.string().describe('The path to ask how it stands.'),
});

/** How a delivery stands. */
export const State = z.strictObject({
  state: z
    .enum(['waiting', 'done', 'failed'])
    .describe('Done also means that nothing had changed, or that it is held until its hour.'),
  reason: z.string().nullable().describe('Why it failed, in a few words; null otherwise.'),
});

/** What is answered to anything else. */
export const Refused = z.strictObject({
  error: z.string().describe('What is wrong and what to do, in one sentence.'),
});

/** The same as a wire story, which is how it goes on. */
export function asStory({ url, title, text, html, author, published, embargo }: Handed): string {
  return JSON.stringify({
    uri: url,
    type: 'text',
    headline: title,
    body_text: text,
    body_xhtml: html,
    byline: author,
    versioncreated: published,
    embargoed: embargo,
  });
}

/** A story that says of itself that it is withdrawn. */
export const asKill = (url: string): string =>
  JSON.stringify({ uri: url, type: 'text', headline: 'Withdrawn', pubstatus: 'canceled' });
