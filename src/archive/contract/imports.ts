/** An article that an import could not read: what the source calls it, and why. */
export interface ImportFailure {
  readonly name: string;
  readonly code: string;
  readonly says: string;
}

/** How far imports of one workspace have come. A batch is one source; a name is one article of it. */
export interface ImportBook {
  /** Which of these need not be read again, in their order. */
  settled(batch: string, names: readonly string[]): Promise<readonly boolean[]>;
  done(batch: string, name: string): Promise<void>;
  failed(batch: string, failure: ImportFailure): Promise<void>;
  progress(batch: string): Promise<{ readonly done: number; readonly failed: number }>;
  failures(batch: string): Promise<readonly ImportFailure[]>;
  /** Forgets the failures, so that they are tried again. */
  again(batch: string): Promise<void>;
  /** Forgets how far it came: what is there is found by its text from now on. */
  end(batch: string): Promise<void>;
}
