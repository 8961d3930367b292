import { describe, expect, test } from '@jest/globals';
import type { Answer, Question } from '../../src/answers/index.ts';
import { isQuestion } from '../../src/answers/index.ts';
import { answerView } from '../../src/slack/blocks/answer-view.ts';
import { contextView } from '../../src/slack/blocks/context-view.ts';
import { copyView } from '../../src/slack/blocks/copy-view.ts';
import { personView, speakerView } from '../../src/slack/blocks/fix-views.ts';
import { homeView } from '../../src/slack/blocks/home-view.ts';
import { unfurls } from '../../src/slack/blocks/unfurl.ts';
import { dress } from '../../src/slack/index.ts';
import { sharedMessage } from '../../src/slack/share.ts';
import { checkBlocks } from '../../src/try/slack/index.ts';
import { checkView } from '../../src/try/slack/blocks/check-view.ts';
import { isJson } from '../../src/try/slack/json.ts';
import { articleWith } from '../support/articles.ts';
import { deskOver } from '../support/desk.ts';

const asker = { team: 'T1', channel: 'C1', user: 'U1' };
const nasty = [
  ['a ping of all', '<!channel> <!here> <!everyone>'],
  ['a ping of one', '<@U1> <#C1> <!subteam^S1>'],
  ['a link that lies', '<http://evil.example|safe> [safe](http://evil.example)'],
  ['a fence', '``` `code` ```'],
  ['marks of style', '*bold* _it_ ~gone~ > quote'],
  ['writing turned round', '\u202Egnp.exe\u202C \u2067x\u2069'],
  ['letters of no width', 'z\u200Be\u200Dr\uFEFFo'],
  ['a name of 3,000 letters', 'x'.repeat(3000)],
  ['signs beyond the plane, cut anywhere', '🦦'.repeat(1501)],
  ['a name of the language', '__proto__ constructor toString'],
  ['entities', '&lt;!channel&gt; &amp;amp;'],
] as const;

const articleOf = (text: string) =>
  articleWith({
    title: `${text} title`,
    date: '2026-11-25',
    url: 'https://marrowby.example/a',
    paragraphs: [
      `“I say ${text} once,” said ${text}.`,
      `Reported ${text} too, 300 ${text} in all.`,
    ],
    quotes: [
      { words: `“I say ${text} once,”`, name: text, speaker: text, cue: 'said', relay: text },
      { words: `Reported ${text} too`, name: text, kind: 'indirect' },
    ],
    numbers: [{ words: `300 ${text}`, of: text, by: text, key: 3 }],
    people: [{ name: text, roles: [text], aliases: [text] }],
    summary: [`Reported ${text} too, 300 ${text} in all.`],
  });

/** Every text that Slack would parse: what is marked so, and the words beside the blocks. */
function parsed(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(parsed);
  if (!isJson(value)) return [];
  const own = value['type'] === 'mrkdwn' ? [String(value['text'])] : [];
  return [...own, ...Object.values(value).flatMap(parsed)];
}

/** What the bot itself may mention: whoever did something, and where. */
const OURS = /^<[@#][UC]1>$/;
const pings = (text: string) => (text.match(/<[^>\s]*>?/g) ?? []).filter((tag) => !OURS.test(tag));

const questionsIn = (value: unknown): Question[] => {
  if (isQuestion(value)) return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(questionsIn)
    : [];
};

describe.each(nasty)('%s', (_what, text) => {
  const article = articleOf(text);
  const over = deskOver([article], '2026-11-26T09:00:00Z');
  const asked: Question[] = [
    { ask: 'context', article: 1, index: 0 },
    { ask: 'context', article: 1, index: 1 },
    { ask: 'articles', skip: 0 },
    { ask: 'who', where: { in: 'latest' }, skip: 0 },
    { ask: 'who', where: { in: 'everywhere' }, skip: 0 },
    { ask: 'summary', where: { in: 'latest' } },
    { ask: 'article', where: { in: 'latest' } },
    { ask: 'fix-person', name: text.slice(0, 300), personId: null },
    {
      ask: 'check',
      text: `I say ${text} once`,
      name: text,
      where: { in: 'everywhere' },
      since: null,
      until: null,
    },
    {
      ask: 'check',
      text: `I never say ${text} twice`,
      name: text,
      where: { in: 'everywhere' },
      since: null,
      until: null,
    },
  ];

  async function answers(): Promise<Answer[]> {
    const first = await Promise.all(asked.map((question) => over.desk.answer(question, asker)));
    const heard = await Promise.all(
      (['quote', 'numbers', 'check', 'onrecord'] as const).map((command) =>
        over.desk.hear(command, text, asker, null),
      ),
    );
    const pressed = await Promise.all(
      questionsIn(first)
        .slice(0, 40)
        .map((question) => over.desk.answer(question, asker)),
    );
    const order = {
      channel: 'C1',
      owner: 'U1',
      at: '08:30',
      zone: 'UTC',
      on: true,
      since: 0,
      told: 0,
    };
    const daily = await over.desk.daily('T1', order, '2026-11-26');
    return [...first, ...heard, ...pressed, ...(daily === null ? [] : [daily])];
  }

  test('is words in every message, pings nobody, breaks no limit', async () => {
    const all = await answers();
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(8);
    for (const answer of all)
      for (const message of [dress(answer), sharedMessage(answer, 'U1', text)]) {
        expect(checkBlocks('message', message.blocks)).toEqual([]);
        expect(message.text).not.toBe('');
        expect(message.text.length).toBeLessThanOrEqual(4000);
        expect([message.text, ...parsed(message.blocks)].flatMap(pings)).toEqual([]);
      }
  });

  test('is words in every box, on the Home tab and in a preview', async () => {
    const all = await answers();
    const shown = all.flatMap((answer) => (answer.kind === 'article' ? [answer.article] : []));
    expect(shown).not.toEqual([]);
    const choices = await over.desk.choices(1, 0, asker);
    const views = [
      ...all.map((answer) => answerView(answer, text)),
      ...all.flatMap((answer) =>
        answer.kind === 'context'
          ? [contextView(answer), copyView(answer.quote, 'quote', '{}')]
          : [],
      ),
      ...('people' in choices && 'words' in choices ? [speakerView(choices, '{}')] : []),
      ...(['rename', 'merge', 'split'] as const).map((deed) =>
        personView(deed, { name: text, articles: shown }, '{}'),
      ),
      homeView(await over.desk.home(asker)),
    ];
    for (const view of views) {
      expect(checkView({ ...view })).toEqual([]);
      expect(parsed(view).flatMap(pings)).toEqual([]);
    }
    const preview = unfurls(shown.map((each) => ({ url: 'https://a.example', article: each })));
    expect(parsed(preview).flatMap(pings)).toEqual([]);
  });
});
