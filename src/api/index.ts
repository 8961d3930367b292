export { apiFor } from './api.ts';
export { document } from './document.ts';
export { openTokens, type Tokens } from './tokens.ts';
