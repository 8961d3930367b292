import { argv } from 'node:process';
import { fetchArticle } from '../../../src/intake/index.ts';

// Fetches one address in a process of its own and prints what came of it, how long it took and by how much the process grew.
const [, , url = '', warm = ''] = argv;
const local = { allow: (address: string) => address === '127.0.0.1' };
await fetchArticle(warm, local).catch(() => {});
const before = process.resourceUsage().maxRSS;
const began = performance.now();
const came = await fetchArticle(url, local).then(
  () => 'an article',
  (error: unknown) =>
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'broke',
);
const ms = performance.now() - began;
const grownMb = (process.resourceUsage().maxRSS - before) / 1024;
process.stdout.write(JSON.stringify({ came, ms, grownMb }));
process.exit(0);
