import { tryInside, whyNoNetwork } from '../../hostile/inside/network.ts';
import type { FaultRow } from '../support/row.ts';

export const insideAddresses: FaultRow = {
  number: 14,
  fault: 'all addresses of `npm run test:hostile` that lead inside: literals, names, redirects',
  expected: '0 requests reach the canaries',
  run: async () => {
    const missing = whyNoNetwork();
    if (missing !== null) return { ok: false, reached: `not tried: ${missing}` };
    const counts = Object.values((await tryInside()).counts);
    const sum = (of: 'asked' | 'reached' | 'refused') =>
      counts.reduce((total, count) => total + count[of], 0);
    return {
      ok: sum('reached') === 0 && sum('refused') === sum('asked'),
      reached: `${sum('reached')} requests; ${sum('refused')} of ${sum('asked')} refused`,
    };
  },
};
