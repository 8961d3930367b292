/** Lets work of one workspace be done one after the other in this process, that of others beside it. */
export type Turns = <T>(team: string, act: () => Promise<T>) => Promise<T>;

/** Starts with nobody waiting. */
export function openTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return async (team, act) => {
    const before = last.get(team) ?? Promise.resolve();
    const mine = before.then(act, act);
    last.set(team, mine);
    try {
      return await mine;
    } finally {
      if (last.get(team) === mine) last.delete(team);
    }
  };
}
