import { AND, ARTICLES, PARTS, PART_SIGNS } from '../../languages/en/number-words.ts';
import { isGlued, lowerAt, pastHyphen, textAt, type Line } from '../line.ts';

/** What is added behind a whole number: "½" in "2½", "and a half" in "two and a half". */
export function halfAfter(
  line: Line,
  i: number,
): { readonly value: number; readonly to: number } | null {
  const sign = PART_SIGNS.get(textAt(line, i));
  if (sign !== undefined) return isGlued(line, i) ? { value: sign, to: i + 1 } : null;
  const slashed = slashedAfter(line, i);
  if (slashed !== null) return slashed;
  return spokenAfter(line, pastHyphen(line, i));
}

/** "and a half", "and-a-quarter", "and one third". */
function spokenAfter(
  line: Line,
  and: number,
): { readonly value: number; readonly to: number } | null {
  const article = pastHyphen(line, and + 1);
  const isJoint =
    lowerAt(line, and) === AND &&
    (ARTICLES.has(lowerAt(line, article)) || lowerAt(line, article) === 'one');
  const at = pastHyphen(line, article + 1);
  const part = isJoint ? PARTS.get(lowerAt(line, at)) : undefined;
  return part === undefined ? null : { value: 1 / part, to: at + 1 };
}

/** "10 1/2". */
function slashedAfter(
  line: Line,
  i: number,
): { readonly value: number; readonly to: number } | null {
  if (
    isGlued(line, i) ||
    textAt(line, i + 1) !== '/' ||
    !isGlued(line, i + 1) ||
    !isGlued(line, i + 2)
  )
    return null;
  const [top, bottom] = [textAt(line, i), textAt(line, i + 2)];
  const isPart =
    /^\d$/.test(top) && /^(?:[234568]|16)$/.test(bottom) && Number(top) < Number(bottom);
  return isPart ? { value: Number(top) / Number(bottom), to: i + 3 } : null;
}
