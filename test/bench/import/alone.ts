import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const built = (file: string) =>
  fileURLToPath(new URL(`../../../dist/src/${file}`, import.meta.url));

// Cleans and reads every article of a file once, as an import does, and prints articles a second and processor time of one in ms.
const READ = `
import { readFileSync } from 'node:fs';
const [reading, intake, file] = process.argv.slice(1);
const [{ read }, { fromText }] = await Promise.all([import(reading), import(intake)]);
const texts = readFileSync(file, 'utf8').trim().split('\\n').map((line) => String(JSON.parse(line).text));
const [began, cpu] = [performance.now(), process.cpuUsage()];
for (const text of texts) read(fromText(text).article);
const { user, system } = process.cpuUsage(cpu);
const rate = (1000 * texts.length) / (performance.now() - began);
process.stdout.write(JSON.stringify({ rate, ms: (user + system) / 1000 / texts.length }));
`;

interface Alone {
  readonly rate: number;
  readonly ms: number;
}

/** The engine in one thread of a process of its own, over the articles of a file, each met for the first time: articles a second, and processor time of one in ms. */
export function engineAlone(file: string): Alone {
  const args = ['--input-type=module', '-e', READ];
  const told: Alone = JSON.parse(
    execFileSync(process.execPath, [
      ...args,
      built('reading/index.js'),
      built('intake/index.js'),
      file,
    ]).toString(),
  );
  return told;
}
