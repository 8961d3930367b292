import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { QuotesAnswer, ShownQuote } from '../../../src/answers/index.ts';
import { dress } from '../../../src/slack/blocks/dress.ts';
import { acknowledgement } from '../../../src/slack/lane/acknowledgement.ts';

const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 2000 }),
  fc.constantFrom('<!channel> & “so”', '"\\\n\u2028', '', '\ud83d', 'x'.repeat(3400)),
);

const maybeText: fc.Arbitrary<string | null> = fc.option(anyText);

const anyQuote: fc.Arbitrary<ShownQuote> = fc.record({
  words: anyText,
  kind: fc.constantFrom('direct', 'mixed', 'indirect'),
  label: fc.constant('Direct'),
  name: fc.constant('Per Lund'),
  cue: maybeText,
  relay: maybeText,
  confidence: fc.constant('named'),
  how: anyText,
  source: fc.record({
    article: fc.nat(),
    title: anyText,
    day: fc.constant('2026-11-04'),
    paragraph: fc.nat(9),
    link: fc.option(fc.constantFrom('https://example.org/a#:~:text=so', 'https://example.org/é')),
  }),
  corrected: fc.option(fc.record({ by: fc.constantFrom('U1', ''), day: anyText })),
  context: fc.record({ ask: fc.constant('context' as const), article: fc.nat(), index: fc.nat() }),
});

const anyAnswer = (quotes: readonly ShownQuote[]): fc.Arbitrary<QuotesAnswer> =>
  fc.record({
    kind: fc.constant('quotes' as const),
    question: fc.record({
      ask: fc.constant('quote' as const),
      name: anyText,
      personId: fc.constant(null),
      topic: maybeText,
      since: fc.constant(null),
      until: fc.constant(null),
      where: fc.constant({ in: 'everywhere' as const }),
      direct: fc.boolean(),
      skip: fc.constant(0),
    }),
    person: fc.record({
      id: fc.constant('per lund'),
      name: anyText,
      type: fc.constant('person' as const),
      role: fc.constant(null),
      quotes: fc.nat(),
    }),
    narrowed: maybeText,
    total: fc.nat(9),
    articles: fc.option(fc.nat(9)),
    skip: fc.nat(5),
    items: fc.subarray([...quotes]),
    more: fc.constant(null),
  });

test('what is put together of written quotes is what the dressed answer would be, also where a quote comes again', () => {
  const twice = fc
    .array(anyQuote, { maxLength: 5 })
    .chain((quotes) => fc.array(anyAnswer(quotes), { minLength: 2, maxLength: 4 }));
  fc.assert(
    fc.property(twice, (answers) => {
      for (const answer of answers) {
        const body = acknowledgement(answer);
        expect(/^[ -~]*$/.test(body)).toBe(true);
        expect(JSON.parse(body)).toEqual(
          JSON.parse(JSON.stringify({ response_type: 'ephemeral', ...dress(answer) })),
        );
      }
    }),
  );
});
