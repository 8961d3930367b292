import { beforeAll, describe, expect, test } from '@jest/globals';
import { read } from '../../../src/reading/index.ts';
import type { Model } from '../../../src/reading/model/index.ts';
import {
  train,
  weightsFile,
  type GoldArticle,
  type ParsedArticle,
} from '../../../src/reading/model/train/index.ts';
import { docOf } from '../../../src/reading/text/index.ts';

// Invented. “Blorped” stands in no list of verbs: that it reports what people say has to be learnt.
const PEOPLE = ['Ann Reed', 'Carl Brandt', 'Mary Olsen', 'John Vale', 'Ruth Kent', 'Paul Sloan'];
const THINGS = ['the ferry was late', 'the bridge had cracked', 'the school was cold'];

function storyOf(person: string, thing: string, k: number): GoldArticle {
  const text = `${person} blorped how ${thing}. The mill stood empty on Monday.`;
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  return {
    id: `story-${k}`,
    text,
    attributions: [
      {
        source: [at(person)],
        cue: [at('blorped')],
        content: [at(`how ${thing}`)],
        kind: 'indirect',
        speech: true,
      },
    ],
  };
}

const stories = PEOPLE.flatMap((person, i) =>
  THINGS.map((thing, k) => storyOf(person, thing, 3 * i + k)),
);

/** The parser's view: names are NNP, "blorped" a verb, articles determiners. */
function parseOf({ id, text }: GoldArticle): ParsedArticle {
  const toks = [...text.matchAll(/\w+|\./g)].map(({ 0: word, index }) => {
    const tag = word === '.' ? '.' : (TAGS.get(word) ?? (/^[A-Z]/.test(word) ? 'NNP' : 'NN'));
    return [index, index + word.length, tag, 'O', 0, 'dep'] as const;
  });
  return { id, toks };
}

const TAGS = new Map([
  ['blorped', 'VBD'],
  ['how', 'WRB'],
  ['the', 'DT'],
  ['The', 'DT'],
  ['was', 'VBD'],
  ['had', 'VBD'],
  ['cracked', 'VBN'],
  ['late', 'JJ'],
  ['cold', 'JJ'],
  ['stood', 'VBD'],
  ['empty', 'JJ'],
  ['on', 'IN'],
]);

const unseen = 'Greta Holm blorped how the pier was late. The mill stood empty.';

describe('training', () => {
  let model: Model;
  beforeAll(() => {
    model = train(stories, stories.map(parseOf), () => {});
  });

  test('finds in new text what it was shown in others, which the shipped reader does not', () => {
    expect(read(unseen).quotes).toEqual([]);
    expect(read(unseen, model).quotes).toMatchObject([
      { text: 'how the pier was late', speaker: { text: 'Greta Holm' }, cue: { text: 'blorped' } },
    ]);
  });

  test('tags as the parses do', () => {
    const [sentence] = docOf({ text: unseen }, model.tagger).paragraphs[0]?.sentences ?? [];
    expect(sentence?.words.slice(0, 5).map(({ tag }) => tag)).toEqual([
      'PROPN',
      'PROPN',
      'VERB',
      'ADV',
      'DET',
    ]);
  });

  test('gives the same bytes for the same articles, and others for others', () => {
    const again = train(stories, stories.map(parseOf), () => {});
    expect(weightsFile(again)).toBe(weightsFile(model));
    const fewer = train(stories.slice(2), stories.slice(2).map(parseOf), () => {});
    expect(weightsFile(fewer)).not.toBe(weightsFile(model));
  });

  test('keeps the shipped tagger where no parses are given', () => {
    const without = train(stories, [], () => {});
    expect(docOf({ text: unseen }, without.tagger)).toEqual(docOf({ text: unseen }));
  });
});
