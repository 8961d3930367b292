import type { KnownBlock, ModalView } from '@slack/types';
import type { Handed } from '../answers/index.ts';

/** The box's callback_id. */
export const ADD_BOX = 'add-box';

/** Slack takes 3,000 characters a field: a longer text goes on in the next. */
const FIELDS = ['Text', 'Text, continued', 'Text, continued', 'Text, continued'];

const FILE_TYPES = ['docx', 'pdf', 'txt', 'md', 'html', 'eml', 'xml', 'json'];

/** The box for a text or a file; `meta` travels with it and comes back. */
export const addBox = (meta: string): ModalView => ({
  type: 'modal',
  callback_id: ADD_BOX,
  private_metadata: meta,
  title: { type: 'plain_text', text: 'Add an article' },
  submit: { type: 'plain_text', text: 'Read it' },
  close: { type: 'plain_text', text: 'Cancel' },
  blocks: [
    ...FIELDS.map((label, place): KnownBlock => ({
      type: 'input',
      block_id: `text${place}`,
      optional: true,
      label: { type: 'plain_text', text: label },
      element: { type: 'plain_text_input', action_id: 'text', multiline: true, max_length: 3000 },
    })),
    {
      type: 'input',
      block_id: 'file',
      optional: true,
      label: {
        type: 'plain_text',
        text: 'or a file (.docx, .pdf, .txt, .md, .html, .eml, .xml, .json)',
      },
      element: { type: 'file_input', action_id: 'file', filetypes: FILE_TYPES, max_files: 1 },
    },
  ],
});

/** What a filled-in box holds. */
export interface Filled {
  readonly text: string;
  readonly file: string | null;
}

type Values = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        { value?: string | null | undefined; files?: readonly { id?: string }[] | undefined }
      >
    >
  >
>;

/** Reads a filled-in box: the fields' texts joined as they were cut, the id of a file. */
export function filledIn(values: Values): Filled {
  const parts = FIELDS.map((_, place) => values[`text${place}`]?.['text']?.value ?? '');
  return { text: parts.join(''), file: values['file']?.['file']?.files?.[0]?.id ?? null };
}

/** A file as it is handed in: its bytes and its name. */
export const handedFile = (name: string, bytes: ArrayBuffer): Handed => ({
  text: Buffer.from(bytes).toString('base64'),
  format: 'file',
  name,
});
