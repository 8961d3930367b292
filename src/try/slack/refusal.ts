/** An answer of Slack's that says no; `code` is the word in `error`. */
export class Refusal extends Error {
  readonly code: string;
  readonly messages: readonly string[];

  constructor(code: string, messages: readonly string[] = []) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.messages = messages;
  }
}
