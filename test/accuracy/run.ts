import { argv } from 'node:process';
import { measureGolden } from '../golden/measure.ts';
import { shared } from './corpora.ts';
import { measureFolds } from './folds.ts';
import { measure } from './measure.ts';

// `npm run accuracy`: every figure of accuracy; those of the sample articles need no corpus.
// `npm run accuracy -- folds`: what training without a fifth of the articles, or without a publisher, gives on it; half an hour.
if (shared === null) {
  process.stdout.write(
    'The corpora are not beside this project, so there is no more to measure than the sample articles.\n',
  );
}
if (argv[2] === 'folds' && shared !== null) {
  await measureFolds(shared, ({ name, articles, ...figures }) => {
    const told = Object.entries(figures).map(([what, value]) => `${what} ${value.toFixed(3)}`);
    process.stdout.write(`${name.padEnd(24)}${articles} articles · ${told.join(' · ')}\n`);
  });
} else {
  const ofCorpora = shared === null ? {} : await measure(shared);
  for (const [name, value] of Object.entries({ ...ofCorpora, ...measureGolden() })) {
    process.stdout.write(`${name.padEnd(44)}${value}\n`);
  }
}
