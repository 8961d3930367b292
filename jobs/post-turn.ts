import type { Claim, PlannedPost } from '../src/archive/archive.ts';

/** The posts of one channel go out one after the other, since each tells what the one before did not: first those whose outcome is not known, then the earliest. The next tick hands out whatever waits. */
export function mustWait(key: string, claim: Claim, open: readonly PlannedPost[]): boolean {
  return open.some((other) => {
    const isEarlier = other.key < key;
    const isBegun = other.state !== 'planned';
    return (
      other.key !== key && (claim.state === 'send' ? isEarlier || isBegun : isEarlier && isBegun)
    );
  });
}
