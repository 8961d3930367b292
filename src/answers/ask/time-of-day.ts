const TIME = /^(\d{1,2})[:.](\d{2})$/;

/** "8.30" → "08:30"; `null` when it is no time of day. */
export function timeOf(word: string): string | null {
  const [, hour, minute] = TIME.exec(word) ?? [];
  const fits = hour !== undefined && Number(hour) < 24 && Number(minute) < 60;
  return fits ? `${hour.padStart(2, '0')}:${minute}` : null;
}
