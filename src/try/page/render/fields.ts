import type { Html } from './html.ts';
import type { Json } from '../../slack/json.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { fieldMarks } from './spot.ts';
import { flagOf, numberOf, textOf } from '../../slack/json.ts';
import { html } from './html.ts';
import { label } from './text.ts';

type Draw = (from: Json, spot: Spot, scene: Scene) => Html;

/** Fields to type into, and to drop a file on. */
export const fields: Readonly<Record<string, Draw>> = {
  plain_text_input: (from, spot) =>
    flagOf(from, 'multiline') ? area(from, spot) : input('text', 'initial_value')(from, spot),
  email_text_input: input('email', 'initial_value'),
  url_text_input: input('url', 'initial_value'),
  number_input: input('number', 'initial_value'),
  datepicker: input('date', 'initial_date'),
  timepicker: input('time', 'initial_time'),
  file_input: drop,
};

function input(type: string, initial: string): (from: Json, spot: Spot) => Html {
  return (from, spot) =>
    html`<input
      type="${type}"
      ${fieldMarks(from, spot)}
      value="${textOf(from, initial)}"
      placeholder="${label(from, 'placeholder')}"
    />`;
}

function area(from: Json, spot: Spot): Html {
  return html`<textarea
    rows="7"
    ${fieldMarks(from, spot)}
    placeholder="${label(from, 'placeholder')}"
  >
${textOf(from, 'initial_value')}</textarea>`;
}

function drop(from: Json, spot: Spot): Html {
  const types = Array.isArray(from['filetypes']) ? from['filetypes'].map((type) => `.${type}`) : [];
  const isMany = numberOf(from, 'max_files', 10) > 1;
  return html`<div class="drop">
    <input
      type="file"
      ${fieldMarks(from, spot)}
      accept="${types.join(',')}"
      ${isMany && html`multiple`}
    />
    <span class="hint">or drop it here</span>
  </div>`;
}
