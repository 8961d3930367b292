/** A number for each of some names, in their order. */
export type Values<Names extends readonly string[]> = { readonly [K in keyof Names]: number };
