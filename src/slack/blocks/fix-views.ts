import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { FixChoices, ShownArticle } from '../../answers/index.ts';
import { clip, LIMITS } from '../limits.ts';
import { run, sentence } from './elements.ts';

/** The boxes’ callback_ids. */
export const SPEAKER_BOX = 'fix-speaker';
export const PERSON_BOX = 'fix-person';
/** What is chosen when it is nobody that is listed. */
export const OTHERS = { else: '=else', nobody: '=nobody', noQuote: '=no-quote' } as const;
/** The menu that is filled while one types. */
export const PEOPLE_MENU = 'people';

const text = (words: string, most = 75) => ({
  type: 'plain_text' as const,
  text: clip(words, most),
  emoji: false,
});
const option = (words: string, value: string): PlainTextOption => ({ text: text(words), value });

/** Wrong speaker? Who else, somebody else, nobody, no quote; for this one or its whole run. */
export const speakerView = (choices: FixChoices, meta: string): ModalView => ({
  type: 'modal',
  callback_id: SPEAKER_BOX,
  private_metadata: meta,
  title: text('Wrong speaker?', 24),
  submit: text('Put it right', 24),
  close: text('Cancel', 24),
  blocks: [
    {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_quote', elements: [run(clip(choices.words, LIMITS.richText))] },
        {
          type: 'rich_text_section',
          elements: [run(`Now: ${choices.name ?? 'nobody is named'}`, { italic: true })],
        },
      ],
    },
    whoInput(choices),
    {
      type: 'input',
      block_id: 'else',
      optional: true,
      label: text('Somebody else: their full name'),
      element: { type: 'plain_text_input', action_id: 'else', max_length: 200 },
    },
    ...runInput(choices.run),
  ],
});

function whoInput({ people, name }: FixChoices): InputBlock {
  const listed = people
    .filter((person) => person.name.length <= LIMITS.option)
    .map(({ name: other, paragraph }) =>
      option(
        paragraph === null
          ? other
          : `${clip(other, 48)} (${paragraph === 0 ? 'in the headline' : `named in paragraph ${paragraph}`})`,
        other,
      ),
    );
  const nobody = name === null ? [] : [option('Nobody: the article does not say', OTHERS.nobody)];
  return {
    type: 'input',
    block_id: 'who',
    label: text('Who said it?'),
    element: {
      type: 'radio_buttons',
      action_id: 'who',
      options: [
        ...listed,
        option('Somebody else', OTHERS.else),
        ...nobody,
        option('It is not a quote', OTHERS.noQuote),
      ],
    },
  };
}

function runInput(many: number): InputBlock[] {
  if (many < 2) return [];
  const one = option('This quote', 'one');
  return [
    {
      type: 'input',
      block_id: 'run',
      label: text('Put it right for'),
      element: {
        type: 'radio_buttons',
        action_id: 'run',
        options: [one, option(`All ${many} of this run that I worked out`, 'run')],
        initial_option: one,
      },
    },
  ];
}

/** What is put right of a person, by the button that was pressed. */
export type PersonDeed = 'rename' | 'merge' | 'split';

const PERSON = {
  rename: { title: 'Another name', says: 'From now on they are called so in every article.' },
  merge: {
    title: 'Same as somebody else',
    says: 'All their quotes become those of the person you choose.',
  },
  split: {
    title: 'Two people of one name',
    says: 'In the article you choose it is somebody else; give them a name that tells the two apart.',
  },
} as const;

/** The box for a person. */
export const personView = (
  deed: PersonDeed,
  { name, articles }: { readonly name: string; readonly articles: readonly ShownArticle[] },
  meta: string,
): ModalView => ({
  type: 'modal',
  callback_id: PERSON_BOX,
  private_metadata: meta,
  title: text(PERSON[deed].title, 24),
  submit: text('Put it right', 24),
  close: text('Cancel', 24),
  blocks: [sentence(`${name}. ${PERSON[deed].says}`), ...personInputs(deed, articles)],
});

const nameInput: KnownBlock = {
  type: 'input',
  block_id: 'name',
  label: text('Full name'),
  element: { type: 'plain_text_input', action_id: 'name', max_length: 200 },
};

function personInputs(deed: PersonDeed, articles: readonly ShownArticle[]): KnownBlock[] {
  if (deed === 'rename') return [nameInput];
  if (deed === 'split') return [articleInput(articles), nameInput];
  return [
    {
      type: 'input',
      block_id: 'into',
      label: text('Who they are'),
      element: {
        type: 'external_select',
        action_id: PEOPLE_MENU,
        min_query_length: 2,
        placeholder: text('Type a name'),
      },
    },
  ];
}

const articleInput = (articles: readonly ShownArticle[]): KnownBlock => ({
  type: 'input',
  block_id: 'article',
  label: text('In which article'),
  element: {
    type: 'static_select',
    action_id: 'article',
    placeholder: text('Choose an article'),
    options: articles
      .slice(0, 100)
      .map(({ id, title, day }) => option(`${clip(title, 60)}, ${day}`, String(id))),
  },
});
