import type { PersonLine } from '../../archive/archive.ts';
import type { PersonChoice, ShownPerson } from '../shown.ts';
import type { Question } from '../question.ts';
import { roleOf } from './role.ts';

export function showPerson({ id, name, type, roles, quotes }: PersonLine): ShownPerson {
  return { id, name, type, role: roleOf(roles), quotes };
}

/** A person to press: `question` is what is asked then. */
export function choiceOf(person: ShownPerson, question: Question): PersonChoice {
  return { ...person, question };
}
