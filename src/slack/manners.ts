/** So many questions a minute may one person ask. */
export const MOST_A_MINUTE = 20;

const MINUTE = 60_000;
/** So many askers are remembered before those who are silent are dropped. */
const MANY = 5000;

/** Counts what each person asks of this process. */
export interface Manners {
  /** Seconds to wait, when somebody has asked too much within a minute; 0 when the question is taken (and counted). */
  readonly wait: (who: string, now: number) => number;
}

/** Starts counting; nothing of what was asked is kept, only when. */
export function openManners(most = MOST_A_MINUTE): Manners {
  const asked = new Map<string, readonly number[]>();
  return {
    wait: (who, now) => {
      const recent = (asked.get(who) ?? []).filter((at) => at > now - MINUTE);
      const [oldest = now] = recent;
      if (recent.length >= most) return Math.max(1, Math.ceil((oldest + MINUTE - now) / 1000));
      if (asked.size >= MANY) dropSilent(asked, now);
      asked.set(who, [...recent, now]);
      return 0;
    },
  };
}

function dropSilent(asked: Map<string, readonly number[]>, now: number): void {
  for (const [who, times] of asked) if ((times.at(-1) ?? 0) <= now - MINUTE) asked.delete(who);
}
