/** Something in an archive that does not agree with its articles. */
export interface Disagreement {
  readonly what: string;
  /** `null` where it is about no single article. */
  readonly article: number | null;
  readonly mended: boolean;
}

/** What tidying has done. */
export interface Tidied {
  readonly teams: number;
  /** Lists that are shorter or take less room. */
  readonly lists: number;
  /** Bytes by which their content is shorter. */
  readonly bytes: number;
}
