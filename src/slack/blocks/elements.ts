import type { ActionsBlock, Button, KnownBlock, Overflow, RichTextElement } from '@slack/types';
import type { Question } from '../../answers/index.ts';
import { clip, LIMITS } from '../limits.ts';

/** A heading. */
export const header = (text: string): KnownBlock => ({
  type: 'header',
  text: { type: 'plain_text', text: clip(text, LIMITS.header), emoji: false },
});

/** A sentence, never parsed as markup. */
export const sentence = (text: string): KnownBlock => ({
  type: 'section',
  text: { type: 'plain_text', text: clip(text || ' ', LIMITS.plain), emoji: false },
});

/** A sentence that has to be seen, with a word for its weight, so that nothing is meant by colour alone. */
export const alert = (level: 'info' | 'warning', text: string): KnownBlock => ({
  type: 'alert',
  level,
  text: { type: 'plain_text', text: clip(text || ' ', LIMITS.plain), emoji: false },
});

/** A small line below. */
export const small = (text: string): KnownBlock => ({
  type: 'context',
  elements: [{ type: 'plain_text', text: clip(text || ' ', LIMITS.plain), emoji: false }],
});

/** A run of an article's words. */
export const run = (
  text: string,
  style: { bold?: boolean; italic?: boolean; strike?: boolean } = {},
): RichTextElement => ({
  type: 'text',
  text,
  ...(Object.keys(style).length > 0 && { style }),
});

/** What a button does: asks a question, shares its answer, or opens a quote's surroundings. */
export type Deed = 'ask' | 'share' | 'context' | 'copy';

const values = new WeakMap<Question, string>();

/** A question as it travels; the several buttons of one quote carry the same. */
function written(question: Question): string {
  const known = values.get(question) ?? JSON.stringify(question);
  values.set(question, known);
  return known;
}

/** A button that carries its question, and what was typed to get to it; `null` when the question is too long to travel. */
export function button(
  deed: Deed,
  place: number,
  says: string,
  question: Question,
  asked = '',
): Button | null {
  const value = asked === '' ? written(question) : JSON.stringify({ ...question, asked });
  if (value.length > LIMITS.value) return null;
  return {
    type: 'button',
    action_id: `${deed}:${place}`,
    text: { type: 'plain_text', text: clip(says, LIMITS.button), emoji: false },
    value,
  };
}

/** A button that carries a plain word, such as a name of something; `action` tells what it does. `null` when the word is too long to travel. */
export const plainButton = (action: string, says: string, value: string): Button | null =>
  value.length > LIMITS.value
    ? null
    : {
        type: 'button',
        action_id: action,
        text: { type: 'plain_text', text: clip(says, LIMITS.button), emoji: false },
        value,
      };

/** A row of buttons; nothing when there are none. */
export function row(...buttons: readonly (Button | Overflow | null)[]): readonly ActionsBlock[] {
  const elements = buttons.filter((each) => each !== null).slice(0, 25);
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}
