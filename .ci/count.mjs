// Prints "PASSED FAILED" of a jest report. Where the corpora are not there, tests that need them may be left out; no other may.
import { existsSync, readFileSync } from 'node:fs';

const [, , file = ''] = process.argv;
const corpora = process.env.ONRECORD_SHARED ?? '../shared';
try {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const left = report.testResults.flatMap((suite) =>
    suite.assertionResults.filter(({ status }) => status === 'pending' || status === 'todo'),
  );
  const excused = existsSync(corpora)
    ? []
    : left.filter(({ fullName }) => fullName.includes('corpora') || fullName.includes('seed'));
  for (const { fullName } of left) process.stderr.write(`left out: ${fullName}\n`);
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken + left.length - excused.length;
  process.stdout.write(`${report.numPassedTests} ${failed}\n`);
} catch {
  process.stdout.write('0 1\n');
}
