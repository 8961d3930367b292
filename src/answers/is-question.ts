import type { Question, Where } from './question.ts';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const text: Check = (value) => typeof value === 'string';
const textOrNull: Check = (value) => value === null || typeof value === 'string';
const count: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const flag: Check = (value) => typeof value === 'boolean';
const dayOrNull: Check = (value) =>
  value === null || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));

const wheres: Readonly<Record<Where['in'], Shape>> = {
  everywhere: {},
  latest: {},
  url: { url: text },
  title: { words: text },
  article: { id: count },
};
const where: Check = (value) => isOneOf(value, 'in', wheres);

const questions: Readonly<Record<Question['ask'], Shape>> = {
  quote: {
    name: text,
    personId: textOrNull,
    topic: textOrNull,
    since: dayOrNull,
    until: dayOrNull,
    where,
    direct: flag,
    skip: count,
  },
  about: { topic: text, since: dayOrNull, until: dayOrNull, direct: flag, skip: count },
  numbers: {
    topic: textOrNull,
    by: textOrNull,
    since: dayOrNull,
    until: dayOrNull,
    where,
    skip: count,
  },
  ledger: { topic: textOrNull, by: textOrNull, since: dayOrNull, until: dayOrNull, skip: count },
  check: { text, name: textOrNull, where, since: dayOrNull, until: dayOrNull },
  fixes: { skip: count },
  'fix-person': { name: text, personId: textOrNull },
  articles: { skip: count },
  who: { where, skip: count },
  summary: { where },
  changes: { where },
  article: { where },
  context: { article: count, index: count },
};

/** Whether a value that came from outside, such as a button's or a job's, is a question. */
export function isQuestion(value: unknown): value is Question {
  return isOneOf(value, 'ask', questions);
}

function isOneOf(value: unknown, tag: string, shapes: Readonly<Record<string, Shape>>): boolean {
  if (!isRecord(value)) return false;
  const name = value[tag];
  if (typeof name !== 'string' || !Object.hasOwn(shapes, name)) return false;
  return Object.entries(shapes[name] ?? {}).every(([field, check]) => check(value[field]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
