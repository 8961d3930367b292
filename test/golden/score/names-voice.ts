import type { Voice } from '../marked.ts';

/** Whether a name is that of a voice: one of its forms, or a description that holds one of them. */
export function namesVoice(name: string | null, { type, forms }: Voice): boolean {
  if (name === null) return false;
  const given = plain(name);
  const known = forms.map(plain).filter((form) => form !== '');
  if (known.includes(given)) return true;
  if (type === 'person') return given.endsWith(` ${known[0]}`);
  return known.some((form) => ` ${given} `.includes(` ${form} `));
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[.,"“”()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '');
}
