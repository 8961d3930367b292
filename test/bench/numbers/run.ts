import { cpuTimeOf } from '../../support/cpu-time.ts';
import { PEERS, type Peer } from './peers.ts';
import { sentences } from './sentences.ts';

// `npm run bench -- numbers`: reading numbers beside what else there is for Node, the same sentences in one run.
const { name, all } = sentences();
/** Fast ones need many passes until Node has compiled them; all take turns, so that other work on the machine hits each alike. */
const LEAST_MS = 500;
const ROUNDS = 4;
const best = new Map<string, number>();
for (let round = 0; round < ROUNDS; round++)
  for (const peer of PEERS)
    best.set(peer.name, Math.min(best.get(peer.name) ?? Infinity, bestPass(peer)));

function bestPass({ find }: Peer): number {
  let fastest = Infinity;
  for (let spent = 0; spent < LEAST_MS;) {
    const ms = cpuTimeOf(() => all.forEach((text) => find(text)));
    fastest = Math.min(fastest, ms);
    spent += ms;
  }
  return fastest;
}

const own = best.get(PEERS[0]?.name ?? '') ?? NaN;
const print = (...cells: readonly string[]) => {
  const [first = '', ...rest] = cells;
  process.stdout.write(`${first.padEnd(54)}${rest.map((cell) => cell.padStart(18)).join('')}\n`);
};
print(`${all.length} ${name}`, 'sentences/s', 'onrecord is faster');
for (const [peer, ms] of best) {
  const rate = Math.round((all.length / ms) * 1000).toLocaleString('en');
  print(peer, rate, `${(ms / own).toFixed(1)} times`);
}
