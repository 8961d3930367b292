import type { KeptArticle } from '../../../src/archive/archive.ts';
import { archiveOver } from '../../../src/cli/archive/index.ts';
import { aboutContract } from '../../archive/about-contract.ts';
import { holdingContract } from '../../archive/holding-contract.ts';
import { readerContract } from '../../archive/reader-contract.ts';

const open = (articles: readonly KeptArticle[]) => Promise.resolve(archiveOver(articles));

readerContract('articles at hand', open);
holdingContract('articles at hand', open);
aboutContract('articles at hand', open);
