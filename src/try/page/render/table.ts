import type { Html } from './html.ts';
import type { Json } from '../../slack/json.ts';
import type { Scene } from './scene.ts';
import { html } from './html.ts';
import { isJson, listOf, numberOf, textOf } from '../../slack/json.ts';
import { richText } from './rich-text.ts';

/** A table, its first row as the heads of its columns. */
export function table(block: Json, scene: Scene): Html {
  const aligns = listOf(block, 'column_settings').map(
    (column) => textOf(column, 'align') ?? 'left',
  );
  const { rows } = block;
  const [head = [], ...body] = (Array.isArray(rows) ? rows : []).map(cellsOf);
  const caption = textOf(block, 'caption');
  const alignOf = (index: number): string => aligns[index] ?? 'left';
  return html`<div class="table" role="region" aria-label="Table" tabindex="0">
    <table>
      ${
        caption !== null &&
        html`<caption>
          ${caption}
        </caption>`
      }
      <thead>
        <tr>
          ${head.map((it, index) => html`<th scope="col" class="${alignOf(index)}">${cell(it, scene)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${body.map(
          (row) =>
            html`<tr>
              ${row.map((it, index) => html`<td class="${alignOf(index)}">${cell(it, scene)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cellsOf(row: unknown): Json[] {
  return Array.isArray(row) ? row.filter(isJson) : [];
}

function cell(from: Json, scene: Scene): Html {
  if (from['type'] === 'rich_text') return richText(from, scene);
  return html`${textOf(from, 'text') ?? numberOf(from, 'value', 0)}`;
}
