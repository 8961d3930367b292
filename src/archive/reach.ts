import { ArchiveAway } from './errors.ts';

/** What a server answers that is there but takes or gives nothing now. */
const refusals =
  /^(?:READONLY|OOM|LOADING|MISCONF|BUSY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|NOREPLICAS|NOAUTH|WRONGPASS|UNKILLABLE)\b/;

/** Waits for what the store was asked; throws `ArchiveAway` when it does not answer. */
export async function reach<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (cause) {
    throw isAway(cause) ? new ArchiveAway('the archive does not answer', { cause }) : cause;
  }
}

/** Only what the server said of our own command is our own mistake. */
function isAway(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return cause.name !== 'ReplyError' || refusals.test(cause.message);
}
