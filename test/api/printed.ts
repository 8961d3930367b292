import path from 'node:path';
import { format } from 'prettier';
import { document } from '../../src/api/index.ts';

export const place = path.resolve(import.meta.dirname, '../../docs/openapi.json');

export const printed = (): Promise<string> =>
  format(JSON.stringify(document), { parser: 'json', printWidth: 100 });
