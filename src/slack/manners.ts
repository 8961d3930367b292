/** So many questions a minute may one person ask. */
export const MOST_A_MINUTE = 20;

const MINUTE = 60_000;

/** Counts what each person asks of this process. */
export interface Manners {
  /** Seconds to wait, when somebody has asked too much within a minute; 0 when the question is taken (and counted). */
  readonly wait: (who: string, now: number) => number;
}

/** Starts counting; nothing of what was asked is kept, only when, and no longer than two minutes. */
export function openManners(most = MOST_A_MINUTE): Manners {
  let [lately, before] = [new Map<string, number[]>(), new Map<string, number[]>()];
  let turned = 0;
  return {
    wait: (who, now) => {
      if (Math.abs(now - turned) > MINUTE) {
        before = lately;
        lately = new Map();
        turned = now;
      }
      const recent = [...(before.get(who) ?? []), ...(lately.get(who) ?? [])].filter(
        (at) => at > now - MINUTE,
      );
      const [oldest = now] = recent;
      if (recent.length >= most) return Math.max(1, Math.ceil((oldest + MINUTE - now) / 1000));
      before.delete(who);
      lately.set(who, [...recent, now]);
      return 0;
    },
  };
}
