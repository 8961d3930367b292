import type { ModalView } from '@slack/types';
import type { CopyStyle } from '../../answers/index.ts';
import { COPY_STYLES, copyText, type ShownQuote } from '../../answers/index.ts';
import { clip, LIMITS } from '../limits.ts';

/** The box’s callback_id. */
export const COPY_BOX = 'copy';
/** The menu of styles. */
export const COPY_STYLE = 'copy-style';

const text = (words: string) => ({ type: 'plain_text' as const, text: words, emoji: false });

/** The quote as it is printed, in a field to be copied from; Slack can put nothing on a clipboard by itself. */
export function copyView(quote: ShownQuote, style: CopyStyle, meta: string): ModalView {
  const options = Object.entries(COPY_STYLES).map(([value, says]) => ({ text: text(says), value }));
  const initial = options.find(({ value }) => value === style);
  return {
    type: 'modal',
    callback_id: COPY_BOX,
    private_metadata: meta,
    title: text('Copy text'),
    submit: text('Done'),
    blocks: [
      {
        type: 'input',
        block_id: 'style',
        dispatch_action: true,
        label: text('Style'),
        element: {
          type: 'static_select',
          action_id: COPY_STYLE,
          options,
          ...(initial && { initial_option: initial }),
        },
      },
      {
        type: 'input',
        // Another name for each style: a field that is there already keeps what stands in it.
        block_id: `text-${style}`,
        optional: true,
        label: text('Select all, then copy'),
        element: {
          type: 'plain_text_input',
          action_id: `text-${style}`,
          multiline: true,
          focus_on_load: true,
          initial_value: clip(copyText(quote, style), LIMITS.plain),
        },
      },
    ],
  };
}
