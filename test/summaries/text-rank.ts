import { createRequire } from 'node:module';
import type * as TextRank from 'ts-textrank';

const {
  AbsoluteSummarizerConfig,
  DefaultTextParser,
  NullLogger,
  SorensenDiceSimilarity,
  Summarizer,
}: typeof TextRank = createRequire(import.meta.url)('ts-textrank');

const HOW_MANY = 3;
const DAMPING = 0.85;
const config = new AbsoluteSummarizerConfig(
  HOW_MANY,
  new SorensenDiceSimilarity(),
  new DefaultTextParser(),
  DAMPING,
  Summarizer.SORT_OCCURENCE,
);

/** Three sentences as the best summariser of the registry picks them. */
export const byTextRank = (text: string): readonly string[] =>
  new Summarizer(config, new NullLogger()).summarize(text, 'en').map(String);
