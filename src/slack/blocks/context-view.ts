import type { ModalView } from '@slack/types';
import type { ContextAnswer, ShownQuote } from '../../answers/index.ts';
import { clip, LIMITS } from '../limits.ts';
import { saidBeforeBlocks } from './check.ts';
import { plainButton, row, run, sentence } from './elements.ts';
import { quoteBlock } from './quotes.ts';

const frame = { type: 'modal', title: { type: 'plain_text', text: 'In context' } } as const;
const titled = (title: string) =>
  ({ type: 'modal', title: { type: 'plain_text', text: title } }) as const;

/** What stands in the box while the archive is asked, or when it could not be. */
export const noteView = (says: string, title = 'In context'): ModalView => ({
  ...titled(title),
  blocks: [sentence(says)],
});

/** The paragraph before, the paragraph with the quote in bold, the paragraph after, what is known of the quote. */
export function contextView({
  before,
  paragraph,
  after,
  quote,
  saidBefore,
}: ContextAnswer): ModalView {
  const { head, quote: words, tail } = paragraph;
  const parts = [
    { text: head, style: {} },
    { text: words, style: { bold: true } },
    { text: tail, style: {} },
  ].filter(({ text }) => text !== '');
  return {
    ...frame,
    blocks: [
      ...(before === null ? [] : [sentence(before)]),
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: parts.map(({ text, style }) => run(clip(text, LIMITS.richText), style)),
          },
        ],
      },
      ...(after === null ? [] : [sentence(after)]),
      { type: 'divider' },
      quoteBlock(quote, quote.name),
      ...row(outsideButton(quote)),
      ...saidBeforeBlocks(saidBefore),
    ],
  };
}

/** The paragraph is a caption, a prompt, a teaser: what a site puts around its articles. */
const outsideButton = ({ context }: ShownQuote) =>
  context.ask === 'context'
    ? plainButton('outside:0', 'Not part of the article', `${context.article}:${context.index}`)
    : null;
