import { openPool } from '../../../jobs/index.ts';
import type { FaultRow } from '../support/row.ts';

const entry = new URL('../../../dist/jobs/pool/thread.js', import.meta.url);
const LIMIT_MS = 1500;

const given = (text: string, format: 'text' | 'html') => ({
  text,
  format,
  url: null,
  as: 'given' as const,
});

const bombs = {
  'one word of 10^6 letters': given(`${'a'.repeat(1_000_000)}!`, 'text'),
  '10^6 spaces and dashes': given(`He said ${' -'.repeat(500_000)} so`, 'text'),
  'HTML 10^5 deep': given(`<p>Ice on the quay.</p>${'<div>'.repeat(100_000)}x`, 'html'),
  '10^6 quote marks': given(`Reke said ${'“" '.repeat(333_000)}.`, 'text'),
} as const;

export const bombsInTexts: FaultRow = {
  number: 15,
  fault: `texts made to hang a reader (${Object.keys(bombs).join(', ')}), time limit 1.5 s`,
  expected:
    'each read, refused or stopped within 2 s; the process itself is never held up by 0.5 s',
  run: async () => {
    const pool = openPool({ entry, size: 1, timeLimitMs: LIMIT_MS, memoryMb: 256 });
    await pool.read({ text: 'Ice.' });
    let [late, last] = [0, performance.now()];
    const watch = setInterval(() => {
      late = Math.max(late, performance.now() - last - 20);
      last = performance.now();
    }, 20);
    const times: string[] = [];
    let slowest = 0;
    for (const [name, bomb] of Object.entries(bombs)) {
      const began = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const came = await work(pool, bomb);
      const ms = performance.now() - began;
      // A thread that was stopped is replaced; the start of the next is not the text's.
      // oxlint-disable-next-line no-await-in-loop
      await pool.read({ text: 'Ice.' });
      slowest = Math.max(slowest, ms);
      times.push(`${name}: ${came} in ${(ms / 1000).toFixed(2)} s`);
    }
    clearInterval(watch);
    await pool.close();
    return {
      ok: slowest <= 2000 && late < 500,
      reached: `${times.join('; ')}; held up ${late.toFixed(0)} ms at most`,
    };
  },
};

async function work(
  pool: ReturnType<typeof openPool>,
  source: (typeof bombs)[keyof typeof bombs],
): Promise<string> {
  try {
    // Longer texts are refused before they are read; the reader has to stand them all the same.
    const article = source.format === 'text' ? source : (await pool.clean(source)).article;
    await pool.read({ text: article.text });
    return 'read';
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error
      ? String(error.code)
      : 'broke';
  }
}
