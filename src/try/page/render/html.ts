/** Markup that is safe to show: what came from outside has been escaped. */
export type Html = { readonly markup: string };

type Part = Html | string | number | null | false | undefined | readonly Part[];

/** Puts markup together; every text that is filled in is escaped, also within attributes in double quotes. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const filled = pieces.map((piece, index) => piece + markupOf(parts[index]));
  return { markup: filled.join('') };
}

/** Markup as it stands; only for what has been made here. */
export function raw(markup: string): Html {
  return { markup };
}

/** `& < > " '` as entities. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if (isList(part)) return part.map(markupOf).join('');
  return part.markup;
}

function isList(part: Html | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}
