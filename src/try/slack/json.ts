/** An object as it comes over the wire: nothing is known of its values yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is an object with named fields (no array, not `null`). */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field as text, or `null` where it is missing, empty or something else. */
export function textOf(from: unknown, field: string): string | null {
  const value = isJson(from) ? from[field] : undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The field as an object, or an empty one. */
export function objectOf(from: unknown, field: string): Json {
  const value = isJson(from) ? from[field] : undefined;
  return isJson(value) ? value : {};
}

/** The objects in a field that holds a list; anything else in it is left out. */
export function listOf(from: unknown, field: string): Json[] {
  const value = isJson(from) ? from[field] : undefined;
  return Array.isArray(value) ? value.filter(isJson) : [];
}

/** The field as yes or no; forms say it in words. */
export function flagOf(from: unknown, field: string): boolean {
  const value = isJson(from) ? from[field] : undefined;
  return value === true || value === 'true' || value === '1' || value === 1;
}

/** The field as a number, or the number to fall back on. */
export function numberOf(from: unknown, field: string, otherwise: number): number {
  const value = isJson(from) ? from[field] : undefined;
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : otherwise;
}

/** What a JSON text says, or `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
