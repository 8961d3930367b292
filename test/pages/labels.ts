import type { Block } from '../../src/intake/html/blocks.ts';
import { foldedText } from '../../src/intake/html/filter/scene.ts';
import type { GoldPage } from './corpus.ts';

/** For each block whether it is article by the gold; `null` where the gold does not say. */
export function labelsOf(page: GoldPage, blocks: readonly Block[]): (boolean | null)[] {
  return page.text === null ? labelsByParts(page, blocks) : labelsByText(page.text, blocks);
}

function labelsByParts(page: GoldPage, blocks: readonly Block[]): (boolean | null)[] {
  const [wanted, unwanted] = [(page.with ?? []).map(flat), (page.without ?? []).map(flat)];
  return blocks.map(({ text }) => {
    if (unwanted.some((part) => flat(text).includes(part))) return false;
    return wanted.some((part) => flat(text).includes(part)) ? true : null;
  });
}

const flat = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const SHINGLE = 4;

/** Article if half of its runs of four words stand in the gold's text; a shorter one if it is a line of it. */
function labelsByText(gold: string, blocks: readonly Block[]): boolean[] {
  const runs = new Set(shinglesOf(gold));
  const lines = new Set(gold.split('\n').map(foldedText));
  const labels = blocks.map(({ text }) => {
    const own = shinglesOf(text);
    if (own.length === 0) return lines.has(foldedText(text));
    return own.filter((run) => runs.has(run)).length >= own.length / 2;
  });
  return onceEach(blocks, labels);
}

export function shinglesOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' '));
}

const NEAR = 4;

/** Of blocks with one text, the one with the most article around it is meant. */
function onceEach(blocks: readonly Block[], labels: readonly boolean[]): boolean[] {
  const around = (at: number) => {
    let words = 0;
    for (let other = at - NEAR; other <= at + NEAR; other += 1)
      if (other !== at && labels[other] === true) words += blocks[other]?.words ?? 0;
    return words - (blocks[at]?.box.hints.includes('hidden') === true ? 1 : 0);
  };
  const best = new Map<string, number>();
  blocks.forEach(({ text }, at) => {
    const other = best.get(foldedText(text));
    if (labels[at] !== true) return;
    if (other === undefined || around(at) > around(other)) best.set(foldedText(text), at);
  });
  return blocks.map(({ text }, at) => labels[at] === true && best.get(foldedText(text)) === at);
}
