import { memoryOf, timeColdStart } from './children.ts';
import { timeGrowth } from './growth.ts';
import { timeStages, WINK } from './stages.ts';
import { texts } from './texts.ts';

// `npm run bench`: how fast each stage of reading is, as a ratio to wink-nlp's own tagging of the same texts in this run.
const print = (...cells: readonly string[]) => {
  const [first = '', ...rest] = cells;
  process.stdout.write(`${first.padEnd(44)}${rest.map((cell) => cell.padStart(16)).join('')}\n`);
};

const { name, all } = texts();
const characters = all.reduce((sum, text) => sum + text.length, 0);
const stages = await timeStages(all);
const wink = stages.find((stage) => stage.name === WINK)?.ms ?? NaN;
print(`${all.length} ${name}`, 'characters/s', 'of wink’s speed');
for (const stage of stages) {
  const speed = Math.round((characters / stage.ms) * 1000);
  print(stage.name, speed.toLocaleString('en'), (wink / stage.ms).toFixed(2));
}

const { read, node } = timeColdStart();
print('\ncold start, one article', 'ms', 'of bare Node');
print('onrecord read --json', read.toFixed(0), (read / node).toFixed(1));

print('\nten times the text', 'times as long');
for (const { from, to, times } of await timeGrowth()) {
  print(`${from / 1000} kB → ${to / 1000} kB`, times.toFixed(1));
}

print('\nmemory: growth of the process', 'of the text');
print('reading 5000 kB, memory to spare', memoryOf(5_000_000).toFixed(1));
print('reading 5000 kB, heap of 60 times the text', memoryOf(5_000_000, 60).toFixed(1));
