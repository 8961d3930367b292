import type { Html } from './html.ts';
import type { Json } from '../../slack/json.ts';
import { html } from './html.ts';
import { isJson, textOf } from '../../slack/json.ts';
import { label } from './text.ts';

/** Where an element stands. */
export type Spot = {
  readonly blockId: string;
  /** The id that the element gets, so that a label can name it. */
  readonly id: string;
  /** What the element is called where no label names it. */
  readonly name: string;
  /** Whether a choice goes to the app at once, or with the whole form. */
  readonly isSent: boolean;
  readonly isRequired: boolean;
};

/** The attributes by which the page knows an element again. */
export function marks(element: Json, spot: Spot): Html {
  const sent = spot.isSent && html` data-send="yes"`;
  return html`data-action-id="${textOf(element, 'action_id')}" data-block-id="${spot.blockId}"
  data-type="${textOf(element, 'type')}"${sent}`;
}

/** The attributes of a field that can be filled in. */
export function fieldMarks(element: Json, spot: Spot): Html {
  const focus = element['focus_on_load'] === true && html` autofocus`;
  const name = spot.name !== '' && html` aria-label="${spot.name}"`;
  return html`id="${spot.id}" ${marks(element, spot)}${name}${focus}
  aria-describedby="${spot.id}-note"${spot.isRequired && html` aria-required="true"`}`;
}

/** What is asked before the app hears of it. */
export function confirmOf(element: Json): Html | false {
  const { confirm } = element;
  if (!isJson(confirm)) return false;
  const question = `${label(confirm, 'title')}\n\n${label(confirm, 'text')}`;
  return html`data-confirm="${question}"`;
}
