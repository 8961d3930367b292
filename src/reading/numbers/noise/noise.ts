import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

/** Whether a number is none of the news: a year, an hour, part of a name. */
export type Noise = (line: Line, draft: Draft) => boolean;
