import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { countersFor, type Facts } from './counted.ts';

/** Where a process writes what happened: a constant message, facts beside it. */
export interface Log {
  readonly info: (facts: object, message: string) => void;
  readonly warn: (facts: object, message: string) => void;
  readonly error: (facts: object, message: string) => void;
}

/** What is asked for when somebody reads the metrics. */
interface Depths {
  /** Jobs by queue and state. */
  readonly queues: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  /** Bytes that Redis uses. */
  readonly memory: () => Promise<number>;
}

/** The metrics of one process. */
export interface Meters {
  /** The same log, of which every message that is counted is counted too, whatever level is written. */
  readonly counting: (log: Log) => Log;
  /** Reads queues and memory from now on. */
  readonly watch: (depths: Depths) => void;
  /** All of it in Prometheus' own form. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** Starts counting. */
export function openMeters(): Meters {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const count = countersFor({
    counter: (name, help, labelNames) =>
      new Counter({ name, help, labelNames: [...labelNames], registers: [registry] }),
    histogram: (name, help, labelNames, buckets) =>
      new Histogram({
        name,
        help,
        labelNames: [...labelNames],
        buckets: [...buckets],
        registers: [registry],
      }),
  });
  return {
    counting: (log) => ({
      info: (facts, message) => {
        count(message, factsOf(facts));
        log.info(facts, message);
      },
      warn: (facts, message) => {
        count(message, factsOf(facts));
        log.warn(facts, message);
      },
      error: (facts, message) => {
        count(message, factsOf(facts));
        log.error(facts, message);
      },
    }),
    watch: (depths) => watch(registry, depths),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

const factsOf = (facts: object): Facts => Object.fromEntries(Object.entries(facts));

/** What can't be asked at the moment is left out, as Prometheus wants it. */
function watch(registry: Registry, { queues, memory }: Depths): void {
  const jobs = new Gauge({
    name: 'onrecord_queue_jobs',
    help: 'Jobs in a queue, by state.',
    labelNames: ['queue', 'state'],
    registers: [],
    collect: async () => {
      jobs.reset();
      for (const [queue, states] of Object.entries(await queues().catch(() => ({}))))
        for (const [state, count] of Object.entries(states)) jobs.set({ queue, state }, count);
    },
  });
  const bytes: Gauge = new Gauge({
    name: 'onrecord_redis_memory_bytes',
    help: 'Bytes that Redis uses: the archive and the queues.',
    registers: [],
    collect: async (): Promise<void> => bytes.set(await memory().catch(() => NaN)),
  });
  registry.registerMetric(jobs);
  registry.registerMetric(bytes);
}
