import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { commands } from '../src/slack/commands/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const library = path.join(root, 'dist/src/reading/index.js');

/** The code of all fenced blocks in a language. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, code = '']) => code,
  );

/** The commands without their remarks, those of one line apart. */
const lines = blocks('sh')
  .flatMap((block) => block.split(/\n|&&/))
  .map((line) => line.replace(/\s+#.*/, '').trim())
  .filter((line) => line !== '');
const beginning = (start: string): string[] => lines.filter((line) => line.startsWith(start));

// What a reader types once, for a place that no test has.
const ELSEWHERE = new Set(['git clone <this repository> onrecord', 'cd onrecord']);

const ARTICLE = `Harbour wall to close

“We would rather close it,” said Niamh Dorrian, a spokesperson for the harbour. She said about 2,000 people cross it each month.
`;

const folder = mkdtempSync(path.join(tmpdir(), 'readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

const onrecord = (argv: readonly string[]) =>
  spawnSync(process.execPath, [path.join(root, 'dist/src/bin/onrecord.js'), ...argv], {
    cwd: folder,
    encoding: 'utf8',
  });

describe('the commands of the README', () => {
  test('are all tried here', () => {
    const tried = new Set([...ELSEWHERE, ...['npm ', 'npx onrecord ', '.ci/'].flatMap(beginning)]);
    expect(lines.filter((line) => !tried.has(line))).toEqual([]);
  });

  test.each(beginning('npm '))('%s is a script', (line) => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const [, name = ''] = /^npm (?:run )?(\S+)(?: -- \S+)?$/.exec(line) ?? [];
    expect(scripts).toHaveProperty([name]);
  });

  test.each(beginning('.ci/'))('%s can be run', (line) => {
    expect(() => accessSync(path.join(root, line), constants.X_OK)).not.toThrow();
  });

  const argvs = beginning('npx onrecord ').map((line) => line.split(' ').slice(2));

  test.each(argvs.filter(([name]) => /^(?:read|quote|numbers)$/.test(name ?? '')))(
    'onrecord %s %s … answers',
    (...argv) => {
      writeFileSync(path.join(folder, 'article.txt'), ARTICLE);
      const { status, stdout, stderr } = onrecord(argv);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain(argv[0] === 'numbers' ? '2,000' : 'We would rather close it');
    },
  );

  test('name only commands that there are', () => {
    const named = [...readme.matchAll(/npx onrecord ([a-z]+)/g)].map(([, name = '']) => name);
    expect(named).toContain('manifest');
    const { stdout } = onrecord(['--help']);
    expect([...new Set(named)].filter((name) => !stdout.includes(`\n  ${name} `))).toEqual([]);
  });
});

describe('the code of the README', () => {
  test.each(blocks('ts'))('passes the compiler: %s', (code) => {
    writeFileSync(path.join(folder, 'readme.ts'), code);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2023',
      lib: ['es2023', 'dom'],
      module: 'node20',
      types: [],
      paths: { onrecord: [library.replace(/\.js$/, '.d.ts')] },
    };
    const project = path.join(folder, 'tsconfig.json');
    writeFileSync(project, JSON.stringify({ compilerOptions, files: ['readme.ts'] }));
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', project], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  test.each(blocks('ts'))('prints what its remarks say: %s', (code) => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: root,
      encoding: 'utf8',
    });
    const said = [...code.matchAll(/^console\.log\(.*\/\/ (.*)$/gm)].map(([, remark]) => remark);
    expect(printed.trim().split('\n')).toEqual(said);
  });
});

test('every slash command that the README names is there', () => {
  const named = [...readme.matchAll(/`\/([a-z]+)[ `]/g)].map(([, name]) => name);
  const known = new Set([
    'health',
    'ready',
    ...commands.map(({ name }) => name.replace(/^\//, '')),
  ]);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name = '') => !known.has(name))).toEqual([]);
});

test('every file that the README points to is there', () => {
  const files = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
