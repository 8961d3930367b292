import { spanOf, type Mentions } from '../people/mention.ts';
import { textAt, type Run, type Scene } from '../text/scene.ts';
import { passageOf, type Passage } from './passage.ts';

/** So many paragraphs with a label, of two speakers at least, make a transcript. */
const LEAST = 4;
/** Words of a label. */
const LONGEST = 4;

/** What is said behind the labels of a transcript: "WALLACE: Why now?"; the passages are of whole paragraphs. */
export function transcribed(scene: Scene, mentions: Mentions): Passage[] {
  const lines = scene.paragraphs.flatMap((run) => lineOf(scene, mentions, run) ?? []);
  const speakers = new Set(lines.map(({ label }) => label));
  if (lines.length < LEAST || speakers.size < 2 || speakers.size > lines.length / 2) return [];
  return lines.map(({ said }) => passageOf(scene, said, null));
}

interface Line {
  readonly label: string;
  readonly said: Run;
}

/** A paragraph that opens with a name in capitals and a colon, with words behind it. */
function lineOf(scene: Scene, mentions: Mentions, { from, to }: Run): Line | null {
  const mention = mentions.startingAt(from);
  if (mention?.kind !== 'name' || mention.to - from > LONGEST) return null;
  const label = spanOf(scene, mention).text;
  if (textAt(scene, mention.to) !== ':' || mention.to + 1 >= to || !CAPITALS.test(label))
    return null;
  return { label, said: { from: mention.to + 1, to } };
}

const CAPITALS = /^[\p{Lu}\s.'’-]{3,}$/u;
