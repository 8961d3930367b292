import type { Attribution, Extent, Marked } from '../marked.ts';
import type { Sample } from '../samples.ts';
import { headOf } from './judge.ts';
import { kindOf, pageOf, wordsIn, type Page } from './page.ts';

const spans = (text: string, extents: readonly Extent[]) =>
  extents.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));

const kindIn = ({ text }: Marked, { content }: Attribution) => {
  const page = pageOf(text);
  return kindOf(page, wordsIn(page, content));
};

/** A sample in the form that the scorer of spans, cues and mentions takes. */
export function asGold(sample: Sample): object {
  const { slug, text, attributions, neutral } = sample;
  const page = pageOf(text);
  return {
    id: slug,
    publisher: slug,
    text,
    discard: spans(text, neutral),
    attributions: attributions.map((one) => ({
      source: spans(text, one.source),
      antecedent: spans(text, one.antecedent),
      head: spans(text, headsIn(page, one)),
      cue: spans(text, one.cue),
      content: spans(text, one.content),
      kind: kindIn(sample, one),
      speech: one.speech,
      silver_name: one.named ? one.voice.forms[0] : null,
      silver_how: /^s?he$/i.test(one.mention) ? 'pronoun' : 'named',
    })),
  };
}

const headsIn = (page: Page, one: Attribution): Extent[] =>
  headOf(page, one).flatMap((word) => page.words[word] ?? []);

/** A sample in the form that the scorer of names takes: one line for each stretch of direct and mixed words. */
export function asNamesGold(sample: Sample): object {
  const { slug, text, attributions, neutral, notSpeech } = sample;
  return {
    id: slug,
    text,
    neutral: spans(text, neutral),
    notquotes: spans(text, notSpeech),
    others: [],
    quotes: attributions.flatMap((one) => {
      const kind = kindIn(sample, one);
      const [name, ...aliases] = one.voice.forms;
      const [speaker = null] = spans(text, one.source);
      const line = { kind, speaker, name, type: one.voice.type, aliases };
      if (kind === 'indirect') return [];
      return spans(text, one.content).map((span) => Object.assign({ quoted: [span] }, span, line));
    }),
  };
}
