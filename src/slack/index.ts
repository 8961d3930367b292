export { openSlack, type SlackApp, type Way } from './app.ts';
export { dress } from './blocks/dress.ts';
export { commands } from './commands/index.ts';
export { SlackBusy, SlackRefused, SlackUnsure } from './errors.ts';
export { manifest, scopes } from './manifest.ts';
export type { Message } from './message.ts';
export { openPoster, type Found, type Poster } from './poster.ts';
export { reply } from './reply.ts';
export { whoAmI } from './who-am-i.ts';
