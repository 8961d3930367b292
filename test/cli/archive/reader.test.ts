import { archiveOver } from '../../../src/cli/archive/index.ts';
import { readerContract } from '../../archive/reader-contract.ts';

readerContract('articles at hand', (articles) => Promise.resolve(archiveOver(articles)));
