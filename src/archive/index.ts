export { ArchiveAway, ArchiveDamaged } from './errors.ts';
export { openArchives } from './redis.ts';
