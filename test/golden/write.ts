import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { run } from '../cli/run.ts';
import { samples } from './samples.ts';

// `npm run golden`: writes each sample's plain article, and beside it what `onrecord read --json` prints for it.
// `npm run golden -- conversations`: writes down what people see in each scripted conversation, and nothing else.
if (argv[2] === 'conversations') await import('../conversations/write.ts');
else await writeSamples();

async function writeSamples(): Promise<void> {
  for (const { slug, text, articleFile, expectedFile } of samples()) {
    writeFileSync(articleFile, text);
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the list below stays in order
    const { code, out, err } = await run(['read', articleFile, '--json']);
    if (code !== 0) throw new Error(`${slug} could not be read: ${err}`);
    writeFileSync(expectedFile, out);
    process.stdout.write(`${slug}\n`);
  }
}
