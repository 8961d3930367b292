/** What a box came back with: of each field, by block and action, what was typed or chosen. */
type Values = Readonly<Record<string, Readonly<Record<string, Field>>>>;

interface Field {
  readonly value?: string | null | undefined;
  readonly selected_time?: string | null | undefined;
  readonly selected_option?:
    { readonly value: string; readonly text: { readonly text: string } } | null | undefined;
  readonly selected_options?: readonly unknown[] | null | undefined;
}

/** Reads a box field by field; what is empty is an empty text. */
export function fieldsOf(values: Values) {
  const at = (block: string, action = block): Field => values[block]?.[action] ?? {};
  return {
    typed: (block: string, action?: string) => (at(block, action).value ?? '').trim(),
    time: (block: string) => at(block).selected_time ?? '',
    chosen: (block: string, action?: string) => at(block, action).selected_option?.value ?? '',
    chosenText: (block: string, action?: string) =>
      at(block, action).selected_option?.text.text ?? '',
    isTicked: (block: string) => (at(block).selected_options ?? []).length > 0,
  };
}
