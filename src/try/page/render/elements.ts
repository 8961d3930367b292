import type { Html } from './html.ts';
import type { Json } from '../../slack/json.ts';
import type { Scene } from './scene.ts';
import { choices } from './choices.ts';
import { confirmOf, marks } from './spot.ts';
import { fields } from './fields.ts';
import { html, raw } from './html.ts';
import { isSafe } from './link.ts';
import { label } from './text.ts';
import { listOf, textOf } from '../../slack/json.ts';
import type { Spot } from './spot.ts';

/** Something to press, choose or fill in. */
export function element(from: Json, spot: Spot, scene: Scene): Html {
  const type = textOf(from, 'type') ?? '';
  const table = { ...simple, ...choices, ...fields };
  const draw = Object.hasOwn(table, type) ? table[type] : undefined;
  if (draw) return draw(from, spot, scene);
  scene.unknown.add(type);
  return html`<span class="unknown">unknown element: ${type}</span>`;
}

type Draw = (from: Json, spot: Spot, scene: Scene) => Html;

const simple: Readonly<Record<string, Draw>> = {
  button: (from, spot) => {
    const look = textOf(from, 'style') ?? 'plain';
    const name = textOf(from, 'accessibility_label');
    const url = textOf(from, 'url') ?? '';
    return html`<button
      type="button"
      class="button ${look}"
      value="${textOf(from, 'value')}"
      ${marks(from, spot)}
      ${confirmOf(from)}
      ${name !== null && html`aria-label="${name}"`}
      ${isSafe(url) && html`data-url="${url}"`}
    >
      ${label(from, 'text')}
    </button>`;
  },
  overflow: (from, spot) => {
    const items = listOf(from, 'options').map(
      (option) =>
        html`<button type="button" role="menuitem" value="${textOf(option, 'value')}">
          ${label(option, 'text')}
        </button>`,
    );
    return html`<details class="overflow" ${marks(from, spot)} ${confirmOf(from)}>
      <summary aria-label="More actions" aria-haspopup="menu">⋯</summary>
      <div role="menu">${items}</div>
    </details>`;
  },
  image: (from) => html`<span class="image">${raw('🖼')} ${textOf(from, 'alt_text')}</span>`,
};
