/** How much of the processor some work took, in ms: other work on the machine does not count, as it would by the clock. */
export function cpuTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
