import type { Output } from '../tools.ts';

/** How far something has come, shown while it goes on. */
export interface Bar {
  readonly show: (done: number, failed: number) => void;
  readonly end: () => void;
}

const WIDTH = 24;
/** In a file or a pipe, a line now and then. */
const LINE_MS = 10_000;

/** Opens a progress bar: one line that changes in a terminal, a new line now and then elsewhere. */
export function openBar(out: Output, total: number, now: () => number): Bar {
  const began = now();
  let first = -1;
  let written = 0;
  const text = (done: number, failed: number) => {
    const share = total === 0 ? 1 : Math.min(1, (done + failed) / total);
    const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
    const seconds = (now() - began) / 1000;
    const rate = seconds > 0 ? (done - first) / seconds : 0;
    const left = rate > 0 ? ` · ${lasts((total - done - failed) / rate)} left` : '';
    return `${bar} ${done} of ${total} · ${failed} failed · ${rate.toFixed(0)} a second${left}`;
  };
  return {
    show: (done, failed) => {
      if (first < 0) first = done;
      if (out.isTTY === true) out.write(`\r\u001b[K${text(done, failed)}`);
      else if (now() - written > LINE_MS) {
        written = now();
        out.write(`${text(done, failed)}\n`);
      }
    },
    end: () => {
      if (out.isTTY === true) out.write('\n');
    },
  };
}

const lasts = (seconds: number) =>
  seconds < 90 ? `${Math.ceil(Math.max(0, seconds))} s` : `${Math.ceil(seconds / 60)} min`;
