import {
  BELIEF_VERBS,
  DOUBLING,
  IRREGULAR_FORMS,
  OBJECT_VERBS,
  SPEECH_VERBS,
} from './speech-verbs.ts';

/** What a verb reports with: a clause, an object with words in marks, or a thought. */
export type VerbKind = 'speech' | 'object' | 'belief';

export interface ReportingVerb {
  readonly lemma: string;
  readonly kind: VerbKind;
}

/** The reporting verb that a word is a form of; `undefined` for every other word. */
export function reportingVerb(lower: string): ReportingVerb | undefined {
  return FORMS.get(lower);
}

const FORMS = formsOf();

function formsOf(): ReadonlyMap<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>();
  const add = (lemmas: readonly string[], kind: VerbKind): void => {
    for (const lemma of lemmas)
      for (const form of IRREGULAR_FORMS[lemma] ?? regular(lemma))
        if (!forms.has(form)) forms.set(form, { lemma, kind });
  };
  add(SPEECH_VERBS, 'speech');
  add(OBJECT_VERBS, 'object');
  add(BELIEF_VERBS, 'belief');
  return forms;
}

function regular(lemma: string): string[] {
  const stem = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/, '');
  if (/[^aeiou]y$/.test(lemma)) {
    const root = lemma.slice(0, -1);
    return [lemma, `${root}ies`, `${root}ied`, `${lemma}ing`];
  }
  const third = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, third, `${stem}ed`, `${stem}ing`];
}
