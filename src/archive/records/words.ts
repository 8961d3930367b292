/** Collects words, each once, for a record; `null` stays `null`. */
export function wordsOut() {
  const places = new Map<string, number>();
  const all: string[] = [];
  const put = (word: string | null): number | null => {
    if (word === null) return null;
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, all.length);
    return all.push(word) - 1;
  };
  return { all, put };
}

/** Gives a record's words back by their places; throws where there is none. */
export function wordsIn(all: readonly string[]) {
  return (place: number | null): string | null => {
    if (place === null) return null;
    const word = all[place];
    if (word === undefined) throw new RangeError('a word that is not in the record');
    return word;
  };
}
