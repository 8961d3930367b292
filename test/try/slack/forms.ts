/** A plain text object. */
export const plain = (text: string) => ({ type: 'plain_text', text });

/** An input block whose element has the action id `<id>-action`. */
export const input = (id: string, element: object, more: object = {}) => ({
  type: 'input',
  block_id: id,
  label: plain(id),
  element: { action_id: `${id}-action`, ...element },
  ...more,
});

const text = input('words', {
  type: 'plain_text_input',
  min_length: 3,
  initial_value: 'as it was',
});

/** A modal with one text field. */
export const modal = (more: object = {}) => ({
  type: 'modal',
  callback_id: 'add',
  title: plain('Add an article'),
  submit: plain('Add'),
  private_metadata: 'p1',
  blocks: [text],
  ...more,
});
