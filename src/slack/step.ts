const text = (title: string, description: string) => ({ type: 'string', title, description });

/** The workflow step, as the manifest has it. */
export const STEP = {
  callback_id: 'look-up-quotes',
  title: 'Look up quotes',
  description: 'What somebody said, word for word, and where',
  input_parameters: {
    person: text('Person', 'A surname, a full name or a role'),
    topic: text('Topic', 'What the quotes are about; may stay empty'),
    since: text('Since', 'The first day, such as 2026-11 or 7d; may stay empty'),
  },
  output_parameters: {
    quotes_text: text('Quotes', 'The newest five, one a line, each with its source'),
    count: { type: 'integer', title: 'Count', description: 'How many there are' },
    top_quote: text('Top quote', 'The first of them'),
    article_url: text('Article', 'The address of its article, if it has one'),
  },
} as const;
