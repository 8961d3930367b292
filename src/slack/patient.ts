import { WebAPIRateLimitedError } from '@slack/web-api';

const TIMES = 4;
const LONGEST_S = 30;

/** Calls Slack, and again where Slack says that it took nothing and when to come back; somebody waits for it, so not for ever. */
export async function patiently<T>(call: () => Promise<T>, times = TIMES): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof WebAPIRateLimitedError) || times <= 1) throw error;
    await after(Math.min(error.retryAfter, LONGEST_S) * 1000);
    return patiently(call, times - 1);
  }
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
