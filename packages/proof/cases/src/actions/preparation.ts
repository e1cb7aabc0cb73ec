import { type CommandOf, NoteList } from '@stafett/plan';
import { z } from 'zod';
import { actionRule, type Telling } from '../action-rule.ts';
import { nameOf, newName } from '../short-name.ts';
import { BaseVersion } from './base-version.ts';

const wordsOf = nameOf('person');

const personIn = ({ names }: Telling, name: string | undefined) => (name === undefined ? undefined : names.idOf('person', name));

/** What matters, in somebody's own words. */
export const writeWhatMatters = actionRule(
  z.strictObject({ text: z.string(), wordsOf, baseVersion: BaseVersion }),
  ({ text, wordsOf: whose, baseVersion }, telling): CommandOf<'writeWhatMatters'> => ({
    type: 'writeWhatMatters',
    text,
    wordsOf: telling.names.idOf('person', whose),
    baseVersion: baseVersion ?? telling.plan?.preparation.whatMatters?.version,
  }),
);

/** How it is now. */
export const writeSituation = actionRule(
  z.strictObject({ text: z.string(), wordsOf: wordsOf.optional(), baseVersion: BaseVersion }),
  ({ text, wordsOf: whose, baseVersion }, telling): CommandOf<'writeSituation'> => ({
    type: 'writeSituation',
    text,
    wordsOf: personIn(telling, whose),
    baseVersion: baseVersion ?? telling.plan?.preparation.situation?.version,
  }),
);

/** A question, a strength, or something not to bring up. */
export const addNote = actionRule(
  z.strictObject({ note: newName('note').optional(), list: NoteList, text: z.string(), wordsOf: wordsOf.optional() }),
  ({ note, list, text, wordsOf: whose }, telling): CommandOf<'addNote'> => ({
    type: 'addNote',
    note: telling.names.idOf('note', note ?? telling.names.newId()),
    list,
    text,
    wordsOf: personIn(telling, whose),
  }),
);

const noteIn = ({ names, plan }: Telling, name: string, baseVersion: number | undefined) => {
  const note = names.idOf('note', name);
  return { note, baseVersion: baseVersion ?? plan?.preparation.notes.find(({ id }) => id === note)?.version ?? 1 };
};

/** Other words for a note. */
export const reviseNote = actionRule(
  z.strictObject({ note: nameOf('note'), text: z.string(), baseVersion: BaseVersion }),
  ({ note, text, baseVersion }, telling): CommandOf<'reviseNote'> => ({ type: 'reviseNote', text, ...noteIn(telling, note, baseVersion) }),
);

/** A note is taken away. */
export const removeNote = actionRule(
  z.strictObject({ note: nameOf('note'), baseVersion: BaseVersion }),
  ({ note, baseVersion }, telling): CommandOf<'removeNote'> => ({ type: 'removeNote', ...noteIn(telling, note, baseVersion) }),
);
