import { parentPort, workerData } from 'node:worker_threads';
import { OnRecordError } from '../../src/errors.ts';
import { cleanSource, warm, type Clean } from '../../src/intake/index.ts';
import { read } from '../../src/reading/index.ts';
import { pack } from '../../src/archive/pack.ts';
import type { Task, Word } from './messages.ts';
import { withTold } from './told.ts';

// The entry of a reading thread: hostile pages and endless texts hang or break this thread, and no other.

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
const say = (word: Word) => parentPort?.postMessage(word);

parentPort?.on('message', (task: Task) => void outcomeOf(task).then(say));
if (workerData !== 'texts') await warm();
say({ is: 'ready' });

async function outcomeOf(task: Task): Promise<Word> {
  try {
    return await done(task);
  } catch (error) {
    return troubleOf(error);
  }
}

// oxlint-disable-next-line consistent-return -- the compiler knows that every task is met
async function done(task: Task): Promise<Word> {
  switch (task.do) {
    case 'clean':
      return { is: 'clean', clean: await cleanSource(task.source) };
    case 'read':
      return { is: 'read', reading: read(task.article) };
    case 'pack':
      return packedOf(task.clean);
    case 'take-in': {
      const clean = withTold(await cleanSource(task.source), task.told);
      return clean.url === null ? packedOf(clean) : { is: 'clean', clean };
    }
  }
}

function packedOf(clean: Clean): Word {
  const { title, url } = clean;
  return { is: 'packed', title, packed: pack({ reading: read(clean.article) }, { title, url }) };
}

/** The message of a foreign error may quote the article; its name and the places it passed do not. */
function troubleOf(error: unknown): Word {
  if (error instanceof OnRecordError) {
    const { code, hint, again, message } = error;
    return { is: 'trouble', trouble: { code, hint, again, message } };
  }
  const places = error instanceof Error ? (error.stack?.match(/^\s+at .*$/gm) ?? []) : [];
  const name = error instanceof Error ? error.name : typeof error;
  return { is: 'broken', where: [name, ...places.slice(0, 5)].join('\n') };
}
