export { openArchives } from './redis.ts';
export { trainingLines } from './corrections/training-lines.ts';
