import { check } from './check.ts';
import type { Command } from './command.ts';
import { numbers } from './numbers.ts';
import { onrecord } from './onrecord.ts';
import { quote } from './quote.ts';

export type { Command } from './command.ts';

/** Every slash command: the manifest, the listener and the local page are made from it. */
export const commands: readonly Command[] = [quote, numbers, check, onrecord];
