import type { Misuse } from '../answer.ts';
import type { AboutQuestion, QuoteQuestion } from '../question.ts';
import { sorted, type Filters } from './filters.ts';
import { misuse } from './misuse.ts';
import { tokensOf, type Token } from './tokens.ts';
import { isWord, textOf, tooLong } from './words.ts';

const example = '/quote Dorrian on Mosul since:2017-01';

/** `NAME [on TOPIC] [since:DATE] [until:DATE] [in:…] [direct]`, or `on TOPIC …` for what anybody said on it. */
export function askQuote(typed: string, today: string): QuoteQuestion | AboutQuestion | Misuse {
  const long = tooLong(typed, example);
  if (long) return long;
  const parts = sorted(tokensOf(typed), today, example);
  if ('kind' in parts) return parts;
  const { words, direct } = withoutDirect(parts.words);
  const alone = topicAlone(words, parts.filters);
  if (alone !== null) return about(alone, parts.filters, direct);
  const on = words.findIndex((word, i) => i > 0 && isWord(word, 'on'));
  const name = textOf(on < 0 ? words : words.slice(0, on));
  const topic = on < 0 ? null : textOf(words.slice(on + 1));
  if (name === '') return nameless(typed);
  if (topic === '') return misuse(`Say after “on” what ${name} spoke about.`, example);
  const { filters } = parts;
  return {
    ask: 'quote',
    name,
    personId: null,
    topic: topic ?? filters.on,
    since: filters.since,
    until: filters.until,
    where: filters.where ?? { in: 'everywhere' },
    direct,
    skip: 0,
  };
}

/** "on Mosul"; `null` where somebody is named, or nothing. */
function topicAlone(words: readonly Token[], { on }: Filters): string | null {
  if (words.length > 1 && isWord(words[0], 'on')) return textOf(words.slice(1));
  return words.length === 0 ? on : null;
}

function about(topic: string, filters: Filters, direct: boolean): AboutQuestion | Misuse {
  const { since, until, where } = filters;
  if (where === null) return { ask: 'about', topic, since, until, direct, skip: 0 };
  return misuse(
    'Name somebody, or leave “in:” out: a topic alone is looked for in all articles.',
    `/quote on ${topic}`,
  );
}

/** Who only names an article wants to know who speaks in it. */
function nameless(typed: string): Misuse {
  const place = /^in:\S+$/.exec(typed.trim())?.[0];
  return misuse(
    'Say whose quotes you want.',
    example,
    place === undefined ? null : `/onrecord who ${place}`,
  );
}

/** "direct" is a keyword as the last word, the first, or the one before "on"; elsewhere it is part of a name or a topic. */
function withoutDirect(words: readonly Token[]) {
  const at = words.findIndex(
    (word, i) =>
      words.length > 1 && isWord(word, 'direct') && (isEdge(i, words) || isBeforeOn(i, words)),
  );
  return { words: words.filter((_, i) => i !== at), direct: at >= 0 };
}

const isEdge = (i: number, words: readonly Token[]) =>
  i === 0 || (i === words.length - 1 && !isWord(words[i - 1], 'on'));

function isBeforeOn(i: number, words: readonly Token[]): boolean {
  return isWord(words[i + 1], 'on');
}
