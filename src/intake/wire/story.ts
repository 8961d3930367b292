/** A story as an agency or a content system sends it. */
export interface Story {
  /** Its address or name in the sender's world; the same for every version of it; `null` where it has none. */
  readonly id: string | null;
  /** `withdrawn`: killed, or not to be used until further notice. */
  readonly status: 'usable' | 'withdrawn';
  /** ISO 8601; before this hour nobody may see it; `null` for none. */
  readonly embargo: string | null;
  readonly title: string | null;
  /** Without the title. */
  readonly paragraphs: readonly string[];
  /** As it is written: "By Jane Smith, Staff Reporter". */
  readonly byline: string | null;
  /** ISO 8601 */
  readonly date: string | null;
}
