import type { KnownBlock, RichTextElement } from '@slack/types';
import {
  commandOf,
  differences,
  elsewhereSays,
  placeInWords,
  type CheckAnswer,
  type CheckedPlace,
  type Piece,
  type ShownQuote,
} from '../../answers/index.ts';
import { clip, LIMITS } from '../limits.ts';
import { alert, button, row, run, sentence, small } from './elements.ts';
import { quoteBlock, quoteMenu } from './quotes.ts';

const MOST_DIFFERENCES = 12;
const MOST_PIECES = 60;

/** A check: the verdict, what is gravest, the two texts against each other, where it stands, what comes near. */
export function checkBlocks(answer: CheckAnswer): readonly KnownBlock[] {
  const { says, warnings, pieces, found, nearest, question, saidBefore } = answer;
  const context = found?.quote?.context ?? null;
  return [
    sentence(says),
    ...warnings.slice(0, 5).map((warning) => alert('warning', warning)),
    ...sideBySide(pieces),
    ...(found === null ? [] : [placeBlock(found)]),
    ...[elsewhereSays(answer.elsewhere)].filter((line) => line !== '').map(small),
    ...row(
      context && button('context', 0, 'In context', context),
      question && button('share', 98, 'Share in channel', question, commandOf(question)),
      context && button('copy', 0, 'Copy text', context),
      found?.quote ? quoteMenu(found.quote, 0) : null,
    ),
    ...nearestBlocks(nearest),
    ...saidBeforeBlocks(saidBefore),
  ];
}

function placeBlock(place: CheckedPlace): KnownBlock {
  if (place.quote !== null) return quoteBlock(place.quote, place.quote.name);
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          run('In the article’s own words: ', { bold: true }),
          run(clip(place.words, LIMITS.richText)),
        ],
      },
      {
        type: 'rich_text_section',
        elements: [run(placeInWords(place.source), { italic: true })],
      },
    ],
  };
}

/** The article’s words with what you lack in bold, yours with what it lacks struck through; then each difference in words. */
function sideBySide(pieces: readonly Piece[]): readonly KnownBlock[] {
  const says = differences(pieces);
  if (says.length === 0) return [];
  const more = says.length - MOST_DIFFERENCES;
  return [
    {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_section', elements: [run('The article', { bold: true })] },
        { type: 'rich_text_quote', elements: side(pieces, 'theirs') },
        { type: 'rich_text_section', elements: [run('You', { bold: true })] },
        { type: 'rich_text_quote', elements: side(pieces, 'yours') },
      ],
    },
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: says.slice(0, MOST_DIFFERENCES).map((line) => ({
            type: 'rich_text_section',
            elements: [run(clip(line, 600))],
          })),
        },
      ],
    },
    ...(more > 0 ? [small(`and ${more} more differences`)] : []),
  ];
}

function side(pieces: readonly Piece[], of: 'theirs' | 'yours'): RichTextElement[] {
  const runs = pieces
    .slice(0, MOST_PIECES)
    .filter((piece) => piece[of] !== '')
    .flatMap((piece) => {
      const style = of === 'theirs' ? { bold: true } : { strike: true };
      return [run(clip(piece[of], 1000), piece.is === 'same' ? {} : style), run(' ')];
    });
  const isCut = pieces.length > MOST_PIECES;
  return runs.length === 0 || isCut ? [...runs, run('…')] : runs;
}

function nearestBlocks(nearest: readonly CheckedPlace[]): readonly KnownBlock[] {
  if (nearest.length === 0) return [];
  return [
    sentence('Nearest:'),
    ...nearest.flatMap((place, at) => [
      placeBlock(place),
      ...row(place.quote && button('context', at + 1, 'In context', place.quote.context)),
    ]),
  ];
}

/** What was said before, each with its date. */
export function saidBeforeBlocks(quotes: readonly ShownQuote[]): readonly KnownBlock[] {
  if (quotes.length === 0) return [];
  return [
    sentence('Said before, nearly the same:'),
    ...quotes.map((quote) => quoteBlock(quote, quote.source.day)),
  ];
}
