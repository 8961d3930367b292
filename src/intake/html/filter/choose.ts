import type { Block } from '../blocks.ts';
import { guarded } from './guard.ts';
import { doubtOf, judge, type Weights } from './judge.ts';
import { foldedText, sceneOf } from './scene.ts';

/** A page's blocks, and the libraries that may be asked for an opinion: paragraphs, `null` for no article. */
export interface Judged {
  readonly blocks: readonly Block[];
  readonly readability: readonly string[] | null;
  readonly askDefuddle: () => readonly string[] | null;
}

/** Beyond this share of the words in doubt the second library is asked, which takes three times as long as all the rest. */
const MOST_DOUBT = 0.2;

/** The blocks that are the article, in their order. */
export function chooseBlocks(
  { blocks, readability, askDefuddle }: Judged,
  weights: Weights,
): Block[] {
  let scene = sceneOf(blocks, { readability, defuddle: null });
  let scores = judge(scene, weights);
  if (readability === null || doubtOf(scene, scores) > MOST_DOUBT) {
    const defuddle = askDefuddle();
    if (defuddle !== null) {
      scene = sceneOf(blocks, { readability, defuddle });
      scores = judge(scene, weights);
    }
  }
  return onceEach(blocks, guarded(scene, scores));
}

const FEWEST_WORDS = 4;

/** Of a page that has its article twice, half is left. */
const LEAST_LEFT = 0.4;

/** What stands on the page twice, once for phones, stays where it is the likelier article; a page that says one thing over and over is left as it is. */
function onceEach(blocks: readonly Block[], scores: readonly number[]): Block[] {
  const best = new Map<string, number>();
  const chosen = blocks.flatMap((block, at) => ((scores[at] ?? 0) > 0 ? [{ block, at }] : []));
  for (const { block, at } of chosen) {
    const text = foldedText(block.text);
    const other = best.get(text);
    if (other === undefined || (scores[at] ?? 0) > (scores[other] ?? 0)) best.set(text, at);
  }
  const all = chosen.map(({ block }) => block);
  const once = chosen
    .filter(
      ({ block, at }) => block.words < FEWEST_WORDS || best.get(foldedText(block.text)) === at,
    )
    .map(({ block }) => block);
  return wordsOf(once) < LEAST_LEFT * wordsOf(all) ? all : once;
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}
