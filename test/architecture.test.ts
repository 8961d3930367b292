import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

interface Rights {
  /** Folders or single files of this project; `*` is everything. */
  readonly here: readonly string[];
  /** Packages; `node:` is all of Node's own, `node:x` one module. */
  readonly npm: readonly string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));

// Who may import whom. An allow-list: a folder that is not named here may import nothing.
const rights: Readonly<Record<string, Rights>> = {
  'src/reading': { here: [], npm: [] },
  'src/intake': {
    here: ['src/reading', 'src/errors.ts'],
    npm: [
      'node:',
      'undici',
      'ipaddr.js',
      'parse5',
      'linkedom',
      '@mozilla/readability',
      'defuddle',
      'fast-xml-parser',
      'mammoth',
      'unpdf',
      'marked',
      'postal-mime',
      'feedsmith',
      'robots-parser',
    ],
  },
  'src/archive': {
    here: ['src/reading', 'src/errors.ts'],
    npm: ['ioredis', 'zod', 'node:crypto', 'node:zlib'],
  },
  'src/redis': { here: ['src/errors.ts'], npm: ['node:'] },
  'src/answers': { here: ['src/reading', 'src/archive/archive.ts', 'src/errors.ts'], npm: [] },
  'src/slack': {
    here: ['src/answers', 'src/reading', 'src/errors.ts'],
    npm: ['@slack/bolt', '@slack/web-api', '@slack/types', 'node:http', 'node:querystring'],
  },
  'src/install': {
    here: ['src/errors.ts'],
    npm: ['@slack/bolt', 'ioredis', 'zod', 'node:crypto'],
  },
  'src/api': { here: ['src/errors.ts'], npm: ['express', 'zod', 'ioredis', 'node:'] },
  'src/chart': { here: [], npm: ['d3-scale', '@resvg/resvg-js', 'node:module'] },
  'src/cli': {
    here: [
      'src/chart',
      'src/intake',
      'src/answers',
      'src/reading',
      'src/archive/archive.ts',
      'src/errors.ts',
    ],
    npm: ['commander', 'node:'],
  },
  'src/try': { here: [], npm: ['ws', 'node:'] },
  jobs: {
    here: [
      'src/intake',
      'src/reading',
      'src/archive/archive.ts',
      'src/archive/pack.ts',
      'src/answers',
      'src/slack',
      'src/errors.ts',
    ],
    npm: ['bullmq', 'bullmq-otel', '@bull-board/api', 'zod', 'node:'],
  },
  'src/operations': {
    here: ['src/errors.ts'],
    npm: ['prom-client', 'express', '@bull-board/api', '@bull-board/express', 'node:'],
  },
  config: { here: [], npm: ['zod'] },
  'src/bin': { here: ['*'], npm: ['pino', 'ioredis', 'node:', 'undici'] },
};

const files = ['src', 'jobs', 'config'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
);
const folderOf = (file: string) =>
  file.startsWith('src/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? '');
const importsOf = (file: string) =>
  [
    ...readFileSync(path.join(root, file), 'utf8').matchAll(
      /^(?:import|export)\b[^;]*?\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'|^import\s+'([^']+)'/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
const packageOf = (name: string) =>
  name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? '');

/** `null` when the import is allowed, else what is wrong with it. */
function objection(file: string, name: string): string | null {
  const from = folderOf(file);
  const may = rights[from];
  if (from === 'src/errors.ts') return `${file} imports ${name}`;
  if (may === undefined) return `${from} stands in no row of the table`;
  if (name.startsWith('.')) return objectionHere(file, from, may, name);
  const allowed = isBuiltin(name)
    ? may.npm.includes('node:') || may.npm.includes(name)
    : may.npm.includes(packageOf(name));
  return allowed ? null : `${file} may not import ${name}`;
}

function objectionHere(file: string, from: string, may: Rights, name: string): string | null {
  const target = path.posix.join(path.posix.dirname(file), name);
  if (!existsSync(path.join(root, target))) return `${file} imports ${target}, which is not there`;
  const to = folderOf(target);
  if (to === from || may.here.includes('*') || may.here.includes(target)) return null;
  if (!may.here.includes(to)) return `${file} may not import ${target}`;
  return target === `${to}/index.ts` ? null : `${file} enters ${to} beside its index.ts`;
}

describe('architecture', () => {
  test('every import stands in the table', () => {
    expect(files.length).toBeGreaterThan(50);
    const objections = files.flatMap((file) =>
      importsOf(file).flatMap((name) => objection(file, name) ?? []),
    );
    expect(objections).toEqual([]);
  });

  test.each([
    ['src/reading/index.ts', 'node:fs'],
    ['src/reading/index.ts', '../archive/archive.ts'],
    ['src/answers/index.ts', '../archive/redis.ts'],
    ['src/slack/index.ts', '../archive/index.ts'],
    ['src/cli/index.ts', '../slack/index.ts'],
    ['src/answers/index.ts', 'zod'],
    ['src/newcomer/index.ts', 'node:fs'],
  ])('%s may not import %s', (file, name) => {
    expect(objection(file, name)).not.toBeNull();
  });

  test('only bin reads the environment', () => {
    const readers = files.filter(
      (file) =>
        !file.startsWith('src/bin/') &&
        /\bprocess\.env\b/.test(readFileSync(path.join(root, file), 'utf8')),
    );
    expect(readers).toEqual([]);
  });

  test('nothing but what the house rules name stands at the top', () => {
    const known =
      /^(package(-lock)?\.json|tsconfig\.json|src|jobs|config|test|docs|dist|node_modules|(README|CHANGELOG|BENCHMARKS)\.md|LICENSE|Dockerfile|compose\.yaml|\..+)$/;
    expect(readdirSync(root).filter((name) => !known.test(name))).toEqual([]);
  });
});
