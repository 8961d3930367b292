import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** One conversation: what it shows, and its lines, deeds and what is seen. */
export interface Conversation {
  readonly file: string;
  readonly title: string;
  readonly text: string;
}

const folder = new URL('scripts/', import.meta.url);

/** Every conversation of every file, in order; each begins with `# what it shows`. */
export function conversations(): Conversation[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split(/^# /m)
        .slice(1)
        .map((part) => {
          const [title = ''] = part.split('\n', 1);
          return { file, title, text: part.slice(title.length).trim() };
        }),
    );
}

/** Writes conversations back as they were played. */
export function write(played: readonly Conversation[]): void {
  for (const file of new Set(played.map((each) => each.file))) {
    const parts = played.filter((each) => each.file === file);
    const text = parts.map(({ title, text: lines }) => `# ${title}\n\n${lines}\n`).join('\n');
    writeFileSync(new URL(file, folder), text);
  }
}
