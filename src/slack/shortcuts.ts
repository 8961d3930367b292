/** Every shortcut of the app: the manifest and the listener are made from it. */
export const shortcuts = [
  {
    name: 'Find quotes in this message',
    type: 'message',
    callback_id: 'find-quotes',
    description: 'Reads the article that a message links to, or its text',
  },
  {
    name: 'Look up a quote',
    type: 'global',
    callback_id: 'look-up',
    description: 'What somebody said, word for word, and where',
  },
] as const;
