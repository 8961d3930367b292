import { anything, boolean, byType, integer, list, object, oneOf, string } from './rules.ts';
import type { Rule } from './rules.ts';
import { id } from './composition.ts';

const style = object(
  {},
  { bold: boolean, italic: boolean, strike: boolean, code: boolean, underline: boolean },
);

const words = string({ min: 1 });

function inline(type: string, required: Readonly<Record<string, Rule>>, optional = {}): Rule {
  return object({ type: oneOf(type), ...required }, { style, ...optional });
}

const inlineElements = byType(() => ({
  text: inline('text', { text: words }),
  link: inline('link', { url: words }, { text: string(), unsafe: boolean }),
  emoji: inline('emoji', { name: words }, { unicode: string(), url: string() }),
  user: inline('user', { user_id: words }),
  usergroup: inline('usergroup', { usergroup_id: words }),
  channel: inline('channel', { channel_id: words }),
  team: inline('team', { team_id: words }),
  broadcast: inline('broadcast', { range: oneOf('here', 'channel', 'everyone') }),
  color: inline('color', { value: words }),
  date: inline(
    'date',
    { timestamp: integer(), format: words },
    { url: string(), fallback: string() },
  ),
}));

const inlineList = list(inlineElements, { min: 0 });
const section = object({ type: oneOf('rich_text_section'), elements: inlineList });
const border = { border: oneOf(0, 1) };

const parts = byType(() => ({
  rich_text_section: section,
  rich_text_quote: object({ type: anything, elements: inlineList }, border),
  rich_text_preformatted: object(
    { type: anything, elements: inlineList },
    { ...border, language: string() },
  ),
  rich_text_list: object(
    { type: anything, elements: list(section), style: oneOf('bullet', 'ordered') },
    { ...border, indent: integer({ min: 0, max: 8 }), offset: integer({ min: 0 }) },
  ),
}));

/** The block `rich_text`, in which no markup is parsed. */
export const richText: Rule = object(
  { type: oneOf('rich_text'), elements: list(parts, { min: 0 }) },
  { block_id: id },
);
