import { describe, expect, test } from '@jest/globals';
import { wishOf } from '../../../src/answers/index.ts';

const ask = (text: string) => wishOf('check', text, { today: '2026-11-26', zone: null });

describe('/check', () => {
  test.each<[string, object]>([
    ['"on the back foot" Dorrian', { text: '"on the back foot"', name: 'Dorrian' }],
    ['“on the back foot” by Col. Dorrian', { name: 'Col. Dorrian' }],
    ['“on the back foot,” said Dorrian', { text: '“on the back foot,”', name: 'Dorrian' }],
    ['“on the back foot” — Dorrian', { name: 'Dorrian' }],
    ['”on the back foot” Dorrian', { text: '”on the back foot”', name: 'Dorrian' }],
    ['on the back foot', { text: 'on the back foot', name: null }],
    ['"on the "back foot"" Dorrian', { text: '"on the "back foot""', name: 'Dorrian' }],
    ['“He said “no” and left” Reke', { text: '“He said “no” and left”', name: 'Reke' }],
    ['"We go," he said. "We stay." Holm', { text: '"We go," he said. "We stay."', name: 'Holm' }],
    ['"We go and', { text: '"We go and', name: null }],
    ['"R&amp;D is &lt;dead&gt;" Holm', { text: '"R&D is <dead>"', name: 'Holm' }],
    ['"two words" in:latest', { where: { in: 'latest' }, name: null }],
    ['"two words" Holm since:2026-01 until:2026-02', { since: '2026-01-01', until: '2026-02-28' }],
    ['"two words" by:Holm', { name: 'Holm' }],
    ['"two words" <@U1|ann>', { name: 'ann' }],
  ])('%s', (text, question) => {
    expect(ask(text)).toMatchObject({ do: 'answer', question: { ask: 'check', ...question } });
  });

  test.each([
    ['', /two at least/],
    ['"one"', /two at least/],
    ['"…" Holm', /two at least/],
    [`"${'word '.repeat(700)}"`, /longer than a quote/],
    [`"two words" ${'x '.repeat(300)}`, /name after it/],
    ['"two words" since:soon', /“soon”/],
  ])('%s is misused', (text, says) => {
    expect(ask(text)).toMatchObject({ kind: 'misuse', says: expect.stringMatching(says) });
  });

  test('help and the long name', () => {
    expect(ask('help')).toEqual({ do: 'help' });
    const about = { today: '2026-11-26', zone: null };
    expect(wishOf('onrecord', 'check "two words" Holm', about)).toMatchObject({
      question: { ask: 'check', name: 'Holm' },
    });
  });
});
