import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const bin = fileURLToPath(new URL('../../dist/src/bin/onrecord.js', import.meta.url));
const start = (...argv: string[]) => spawn(process.execPath, [bin, ...argv]);
const line = `${JSON.stringify({ id: 1, text: '“Yes,” said Ann Vale. '.repeat(500) })}\n`;

const whenBuilt = existsSync(bin) ? describe : describe.skip;
whenBuilt('the program itself (left out where nothing is built: run tsc first)', () => {
  test('reads from a pipe and prints to one', async () => {
    const child = start('read', '--jsonl');
    child.stdin.end(line);
    const [out] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    expect(JSON.parse(out)).toMatchObject({ id: 1 });
    expect(child.exitCode).toBe(0);
  }, 20_000);

  test('ends quietly when whoever reads its output has seen enough', async () => {
    const child = start('read', '--jsonl');
    child.stdin.on('error', () => {});
    child.stdin.write(line.repeat(20));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end(line.repeat(20));
    const [says] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect({ says, code: child.exitCode }).toEqual({ says: '', code: 0 });
  }, 20_000);

  test('ends at Ctrl-C, also while it waits for input', async () => {
    const child = start('read', '--jsonl');
    child.stdin.write(line);
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    await once(child, 'exit');
    expect(child.exitCode).toBe(130);
  }, 20_000);
});
