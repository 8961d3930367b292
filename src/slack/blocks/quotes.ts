import type { KnownBlock, RichTextElement } from '@slack/types';
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
        elements: [run(`${facts} · `, { italic: true }), placeOf(quote)],
      },
    ],
  };
}

/** The title and paragraph, linked where the article has an address. */
function placeOf({ source }: ShownQuote): RichTextElement {
  const text = clip(placeInWords(source), 300);
  return source.link !== null && source.link.length <= LIMITS.plain
    ? { type: 'link', url: source.link, text }
    : run(text);
}

/** A quote with its buttons; `place` tells its buttons from those of the others. */
export const quoteWithButtons = (quote: ShownQuote, place: number): readonly KnownBlock[] => [
  quoteBlock(quote),
  ...row(
    button('context', place, 'In context', quote.context),
    button('share', place, 'Share in channel', quote.context),
  ),
];
