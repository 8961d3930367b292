import type { Block } from '../../blocks.ts';
import type { Scene } from '../scene.ts';
import { rangeOf, type Say } from './say.ts';

export const QUOTED = /["“”«]/;
export const SAID = /\b(?:said|says|told|added|according to)\b/;
/** "(Photo: Jo Hill)", "[AP]" */
const CREDIT_END = /[([][^()[\]]{3,60}[)\]]\.?$/;
const BRACKETED = /^[([].*[)\]]$/;
const DATED = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b/;
const HEADED = /^(?:by|updated|published|posted|words)\b/i;
const BULLET = /^[•·\-–*→►▶»]/;
/** "Key facts:" */
const LABELLED = /^\p{Lu}[\p{L} ]{2,25}:/u;

/** Length, links, bold type, how it ends, capitals, quotation marks and what its form tells. */
export function sayText({ times }: Scene, block: Block, say: Say): void {
  const { text, words } = block;
  const size = words < 12 ? 'short' : 'long';
  say(`words${rangeOf(words, [2, 4, 6, 9, 14, 20, 30, 45])}`);
  say(`linked${rangeOf(block.linked, [0.01, 0.2, 0.5, 0.8, 0.95])}${size}`);
  say(`strong${rangeOf(block.strong, [0.3, 0.95])}${size}`);
  say(`end${endOf(text)}${rangeOf(words, [5, 12])}`);
  say(`capitals${rangeOf(capitalShare(block), [0.3, 0.5, 0.75])}${size}`);
  say('quoted', QUOTED.test(text));
  say('said', SAID.test(text));
  say('repeated', (times.get(text) ?? 0) > 1);
  sayForm(block, say);
}

function sayForm({ text, words }: Block, say: Say): void {
  say('bracketed', BRACKETED.test(text));
  say('credit-end', words < 40 && CREDIT_END.test(text));
  say('dated', words < 14 && DATED.test(text));
  say('headed', words < 25 && HEADED.test(text));
  say('bullet', BULLET.test(text));
  say('all-capitals', text === text.toUpperCase());
  say('labelled', LABELLED.test(text));
}

function endOf(text: string): string {
  if (/[.!?…]["”’')\]]*$/.test(text)) return '.';
  return /[:;,]$/.test(text) ? ':' : '-';
}

function capitalShare({ text, words }: Block): number {
  return text.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length / words;
}

const TAIL = 6;

/** Words that sites use when they speak for themselves, and how much of that is around. */
export function sayPhrases(scene: Scene, at: number, { words }: Block, say: Say): void {
  for (const phrase of scene.phrases[at] ?? []) {
    say(`phrase:${phrase}`);
    say(`phrase:${phrase}:${words < 30 ? 'brief' : 'full'}`);
    say(`phrase:${phrase}:tail`, at > scene.last - TAIL);
  }
  say(`houses${rangeOf(scene.houseShare[at] ?? 1, [0.01, 0.3, 0.6, 0.9])}`);
}
