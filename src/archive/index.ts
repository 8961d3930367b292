export { openArchives } from './redis.ts';
