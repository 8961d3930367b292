import { createRequire } from 'node:module';
import type * as Recognizers from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findNumbers } from '../../../src/reading/numbers/index.ts';
import { docOf } from '../../../src/reading/text/index.ts';

/** One that finds numbers in a sentence; gives how many. */
export interface Peer {
  readonly name: string;
  readonly find: (sentence: string) => number;
}

const wink = winkNLP(model);
// A CommonJS package, whose names Node does not see one by one.
const {
  Culture,
  recognizeAge,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
  recognizeTemperature,
}: typeof Recognizers = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');
const culture = Culture.English;

/** Ours first, then the others that Node has; each reads plain text and gives numbers with what it knows of them. */
export const PEERS: readonly Peer[] = [
  {
    name: 'onrecord: text, tags and numbers',
    find: (text) => findNumbers(docOf({ text, title: null }), []).length,
  },
  {
    name: 'wink-nlp, entities',
    find: (text) => wink.readDoc(text).entities().out().length,
  },
  {
    name: 'compromise, numbers with money, percent, fractions',
    find: (text) => compromise(text).numbers().json().length,
  },
  { name: 'Microsoft Recognizers', find: (text) => recognized(text).length },
  {
    name: 'Microsoft Recognizers with dates',
    find: (text) => recognized(text).length + recognizeDateTime(text, culture).length,
  },
];

function recognized(text: string): readonly unknown[] {
  return [
    recognizeNumber,
    recognizePercentage,
    recognizeCurrency,
    recognizeAge,
    recognizeDimension,
    recognizeTemperature,
  ].flatMap((recognize) => recognize(text, culture));
}
