import { paragraphsOf, type Quote, type Reading } from '../reading/index.ts';

/** How a quote is to be shown: in quotation marks only what the article has in them. */
export function shownWords({ kind, text }: Quote): string {
  return kind === 'direct' && !/^[“”„«"'‘’`]/.test(text) ? `“${text}”` : text;
}

/** "direct", "partly in their words", "reported, not their words" */
export function kindInWords({ kind }: Quote): string {
  if (kind === 'direct') return 'direct';
  return kind === 'mixed' ? 'partly in their words' : 'reported, not their words';
}

/** How the speaker is known. */
export function howKnown({ confidence, speaker }: Quote): string {
  if (confidence === 'named') return 'named in the sentence';
  if (confidence === 'uncertain') return 'uncertain, check the article';
  return speaker === null ? 'worked out' : `worked out from “${speaker.text}”`;
}

const LONGEST_CUE = 120;

/** The words that report, with their speaker: "Dorrian said"; `null` when the article has none near. */
export function reportingWords({ cue, speaker }: Quote, { text }: Reading): string | null {
  if (cue === null) return null;
  if (speaker === null) return cue.text;
  const words = text.slice(Math.min(cue.start, speaker.start), Math.max(cue.end, speaker.end));
  return words.length > LONGEST_CUE || words.includes('\n')
    ? `${speaker.text} … ${cue.text}`
    : words;
}

/** Paragraph of a place in the text, counted from 1; the title is 0. */
export function paragraphAt(place: number, { text, title }: Reading): number {
  const all = paragraphsOf(text);
  const [first] = all;
  const isTitled = title !== null && first !== undefined && title.start < first.end;
  const at = all.findLastIndex(({ start }) => start <= place);
  return Math.max(at, 0) + (isTitled ? 0 : 1);
}
