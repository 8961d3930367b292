import { alternatives, anything, boolean, byType, list, object, oneOf, string } from './rules.ts';
import type { Rule } from './rules.ts';

/** Ids of blocks and elements, and callback ids. */
export const id = string({ min: 1, max: 255 });

/** A text object of type `plain_text`. */
export function plainText(max: number): Rule {
  return object({ type: oneOf('plain_text'), text: string({ min: 1, max }) }, { emoji: boolean });
}

/** A text object of either type. */
export function anyText(max: number): Rule {
  const mrkdwn = object(
    { type: oneOf('mrkdwn'), text: string({ min: 1, max }) },
    { verbatim: boolean },
  );
  return alternatives(byType(() => ({ plain_text: plainText(max), mrkdwn })));
}

/** The dialog that asks "are you sure?". */
export const confirm = object(
  { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  { style: oneOf('primary', 'danger') },
);

/** One choice of a menu: plain text only. */
export const option = object(
  { text: plainText(75), value: string({ min: 1, max: 150 }) },
  { description: plainText(75), url: string({ max: 3000 }) },
);

/** One choice of radio buttons or checkboxes, which may hold mrkdwn. */
export const richOption = object(
  { text: anyText(75), value: string({ min: 1, max: 150 }) },
  { description: anyText(75) },
);

/** Choices under a heading. */
export const optionGroups = list(
  object({ label: plainText(75), options: list(option, { max: 100 }) }),
  { max: 100 },
);

/** The image element. */
export const image = object(
  { type: oneOf('image'), alt_text: string({ min: 1, max: 2000 }) },
  { image_url: string({ min: 1, max: 3000 }), slack_file: anything },
);
