import { read, type Quantity } from '../../../src/reading/index.ts';

/** The numbers of one paragraph. */
export const numbersOf = (text: string): readonly Quantity[] => read({ text, title: null }).numbers;

/** Value, or both ends: what most rows are about. */
export const valueOf = ({ value, low, high }: Quantity): string => `${value ?? `${low}..${high}`}`;
