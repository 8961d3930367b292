import type { Block, Box } from '../blocks.ts';
import { boxesUpTo, isAside } from './evidence/boxes.ts';
import { QUOTED, SAID } from './evidence/text.ts';
import type { Scene } from './scene.ts';

/** The scores within the bounds of a few rules: what stands apart is never article, and what somebody says in the midst of it always. */
export function guarded(scene: Scene, scores: readonly number[]): number[] {
  return scene.blocks.map((block, at) => {
    const score = scores[at] ?? 0;
    if (isApart(scene, block)) return -Infinity;
    return isProtected(scene, block, at) ? Math.max(score, Number.MIN_VALUE) : score;
  });
}

/** "… in The Hague on Monday. (Photo: Jo Hill / Bay Gazette)", "(AP Photo/Jo Hill)": whatever it tells, it stands under a picture. */
const CREDITED =
  /[([](?:photo|image|picture|pic|credit|courtesy|illustration|graphic|video)\b[^()[\]]{0,160}[)\]]\.?$|\([^()]{0,80}\b(?:getty|reuters|afp|ap photo|epa|shutterstock|alamy|pa wire|associated press|photo by)\b[^()]{0,80}\)\.?$/i;
/** A byline is shorter. */
const LIFE_WORDS = 12;

/** In a box beside the article or about its author, under a picture, or in a post of somebody else's that the page shows. */
function isApart({ common }: Scene, { box, text, words }: Block): boolean {
  if (CREDITED.test(text)) return true;
  const above = boxesUpTo(common, box);
  if (words >= LIFE_WORDS && !QUOTED.test(text) && above.some(isAboutAuthor)) return true;
  const isPost = above.some(({ hints }) => hints.includes('tweet'));
  return above.some(
    ({ tag }) => tag === 'aside' || (isPost && (tag === 'blockquote' || tag === 'figure')),
  );
}

const isAboutAuthor = ({ hints }: Box) => hints.includes('author') && !hints.includes('body');

const FEWEST_WORDS = 7;
const MANY_WORDS = 45;

/** A paragraph like those of the article, in the same place, that holds a quotation or a reporting verb or is long. */
function isProtected({ taken, common, home }: Scene, block: Block, at: number): boolean {
  const { box, text, words, linked } = block;
  if (taken[at] !== true || box.tag !== 'p' || box.parent !== home || linked > 0.1) return false;
  if (boxesUpTo(common, box).some(({ hints }) => hints.some(isAside))) return false;
  return words >= MANY_WORDS || (words >= FEWEST_WORDS && (QUOTED.test(text) || SAID.test(text)));
}
