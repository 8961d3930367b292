import type { Measured } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Numeral } from '../numerals/numeral.ts';

/** A way to read what a numeral measures; `null` for "not mine". */
export type Kind = (line: Line, numeral: Numeral) => Measured | null;
