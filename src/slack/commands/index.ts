import { check } from './check.ts';
import type { Command } from './command.ts';
import { numbers } from './numbers.ts';
import { onrecord } from './onrecord.ts';
import { quote } from './quote.ts';

export type { Command } from './command.ts';

/** Whether a command asks and changes nothing, whatever is typed after it. */
export const onlyAsks = (name: string): boolean => /^\/(quote|numbers|check)$/.test(name);

/** Every slash command: the manifest, the listener and the local page are made from it. */
export const commands: readonly Command[] = [quote, numbers, check, onrecord];
