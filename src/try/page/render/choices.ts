import type { Html } from './html.ts';
import type { Json } from '../../slack/json.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { confirmOf, fieldMarks, marks } from './spot.ts';
import { html } from './html.ts';
import { label, textObject } from './text.ts';
import { listOf, numberOf, objectOf, textOf } from '../../slack/json.ts';

type Draw = (from: Json, spot: Spot, scene: Scene) => Html;
type Choice = { readonly value: string; readonly words: string };

/** Menus, radio buttons and checkboxes. */
export const choices: Readonly<Record<string, Draw>> = {
  static_select: menu,
  multi_static_select: menu,
  users_select: (from, spot, { people }) => menuOf(from, spot, 'initial_user', people),
  channels_select: (from, spot, { channels }) => menuOf(from, spot, 'initial_channel', channels),
  conversations_select: (from, spot, { channels }) =>
    menuOf(from, spot, 'initial_conversation', channels),
  external_select: search,
  radio_buttons: (from, spot, scene) => ticks('radio', from, spot, scene),
  checkboxes: (from, spot, scene) => ticks('checkbox', from, spot, scene),
};

function initialOf(from: Json): (string | null)[] {
  return [objectOf(from, 'initial_option'), ...listOf(from, 'initial_options')].map((option) =>
    textOf(option, 'value'),
  );
}

function choicesIn(from: Json): Choice[] {
  return listOf(from, 'options').map((option) => ({
    value: textOf(option, 'value') ?? '',
    words: label(option, 'text'),
  }));
}

function menu(from: Json, spot: Spot): Html {
  const chosen = initialOf(from);
  const groups = listOf(from, 'option_groups').map(
    (group) =>
      html`<optgroup label="${label(group, 'label')}">
        ${options(choicesIn(group), chosen)}
      </optgroup>`,
  );
  return select(from, spot, html`${options(choicesIn(from), chosen)}${groups}`);
}

function menuOf(from: Json, spot: Spot, initial: string, names: ReadonlyMap<string, string>): Html {
  const all = [...names].map(([value, words]) => ({ value, words }));
  return select(from, spot, html`${options(all, [textOf(from, initial)])}`);
}

function options(all: readonly Choice[], chosen: readonly (string | null)[]): Html[] {
  return all.map(({ value, words }) => {
    const selected = chosen.includes(value) && html` selected`;
    return html`<option value="${value}" ${selected}>${words}</option>`;
  });
}

function select(from: Json, spot: Spot, inside: Html): Html {
  const isMultiple = textOf(from, 'type')?.startsWith('multi_') === true;
  const first = label(from, 'placeholder') || 'Choose…';
  return html`<select ${fieldMarks(from, spot)} ${confirmOf(from)}${isMultiple && html` multiple`}>
    ${!isMultiple && html`<option value="">${first}</option>`}${inside}
  </select>`;
}

function search(from: Json, spot: Spot): Html {
  const initial = objectOf(from, 'initial_option');
  return html`<span class="search">
    <input
      type="text"
      role="combobox"
      autocomplete="off"
      aria-expanded="false"
      aria-autocomplete="list"
      aria-controls="${spot.id}-list"
      ${fieldMarks(from, spot)}
      ${confirmOf(from)}
      placeholder="${label(from, 'placeholder') || 'Type to search'}"
      data-least="${numberOf(from, 'min_query_length', 3)}"
      data-chosen="${textOf(initial, 'value')}"
      value="${label(initial, 'text')}"
    />
    <ul role="listbox" id="${spot.id}-list" hidden></ul>
  </span>`;
}

function ticks(kind: 'radio' | 'checkbox', from: Json, spot: Spot, scene: Scene): Html {
  const chosen = initialOf(from);
  const lines = listOf(from, 'options').map((option) => {
    const value = textOf(option, 'value');
    const about = objectOf(option, 'description');
    return html`<label class="tick">
      <input
        type="${kind}"
        name="${spot.id}"
        value="${value}"
        ${chosen.includes(value) && html`checked`}
      />
      <span
        >${textObject(objectOf(option, 'text'), scene)}
        ${textOf(about, 'text') !== null && html`<small>${textObject(about, scene)}</small>`}</span
      >
    </label>`;
  });
  const role = kind === 'radio' ? 'radiogroup' : 'group';
  const name =
    spot.name !== '' ? html`aria-label="${spot.name}"` : html`aria-labelledby="${spot.id}-label"`;
  return html`<div class="ticks" role="${role}" ${name} ${marks(from, spot)}>${lines}</div>`;
}
