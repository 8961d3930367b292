import { writeFileSync } from 'node:fs';
import { place, printed } from './printed.ts';

// npm run openapi: writes the document of the address for content systems anew.
writeFileSync(place, await printed());
