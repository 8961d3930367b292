import { ORGANISATION_WORDS, PRESS_WORDS } from '../languages/en/organisations.ts';
import { isOwning, type Scene } from '../text/scene.ts';
import { firstAlone, type Named } from './bearers.ts';
import { headOf } from './lookup.ts';
import type { Mention } from './mention.ts';
import type { NameParts } from './names/parts.ts';
import { lettersIn } from './names/spelled-out.ts';
import { plainWord } from './names/words.ts';

/** Under which a name without a first name is gathered; what somebody owns, as in "Papa John's Pizza", is not the Pizza of another. */
export function shortKey(
  scene: Scene,
  { parts }: Named,
  organisations: ReadonlyMap<string, string>,
): string {
  const name = plainWord(parts.words.join(' '));
  const long = isOwning(scene, parts.from - 1) ? undefined : organisations.get(name);
  return `~${long ?? name}`;
}

/** "the Post" means the Washington Post, "the WHO" the World Health Organization, "the Department" the Department of Health, where only one long name fits; "the Senate" only where that has been named before. */
export function longNames(scene: Scene, named: readonly Named[]): Map<string, string> {
  const found = new Map<string, string | null>();
  const alone = firstAlone(named);
  for (const { mention, parts } of named) {
    if (parts.type !== 'organisation' || parts.words.length < 2) continue;
    const long = plainWord(parts.words.join(' '));
    const put = (short: string): void => {
      const had = found.get(short);
      found.set(short, had === undefined || had === long ? long : null);
    };
    const head = headOf(parts.words);
    const isFirst = (short: string): boolean => (alone.get(short) ?? Infinity) > mention.from;
    const short = head || parts.last;
    if (isFirst(short) || (head === '' && !isCommon(short))) put(short);
    for (const initials of initialsFor(scene, mention, parts)) put(initials);
  }
  return new Map([...found].flatMap(([short, long]) => (long ? [[short, long] as const] : [])));
}

/** "Senate", but not "Post" */
const isCommon = (last: string): boolean => ORGANISATION_WORDS.has(last) && !PRESS_WORDS.has(last);

/** Those that its capitals make, and those that stand in brackets behind it. */
function initialsFor(scene: Scene, { to }: Mention, { words }: NameParts): string[] {
  const own = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
  const given = lettersIn(scene, to)?.toLowerCase() ?? '';
  return [own, given].filter((letters) => letters.length > 1);
}
