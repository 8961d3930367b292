import type { ModalView, PlainTextElement } from '@slack/types';
import { PEOPLE_MENU } from './fix-views.ts';

/** The box's callback_id. */
export const LOOK_UP_BOX = 'look-up';

const text = (words: string): PlainTextElement => ({
  type: 'plain_text',
  text: words,
  emoji: false,
});

/** The box to look up a quote: who, on what, and whether in their own words alone. */
export const lookUpView: ModalView = {
  type: 'modal',
  callback_id: LOOK_UP_BOX,
  title: text('Look up a quote'),
  submit: text('Look it up'),
  close: text('Cancel'),
  blocks: [
    {
      type: 'input',
      block_id: 'who',
      label: text('Who said it?'),
      element: {
        type: 'external_select',
        action_id: PEOPLE_MENU,
        min_query_length: 2,
        placeholder: text('Type a name or a role'),
        focus_on_load: true,
      },
    },
    {
      type: 'input',
      block_id: 'topic',
      optional: true,
      label: text('About what?'),
      element: { type: 'plain_text_input', action_id: 'topic', max_length: 100 },
    },
    {
      type: 'input',
      block_id: 'kind',
      optional: true,
      label: text('Which quotes?'),
      element: {
        type: 'checkboxes',
        action_id: 'kind',
        options: [{ text: text('Only in their own words'), value: 'direct' }],
      },
    },
  ],
};
