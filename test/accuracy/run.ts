import { measureGolden } from '../golden/measure.ts';
import { shared } from './corpora.ts';
import { measure } from './measure.ts';

// Prints every figure of accuracy: `npm run accuracy`. Those of the sample articles need no corpus.
const ofCorpora = shared === null ? {} : await measure(shared);
for (const [name, value] of Object.entries({ ...ofCorpora, ...measureGolden() })) {
  process.stdout.write(`${name.padEnd(44)}${value}\n`);
}
if (shared === null) {
  process.stdout.write(
    'The corpora are not beside this project, so there is no more to measure.\n',
  );
}
