import type { KnownBlock, Overflow, RichTextElement } from '@slack/types';
import { placeInWords, quoteFacts, type ShownQuote } from '../../answers/index.ts';
import { clip, LIMITS } from '../limits.ts';
import { button, row, run } from './elements.ts';

/** A quote's words and what is told of them; article text is never parsed as markup. */
export function quoteBlock(quote: ShownQuote, speaker: string | null = null): KnownBlock {
  const words = clip(quote.words, LIMITS.richText);
  const cut = words === quote.words ? [] : ['cut here; In context has all of it'];
  const facts = [...quoteFacts(quote), ...cut].join(' · ');
  return {
    type: 'rich_text',
    elements: [
      ...(speaker === null
        ? []
        : [{ type: 'rich_text_section' as const, elements: [run(speaker, { bold: true })] }]),
      { type: 'rich_text_quote', elements: [run(words)] },
      {
        type: 'rich_text_section',
        elements: [
          run(facts, { italic: true }),
          ...correctedBy(quote),
          run(' · ', { italic: true }),
          placeOf(quote),
        ],
      },
    ],
  };
}

/** By whom a speaker was put right. */
const correctedBy = ({ corrected }: ShownQuote): RichTextElement[] =>
  corrected === null || corrected.by === ''
    ? []
    : [run(' by ', { italic: true }), { type: 'user', user_id: corrected.by }];

/** The title and paragraph, linked where the article has an address. */
function placeOf({ source }: ShownQuote): RichTextElement {
  const text = clip(placeInWords(source), 300);
  return source.link !== null && source.link.length <= LIMITS.plain
    ? { type: 'link', url: source.link, text }
    : run(text);
}

/** A quote with its buttons; `place` tells its buttons from those of the others. */
export const quoteWithButtons = (
  quote: ShownQuote,
  place: number,
  asked = '',
  speaker: string | null = null,
): readonly KnownBlock[] => [
  quoteBlock(quote, speaker),
  ...row(...quoteButtons(quote, place, asked), quoteMenu(quote, place)),
];

/** In context, Share, Copy. */
const quoteButtons = ({ context }: ShownQuote, place: number, asked = '') => [
  button('context', place, 'In context', context),
  button('share', place, 'Share in channel', context, asked),
  button('copy', place, 'Copy text', context),
];

/** What is done more seldom: putting it right, opening the article. */
export function quoteMenu({ context, source }: ShownQuote, place: number): Overflow | null {
  if (context.ask !== 'context') return null;
  const at = `${context.article}:${context.index}`;
  const link = source.link?.split('#')[0] ?? '';
  return {
    type: 'overflow',
    action_id: `more:${place}`,
    options: [
      option('Wrong speaker?', `wrong:${at}`),
      option('Not a quote', `not:${at}`),
      ...(link === '' || link.length > LIMITS.url
        ? []
        : [{ ...option('Open article', `open:${at}`), url: link }]),
    ],
  };
}

const option = (says: string, value: string) => ({
  text: { type: 'plain_text' as const, text: says },
  value,
});
