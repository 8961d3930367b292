import type { Quote } from '../../../src/reading/index.ts';
import type { Attribution, Extent, Marked } from '../marked.ts';
import { namesVoice } from './names-voice.ts';
import {
  kindOf,
  likeness,
  pageOf,
  piecesOf,
  shared,
  wordsIn,
  type Kind,
  type Page,
  type Piece,
} from './page.ts';

/** What a person marked up, with what the reader made of it; `found` is null where it was missed. */
export interface Asked {
  readonly kind: Kind;
  readonly attribution: Attribution;
  readonly found: Found | null;
}

interface Found {
  readonly name: string | null;
  readonly speakerRight: boolean;
  /** Null where the text gives no name to be right about. */
  readonly nameRight: boolean | null;
}

/** What the reader gave; `asked` is null for what nobody said. */
export interface Given {
  readonly kind: Kind;
  readonly asked: Asked | null;
}

export interface Judged {
  readonly asked: readonly Asked[];
  readonly given: readonly Given[];
}

interface Want {
  readonly piece: Piece;
  readonly attribution: Attribution;
}

interface Got {
  readonly piece: Piece;
  readonly quote: Quote;
}

/** Two pieces are the same when they share half of their words or more. */
const SAME = 0.5;

/** Pairs what was marked up with what was read, the likest first, each once. */
export function judge(sample: Marked, quotes: readonly Quote[]): Judged {
  const page = pageOf(sample.text);
  const wants = sample.attributions.flatMap((attribution) =>
    piecesOf(page, attribution.content, []).map((piece) => ({ piece, attribution })),
  );
  const skipped = new Set(wordsIn(page, sample.neutral));
  const gots = quotes
    .flatMap((quote) => piecesOf(page, [quote], ownTag(quote)).map((piece) => ({ piece, quote })))
    .filter(({ piece }) => !skipped.has(piece[0] ?? -1));
  const pairs = paired(wants, gots);
  const asked = new Map(wants.map((want) => [want, ask(page, want, pairs.get(want))]));
  const wantOf = new Map([...pairs].map(([want, got]) => [got, want]));
  return {
    asked: [...asked.values()],
    given: gots.map((got) => {
      const want = wantOf.get(got);
      return { kind: kindOf(page, got.piece), asked: (want && asked.get(want)) ?? null };
    }),
  };
}

/** A quote may run over its own cue and speaker: “A,” he said, “and B.” */
function ownTag({ start, end, cue, speaker }: Quote): Extent[] {
  return [cue, speaker].flatMap((span) =>
    span !== null && span.start >= start && span.end <= end ? [span] : [],
  );
}

function paired(wants: readonly Want[], gots: readonly Got[]): Map<Want, Got> {
  const alike = wants
    .flatMap((want) =>
      gots.map((got) => ({ want, got, likeness: likeness(want.piece, got.piece) })),
    )
    .filter((pair) => pair.likeness >= SAME)
    .toSorted((a, b) => b.likeness - a.likeness);
  const pairs = new Map<Want, Got>();
  const taken = new Set<Got>();
  for (const { want, got } of alike) {
    if (pairs.has(want) || taken.has(got)) continue;
    pairs.set(want, got);
    taken.add(got);
  }
  return pairs;
}

function ask(page: Page, { piece, attribution }: Want, got: Got | undefined): Asked {
  const found = got && {
    name: got.quote.name,
    speakerRight: isSpeaker(page, attribution, got.quote.speaker),
    nameRight: attribution.named ? namesVoice(got.quote.name, attribution.voice) : null,
  };
  return { kind: kindOf(page, piece), attribution, found: found ?? null };
}

/** A mention is right when it holds the head of the marked one and mostly lies in it. */
function isSpeaker(page: Page, attribution: Attribution, speaker: Extent | null): boolean {
  const { source, antecedent } = attribution;
  if (source.length === 0) return speaker === null;
  if (speaker === null) return false;
  const said = wordsIn(page, [speaker]);
  const allowed = wordsIn(page, [...source, ...antecedent]);
  return shared(said, headOf(page, attribution)) > 0 && shared(said, allowed) * 2 >= said.length;
}

// "the chief | of police", "Ann Reed|, who"
const AFTER_HEAD = /,| (?:who|which|that|of|for|from|in|at|on|with|to|by|and) /;

/** The words of a mention of which a right answer must hold one: "Its manager, Ann Reed" has two. */
export function headOf(page: Page, { head, source, antecedent }: Attribution): number[] {
  const plain = [...source, ...antecedent].flatMap(({ start, end }) => {
    const cut = page.text.slice(start, end).search(AFTER_HEAD);
    return wordsIn(page, [{ start, end: cut < 0 ? end : start + cut }]).slice(-1);
  });
  return [...wordsIn(page, head), ...plain];
}
