/** A piece of what was typed: a word, words in quotation marks, or a filter such as `since:2017`. */
export interface Token {
  /** Lower-case filter name before the colon; `null` for a plain word. */
  readonly key: string | null;
  readonly text: string;
  /** Stood in quotation marks, so that it is no keyword. */
  readonly quoted: boolean;
}

/** Filters that may stand anywhere. */
export const filters = ['on', 'by', 'since', 'until', 'in'] as const;

/** Slack's own: <https://example.org|example.org>, <@U1|ann>, <#C1|news>, <!here>. */
const ESCAPED = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g;
const CURLY = /[“”„‟«»″]/g;
/** since:2017 · in:"words of the title" · "words" · word */
const TOKEN = /([a-z]{2,12}):(?:"([^"]*)"?|(?!\/\/)(\S+)|(?=\s|$))|"([^"]*)"?|(\S+)/gi;
/** Letters of no width, and signs that turn the direction of writing: they part no words. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const CONTROL = /\p{Cc}/gu;

/** Undoes what Slack does to links, people, channels and the signs & < >. */
export function unescaped(typed: string): string {
  return typed
    .replace(ESCAPED, (_, sort: string, target: string, label?: string) =>
      sort === '' ? target : (label ?? target),
    )
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** Cuts one line of a command into tokens. Any text gives tokens; marks that are left open end with the line. */
export function tokensOf(typed: string): Token[] {
  const line = unescaped(typed).replace(CURLY, '"').replace(UNSEEN, '').replace(CONTROL, ' ');
  const found: Token[] = [];
  for (const [, key, marked, value, words, word] of line.matchAll(TOKEN)) {
    const text = marked ?? value ?? words ?? word ?? '';
    const quoted = marked !== undefined || words !== undefined;
    found.push({ key: key?.toLowerCase() ?? null, text: text.trim(), quoted });
  }
  return joined(found).filter((token) => token.text !== '' || token.key !== null);
}

/** "since: 2017" is what it looks like. */
function joined(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    if (last && waits(last) && token.key === null)
      found[found.length - 1] = { ...token, key: last.key };
    else found.push(token);
  }
  return found;
}

const waits = ({ key, text, quoted }: Token) => isFilter(key) && text === '' && !quoted;

const isFilter = (key: string | null): boolean => filters.some((each) => each === key);
