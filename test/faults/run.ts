import { argv } from 'node:process';
import { rows } from './rows/index.ts';
import { leaksSince } from './support/child.ts';
import type { FaultRow, Outcome } from './support/row.ts';

// `npm run test:faults`: does every fault for real and prints what came of it; with numbers, only those.
const wanted = argv.slice(2).map(Number);
const chosen = rows.filter(({ number }) => wanted.length === 0 || wanted.includes(number));
const say = (line: string) => void process.stdout.write(`${line}\n`);

let failed = 0;
say('| # | fault | expected | reached | |');
say('| --- | --- | --- | --- | --- |');
for (const row of chosen) {
  // oxlint-disable-next-line no-await-in-loop -- each has the machine to itself
  const { ok, reached } = await outcomeOf(row);
  if (!ok) failed += 1;
  say(
    `| ${row.number} | ${row.fault} | ${row.expected} | ${reached} | ${ok ? 'as expected' : '**not so**'} |`,
  );
}
process.exit(failed === 0 ? 0 : 1);

async function outcomeOf({ run }: FaultRow): Promise<Outcome> {
  try {
    const outcome = await run();
    const leaks = leaksSince();
    return leaks.length === 0 ? outcome : { ok: false, reached: leaks.join('; ') };
  } catch (error) {
    return {
      ok: false,
      reached: error instanceof Error ? (error.stack ?? error.message) : 'broke',
    };
  }
}
