import type { HomeView, KnownBlock, PlainTextElement } from '@slack/types';
import {
  articleFacts,
  dailyShort,
  type Home,
  type ShownArticle,
  type Voice,
} from '../../answers/index.ts';
import { clip, LIMITS } from '../limits.ts';
import { articleSteps } from './articles.ts';
import { button, header, plainButton, row, sentence, small } from './elements.ts';

/** The search box: its block and what is typed in it. */
export const SEARCH = 'search';

const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text, emoji: false });

/** The Home tab: a search box, the week's voices, what has been read, the daily posts of whoever looks. */
export const homeView = (home: Home): HomeView => ({
  type: 'home',
  blocks: [
    header('onrecord remembers who said what'),
    searchBox,
    sentence(
      'Type a name, or ask in any channel: /quote NAME, /numbers TOPIC, /check "the words". Hand in an article: /onrecord add. All ways: /onrecord help.',
    ),
    ...voiceBlocks(home.voices),
    ...articleBlocks(home),
    ...dailyBlocks(home.orders),
  ].slice(0, LIMITS.viewBlocks),
});

const searchBox: KnownBlock = {
  type: 'input',
  block_id: SEARCH,
  dispatch_action: true,
  label: plain('Who said what?'),
  hint: plain('As after /quote: a name, with on TOPIC or since:DATE if you like. Enter asks.'),
  element: {
    type: 'plain_text_input',
    action_id: SEARCH,
    max_length: 200,
    placeholder: plain('Dorrian on repairs since:2026-11'),
    dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
  },
};

const voiceLine = ({ name, direct, reported }: Voice) =>
  `${clip(name, 200)}: ${direct} in their words, ${reported} only reported`;

function voiceBlocks(voices: readonly Voice[]): KnownBlock[] {
  if (voices.length === 0) return [];
  return [
    header('Quoted most this week'),
    sentence(voices.map(voiceLine).join('\n')),
    ...row(...voices.map(({ name, question }, at) => button('ask', 20 + at, name, question))),
  ];
}

function articleBlocks({ articles, total }: Home): KnownBlock[] {
  if (articles.length === 0)
    return [
      header('Articles I have read'),
      sentence('None yet. Hand one in with /onrecord add, in any channel.'),
    ];
  return [
    header('Articles I have read'),
    ...articles.flatMap((article, at) => [
      sentence(articleLine(article)),
      ...articleSteps(article, 40 + at * 2),
    ]),
    ...(total > articles.length
      ? [
          small(`The newest ${articles.length} of ${total}.`),
          ...row(button('ask', 90, 'Show more', { ask: 'articles', skip: articles.length })),
        ]
      : []),
  ];
}

const articleLine = (article: ShownArticle) =>
  [article.title, ...articleFacts(article)].join(' · ');

function dailyBlocks(orders: Home['orders']): KnownBlock[] {
  if (orders.length === 0)
    return [
      header('Daily posts you set up'),
      sentence('None. In a channel: /onrecord daily, and what is new comes each morning.'),
    ];
  return [header('Daily posts you set up'), ...orders.slice(0, 10).flatMap(dailyBlock)];
}

function dailyBlock(order: Home['orders'][number], at: number): readonly KnownBlock[] {
  const isOff = !order.on || order.pausedUntil !== undefined;
  return [
    {
      type: 'section',
      text: { type: 'mrkdwn', text: `<#${order.channel}>: ${dailyShort(order)}` },
    },
    ...row(
      isOff
        ? plainButton(`daily-resume:${at}`, 'Turn on', order.channel)
        : plainButton(`daily-stop:${at}`, 'Turn off', order.channel),
      plainButton(`daily-change:${at}`, 'Change', order.channel),
    ),
  ];
}
