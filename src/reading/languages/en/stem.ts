import { IRREGULAR_FORMS } from './speech-verbs.ts';

/** What the forms of a verb have in common, roughly: "cited", "cites", "citing" and "cite" give "cit". For weighing evidence, never shown. */
export function stemOf(lower: string): string {
  return IRREGULAR.get(lower) ?? regular(lower);
}

function regular(lower: string): string {
  if (lower.length < 5) return lower.replace(/e$/, '');
  if (/i(?:es|ed)$/.test(lower)) return lower.slice(0, -3) + 'y';
  const bare = lower.replace(/(?:ing|ed|es|s|e)$/, '');
  return bare.length < 3 ? lower : bare.replace(/([^aeiouls])\1$/, '$1');
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR_FORMS).flatMap(([lemma, forms]) =>
    forms.map((form): [string, string] => [form, regular(lemma)]),
  ),
);
