import type { Output } from './tools.ts';

/** Writes, and waits while the reader is behind; rejects when the reader is gone. */
export async function put(output: Output, text: string): Promise<void> {
  if (output.write(text)) return;
  await new Promise<void>((resolve, reject) => {
    const done = (error?: Error) => {
      output.off('drain', done);
      output.off('close', done);
      output.off('error', done);
      if (error) reject(error);
      else resolve();
    };
    output.once('drain', done);
    output.once('close', done);
    output.once('error', done);
  });
}

const WIDEST = 100;

/** Width of lines that people read: the terminal's, within reason. */
export function widthOf({ columns }: Output): number {
  return Math.max(40, Math.min(columns ?? 80, WIDEST));
}

/** Breaks a paragraph into lines of at most `width`, each after `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}

// Text from outside may carry escape sequences that a terminal would obey.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** What a terminal may be shown. */
export function harmless(text: string): string {
  return text.replace(CONTROLS, '');
}

/** "1 quote", "2 quotes" */
export function count(many: number, one: string, more = `${one}s`): string {
  return `${many} ${many === 1 ? one : more}`;
}
