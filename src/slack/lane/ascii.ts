/** JSON of a value in ASCII alone: what goes out needs no encoding then, and its length is known. */
export function asciiJson(value: unknown): string {
  const json = JSON.stringify(value);
  const ascii = json.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // What was cut from a text of two bytes a letter still takes two, in memory and on the way out, until it is copied.
  return ascii.length === json.length ? ascii : Buffer.from(ascii, 'latin1').toString('latin1');
}
