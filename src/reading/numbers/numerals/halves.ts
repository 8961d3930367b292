import { AND, ARTICLES, PARTS, PART_SIGNS } from '../../languages/en/number-words.ts';
import { isGlued, isHyphen, lowerAt, textAt, type Line } from '../line.ts';

/** What is added behind a whole number: "½" in "2½", "and a half" in "two and a half". */
export function halfAfter(
  line: Line,
  i: number,
): { readonly value: number; readonly to: number } | null {
  const sign = PART_SIGNS.get(textAt(line, i));
  if (sign !== undefined) return isGlued(line, i) ? { value: sign, to: i + 1 } : null;
  const and = isHyphen(line, i) ? i + 1 : i;
  if (lowerAt(line, and) !== AND) return null;
  const article = isHyphen(line, and + 1) ? and + 2 : and + 1;
  if (!ARTICLES.has(lowerAt(line, article)) && lowerAt(line, article) !== 'one') return null;
  const at = isHyphen(line, article + 1) ? article + 2 : article + 1;
  const part = PARTS.get(lowerAt(line, at));
  return part === undefined ? null : { value: 1 / part, to: at + 1 };
}
