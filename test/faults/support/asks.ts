import { openArchives } from '../../../src/archive/index.ts';
import type { TestCluster } from '../../support/cluster.ts';
import type { House } from './stage.ts';
import { sampleText } from './texts.ts';

/** How a command was answered: with what was asked for, with a sentence that it can't be now, or not at all. */
interface Said {
  readonly what: 'ask' | 'hand in';
  readonly is: 'done' | 'not now' | 'silence';
  readonly ms: number;
}

/** People who ask and hand sample articles in, each a few times. */
export interface Asks {
  readonly ask: () => Promise<Said>;
  readonly handIn: () => Promise<Said>;
  /** Articles whose taking was acknowledged. */
  readonly taken: () => number;
  /** How many of those are not in the archive. */
  readonly missing: () => Promise<number>;
}

const PEOPLE = 40;
const ANSWER = /too long/;
const TAKEN = /Reading/;
const NOT_NOW = /right now|minute/;

/** Starts with article 1, which `ask` asks for. */
export function openAsks(nodes: TestCluster, { slack }: House): Asks {
  const archive = openArchives(nodes.client('patient')).of(slack.team.id);
  const taken: number[] = [];
  let commands = 0;
  let articles = 0;
  const say = async (what: Said['what'], line: string, done: RegExp): Promise<Said> => {
    commands += 1;
    const user = `U${String(1 + (commands % PEOPLE)).padStart(7, '0')}`;
    const { ok, ms, body } = await slack.command(line, { user });
    const says = ok ? JSON.stringify(body ?? '') : '';
    return { what, is: done.test(says) ? 'done' : NOT_NOW.test(says) ? 'not now' : 'silence', ms };
  };
  return {
    ask: () => say('ask', '/quote Reke', ANSWER),
    handIn: async () => {
      articles += 1;
      const number = articles;
      const said = await say('hand in', `/onrecord add ${sampleText(number)}`, TAKEN);
      if (said.is === 'done') taken.push(number);
      return said;
    },
    taken: () => taken.length,
    missing: async () => {
      const cards = await archive.articles(1000);
      const there = new Set(cards.map(({ title }) => title));
      return taken.filter((number) => !there.has(`Marrowby lamp, case ${number}`)).length;
    },
  };
}
