import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { clock, date, decade, year } from './date.ts';
import { address, compound, glued, label, listed, model, screen, series, spelled } from './name.ts';
import type { Noise } from './noise.ts';
import { one, saying, zero } from './one.ts';
import { phone, score } from './score.ts';

const NOISES: readonly Noise[] = [
  glued,
  clock,
  year,
  decade,
  date,
  phone,
  score,
  label,
  model,
  screen,
  series,
  spelled,
  address,
  listed,
  compound,
  one,
  zero,
  saying,
];

export const isNoise = (line: Line, draft: Draft): boolean =>
  NOISES.some((noise) => noise(line, draft));
