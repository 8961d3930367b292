import { tryBombs } from './bombs/index.ts';
import { tryInside, whyNoNetwork } from './inside/network.ts';

// `npm run test:hostile`: hands in all that is hostile and prints what came of it.
const say = (line: string) => void process.stdout.write(`${line}\n`);

const missing = whyNoNetwork();
if (missing !== null) say(`Addresses that lead inside: left out, ${missing}.`);
else {
  const { counts, open, opened } = await tryInside();
  say('| addresses that lead inside | tried | reach it by plain fetch | by ours | refused |');
  say('| --- | --- | --- | --- | --- |');
  for (const [way, { asked, plain, reached, refused }] of Object.entries(counts))
    say(`| ${way} | ${asked} | ${plain} | ${reached} | ${refused} |`);
  say(`\nPublic pages that come in all the same: ${opened} of ${open}.\n`);
}

say('| handed in | came of it | seconds | grown by, MB |');
say('| --- | --- | --- | --- |');
for (const { what, code, seconds, grownMb } of await tryBombs({ letIn: true }))
  say(`| ${what} | ${code ?? '**taken in**'} | ${seconds.toFixed(1)} | ${grownMb.toFixed(0)} |`);
