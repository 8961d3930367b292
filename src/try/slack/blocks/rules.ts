import { isJson } from '../json.ts';

/** One thing that is wrong, in Slack's words, and where. */
export type Complaint = { readonly message: string; readonly pointer: string };

/** What a value must be: gives every complaint about the value found at `pointer`. */
export type Rule = (value: unknown, pointer: string) => Complaint[];

type Fields = Readonly<Record<string, Rule>>;
type Size = { readonly min?: number; readonly max?: number };

const fine: Complaint[] = [];
const complain = (message: string, pointer: string): Complaint[] => [{ message, pointer }];

/** A text of so many characters. */
export function string({ min = 0, max = Infinity }: Size = {}): Rule {
  return (value, pointer) => {
    if (typeof value !== 'string') return complain('must provide a string', pointer);
    if (value.length < min) return complain(`must be more than ${min - 1} characters`, pointer);
    if (value.length > max) return complain(`must be less than ${max + 1} characters`, pointer);
    return fine;
  };
}

/** One of these words. */
export function oneOf(...words: readonly unknown[]): Rule {
  return (value, pointer) =>
    words.includes(value)
      ? fine
      : complain(`must be a valid enum value: ${words.join(', ')}`, pointer);
}

/** Yes or no. */
export const boolean: Rule = (value, pointer) =>
  typeof value === 'boolean' ? fine : complain('must provide a boolean', pointer);

/** A whole number between two others. */
export function integer({ min = -Infinity, max = Infinity }: Size = {}): Rule {
  return (value, pointer) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      return complain('must provide an integer', pointer);
    }
    if (value < min) return complain(`must be greater than ${min - 1}`, pointer);
    return value > max ? complain(`must be less than ${max + 1}`, pointer) : fine;
  };
}

/** A text that a pattern takes whole; `what` names it in the complaint. */
export function matching(pattern: RegExp, what: string): Rule {
  return (value, pointer) =>
    typeof value === 'string' && pattern.test(value)
      ? fine
      : complain(`must be a valid ${what}`, pointer);
}

/** A list of so many items, each of which follows the rule. */
export function list(of: Rule, { min = 1, max = Infinity }: Size = {}): Rule {
  return (value, pointer) => {
    if (!Array.isArray(value)) return complain('must provide an array', pointer);
    if (value.length < min) return complain(`no less than ${min} items allowed`, pointer);
    if (value.length > max) return complain(`no more than ${max} items allowed`, pointer);
    return value.flatMap((item, index) => of(item, `${pointer}/${index}`));
  };
}

/** An object with these fields and no others. */
export function object(required: Fields, optional: Fields = {}): Rule {
  return (value, pointer) => {
    if (!isJson(value)) return complain('must provide an object', pointer);
    const missing = Object.keys(required)
      .filter((name) => value[name] === undefined)
      .flatMap((name) => complain(`missing required field: ${name}`, pointer));
    const wrong = Object.entries(value).flatMap(([name, field]) => {
      if (field === undefined) return fine;
      const rule = required[name] ?? optional[name];
      if (!rule) return complain(`invalid additional property: ${name}`, pointer);
      return rule(field, `${pointer}/${name}`);
    });
    return [...missing, ...wrong];
  };
}

/** An object whose `type` says which rule it follows. */
export function byType(rules: () => Readonly<Record<string, Rule>>): Rule {
  return (value, pointer) => {
    if (!isJson(value)) return complain('must provide an object', pointer);
    const { type } = value;
    if (typeof type !== 'string') return complain('missing required field: type', pointer);
    const table = rules();
    const rule = Object.hasOwn(table, type) ? table[type] : undefined;
    return rule ? rule(value, pointer) : complain(`unsupported type: ${type}`, `${pointer}/type`);
  };
}

/** A rule and a further condition on what it has let through. */
export function also(rule: Rule, further: Rule): Rule {
  return (value, pointer) => {
    const found = rule(value, pointer);
    return found.length > 0 ? found : further(value, pointer);
  };
}

/** As Slack says it where several shapes are allowed: the general complaint first. */
export function alternatives(rule: Rule): Rule {
  return (value, pointer) => {
    const found = rule(value, pointer);
    if (found.length === 0) return fine;
    return [...complain('failed to match all allowed schemas', pointer), ...found];
  };
}

/** Anything at all. */
export const anything: Rule = () => fine;
