import { argv } from 'node:process';

// `npm run bench`: the speed of reading. `npm run bench -- latency`: how fast Slack is answered. `npm run bench -- numbers`: numbers beside
// what else reads them. `npm run bench -- archive`: a million quotes. `npm run bench -- import`: ten thousand articles, killed twice.
// `npm run bench -- pool`: the reading threads alone. `npm run bench -- emulate`: the installation against somebody else's Slack.
const [, , what = 'reading'] = argv;
switch (what) {
  case 'latency':
    await import('./latency/measure.ts');
    break;
  case 'bare-bolt':
    await import('./latency/bare-bolt.ts');
    break;
  case 'numbers':
    await import('./numbers/run.ts');
    break;
  case 'archive':
    await import('./archive/measure.ts');
    break;
  case 'import':
    await import('./import/measure.ts');
    break;
  case 'pool':
    await import('./pool/measure.ts');
    break;
  case 'emulate':
    await import('../emulate/run.ts');
    break;
  default:
    await import('./reading.ts');
}
