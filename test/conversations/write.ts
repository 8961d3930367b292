import { conversations, write } from './scripts.ts';
import { openStage } from './stage.ts';

// Plays every conversation and writes down what is seen now: `npm run golden -- conversations`, then read the diff like code.
const stage = await openStage('http');
const played = [];
for (const each of conversations()) {
  // oxlint-disable-next-line no-await-in-loop -- one after the other, as people do
  played.push({ ...each, text: await stage.play(each.text) });
}
write(played);
process.stdout.write(
  `${played.length} conversations; ${stage.slack.problems().join('\n') || 'no rule of Slack broken'}\n`,
);
await stage.close();
