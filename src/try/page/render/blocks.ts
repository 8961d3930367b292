import type { Html } from './html.ts';
import type { Json } from '../../slack/json.ts';
import type { Scene } from './scene.ts';
import { element } from './elements.ts';
import { flagOf, isJson, listOf, objectOf, textOf } from '../../slack/json.ts';
import { html } from './html.ts';
import { label, textObject } from './text.ts';
import { mrkdwn } from './mrkdwn.ts';
import { richText } from './rich-text.ts';
import { table } from './table.ts';

type Draw = (block: Json, scene: Scene) => Html;

/** Blocks as HTML; one that is not known is shown as such and noted. */
export function drawBlocks(blocks: readonly Json[], scene: Scene): Html {
  return html`${blocks.map((block) => drawBlock(block, scene))}`;
}

function drawBlock(block: Json, scene: Scene): Html {
  const type = textOf(block, 'type') ?? '';
  const draw = Object.hasOwn(BLOCKS, type) ? BLOCKS[type] : undefined;
  if (draw)
    return html`<div class="block ${type}" data-block="${type}">${draw(block, scene)}</div>`;
  scene.unknown.add(type);
  return html`<div class="block unknown" role="note">unknown block: ${type}</div>`;
}

const BLOCKS: Readonly<Record<string, Draw>> = {
  header: (block) => html`<h3>${label(block, 'text')}</h3>`,
  divider: () => html`<hr />`,
  image: picture,
  section,
  context: (block, scene) =>
    html`${listOf(block, 'elements').map((part) =>
      part['type'] === 'image'
        ? element(part, spotOf(block, part, scene), scene)
        : html`<span>${textObject(part, scene)}</span>`,
    )}`,
  actions: (block, scene) =>
    html`${listOf(block, 'elements').map((part) =>
      element(part, spotOf(block, part, scene), scene),
    )}`,
  rich_text: richText,
  table,
  data_table: table,
  input,
  alert: (block, scene) => {
    const level = textOf(block, 'level') ?? 'default';
    return html`<div class="note ${level}" role="note">
      <strong class="level">${LEVELS[level]}</strong> ${textObject(objectOf(block, 'text'), scene)}
    </div>`;
  },
  markdown: (block, scene) => mrkdwn(textOf(block, 'text') ?? '', scene),
};

/** No meaning by colour alone. */
const LEVELS: Readonly<Record<string, string>> = {
  info: 'Note:',
  warning: 'Warning:',
  error: 'Error:',
  success: 'Done:',
};

/** A picture that came with the message; any other is told by its words alone, as the page fetches nothing. */
function picture(block: Json): Html {
  const [source, alt] = [textOf(block, 'image_url') ?? '', textOf(block, 'alt_text') ?? ''];
  return source.startsWith('data:image/png;base64,')
    ? html`<img src="${source}" alt="${alt}" width="720" />`
    : html`<span class="image">${alt}</span>`;
}

function section(block: Json, scene: Scene): Html {
  const { accessory, text } = block;
  const fields = listOf(block, 'fields').map(
    (field) => html`<div class="field">${textObject(field, scene)}</div>`,
  );
  return html`<div class="text">
      ${isJson(text) && html`<div>${textObject(text, scene)}</div>`}
      ${fields.length > 0 && html`<div class="fields">${fields}</div>`}
    </div>
    ${isJson(accessory) && element(accessory, spotOf(block, accessory, scene), scene)}`;
}

function input(block: Json, scene: Scene): Html {
  const field = objectOf(block, 'element');
  const isOptional = flagOf(block, 'optional');
  const at = spotOf(block, field, scene);
  const spot = {
    ...at,
    name: '',
    isSent: flagOf(block, 'dispatch_action'),
    isRequired: !isOptional,
  };
  return html`<label id="${at.id}-label" for="${at.id}">
      ${label(block, 'label')}${isOptional && html` <small>(optional)</small>`}
    </label>
    ${element(field, spot, scene)}
    <div id="${at.id}-note">
      <small>${label(block, 'hint')}</small>
      <div class="error" role="alert" data-error-for="${at.blockId}"></div>
    </div>`;
}

function spotOf(block: Json, from: Json, scene: Scene) {
  const blockId = textOf(block, 'block_id') ?? '';
  const actionId = textOf(from, 'action_id') ?? '';
  const name = label(from, 'placeholder') || label(from, 'text') || actionId;
  return {
    blockId,
    id: `${scene.key}-${blockId}-${actionId}`,
    name,
    isSent: true,
    isRequired: false,
  };
}
