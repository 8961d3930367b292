import type { Html } from './html.ts';
import type { Json } from '../../slack/json.ts';
import type { Scene } from './scene.ts';
import { emojiOf } from './emoji.ts';
import { flagOf, listOf, numberOf, objectOf, textOf } from '../../slack/json.ts';
import { formatDate } from './date.ts';
import { html } from './html.ts';
import { link } from './link.ts';
import { mention } from './mrkdwn.ts';

type Draw = (part: Json, scene: Scene) => Html;

/** A `rich_text` block; nothing in it is parsed as markup. */
export function richText(block: Json, scene: Scene): Html {
  return html`<div class="rich">
    ${listOf(block, 'elements').map((part) => draw(PARTS, part, scene))}
  </div>`;
}

function draw(table: Readonly<Record<string, Draw>>, part: Json, scene: Scene): Html {
  const type = textOf(part, 'type') ?? '';
  const found = Object.hasOwn(table, type) ? table[type] : undefined;
  if (found) return found(part, scene);
  scene.unknown.add(type);
  return html`<span class="unknown">unknown part: ${type}</span>`;
}

function inside(part: Json, scene: Scene): Html[] {
  return listOf(part, 'elements').map((element) => styled(element, draw(WORDS, element, scene)));
}

const PARTS: Readonly<Record<string, Draw>> = {
  rich_text_section: (part, scene) => html`<div class="line">${inside(part, scene)}</div>`,
  rich_text_quote: (part, scene) => html`<blockquote>${inside(part, scene)}</blockquote>`,
  rich_text_preformatted: (part, scene) => html`<pre>${inside(part, scene)}</pre>`,
  rich_text_list: (part, scene) => {
    const indent = html`data-indent="${numberOf(part, 'indent', 0)}"`;
    const items = listOf(part, 'elements').map((item) => html`<li>${inside(item, scene)}</li>`);
    return part['style'] === 'ordered'
      ? html`<ol ${indent}>
          ${items}
        </ol>`
      : html`<ul ${indent}>
          ${items}
        </ul>`;
  },
};

const WORDS: Readonly<Record<string, Draw>> = {
  text: (part) => html`<span class="words">${textOf(part, 'text')}</span>`,
  link: (part) =>
    link(textOf(part, 'url') ?? '', textOf(part, 'text') ?? textOf(part, 'url') ?? ''),
  emoji: (part) => html`${emojiOf(textOf(part, 'name') ?? '') ?? `:${textOf(part, 'name')}:`}`,
  user: (part, { people }) => named('@', people, textOf(part, 'user_id')),
  channel: (part, { channels }) => named('#', channels, textOf(part, 'channel_id')),
  usergroup: (part) => mention(`@${textOf(part, 'usergroup_id')}`),
  broadcast: (part) => mention(`@${textOf(part, 'range')}`),
  date: (part, { timeZone }) =>
    html`${formatDate(numberOf(part, 'timestamp', 0), textOf(part, 'format') ?? '', timeZone)}`,
};

function named(sign: string, names: ReadonlyMap<string, string>, id: string | null): Html {
  return mention(`${sign}${names.get(id ?? '') ?? id}`);
}

function styled(element: Json, words: Html): Html {
  const style = objectOf(element, 'style');
  let drawn = words;
  if (flagOf(style, 'bold')) drawn = html`<strong>${drawn}</strong>`;
  if (flagOf(style, 'italic')) drawn = html`<em>${drawn}</em>`;
  if (flagOf(style, 'strike')) drawn = html`<s>${drawn}</s>`;
  return flagOf(style, 'code') ? html`<code>${drawn}</code>` : drawn;
}
