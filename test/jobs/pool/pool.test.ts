import { existsSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { pack } from '../../../src/archive/pack.ts';
import { openPool, type Pool, type PoolOptions } from '../../../jobs/pool/index.ts';

const built = new URL('../../../dist/jobs/pool/thread.js', import.meta.url);

/** A thread that does to itself what the article's text says. */
const hostile = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    const say = (word) => parentPort.postMessage(word);
    const deeds = {
      loop: () => { for (;;); },
      backtrack: () => /^(a+)+$/.test('a'.repeat(60) + '!'),
      grow: () => { const all = []; for (;;) all.push(Array.from({ length: 1e4 }, Math.random)); },
      die: () => process.exit(3),
      throw: () => setTimeout(() => { throw new Error('late'); }),
      wait: () => setTimeout(() => say({ is: 'read', reading: { text: String(threadId) } }), 50),
    };
    parentPort.on('message', ({ article }) => {
      const deed = deeds[article.text];
      if (deed) deed();
      else say({ is: 'read', reading: { text: String(threadId) } });
    });
    say({ is: 'ready' });
  `)}`,
);

const pools: Pool[] = [];
function pool(options: Partial<PoolOptions> = {}): Pool {
  const opened = openPool({ entry: hostile, size: 1, timeLimitMs: 1500, memoryMb: 64, ...options });
  pools.push(opened);
  return opened;
}
afterEach(async () => {
  await Promise.all(pools.splice(0).map((one) => one.close()));
});

describe('a pool of hostile threads', () => {
  test('uses one thread again and again', async () => {
    const one = pool();
    const ids = [await one.read({ text: 'a' }), await one.read({ text: 'b' })];
    expect(ids[0]?.text).toBe(ids[1]?.text);
  });

  test.each([
    ['loop', 'reading-too-slow'],
    ['backtrack', 'reading-too-slow'],
    ['grow', 'reading-too-big'],
    ['die', 'reading-broke'],
    ['throw', 'reading-broke'],
  ])('survives a thread that does %s, says so, and goes on with another', async (deed, code) => {
    // Filling the memory takes longer than the limit of time while the machine is busy.
    const one = pool(deed === 'grow' ? { timeLimitMs: 25_000 } : {});
    const before = await one.read({ text: 'a' });
    await expect(one.read({ text: deed })).rejects.toMatchObject({
      code,
      hint: expect.stringMatching(/\.$/),
    });
    const after = await one.read({ text: 'a' });
    expect(after.text).not.toBe(before.text);
  });

  test('works on as many at once as it has threads, and lets the others wait', async () => {
    const two = pool({ size: 2 });
    const readings = await Promise.all(Array.from({ length: 9 }, () => two.read({ text: 'wait' })));
    expect(new Set(readings.map(({ text }) => text)).size).toBe(2);
  });

  test('fails what hangs and still does what waited behind it', async () => {
    const one = pool({ timeLimitMs: 300 });
    const [hung, next] = await Promise.allSettled([
      one.read({ text: 'loop' }),
      one.read({ text: 'a' }),
    ]);
    expect([hung.status, next.status]).toEqual(['rejected', 'fulfilled']);
  });

  test('finishes what it has taken before it closes, and takes nothing more', async () => {
    const one = pool();
    const taken = [one.read({ text: 'wait' }), one.read({ text: 'wait' })];
    await one.close();
    await expect(Promise.all(taken)).resolves.toHaveLength(2);
    await expect(one.read({ text: 'a' })).rejects.toMatchObject({
      code: 'pool-closed',
      again: true,
    });
  });

  test('says so when the thread cannot be started at all', async () => {
    const none = pool({ entry: new URL('data:text/javascript,throw new Error("no model")') });
    await expect(none.read({ text: 'a' })).rejects.toMatchObject({ code: 'reading-broke' });
  });
});

const whenBuilt = existsSync(built) ? describe : describe.skip;
whenBuilt('the real thread (left out where nothing is built: run tsc first)', () => {
  const real = { entry: built, timeLimitMs: 20_000, memoryMb: 256 };

  test('reads an article', async () => {
    const text = 'Ice on the quay\n\n“We were lucky,” said Ann Vale, the harbour master.';
    const reading = await pool(real).read({ text });
    expect(reading.text).toBe(text);
  }, 30_000);

  test('cleans, reads and packs a text in one trip; with an address it is cleaned alone', async () => {
    const text = '“We were lucky,” said Ann Vale, the harbour master.';
    const told = { title: 'Ice on the quay', date: '2026-01-02' };
    const one = pool({ ...real, readies: 'texts' });
    const taken = await one.takeIn({ text, format: 'text', url: null }, told);
    if (taken.is === 'clean') throw new Error('not packed');
    const { title, packed } = taken;
    const { date, quotes, voices } = packed;
    expect({ title, date, quotes }).toEqual({ ...told, quotes: 1 });
    expect(voices.map(({ id }) => id)).toContain('ann vale');
    const reading = await one.read({ text, date: told.date });
    expect(packed).toEqual(pack({ reading }, { title, url: null }));
    const url = 'https://bay.example/ice';
    const other = await one.takeIn({ text, format: 'text', url }, told);
    if (other.is === 'packed') throw new Error('read before its site was asked');
    expect(other.clean).toMatchObject({ url, title, article: { date } });
    expect(await one.pack(other.clean)).toMatchObject({ date, quotes, text: packed.text });
  }, 30_000);

  test('cleans a page, and passes on why another is none', async () => {
    const one = pool(real);
    const body =
      '<p>The harbour was closed on Monday after ice had formed along the eastern quay.</p>';
    const html = `<title>Ice on the quay | Bay Gazette</title><article><h1>Ice on the quay</h1>${body.repeat(3)}</article>`;
    const { title, article } = await one.clean({ text: html, format: 'html', url: null });
    expect(title).toBe('Ice on the quay');
    expect(article.text).toContain('The harbour was closed');
    await expect(
      one.clean({ text: '<p>Menu</p>', format: 'html', url: null }),
    ).rejects.toMatchObject({ code: 'not-an-article', hint: expect.any(String), again: false });
  }, 30_000);
});
