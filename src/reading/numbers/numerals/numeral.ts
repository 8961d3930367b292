/** A number as it is written, before anything is known of what it measures. Token numbers, end exclusive. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  /** `null` for a vague plural. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly form: 'digits' | 'words' | 'vague' | 'part';
  /** What it was multiplied with: 1e6 in "3.9 million", else 1. */
  readonly scale: number;
}
