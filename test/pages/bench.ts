import path from 'node:path';
import { costs, memoryOverThousand } from './costs.ts';
import { goldPages, isThere, shared } from './corpus.ts';
import { lessonOf } from './lessons.ts';
import { crossValidated, scorer, strayQuotes } from './measure.ts';
import { peers } from './peers.ts';

// npm run bench:pages: how clean articles come out of pages, beside other extractors; how long it takes; how much memory.

const FOLDS = 10;
const say = (line: string) => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

if (isThere) await bench();
else {
  process.stderr.write(
    'The marked-up pages are not there: put them into ../shared/corpora/pages.\n',
  );
  process.exitCode = 2;
}

async function bench() {
  const { score, row } = await scorer();
  const pages = goldPages();
  const ours = crossValidated(pages.map(lessonOf), FOLDS);
  say(row('ours, sites not seen', score(pages, ours)));
  for (const [name, extract] of Object.entries(peers)) {
    const empty = { title: null, author: null, date: null, text: '' };
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are compared
    const found = await Promise.all(
      pages.map(async (page) => {
        try {
          return await extract(page);
        } catch {
          return { id: page.id, ...empty };
        }
      }),
    );
    say(row(name, score(pages, found)));
  }
  const strays = strayQuotes(ours);
  const clean = strays.filter(({ paragraphs }) => paragraphs.length === 0).length;
  say(
    `pages without a quote from a paragraph that the gold leaves out: ${clean} of ${strays.length}, ${percent(clean / strays.length)}`,
  );
  const { pages: count, asked, libraries, allAsked, ours: time } = costs();
  say(
    `processor time of a page: ${(time / count).toFixed(0)} ms, ${(count / (time / 1000)).toFixed(1)} pages a second; Defuddle asked for ${asked} of ${count}`,
  );
  say(
    `as a ratio: ${(time / libraries).toFixed(2)} of the libraries as we ask them, ${(time / allAsked).toFixed(2)} of all asked for every page`,
  );
  say(
    `most memory over 1,000 pages in one thread: ${memoryOverThousand(`${path.join(shared, 'corpora/pages/html')}/`).toFixed(0)} MB`,
  );
}
