import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseMarked, type Extent } from './marked.ts';
import { samples } from './samples.ts';

describe('the markup', () => {
  const marked =
    '{q ar1|“No,”} {c ar1|said} {s ar1|the mayor, Ann {h|Reed}}. {q ar1|“Never.”} {x|“Yes”}, {n|“so”}';
  const { text, attributions, notSpeech, neutral } = parseMarked(
    `${marked}\n=====\nar person Ann Reed; Reed\n`,
  );
  const cut = (extents: readonly Extent[] = []) =>
    extents.map(({ start, end }) => text.slice(start, end));

  test('leaves the article', () => {
    expect(text).toBe('“No,” said the mayor, Ann Reed. “Never.” “Yes”, “so”');
  });

  test('gathers all that one attribution has', () => {
    const [first] = attributions;
    expect(first).toMatchObject({
      id: 'ar1',
      speech: true,
      named: true,
      mention: 'the mayor, Ann Reed',
    });
    expect(first?.voice).toEqual({ type: 'person', forms: ['Ann Reed', 'Reed'] });
    expect(cut(first?.content)).toEqual(['“No,”', '“Never.”']);
    expect(cut(first?.cue)).toEqual(['said']);
    expect(cut(first?.head)).toEqual(['Reed']);
  });

  test('keeps apart what nobody says and what is not asked', () => {
    expect(cut(notSpeech)).toEqual(['“Yes”']);
    expect(cut(neutral)).toEqual(['“so”']);
  });

  test.each([
    ['no list', '{q a1|b}', 'list of its voices'],
    ['a mark left open', '{q a1|b\n=====\na person A', 'Never closed'],
    ['a brace too many', 'a}\n=====\na person A', 'never opened'],
    ['an unknown tag', '{z|b}\n=====\n', 'No such tag'],
    ['an empty mark', '{x|}\n=====\n', 'Empty mark'],
    ['a brace that is no mark', '{hello}\n=====\n', 'Not a mark'],
    ['a voice that is not listed', '{q b1|b}\n=====\na person A', 'has no voice'],
    ['an attribution without words', '{s a1|b}\n=====\na person A', 'says nothing'],
  ])('%s is refused', (_, wrong, why) => {
    expect(() => parseMarked(wrong)).toThrow(why);
  });
});

describe('the samples', () => {
  test('are many, each with speech', () => {
    expect(samples().length).toBeGreaterThanOrEqual(14);
    for (const { attributions } of samples()) expect(attributions.length).toBeGreaterThanOrEqual(8);
  });

  test.each(samples().map((sample) => [sample.slug, sample] as const))(
    '%s: the marked article is the plain one, and every mark holds whole words of it',
    (_, { text, articleFile, attributions, notSpeech, neutral }) => {
      expect(text).toBe(readFileSync(articleFile, 'utf8'));
      const extents = [
        ...notSpeech,
        ...neutral,
        ...attributions.flatMap(({ content, source, cue }) => [...content, ...source, ...cue]),
      ];
      for (const { start, end } of extents) {
        expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
        expect(text.slice(start - 1, start + 1)).not.toMatch(/[\p{L}\p{N}]{2}/u);
        expect(text.slice(end - 1, end + 1)).not.toMatch(/[\p{L}\p{N}]{2}/u);
      }
    },
  );

  test.each(samples().map((sample) => [sample.slug, sample] as const))(
    '%s: no words are given to two voices',
    (_, { attributions }) => {
      const contents = attributions
        .flatMap(({ content }) => content)
        .toSorted((a, b) => a.start - b.start);
      let last = 0;
      for (const { start, end } of contents) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    },
  );
});
