/** What a call is to suffer: one of Slack's error words, an HTTP status, or no answer at all. */
type Fault = string | number;

/** The faults that tests have ordered. */
export type Faults = {
  /** The next calls of a method fail; `hang` is answered when the stand-in closes. `response_url` and `files` are taken too. */
  readonly fail: (method: string, fault: Fault, times?: number) => void;
  /** The fault for this call, `null` for none; each is used up by being taken. */
  readonly take: (method: string) => Fault | null;
};

/** Starts without any. */
export function makeFaults(): Faults {
  const ordered: { method: string; fault: Fault; left: number }[] = [];
  return {
    fail: (method, fault, times = 1) => {
      ordered.push({ method, fault, left: times });
    },
    take: (method) => {
      const found = ordered.find((order) => order.method === method && order.left > 0);
      if (!found) return null;
      found.left -= 1;
      return found.fault;
    },
  };
}
