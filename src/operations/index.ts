export { openMeters, type Log, type Meters } from './meters.ts';
export { operationsFor } from './operations.ts';
