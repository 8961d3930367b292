import type { Counter, Histogram } from 'prom-client';

/** What stands beside a message in the log. */
export type Facts = Readonly<Record<string, unknown>>;

interface Makers {
  readonly counter: (name: string, help: string, labels: readonly string[]) => Counter;
  readonly histogram: (
    name: string,
    help: string,
    labels: readonly string[],
    buckets: readonly number[],
  ) => Histogram;
}

const QUICK = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];
const LONG = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300];

type Count = (facts: Facts) => void;
type Counts = Readonly<Record<string, Count>>;

/** Makes the counters, and gives what counts one message of the log: each has a constant text for that. */
export function countersFor(makers: Makers): (message: string, facts: Facts) => void {
  const counts: Counts = { ...ofCommands(makers), ...ofJobs(makers), ...ofTroubles(makers) };
  return (message, facts) => counts[message]?.(facts);
}

function ofCommands({ counter, histogram }: Makers): Counts {
  const labels = ['command', 'result'];
  const commands = counter('onrecord_commands_total', 'Commands, by kind of answer.', labels);
  const help = 'From a command to its answer.';
  const times = histogram('onrecord_command_seconds', help, ['command'], QUICK);
  return {
    command: (facts) => {
      commands.inc({ command: word(facts['command']), result: word(facts['kind']) });
      times.observe({ command: word(facts['command']) }, seconds(facts['ms']));
    },
  };
}

function ofJobs({ counter, histogram }: Makers): Counts {
  const jobs = counter('onrecord_jobs_total', 'Runs of jobs, by outcome.', ['job', 'outcome']);
  const help = 'Runs of jobs that were done.';
  const times = histogram('onrecord_job_seconds', help, ['job'], LONG);
  const readings = histogram('onrecord_reading_seconds', 'Readings of articles.', [], LONG);
  const articles = counter('onrecord_articles_total', 'Articles kept, by outcome.', ['outcome']);
  const posts = counter('onrecord_daily_posts_total', 'Daily posts, by outcome.', ['outcome']);
  const posted = (outcome: string) => () => posts.inc({ outcome });
  return {
    'job done': (facts) => {
      jobs.inc({ job: word(facts['job']), outcome: 'done' });
      times.observe({ job: word(facts['job']) }, seconds(facts['ms']));
    },
    'job failed': (facts) => {
      const isOver = facts['last'] === true || facts['again'] === false;
      jobs.inc({ job: word(facts['job']), outcome: isOver ? 'failed' : 'tried again' });
    },
    'article read': (facts) => readings.observe(seconds(facts['ms'])),
    'article kept': (facts) => articles.inc({ outcome: word(facts['outcome']) }),
    'daily post sent': posted('sent'),
    'daily post left out: too late': posted('too late'),
    'daily post in doubt, not repeated': posted('in doubt'),
    'daily post refused': posted('refused'),
  };
}

function ofTroubles({ counter }: Makers): Counts {
  const slack = counter('onrecord_slack_errors_total', 'What went wrong with Slack.', ['what']);
  const troubles = counter('onrecord_troubles_total', 'What went wrong otherwise.', ['what']);
  const trouble = (what: string) => () => troubles.inc({ what });
  return {
    'Bolt warns': () => slack.inc({ what: 'Bolt warns' }),
    'Bolt failed': () => slack.inc({ what: 'Bolt failed' }),
    unforeseen: trouble('an answer'),
    'a listener failed': trouble('a listener'),
    'could not tell of a lost job': trouble('a lost job'),
    'queue trouble': trouble('the queue'),
    'Redis did not say that it is on the disk': trouble('the disk of Redis'),
    'Redis connection': trouble('the Redis connection'),
  };
}

const word = (value: unknown) => (typeof value === 'string' ? value.slice(0, 40) : 'unknown');
const seconds = (ms: unknown) => (typeof ms === 'number' ? ms / 1000 : 0);
