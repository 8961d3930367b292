export { openMeters, type Log, type Meters } from './meters.ts';
export { openOperations, type Operations } from './operations.ts';
