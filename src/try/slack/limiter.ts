/** How much is allowed: so many at once, and then one more each `everyMs`. */
export type Allowance = { readonly burst: number; readonly everyMs: number };

/** Counts by key; `null` when the call may go ahead, else the seconds to wait. */
export type Limiter = (key: string, allowance: Allowance) => number | null;

/** A limiter that fills up again with the given clock. */
export function makeLimiter(now: () => number): Limiter {
  const buckets = new Map<string, { left: number; at: number }>();
  return (key, { burst, everyMs }) => {
    const { left, at } = buckets.get(key) ?? { left: burst, at: now() };
    const filled = Math.min(burst, left + Math.max(0, now() - at) / everyMs);
    const isAllowed = filled >= 1;
    buckets.set(key, { left: isAllowed ? filled - 1 : filled, at: now() });
    return isAllowed ? null : Math.ceil(((1 - filled) * everyMs) / 1000);
  };
}
