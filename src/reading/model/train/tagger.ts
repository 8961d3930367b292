import { paragraphsOf } from '../../text/paragraphs.ts';
import { eachToken } from '../../text/tokens.ts';
import { addTagEvidence } from '../../text/tagger/evidence.ts';
import { factsAt, factsOf, type Facts } from '../../text/tagger/facts.ts';
import { formOf, type Form } from '../../text/forms.ts';
import { LEARNT, MARKED, type TagWeights } from '../../text/tagger/tagger.ts';
import { rounded } from '../pack.ts';
import { shuffled } from './learn.ts';
import { perceptron, type Perceptron } from './perceptron.ts';
import { universalTag, type ParsedArticle, type ParsedWord } from './parses.ts';

/** A paragraph's words with the tags that a parser gave them; -1 where our words are not the parser's. */
interface Line {
  readonly forms: readonly Form[];
  readonly facts: Facts;
  readonly tags: readonly number[];
}

const ROWS = 2 ** 16;
const EPOCHS = 6;

/** Learns to tag from a parser's tags: an averaged perceptron over what is seen from left to right. */
export function trainTagger(
  parses: readonly ParsedArticle[],
  texts: ReadonlyMap<string, string>,
): TagWeights {
  const lines = parses.flatMap((parse) => linesOf(parse, texts.get(parse.id) ?? ''));
  const sure = sureWords(lines);
  const learner = perceptron(ROWS);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const line of shuffled(lines, epoch)) learnFrom(line, sure, learner);
  return { table: rounded(learner.averaged()).table, sure };
}

function learnFrom(line: Line, sure: ReadonlyMap<string, number>, learner: Perceptron): void {
  const { forms, facts, tags } = line;
  let before = MARKED;
  let earlier = MARKED;
  forms.forEach((form, i) => {
    let guess = form.isMark ? MARKED : sure.get(form.text);
    if (guess === undefined) {
      addTagEvidence(forms, i, factsAt(facts, forms, i), before, earlier, learner.features);
      guess = learner.guess();
      const truth = tags[i] ?? -1;
      if (truth >= 0 && guess !== truth) learner.correct(guess, truth);
    }
    [earlier, before] = [before, guess];
  });
}

function linesOf({ toks }: ParsedArticle, text: string): Line[] {
  const byStart = new Map(toks.map((word, k) => [word[0], k]));
  const lines = paragraphsOf(text).map((extent) => {
    const forms: Form[] = [];
    const tags: number[] = [];
    let last = -1;
    eachToken(text, extent, (from, to) => {
      forms.push(formOf(text.slice(from, to)));
      last = byStart.get(from) ?? last;
      tags.push(tagFor(text, toks, last, from, to));
    });
    return { forms, tags };
  });
  const facts = factsOf(lines.map(({ forms }) => forms));
  return lines.map(({ forms, tags }) => ({ forms, facts, tags }));
}

/** The parser's tag, also for the parts of a word that it does not part: "24-year-old". */
function tagFor(
  text: string,
  toks: readonly ParsedWord[],
  k: number,
  from: number,
  to: number,
): number {
  const word = toks[k];
  if (!word || from < word[0] || to > word[1]) return -1;
  const whole = universalTag(text.slice(word[0], word[1]).toLowerCase(), word, toks[k + 1]?.[2]);
  const isPart = to - from < word[1] - word[0];
  const tag = isPart ? partTag(text.slice(from, to), to === word[1], whole) : whole;
  return tag === null ? -1 : LEARNT.indexOf(tag);
}

function partTag(part: string, isLast: boolean, whole: ReturnType<typeof universalTag>) {
  if (/^\d/.test(part)) return 'NUM';
  return whole === 'ADJ' && !isLast ? null : whole;
}

/** Seen so often, and so rarely with another tag, that weighing would only err. */
const OFTEN = 20;
const NEARLY_ALWAYS = 0.995;

function sureWords(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, Float64Array>();
  for (const { forms, tags } of lines)
    forms.forEach(({ text }, i) => {
      const tag = tags[i] ?? -1;
      const count = counts.get(text) ?? new Float64Array(LEARNT.length);
      if (tag >= 0) count[tag] = (count[tag] ?? 0) + 1;
      counts.set(text, count);
    });
  const sure = new Map<string, number>();
  for (const [text, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const all = count.reduce((sum, each) => sum + each, 0);
    const most = Math.max(...count);
    if (all >= OFTEN && most >= NEARLY_ALWAYS * all) sure.set(text, count.indexOf(most));
  }
  return sure;
}
