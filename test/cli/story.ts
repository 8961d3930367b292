/** An article of ours, invented. */
export const story = `Ice closes the harbour

The harbour was closed on Monday.

“We were lucky,” said Ann Vale, the harbour master.

“Nobody was hurt,” she said.`;
