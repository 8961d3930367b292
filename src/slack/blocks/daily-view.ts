import type { ModalView, PlainTextElement } from '@slack/types';
import type { DailyOrder } from '../../answers/index.ts';
import { clip } from '../limits.ts';
import { sentence } from './elements.ts';

/** The box's callback_id. */
export const DAILY_BOX = 'daily';
/** The menu of time zones that is filled while one types. */
export const ZONE_MENU = 'zone';

const text = (words: string): PlainTextElement => ({
  type: 'plain_text',
  text: clip(words, 75),
  emoji: false,
});
const option = (words: string, value: string) => ({ text: text(words), value });

const everyDay = option('Every day', 'all');
const weekdays = option('Monday to Friday', 'weekdays');

/** The settings of a channel's daily post: as they are, or as they would be. */
export function dailyView(order: DailyOrder | null, zone: string, meta: string): ModalView {
  const zoned = option(order?.zone ?? zone, order?.zone ?? zone);
  return {
    type: 'modal',
    callback_id: DAILY_BOX,
    private_metadata: meta,
    title: text('Daily post'),
    submit: text('Save'),
    close: text('Cancel'),
    blocks: [
      sentence(
        'Each morning I post in this channel who said what and the key numbers of what is new since the last post. Nothing on a day without news.',
      ),
      {
        type: 'input',
        block_id: 'at',
        label: text('At what time?'),
        element: { type: 'timepicker', action_id: 'at', initial_time: order?.at ?? '08:30' },
      },
      {
        type: 'input',
        block_id: 'zone',
        label: text('In which time zone?'),
        element: {
          type: 'external_select',
          action_id: ZONE_MENU,
          min_query_length: 2,
          placeholder: text('Type a city, such as London'),
          initial_option: zoned,
        },
      },
      {
        type: 'input',
        block_id: 'days',
        label: text('On which days?'),
        element: {
          type: 'radio_buttons',
          action_id: 'days',
          options: [everyDay, weekdays],
          initial_option: order?.weekdays === true ? weekdays : everyDay,
        },
      },
    ],
  };
}
