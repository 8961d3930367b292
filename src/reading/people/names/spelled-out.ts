import { KNOWN_BODIES } from '../../languages/en/known-bodies.ts';
import { lowerAt, textAt, unitAt, type Run, type Scene } from '../../text/scene.ts';
import { isCapital } from './words.ts';

/** Words before the bracket that are looked at. */
const REACH = 16;

/** First word of the name that letters in brackets prove: "Notes" of "Notes from Poland (NFP)"; `null` where no letters stand at that place, or they prove nothing. */
export function spelledOut(scene: Scene, bracket: number): number | null {
  const letters = lettersIn(scene, bracket);
  if (letters === null) return null;
  const floor = Math.max(unitAt(scene, bracket).from, bracket - REACH);
  let left = letters.length;
  for (let i = bracket - 1; i >= floor; i--) {
    const fits = textAt(scene, i).charAt(0).toUpperCase() === letters.charAt(left - 1);
    if (!isInside(scene, i) || (isCapital(scene, i) && !fits)) return null;
    if (fits) left--;
    if (left === 0) return isCapital(scene, i) ? i : null;
  }
  return null;
}

/** “NFP”, in brackets; `null` for anything else. */
export function lettersIn(scene: Scene, bracket: number): string | null {
  if (textAt(scene, bracket) !== '(' || textAt(scene, bracket + 2) !== ')') return null;
  const letters = textAt(scene, bracket + 1);
  return /^\p{Lu}{2,9}$/u.test(letters) ? letters : null;
}

const isInside = (scene: Scene, i: number): boolean =>
  isCapital(scene, i) || /^(?:of|for|from|and|in|on|the|to|&|,|-)$/.test(lowerAt(scene, i));

/** Where a body ends whose name is built like no other: “Save the Children”; `null` where none begins. */
function endOfKnown(scene: Scene, from: number): number | null {
  const words = isCapital(scene, from) ? KNOWN_BODIES.get(lowerAt(scene, from)) : undefined;
  const isHere = words?.every((word, k) => lowerAt(scene, from + k) === word) ?? false;
  return words && isHere ? from + words.length : null;
}

/** First word of such a name that ends with a mention. */
export function startOfKnown(scene: Scene, { from, to }: Run): number | null {
  for (let i = from; i < to; i++) if (endOfKnown(scene, i) === to) return i;
  return null;
}

/** Ends of all these names by their first words, in the whole article. */
export function spelledNames(scene: Scene): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i < scene.words.length; i++) {
    const from = textAt(scene, i) === '(' ? spelledOut(scene, i) : null;
    if (from !== null && !found.has(from)) found.set(from, i);
    const end = endOfKnown(scene, i);
    if (end !== null) found.set(i, end);
  }
  return found;
}
