const LONGEST_LINE = 90;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|den|al|bin|la|le|da|di|du)){1,4}`;
/** "By Jane Smith, Ann Vale and Tom Brown, Associated Press": what follows a comma is a name only where an "and" comes after it. */
const BYLINE = new RegExp(
  String.raw`^(?:By|BY|Story by|Written by|Reported by):? (${NAME}(?:(?:, ${NAME})*,? (?:and|&) ${NAME})?)(?:\s*[,|/•·–—(-].*)?$`,
  'u',
);

/** The names in a line that is a byline and nothing else, joined by "; "; `null` for any other line. */
export function bylineOf(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  const names = BYLINE.exec(line)?.[1];
  return names === undefined ? null : names.split(/,? (?:and|&) |, /).join('; ');
}

/** "Jane Smith", "Jane Smith/Tom Brown" */
const NAMES_ALONE = new RegExp(String.raw`^${NAME}(?: ?(?:/|,|&|and) ?${NAME})*$`, 'u');
const MOST_WORDS = 7;

/** The names in a line that holds names and nothing else, joined by "; "; `null` for any other line. */
export function namesAlone(line: string): string | null {
  if (line.length > LONGEST_LINE || line.split(' ').length > MOST_WORDS) return null;
  return NAMES_ALONE.test(line) ? line.split(/ ?(?:\/|,|&) ?| and /).join('; ') : null;
}
