import type { Misuse } from '../answer.ts';
import type { CommandName } from '../desk.ts';
import type { Question, Where } from '../question.ts';
import { addressOf } from './address.ts';
import { askCheck } from './check.ts';
import { askDaily, type DailyWish } from './daily.ts';
import { sorted } from './filters.ts';
import { misuse } from './misuse.ts';
import { nearest } from './nearest.ts';
import { askNumbers } from './numbers.ts';
import { askQuote } from './quote.ts';
import { tokensOf, unescaped } from './tokens.ts';
import { textOf, tooLong } from './words.ts';

/** What somebody wants of the feeds. */
export type FeedWish =
  { readonly wish: 'follow' | 'unfollow'; readonly url: string } | { readonly wish: 'list' };

/** What was typed, understood. */
export type Wish =
  | { readonly do: 'answer'; readonly question: Question }
  /** `again`: fetch it even if it is known. */
  | { readonly do: 'add-address'; readonly url: string; readonly again: boolean }
  | { readonly do: 'add-text'; readonly text: string }
  | { readonly do: 'add-box' }
  | { readonly do: 'daily'; readonly wish: DailyWish }
  | { readonly do: 'feeds'; readonly wish: FeedWish }
  | { readonly do: 'status' }
  | { readonly do: 'help' };

/** What the grammar has to know of the asker. */
export interface Circumstances {
  /** The asker's local date, `YYYY-MM-DD`. */
  readonly today: string;
  /** IANA; `null` when it is not known. */
  readonly zone: string | null;
}

type Reader = (rest: string, about: Circumstances) => Wish | Misuse;

/** Fewer words than this, and no address, are hardly an article. */
const FEWEST_WORDS = 8;
const example = '/onrecord add https://example.org/story';

/** Understands what was typed after a command, or says what is wrong with it. Any text is answered, in linear time. */
export function wishOf(command: CommandName, typed: string, about: Circumstances): Wish | Misuse {
  const text = typed.trim();
  if (command === 'onrecord') return onRecord(text, about);
  return text.toLowerCase() === 'help' ? { do: 'help' } : verbs[command](text, about);
}

const verbs: Readonly<Record<string, Reader> & Record<'quote' | 'numbers' | 'check', Reader>> = {
  quote: (rest, { today }) => answered(askQuote(rest, today)),
  numbers: (rest, { today }) => answered(askNumbers(rest, today)),
  check: (rest, { today }) => answered(askCheck(rest, today)),
  add: (rest) => add(rest),
  articles: () => ({ do: 'answer', question: { ask: 'articles', skip: 0 } }),
  who: (rest, { today }) => aboutArticle('who', rest, today),
  summary: (rest, { today }) => aboutArticle('summary', rest, today),
  changes: (rest, { today }) => aboutArticle('changes', rest, today),
  daily: (rest, { zone }) => {
    const wish = askDaily(rest, zone);
    return 'kind' in wish ? wish : { do: 'daily', wish };
  },
  follow: (rest) => feed('follow', rest),
  unfollow: (rest) => feed('unfollow', rest),
  following: () => ({ do: 'feeds', wish: { wish: 'list' } }),
  fix: (rest) => fix(rest),
  status: () => ({ do: 'status' }),
  help: () => ({ do: 'help' }),
};

function onRecord(text: string, about: Circumstances): Wish | Misuse {
  const [first = ''] = text.slice(0, 200).split(/\s/, 1);
  const verb = first.toLowerCase();
  const rest = text.slice(first.length).trim();
  if (verb === '') return { do: 'help' };
  if (Object.hasOwn(verbs, verb)) return (verbs[verb] ?? wrong(first))(rest, about);
  return addressOf(unescaped(first)) === null ? wrong(first)(rest, about) : add(text);
}

/** Names the wrong word, with the nearest right one. */
const wrong =
  (word: string): Reader =>
  (rest) => {
    const near = nearest(word, Object.keys(verbs));
    const instead = near === null ? null : `/onrecord ${near} ${rest.slice(0, 100)}`.trim();
    return misuse(`I don’t know “${word.slice(0, 40)}”.`, '/onrecord help', instead);
  };

function answered(question: Question | Misuse): Wish | Misuse {
  return 'kind' in question ? question : { do: 'answer', question };
}

/** Alone: what was put right; with a name: that person. */
function fix(rest: string): Wish {
  const name = textOf(tokensOf(rest.slice(0, 400)));
  return {
    do: 'answer',
    question: name === '' ? { ask: 'fixes', skip: 0 } : { ask: 'fix-person', name, personId: null },
  };
}

function feed(verb: 'follow' | 'unfollow', rest: string): Wish | Misuse {
  const url = addressOf(unescaped(rest.trim().slice(0, 2000)));
  if (url !== null) return { do: 'feeds', wish: { wish: verb, url } };
  return misuse(
    `Give the address of the feed${verb === 'follow' ? ', or of a page that names it' : ' as “following” shows it'}.`,
    `/onrecord ${verb} https://example.org/feed.xml`,
  );
}

function add(rest: string): Wish | Misuse {
  if (rest === '') return { do: 'add-box' };
  const words = rest.slice(0, 4000).split(/\s+/, FEWEST_WORDS);
  const url = addressOf(unescaped(words[0] ?? ''));
  const again = words.length === 2 && words[1]?.toLowerCase() === 'again';
  if (url !== null && (words.length === 1 || again)) return { do: 'add-address', url, again };
  if (words.length >= FEWEST_WORDS) return { do: 'add-text', text: unescaped(rest) };
  return misuse(
    'That is neither an address nor an article. Give an address, paste the whole text, or type /onrecord add alone for a box.',
    example,
  );
}

/** `who`, `summary` and `changes`: the channel's article unless another is named, also without "in:". */
function aboutArticle(
  ask: 'who' | 'summary' | 'changes',
  rest: string,
  today: string,
): Wish | Misuse {
  const usage = `/onrecord ${ask} in:latest`;
  const long = tooLong(rest, usage);
  if (long) return long;
  const parts = sorted(tokensOf(rest), today, usage);
  if ('kind' in parts) return parts;
  const words = textOf(parts.words);
  const url = addressOf(words);
  const named: Where =
    url !== null ? { in: 'url', url } : words === '' ? { in: 'latest' } : { in: 'title', words };
  const where = parts.filters.where ?? named;
  return {
    do: 'answer',
    question: ask === 'who' ? { ask, where, skip: 0 } : { ask, where },
  };
}
