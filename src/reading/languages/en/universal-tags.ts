import type { Tag } from '../../text/doc.ts';

/** Penn Treebank tags as universal ones, for those where the word does not matter. */
export const UNIVERSAL: Readonly<Partial<Record<string, Tag>>> = {
  CC: 'CCONJ',
  CD: 'NUM',
  DT: 'DET',
  EX: 'PRON',
  FW: 'X',
  IN: 'ADP',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  LS: 'X',
  MD: 'AUX',
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  PDT: 'DET',
  POS: 'PART',
  PRP: 'PRON',
  PRP$: 'PRON',
  RB: 'ADV',
  RBR: 'ADV',
  RBS: 'ADV',
  RP: 'ADP',
  SYM: 'SYM',
  TO: 'ADP',
  UH: 'INTJ',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  WDT: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  WRB: 'ADV',
};

export const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t']);

export const POINTERS: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);

/** Open a clause wherever a parser calls them prepositions. */
export const ALWAYS_CONJUNCTIONS: ReadonlySet<string> = new Set(
  'that if because while although though unless whether whereas lest'.split(' '),
);

/** Open a clause only where the parser says that they mark one. */
export const SOMETIMES_CONJUNCTIONS: ReadonlySet<string> = new Set(
  'as for since once so'.split(' '),
);

export const FORMS_OF_BE: ReadonlySet<string> = new Set(
  "be is are was were am been being 's 're 'm ’s ’re ’m".split(' '),
);
