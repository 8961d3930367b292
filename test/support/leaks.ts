/** What no log may hold: tokens, ways to answer for the bot, and what articles are made of: their quotes stand in these marks, which no line of ours has. */
const SECRETS: Readonly<Record<string, RegExp>> = {
  'a token of Slack': /xox[abepr]-|xapp-/,
  'a token of the interface': /\bonr\.[\w-]+\.[\w-]{20}/,
  'a response_url': /\/(?:commands|actions)\/T[A-Z0-9]+\//,
  'a password in an address': /\brediss?:\/\/[^\s"/@]*:[^\s"/@]+@/,
  'words of an article': /[“”]/,
};

/** The kinds of secrets that stand in what was logged, each with the message of a line that holds it (never the line). */
export function leaksIn(logged: string): readonly string[] {
  const lines = logged.split('\n').filter((line) => line.startsWith('{'));
  return Object.entries(SECRETS).flatMap(([what, pattern]) => {
    const found = lines.find((line) => pattern.test(line));
    return found === undefined ? [] : [`${what} in the log: ${messageOf(found)}`];
  });
}

/** Throws when what was logged holds what no log may hold. */
export function checkLog(logged: string): void {
  const leaks = leaksIn(logged);
  if (leaks.length > 0) throw new Error(leaks.join('; '));
}

const messageOf = (line: string) => /"msg":"([^"]{0,60})/.exec(line)?.[1] ?? 'a line without one';
