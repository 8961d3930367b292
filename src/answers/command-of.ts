import type { Question } from './question.ts';

const LONGEST = 150;

/** What one would type to ask this; empty where nothing is typed for it. */
export function commandOf(question: Question): string {
  const typed = typedFor(question);
  return typed.length > LONGEST ? `${typed.slice(0, LONGEST - 1)}…` : typed;
}

function typedFor(question: Question): string {
  const parts = partsOf(question);
  return parts.filter((part) => part !== null && part !== '').join(' ');
}

function partsOf(question: Question): readonly (string | null)[] {
  if (question.ask === 'quote')
    return ['/quote', question.name, on(question.topic), ...days(question)];
  if (question.ask === 'about') return ['/quote', on(question.topic), ...days(question)];
  if (question.ask === 'check') return ['/check', question.text, question.name];
  if (question.ask !== 'numbers' && question.ask !== 'ledger') return [];
  const by = question.by === null ? null : `by ${question.by}`;
  const all = question.ask === 'ledger' ? 'in:all' : null;
  return ['/numbers', question.topic, by, all, ...days(question)];
}

const on = (topic: string | null) => topic && `on ${topic}`;

const days = ({
  since,
  until,
}: {
  readonly since: string | null;
  readonly until: string | null;
}) => [since && `since:${since}`, until && `until:${until}`];
