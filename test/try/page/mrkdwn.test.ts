import { expect, test } from '@jest/globals';
import { mrkdwn } from '../../../src/try/page/render/mrkdwn.ts';

const scene = {
  people: new Map([['U1', 'ana']]),
  channels: new Map([['C1', 'news']]),
  timeZone: 'Europe/London',
  unknown: new Set<string>(),
  key: 'k',
};
const link = (address: string, words: string) =>
  `<a href="${address}" target="_blank" rel="noopener noreferrer">${words}</a>`;

test.each([
  ['*b* _i_ ~s~', '<strong>b</strong> <em>i</em> <s>s</s>'],
  ['2*3*4 snake_case_name', '2*3*4 snake_case_name'],
  ['* not bold *', '* not bold *'],
  ['`*code*`', '<code>*code*</code>'],
  ['```a\n<b>```', '<pre>a\n&#60;b&#62;</pre>'],
  ['a\nb', 'a<br>b'],
  ['&gt; q\nafter', '<blockquote>q</blockquote>after'],
  ['&lt;i&gt; &amp;amp;', '&#60;i&#62; &#38;amp;'],
  ['<@U1> in <#C1>', '<span class="mention">@ana</span> in <span class="mention">#news</span>'],
  ['<@U9|zoe> <!here>', '<span class="mention">@zoe</span> <span class="mention">@here</span>'],
  ['*<https://a.example?b&amp;c|d>*', `<strong>${link('https://a.example?b&#38;c', 'd')}</strong>`],
  ['<https://a.example>', link('https://a.example', 'https://a.example')],
  ['<javascript:alert(1)|x>', 'x'],
  ['<https://a.example"onclick="x|y>', link('https://a.example&#34;onclick=&#34;x', 'y')],
  ['<!date^1490000000^{date_short} at {time}|then>', '20 Mar 2017 at 08:53'],
  ['<!date^x^{date}|then>', 'then'],
  [':warning: :nothing:', '⚠️ :nothing:'],
  ['\uE0000\uE001 `c`', '0 <code>c</code>'],
])('%j', (text, markup) => {
  expect(mrkdwn(text, scene).markup).toBe(markup);
});

test('takes no more than a moment for a long text of nothing but signs', () => {
  const started = performance.now();
  for (const sign of ['*', '_', '~', '`', '<', '>', '*a ', '\uE000'])
    mrkdwn(sign.repeat(20_000), scene);
  expect(performance.now() - started).toBeLessThan(2000);
});
