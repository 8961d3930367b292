import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { listen } from '../../intake/fetch/listen.ts';
import { goodFeed, hostileFeeds } from './feeds.ts';
import { goodFiles, hostileFiles, type HostileFile } from './files.ts';
import { goodPage, hostilePages } from './pages.ts';

/** What came of one hostile page, feed or file. */
export interface Outcome {
  readonly what: string;
  readonly isLetIn: boolean;
  /** The code of the refusal; `null` when it was taken in after all, `broke` when it was told in no sentence. */
  readonly code: string | null;
  readonly hint: string;
  readonly seconds: number;
  readonly grownMb: number;
}

type Measured = Omit<Outcome, 'what' | 'isLetIn'>;

interface Bomb {
  readonly what: string;
  readonly isLetIn: boolean;
  /** An address or the path of a file. */
  readonly place: string;
}

const script = fileURLToPath(new URL('measured.ts', import.meta.url));
const run = promisify(execFile);

/** Hands in the bombs: those that are refused at the door one after the other and, if wanted, the others, each to a process of its own. */
export async function tryBombs({ letIn }: { readonly letIn: boolean }): Promise<Outcome[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-'));
  const server = await listen(createServer(serve));
  const at = (place: string) => `http://127.0.0.1:${server.port}${place}`;
  try {
    const pages = Object.entries({ ...hostilePages, ...hostileFeeds }).map(
      ([place, { what, isLetIn = false }]) => ({ what, isLetIn, place: at(place) }),
    );
    const files = hostileFiles.map((file, number) => kept(folder, number, file));
    const bombs: readonly Bomb[] = [...pages, ...files];
    const ordinary = [
      at('/good'),
      at('/feed-good'),
      ...goodFiles.map((file, number) => kept(folder, -number, file).place),
    ];
    const groups = [
      bombs.filter(({ isLetIn }) => !isLetIn),
      ...bombs.filter(({ isLetIn }) => letIn && isLetIn).map((bomb) => [bomb]),
    ];
    const outcomes: Outcome[] = [];
    for (const group of groups)
      // oxlint-disable-next-line no-await-in-loop -- each has the machine to itself
      outcomes.push(...(await measured(group, ordinary)));
    return outcomes;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

const everything = { '/good': goodPage, '/feed-good': goodFeed, ...hostilePages, ...hostileFeeds };

function serve(...[request, response]: Parameters<Parameters<typeof createServer>[1] & object>) {
  const place = request.url?.split('?', 1)[0] ?? '';
  const served = new Map(Object.entries(everything));
  const found = served.get(place);
  if (found === undefined) response.writeHead(404).end();
  else found.send(response);
}

function kept(folder: string, number: number, file: HostileFile): Bomb {
  const { what, isLetIn = false, name, bytes } = file;
  const within = path.join(folder, `${number}-${name}`);
  mkdirSync(within, { recursive: true });
  const place = path.join(within, name);
  writeFileSync(place, bytes());
  return { what, isLetIn, place };
}

async function measured(group: readonly Bomb[], ordinary: readonly string[]): Promise<Outcome[]> {
  const places = [...ordinary, ...group.map(({ place }) => place)];
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, ...places]);
  const found: readonly Measured[] = JSON.parse(stdout);
  return group.flatMap(({ what, isLetIn }, at) => {
    const one = found[at];
    return one === undefined ? [] : [{ what, isLetIn, ...one }];
  });
}
