import type { Quote } from '../../reading/index.ts';

const LONGEST_MENTION = 80;
/** Pairs of marks, the outer of which can go: “…”, "…", ''…'', «…», ‘…’. A double mark may lack its partner. */
const PAIRS = [
  ['“', '”'],
  ['"', '"'],
  ["''", "''"],
  ['``', "''"],
  ['‘‘', '’’'],
  ['«', '»'],
  ['„', '“'],
  ['„', '”'],
] as const;

/** How a quote is to be shown. Only direct speech is put in marks; in the others the article's own marks stand. */
export function shownWords({ kind, text }: Pick<Quote, 'kind' | 'text'>): string {
  return kind === 'direct' ? `“${withoutMarks(text)}”` : text;
}

/** Direct speech without the marks around it; marks inside it stay. */
function withoutMarks(text: string): string {
  for (const [open, close] of PAIRS) {
    if (!text.startsWith(open)) continue;
    const closed = text.length >= open.length + close.length && text.endsWith(close);
    return text.slice(open.length, closed ? text.length - close.length : undefined);
  }
  const single = /^[‘'](.*)[’']$/s.exec(text);
  return single?.[1] ?? text.replace(/(?:”|"|''|’’|»)$/, '');
}

/** What kind of quote it is, in words. */
export function labelOf({ kind }: Pick<Quote, 'kind'>): string {
  if (kind === 'direct') return 'Direct';
  return kind === 'mixed' ? 'Partly in their words' : 'Reported, not their words';
}

/** How the speaker is known, in words. */
export function howKnown({ confidence, speaker }: Pick<Quote, 'confidence' | 'speaker'>): string {
  if (confidence === 'named') return 'named in the sentence';
  if (confidence === 'uncertain') return 'uncertain, check the article';
  if (speaker === null) return 'worked out from what stands around it';
  const mention = short(speaker.text);
  return `worked out from “${mention}”${mention === speaker.text ? '' : '…'}`;
}

/** "Dorrian said", "said Niamh Dorrian": in the article's order; `null` when there are no reporting words. */
export function reportingWords({ cue, speaker }: Pick<Quote, 'cue' | 'speaker'>): string | null {
  if (cue === null || speaker === null) return cue === null ? null : cue.text;
  const [first, last] = speaker.start < cue.start ? [speaker, cue] : [cue, speaker];
  const gap = last.start - first.end > 1 ? ' … ' : ' ';
  return `${shortened(first.text)}${gap}${shortened(last.text)}`;
}

/** At most 80 characters, cut between words. */
function short(text: string): string {
  if (text.length <= LONGEST_MENTION) return text;
  const cut = text.slice(0, LONGEST_MENTION);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_MENTION / 2));
}

const shortened = (text: string): string => (short(text) === text ? text : `${short(text)}…`);
