import type { Html } from './html.ts';
import type { Scene } from './scene.ts';
import { escapeHtml, html, raw } from './html.ts';
import { formatDate } from './date.ts';
import { link } from './link.ts';
import { withEmoji } from './emoji.ts';

/** ```` ```code``` ````, `` `code` `` or `<something>`. */
const SPECIAL = /```([^]+?)```|`([^`\n]+)`|<([^<>\n]+)>/g;

/** Signs of a private area stand for finished pieces while the rest is worked on. */
const PIECE = /\uE000(\d+)\uE001/g;

/** `*bold*`, `_italic_`, `~strike~`, each sign at the edge of words. */
const EMPHASIS = [
  ['strong', /(^|[^\w*])\*([^\s*](?:[^*\n]*[^\s*])?)\*(?![\w*])/g],
  ['em', /(^|[^\w_])_([^\s_](?:[^_\n]*[^\s_])?)_(?![\w_])/g],
  ['s', /(^|[^\w~])~([^\s~](?:[^~\n]*[^\s~])?)~(?![\w~])/g],
] as const;

/** Slack's markup as HTML. */
export function mrkdwn(text: string, scene: Scene): Html {
  const pieces: string[] = [];
  const keep = (piece: Html): string => `\uE000${pieces.push(piece.markup) - 1}\uE001`;
  const bare = text
    .replace(/[\uE000\uE001]/g, '')
    .replace(SPECIAL, (_all, block?: string, code?: string, inside?: string) => {
      if (block !== undefined) return keep(html`<pre>${decode(block)}</pre>`);
      if (code !== undefined) return keep(html`<code>${decode(code)}</code>`);
      return keep(special(inside ?? '', scene));
    });
  const lines = escapeHtml(withEmoji(decode(bare)));
  return raw(quoteLines(emphasise(lines)).replace(PIECE, (_all, index) => pieces[index] ?? ''));
}

/** `&amp; &lt; &gt;` as the signs that they stand for. */
function decode(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function emphasise(escaped: string): string {
  return EMPHASIS.reduce(
    (done, [tag, pattern]) => done.replace(pattern, `$1<${tag}>$2</${tag}>`),
    escaped,
  );
}

/** Lines that begin with `>` as a quotation, the others apart by line breaks. */
function quoteLines(escaped: string): string {
  const quoted = escaped.replace(
    /(?:^&#62; ?.*(?:\n|$))+/gm,
    (lines) => `<blockquote>${lines.trimEnd().replace(/^&#62; ?/gm, '')}</blockquote>`,
  );
  return quoted.replace(/\n/g, '<br>');
}

/** What stands in angle brackets: `@U1|ana`, `#C1|news`, `!here`, `!date^…`, or an address. */
function special(inside: string, scene: Scene): Html {
  const bar = inside.indexOf('|');
  const target = bar === -1 ? inside : inside.slice(0, bar);
  const label = bar === -1 ? null : inside.slice(bar + 1);
  if (target.startsWith('!date^')) return html`${dateOf(target, label, scene)}`;
  if (/^[@#!]/.test(target)) return called(target, label, scene);
  return link(decode(target), decode(label ?? target));
}

function called(target: string, label: string | null, { people, channels }: Scene): Html {
  const id = target.slice(1);
  if (target.startsWith('@')) return mention(`@${people.get(id) ?? label ?? id}`);
  if (target.startsWith('#')) return mention(`#${channels.get(id) ?? label ?? id}`);
  return mention(label ?? `@${id}`);
}

/** Somebody or something that is called by name. */
export function mention(words: string): Html {
  return html`<span class="mention">${words}</span>`;
}

function dateOf(target: string, label: string | null, scene: Scene): string {
  const [, seconds = '', format = ''] = target.split('^');
  if (!/^\d+$/.test(seconds)) return label ?? target;
  return formatDate(Number(seconds), format, scene.timeZone);
}
