import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { readFile, truncate } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { linesOf } from '../lines.ts';
import { put } from '../output.ts';
import type { ArchiveDoor, CliTools, ExitCode } from '../tools.ts';

interface Where {
  readonly workspace?: string;
}

type Tools = Pick<CliTools, 'stdin' | 'stdout' | 'stderr' | 'cwd' | 'archive'>;

/** Does something with one workspace's archive, and closes it. */
async function withArchive(
  { workspace }: Where,
  tools: Tools,
  act: (door: ArchiveDoor) => Promise<ExitCode>,
): Promise<ExitCode> {
  const door = await tools.archive(workspace ?? null);
  try {
    return await act(door);
  } finally {
    await door.close();
  }
}

/** Writes everything to a file (or with `-` to standard output); a file that broke off is gone on with. */
export function exportCommand(file: string, where: Where, tools: Tools): Promise<ExitCode> {
  return withArchive(where, tools, async ({ lines }) => {
    if (file === '-') {
      for await (const line of lines(0)) await put(tools.stdout, `${line}\n`);
      return 0;
    }
    const to = path.resolve(tools.cwd, file);
    const begun = await lastArticleIn(to);
    if (begun === 'whole') {
      await put(tools.stderr, `${file} is there and whole: give another name, or move it away.\n`);
      return 2;
    }
    const out = createWriteStream(to, { flags: 'a', mode: 0o600 });
    let count = 0;
    for await (const line of lines(begun)) {
      count += 1;
      if (!out.write(`${line}\n`))
        await new Promise<void>((resolve) => out.once('drain', () => resolve()));
    }
    out.end();
    await finished(out);
    const gone = begun === 0 ? '' : `, after article ${begun}, where it broke off`;
    await put(tools.stderr, `${count} lines were written to ${file}${gone}.\n`);
    return 0;
  });
}

/** The last article that a file holds whole; what follows it is cut off. */
async function lastArticleIn(file: string): Promise<number | 'whole'> {
  if (!existsSync(file)) return 0;
  let [last, end, at] = [0, 0, 0];
  const bytes = await readFile(file);
  while (at < bytes.length) {
    const cut = bytes.indexOf('\n', at);
    if (cut < 0) break;
    const head = bytes.toString('utf8', at, Math.min(cut, at + 60));
    if (head.startsWith('{"is":"end"')) return 'whole';
    const id = /^\{"is":"article","id":(\d+)/.exec(head)?.[1];
    if (id === undefined) break;
    [last, end] = [Number(id), cut + 1];
    at = cut + 1;
  }
  await truncate(file, end);
  return last;
}

/** Brings the lines of a file (or with `-` of standard input) in; done again, it goes on where it broke off. */
export function importArchiveCommand(file: string, where: Where, tools: Tools): Promise<ExitCode> {
  return withArchive(where, tools, async ({ bring }) => {
    const name = file === '-' ? '-' : path.resolve(tools.cwd, file);
    const bytes = file === '-' ? tools.stdin : createReadStream(name);
    const { counts, isWhole } = await broughtIn(bytes, bring(name));
    const end = isWhole ? '' : ' The file is not whole: its last line is missing.';
    const { brought, there, skipped, wrong } = counts;
    const says = `${brought} brought in, ${there} were there, ${skipped} skipped, ${wrong} not understood.`;
    await put(tools.stdout, `${says}${end}\n`);
    return isWhole && wrong === 0 ? 0 : 1;
  });
}

async function broughtIn(
  bytes: AsyncIterable<Uint8Array>,
  bring: ReturnType<ArchiveDoor['bring']>,
) {
  const counts = { brought: 0, there: 0, skipped: 0, wrong: 0 };
  let last = '';
  for await (const line of linesOf(bytes)) {
    if (line === '') continue;
    last = line ?? '';
    counts[(await bring(last)) ?? 'wrong'] += 1;
  }
  return { counts, isWhole: last.startsWith('{"is":"end"') };
}

/** Says what in an archive does not agree with its articles; with `--mend` puts it right. */
export function checkCommand(
  { mend = false, ...where }: Where & { readonly mend?: boolean },
  tools: Tools,
): Promise<ExitCode> {
  return withArchive(where, tools, async ({ check }) => {
    const counts = new Map<string, number>();
    let left = 0;
    for await (const { what, article, mended } of check(mend)) {
      counts.set(what, (counts.get(what) ?? 0) + 1);
      if (!mended) left += 1;
      if (article !== null) await put(tools.stdout, `article ${article}: ${what}\n`);
    }
    const lines = [...counts].map(([what, count]) => `${count} × ${what}\n`);
    await put(tools.stdout, lines.join(''));
    const found = [...counts.values()].reduce((sum, each) => sum + each, 0);
    const says =
      found === 0
        ? 'Everything agrees.'
        : mend
          ? `${found - left} put right, ${left} not.`
          : `${found} found; run it again with --mend to put them right.`;
    await put(tools.stdout, `${says}\n`);
    return left === 0 ? 0 : 1;
  });
}

/** Forgets an article (its address or number), what somebody put right (a Slack user id), or, with neither, the whole workspace. */
export function forgetCommand(
  { article, correctionsBy, everything = false, ...where }: Where & Forget,
  tools: Tools,
): Promise<ExitCode> {
  return withArchive(where, tools, async (door) => {
    if (article !== undefined) {
      const gone = await door.forgetArticle(article);
      await put(tools.stdout, gone ? 'The article is forgotten.\n' : 'There is no such article.\n');
      return gone ? 0 : 1;
    }
    if (correctionsBy !== undefined) {
      await put(tools.stdout, `${await door.forgetCorrectionsBy(correctionsBy)} forgotten.\n`);
      return 0;
    }
    if (everything) {
      await door.forget();
      await put(tools.stdout, 'Everything of this workspace is forgotten.\n');
      return 0;
    }
    await put(tools.stderr, 'Say what: --article, --corrections-by or --everything.\n');
    return 2;
  });
}

interface Forget {
  readonly article?: string;
  readonly correctionsBy?: string;
  readonly everything?: boolean;
}
