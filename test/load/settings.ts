import { parseArgs } from 'node:util';

/** What a load is made of. */
export interface Settings {
  readonly newsrooms: number;
  /** Articles that each newsroom has before the load begins. */
  readonly articles: number;
  readonly connections: number;
  readonly webs: number;
  readonly workers: number;
  readonly seconds: number;
  /** Articles handed in a minute, over all newsrooms. */
  readonly adding: number;
}

const option = (value: string) => ({ type: 'string', default: value }) as const;

/** `--newsrooms 10 --articles 100 --connections 8 --webs 1 --workers 1 --seconds 60 --adding 60` */
export function settingsOf(argv: readonly string[]): Settings {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      newsrooms: option('10'),
      articles: option('100'),
      connections: option('8'),
      webs: option('1'),
      workers: option('1'),
      seconds: option('60'),
      adding: option('60'),
    },
  });
  return {
    newsrooms: Number(values.newsrooms),
    articles: Number(values.articles),
    connections: Number(values.connections),
    webs: Number(values.webs),
    workers: Number(values.workers),
    seconds: Number(values.seconds),
    adding: Number(values.adding),
  };
}
