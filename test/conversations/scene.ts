import type { SeenMessage, SeenView } from '../../src/try/slack/index.ts';
import { draw } from './draw.ts';

/** What somebody sees. */
export interface Scene {
  readonly messages: readonly SeenMessage[];
  /** What the bot has written to them alone. */
  readonly direct: readonly SeenMessage[];
  readonly box: SeenView | null;
  readonly home: SeenView | null;
}

/** What is new or different in a scene, as lines. */
export function scene(before: Scene, after: Scene): string[] {
  return [
    ...fresh(before.messages, after.messages).flatMap((message) => lines(whose(message), message)),
    ...gone(before.messages, after.messages),
    ...fresh(before.direct, after.direct).flatMap((message) =>
      lines('in a direct message', message),
    ),
    ...viewLines('box', before.box, after.box),
    ...viewLines('home', before.home, after.home),
  ];
}

const whose = ({ isEphemeral, threadTs, user }: SeenMessage) =>
  [
    user === 'USLACKBOT' ? 'Slack, ' : '',
    isEphemeral ? 'for you alone' : 'for all',
    threadTs === null ? '' : ', in the thread',
  ].join('');

const lines = (where: string, { text, blocks }: SeenMessage) => [
  `${where}: ${text.split('\n')[0] ?? ''}`,
  ...draw(blocks).map((line) => `    ${line}`),
];

const key = ({ ts, text, blocks }: SeenMessage) => JSON.stringify([ts, text, blocks]);

function fresh(before: readonly SeenMessage[], after: readonly SeenMessage[]): SeenMessage[] {
  const known = new Set(before.map(key));
  return after.filter((message) => !known.has(key(message)));
}

function gone(before: readonly SeenMessage[], after: readonly SeenMessage[]): string[] {
  const left = new Set(after.map(({ ts }) => ts));
  return before
    .filter(({ ts }) => !left.has(ts))
    .map(({ text }) => `gone: ${text.split('\n')[0] ?? ''}`);
}

function viewLines(what: string, before: SeenView | null, after: SeenView | null): string[] {
  if (after === null) return before === null ? [] : [`${what} closed`];
  const wrong = Object.entries(after.errors).map(([field, says]) => `    (!) ${field}: ${says}`);
  const isSame = before?.id === after.id && before.hash === after.hash;
  if (isSame && JSON.stringify(before.errors) === JSON.stringify(after.errors)) return [];
  return [`${what}: ${after.title}`, ...draw(after.blocks).map((line) => `    ${line}`), ...wrong];
}
