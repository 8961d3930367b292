import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Table } from '../../src/intake/html/filter/judge.ts';
import { goldPages, isThere } from './corpus.ts';
import { learnFrom, lessonOf } from './lessons.ts';

// npm run train:pages: learns the weights of the paragraph filter from the marked-up pages beside the project.

const target = path.resolve(import.meta.dirname, '../../src/intake/html/filter/weights.ts');

if (isThere) {
  const { alone, both } = learnFrom(goldPages().map(lessonOf));
  const source = `import type { Table, Weights } from './judge.ts';

// Written by \`npm run train:pages\`; not to be edited by hand. A weight above 0 speaks for article.
// prettier-ignore
const ALONE = \`
${listed(alone)}
\`;
// prettier-ignore
const BOTH = \`
${listed(both)}
\`;

export const SHIPPED: Weights = { alone: tableOf(ALONE), both: tableOf(BOTH) };

function tableOf(lines: string): Table {
  return new Map(
    lines
      .trim()
      .split(/\\s+/)
      .map((entry) => {
        const cut = entry.lastIndexOf('=');
        return [entry.slice(0, cut), Number(entry.slice(cut + 1))];
      }),
  );
}
`;
  writeFileSync(target, source);
  process.stdout.write('The weights are in src/intake/html/filter/weights.ts.\n');
} else {
  process.stderr.write(
    'The marked-up pages are not there: put them into ../shared/corpora/pages.\n',
  );
  process.exitCode = 2;
}

/** Many to a line, so that the file stays short. */
function listed(table: Table): string {
  const lines: string[] = [];
  for (const [name, weight] of table) {
    const entry = `${name}=${weight}`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < 180)
      lines[lines.length - 1] = `${last} ${entry}`;
    else lines.push(entry);
  }
  return lines.join('\n');
}
