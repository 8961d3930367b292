/** What a renderer has to know of the workspace. */
export type Scene = {
  /** Names of people, by id. */
  readonly people: ReadonlyMap<string, string>;
  /** Names of channels, by id. */
  readonly channels: ReadonlyMap<string, string>;
  /** The zone of whoever looks. */
  readonly timeZone: string;
  /** Kinds of blocks and elements that could not be drawn. */
  readonly unknown: Set<string>;
  /** Sets the ids of one message or view apart from all others. */
  readonly key: string;
};
