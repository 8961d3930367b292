/** What came of one fault. */
export interface Outcome {
  readonly ok: boolean;
  /** Figures, in words. */
  readonly reached: string;
}

/** One fault that is done for real, and what has to come of it. */
export interface FaultRow {
  readonly number: number;
  readonly fault: string;
  readonly expected: string;
  readonly run: () => Promise<Outcome>;
}
