import { fromText } from '../../../src/intake/index.ts';
import { read } from '../../../src/reading/index.ts';

/** The engine in this thread, over texts that it has read once before: articles a second, and processor time of one in ms. */
export function engineAlone(chosen: readonly string[]) {
  const texts = chosen.map((line) => String(JSON.parse(line).text));
  for (const text of texts) read(fromText(text).article);
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  for (const text of texts) read(fromText(text).article);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - began) / 1000;
  return { rate: texts.length / seconds, ms: (user + system) / 1000 / texts.length };
}
