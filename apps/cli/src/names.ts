import { createHash } from 'node:crypto';
import { z } from 'zod';

const LONGEST = 40;

/** A name of the writer's own for somebody or something in the file; never so many digits in a row that it could be a personal number. */
export const ownName = `(?!.*\\d{5})[A-Za-z\\u00C0-\\u024F][A-Za-z\\u00C0-\\u024F0-9 _-]{0,${LONGEST - 1}}`;

const NAME = new RegExp(`^${ownName}$`);
const uuid = z.uuid();

/** What a text stands for where an id is asked for. */
export const isOwnName = (text: string): boolean => !isUuid(text) && NAME.test(text);

export const isUuid = (text: string): boolean => uuid.safeParse(text).success;

/** The names of one file and the ids that the rules know them by. */
export interface Names {
  /** The id for a name; the same name of the same kind always has the same. */
  idOf(kind: string, name: string): string;
  /** The name as it was written, or the id itself when it was written so. */
  nameOf(id: string): string;
}

/** A translation that remembers every name it has met. */
export function createNames(): Names {
  const names = new Map<string, string>();
  return {
    idOf: (kind, name) => {
      const id = idFrom(kind, name);
      names.set(id, name);
      return id;
    },
    nameOf: (id) => names.get(id) ?? id,
  };
}

// Version 8 is the one that is left to whoever makes it.
function idFrom(kind: string, name: string): string {
  const digits = createHash('sha256').update(`${kind}\0${name}`).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/** The same answer with the names of the file in place of ids, in values and in keys. */
export function withNames(answer: unknown, names: Names): unknown {
  if (typeof answer === 'string') return names.nameOf(answer);
  if (Array.isArray(answer)) return answer.map((one) => withNames(one, names));
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [names.nameOf(key), withNames(value, names)]));
}
