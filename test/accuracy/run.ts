import { shared } from './corpora.ts';
import { measure } from './measure.ts';

// Prints every figure of accuracy: `npm run accuracy`.
if (shared === null) {
  process.stdout.write(
    'The corpora are not beside this project, so there is nothing to measure.\n',
  );
} else {
  for (const [name, value] of Object.entries(await measure(shared))) {
    process.stdout.write(`${name.padEnd(44)}${value}\n`);
  }
}
