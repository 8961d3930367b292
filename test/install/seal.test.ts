import { describe, expect, test } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { keyringOf, newKey, type Keyring } from '../../src/install/keyring.ts';
import { isCurrent, seal, unseal } from '../../src/install/seal.ts';

const [old, fresh] = [`old-${newKey(0)}`, `new-${newKey(0)}`];

function ringOf(setting: string): Keyring {
  const ring = keyringOf(setting);
  if (ring === null) throw new Error('no keys');
  return ring;
}

const ring = ringOf(old);

describe('sealing', () => {
  test('any text comes back, and its words do not stand in what is kept', () => {
    assert(
      property(string({ unit: 'binary' }), string(), (text, about) => {
        expect(unseal(seal(text, about, ring), about, ring)).toBe(text);
      }),
    );
    expect(seal('xoxb-secret', 'T1', ring)).not.toContain('secret');
    expect(seal('same', 'T1', ring)).not.toBe(seal('same', 'T1', ring));
  });

  test('one changed letter anywhere, and it does not open', () => {
    const sealed = seal('xoxb-secret', 'T1', ring);
    // The last letter of a part can hold bits that mean nothing.
    const telling = Array.from({ length: sealed.length }, (_, at) => at).flatMap((at) =>
      /^(\.|$)/.test(sealed.slice(at + 1)) ? [] : [at],
    );
    expect(telling.length).toBeGreaterThan(50);
    for (const at of telling) {
      const other = sealed[at] === 'A' ? 'w' : 'A';
      const changed = `${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`;
      expect(() => unseal(changed, 'T1', ring)).toThrow(
        expect.objectContaining({ code: 'seal-broken' }),
      );
    }
  });

  test.each([
    ['of another workspace', 'T2', old],
    ['without its key', 'T1', fresh],
  ])('%s it does not open', (_how, about, setting) => {
    const sealed = seal('xoxb-secret', 'T1', ring);
    expect(() => unseal(sealed, about, ringOf(setting))).toThrow(
      expect.objectContaining({ code: 'seal-broken' }),
    );
  });

  test('what an older key sealed opens while that key is on the ring, and is known as old', () => {
    const sealed = seal('xoxb-secret', 'T1', ring);
    const both = ringOf(`${fresh}, ${old}`);
    expect(unseal(sealed, 'T1', both)).toBe('xoxb-secret');
    expect(isCurrent(sealed, both)).toBe(false);
    expect(isCurrent(seal('x', 'T1', both), both)).toBe(true);
  });

  test.each([[''], ['s1'], ['s1.old'], ['s1.old.AA.AA.AA'], ['…'], ['s1.old-x.....']])(
    '%j is no sealed text',
    (sealed) => {
      expect(() => unseal(sealed, 'T1', ring)).toThrow(
        expect.objectContaining({ code: 'seal-broken' }),
      );
    },
  );
});

test.each([[''], ['a:short'], [`${old},`], [`${old},b:x`], [newKey(0).slice(11)]])(
  '%j is no ring of keys',
  (setting) => expect(keyringOf(setting)).toBeNull(),
);
