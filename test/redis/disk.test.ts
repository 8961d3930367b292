import { describe, expect, test } from '@jest/globals';
import { openDisk, type Marked } from '../../src/redis/index.ts';
import { markedBy } from '../../src/redis/marked.ts';

/** A disk whose marks are answered by hand. */
function byHand() {
  const waiting: ((found: Marked | Error) => void)[] = [];
  const doubts: string[] = [];
  const marks: string[] = [];
  const at = { losses: 0 };
  const disk = openDisk({
    mark: (tag) => {
      marks.push(tag);
      return new Promise((resolve, reject) => {
        waiting.push((found) => (found instanceof Error ? reject(found) : resolve(found)));
      });
    },
    losses: () => at.losses,
    onDoubt: (why) => void doubts.push(why),
  });
  const answer = async (found: Marked | Error) => {
    await turn();
    waiting.shift()?.(found);
  };
  return { disk, marks, doubts, at, answer };
}

/** What it was refused with. */
const told = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
const written = (what: string) => () => Promise.resolve(what);

describe('a write that is to be on the disk', () => {
  test('comes back only when its mark is', async () => {
    const { disk, answer } = byHand();
    let isBack = false;
    const coming = disk.surely('or', written('a')).finally(() => (isBack = true));
    await turn();
    expect(isBack).toBe(false);
    await answer('on-disk');
    expect(await coming).toBe('a');
  });

  test('those who come together share a mark, those who come meanwhile the next', async () => {
    const { disk, marks, answer } = byHand();
    const first = ['a', 'b', 'c'].map((each) => disk.surely('or', written(each)));
    await turn();
    const second = ['d', 'e'].map((each) => disk.surely('or', written(each)));
    await turn();
    expect(marks).toHaveLength(1);
    await answer('on-disk');
    expect(await Promise.all(first)).toEqual(['a', 'b', 'c']);
    await answer('on-disk');
    expect(await Promise.all(second)).toEqual(['d', 'e']);
    expect(marks).toHaveLength(2);
  });

  test('another hash tag does not wait for it', async () => {
    const { disk, marks, answer } = byHand();
    const both = ['or', 'T1'].map((tag) => disk.surely(tag, written(tag)));
    await turn();
    expect(marks).toEqual(['or', 'T1']);
    await answer('on-disk');
    await answer('on-disk');
    expect(await Promise.all(both)).toEqual(['or', 'T1']);
  });

  test('that fails has no mark', async () => {
    const { disk, marks } = byHand();
    const failed = disk.surely('or', () => Promise.reject(new Error('full')));
    await expect(failed).rejects.toThrow('full');
    await turn();
    expect(marks).toEqual([]);
  });

  test.each([
    ['late', 'late'],
    [new Error('the connection is closed'), 'away'],
  ] as const)('%s: it is told honestly, and the next is tried anew', async (found, why) => {
    const { disk, doubts, answer } = byHand();
    const doubtful = told(disk.surely('or', written('a')));
    await answer(found);
    expect(await doubtful).toMatchObject({
      code: 'not-on-disk',
      again: true,
      hint: expect.stringMatching(/did not say in time.*try again: nothing is done twice\.$/),
    });
    const next = disk.surely('or', written('b'));
    await answer('on-disk');
    expect(await next).toBe('b');
    expect(doubts).toEqual([why]);
  });

  test('behind a connection that was lost it is not certain, whatever the new one says', async () => {
    const { disk, doubts, at, answer } = byHand();
    const doubtful = told(disk.surely('or', written('a')));
    at.losses += 1;
    await answer('on-disk');
    expect(await doubtful).toMatchObject({
      code: 'not-on-disk',
    });
    expect(doubts).toEqual(['away']);
  });

  test('a server that can’t say it any more is believed, and told of in the log', async () => {
    const { disk, doubts, answer } = byHand();
    const coming = disk.surely('or', written('a'));
    await answer('cannot');
    expect(await coming).toBe('a');
    expect(doubts).toEqual(['cannot']);
  });
});

describe('what a server says of a mark', () => {
  test.each([
    [[null, [1, 0]], 'on-disk'],
    [[null, [0, 0]], 'late'],
    [[new Error("ERR unknown command 'WAITAOF', with args …")], 'cannot'],
    [[new Error('ERR WAITAOF cannot be used when … but appendonly is disabled.')], 'cannot'],
    [[new Error('NOPERM this user has no permissions to run …')], 'cannot'],
  ] as const)('%s is %s', (waited, marked) => {
    expect(markedBy([[null, 'OK'], waited])).toBe(marked);
  });

  test.each([
    [[[new Error('READONLY You can’t write against a read only replica.')], [null, [1, 0]]]],
    [[[null, 'OK'], [new Error('UNBLOCKED force unblock from blocking operation')]]],
    [[]],
  ] as const)('%s is no answer', (replies) => {
    expect(() => markedBy(replies)).toThrow(/./);
  });
});
