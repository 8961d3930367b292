import type { KnownBlock, ModalView, PlainTextElement } from '@slack/types';
import type { DailyOrder } from '../../answers/index.ts';
import { clip } from '../limits.ts';
import { plainButton, row, sentence } from './elements.ts';

/** The box's callback_id. */
export const DAILY_BOX = 'daily';
/** The menu of time zones that is filled while one types. */
export const ZONE_MENU = 'zone';
/** The button that shows what the box would post now. */
export const DAILY_PREVIEW = 'daily-preview';

const text = (words: string): PlainTextElement => ({
  type: 'plain_text',
  text: clip(words, 75),
  emoji: false,
});
const option = (words: string, value: string) => ({ text: text(words), value });

const days = [option('Every day', 'all'), option('Monday to Friday', 'weekdays')];
const kinds = [
  option('Quotes and numbers', 'both'),
  option('Quotes only', 'quotes'),
  option('Numbers only', 'numbers'),
];

/** The settings of a channel's daily post: as they are, or as they would be. */
export function dailyView(order: DailyOrder | null, zone: string, meta: string): ModalView {
  return {
    type: 'modal',
    callback_id: DAILY_BOX,
    private_metadata: meta,
    title: text('Daily post'),
    submit: text('Save'),
    close: text('Cancel'),
    blocks: [
      sentence(
        'I post in this channel who said what and the key numbers of what is new since the last post. Nothing on a day without news.',
      ),
      ...whenBlocks(order, zone),
      ...whatBlocks(order),
      ...row(plainButton(DAILY_PREVIEW, 'Show me what it would post now', 'preview')),
    ],
  };
}

const whenBlocks = (order: DailyOrder | null, zone: string): readonly KnownBlock[] => [
  {
    type: 'input',
    block_id: 'at',
    label: text('At what time?'),
    element: { type: 'timepicker', action_id: 'at', initial_time: order?.at ?? '08:30' },
  },
  written('also', 'At other times too?', order?.alsoAt, '12:00, 17:30'),
  {
    type: 'input',
    block_id: 'zone',
    label: text('In which time zone?'),
    element: {
      type: 'external_select',
      action_id: ZONE_MENU,
      min_query_length: 2,
      placeholder: text('Type a city, such as London'),
      initial_option: option(order?.zone ?? zone, order?.zone ?? zone),
    },
  },
  chosen('days', 'On which days?', days, order?.weekdays === true ? 'weekdays' : 'all'),
];

const whatBlocks = (order: DailyOrder | null): readonly KnownBlock[] => [
  chosen('only', 'What?', kinds, order?.only ?? 'both'),
  written('from', 'Only from these sites?', order?.from, 'example.org, example.com/sport'),
  least(order?.least ?? 1),
];

/** A list that is typed; empty for none. */
const written = (
  id: string,
  label: string,
  words: readonly string[] | undefined,
  placeholder: string,
): KnownBlock => ({
  type: 'input',
  block_id: id,
  optional: true,
  label: text(label),
  element: {
    type: 'plain_text_input',
    action_id: id,
    max_length: 2000,
    placeholder: text(placeholder),
    ...(words !== undefined && words.length > 0 && { initial_value: clip(words.join(', '), 2000) }),
  },
});

function chosen(
  id: string,
  label: string,
  options: ReturnType<typeof option>[],
  value: string,
): KnownBlock {
  const now = options.find((each) => each.value === value);
  return {
    type: 'input',
    block_id: id,
    label: text(label),
    element: {
      type: 'radio_buttons',
      action_id: id,
      options,
      ...(now && { initial_option: now }),
    },
  };
}

const least = (count: number): KnownBlock => ({
  type: 'input',
  block_id: 'least',
  label: text('How many articles must be new?'),
  hint: text('Fewer wait for the next post.'),
  element: {
    type: 'number_input',
    action_id: 'least',
    is_decimal_allowed: false,
    min_value: '1',
    max_value: '50',
    initial_value: String(count),
  },
});
