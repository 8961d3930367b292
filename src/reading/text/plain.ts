/** A run without a space that is longer than this is nobody's word; the tagger is slow on such runs. */
const LONGEST_WORD = 200;

const DOUBLED_MARK = /''|``|’’|‘‘/g; // LexisNexis writes ''Yes,'' she said.
const UNSEEN = /[\s\p{Cc}\p{Cs}\u200b\u200e\u200f\u2060\ufeff]/gu;

/** Most paragraphs hold nothing of the kind. */
const ODD = /[^ \S]|[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2060\ufeff]|''|``|’’|‘‘|\S{200}/u;

/** The same text, unit for unit, in the few marks and spaces that the tagger knows. */
export function plain(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(UNSEEN, (unit) => ' '.repeat(unit.length))
    .replace(DOUBLED_MARK, (_, at: number) => (opens(text, at) ? ' "' : '" '))
    .split(' ')
    .map(shortened)
    .join(' ');
}

/** Every space is a plain one by now; a pattern for a run would overflow the stack on one of 5 MB. */
const shortened = (run: string): string =>
  run.length > LONGEST_WORD ? run.slice(0, LONGEST_WORD).padEnd(run.length) : run;

function opens(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}[($]/u.test(text.charAt(at + 2)) && !/[\p{L}\p{N}.,!?]/u.test(text.charAt(at - 1))
  );
}
