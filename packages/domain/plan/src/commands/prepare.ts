import { NoteId, PersonId, Text } from '@stafett/kernel';
import { z } from 'zod';
import type { CommandRule } from '../command-rule.ts';
import { unlessFound, unlessFull, unlessKnown, unlessOwnWordsStand, unlessStale, unlessTaken } from '../finding.ts';
import { planLimits } from '../plan-limits.ts';
import { NoteList } from '../preparation.schema.ts';
import { Version } from '../wording.schema.ts';

const written = { text: Text(4000), wordsOf: PersonId.optional(), baseVersion: Version.optional() };

/** What matters to the person, in own words (PRO-10, GOA-08). */
export const WriteWhatMatters = z.strictObject({ type: z.literal('writeWhatMatters'), ...written, wordsOf: PersonId });
export type WriteWhatMatters = z.infer<typeof WriteWhatMatters>;

export const writeWhatMatters: CommandRule<WriteWhatMatters> = {
  rules: ['PRO-10', 'GOA-08'],
  against: (plan, { baseVersion, wordsOf }, context) => [
    ...unlessKnown(plan, wordsOf, context),
    ...unlessOwnWordsStand(plan, { current: plan.preparation.whatMatters, wordsOf }, context),
    ...unlessStale(plan.preparation.whatMatters?.version, baseVersion, context),
  ],
  apply: (plan, { text, wordsOf }, { by, at, version }) => ({ ...plan, preparation: { ...plan.preparation, whatMatters: { text, wordsOf, by, at, version } } }),
};

/** How it is now (PRO-12, PLA-02). */
export const WriteSituation = z.strictObject({ type: z.literal('writeSituation'), ...written });
export type WriteSituation = z.infer<typeof WriteSituation>;

export const writeSituation: CommandRule<WriteSituation> = {
  rules: ['PRO-12'],
  against: (plan, { baseVersion, wordsOf }, context) => [
    ...unlessKnown(plan, wordsOf, context),
    ...unlessOwnWordsStand(plan, { current: plan.preparation.situation, wordsOf }, context),
    ...unlessStale(plan.preparation.situation?.version, baseVersion, context),
  ],
  apply: (plan, { text, wordsOf }, { by, at, version }) => ({ ...plan, preparation: { ...plan.preparation, situation: { text, wordsOf, by, at, version } } }),
};

/** A question, a strength, or something not to bring up (PRO-10). */
export const AddNote = z.strictObject({ type: z.literal('addNote'), note: NoteId, list: NoteList, text: Text(1000), wordsOf: PersonId.optional() });
export type AddNote = z.infer<typeof AddNote>;

export const addNote: CommandRule<AddNote> = {
  rules: ['PRO-10'],
  against: (plan, { note, wordsOf }, context) => [
    ...unlessTaken(plan.preparation.notes, note, context),
    ...unlessFull(plan.preparation.notes, planLimits.notes, context),
    ...unlessKnown(plan, wordsOf, context),
  ],
  apply(plan, { note, list, text, wordsOf }, { by, at, version }) {
    const notes = [...plan.preparation.notes, { id: note, list, text, wordsOf, by, at, version }];
    return { ...plan, preparation: { ...plan.preparation, notes } };
  },
};

/** Other words for a note. */
export const ReviseNote = z.strictObject({
  type: z.literal('reviseNote'),
  note: NoteId,
  text: Text(1000),
  wordsOf: PersonId.optional().describe('needed where the words are the person’s own'),
  baseVersion: Version,
});
export type ReviseNote = z.infer<typeof ReviseNote>;

export const reviseNote: CommandRule<ReviseNote> = {
  rules: ['PRO-10', 'PRO-22'],
  against(plan, command, context) {
    const note = plan.preparation.notes.find(({ id }) => id === command.note);
    if (note === undefined) return unlessFound(note, 'note', context);
    return [...unlessOwnWordsStand(plan, { current: note, wordsOf: command.wordsOf }, context), ...unlessStale(note.version, command.baseVersion, context)];
  },
  apply(plan, command, { by, at, version }) {
    const notes = plan.preparation.notes.map((note) => (note.id === command.note ? { ...note, text: command.text, by, at, version } : note));
    return { ...plan, preparation: { ...plan.preparation, notes } };
  },
};

/** A note is taken away; history keeps it. */
export const RemoveNote = z.strictObject({ type: z.literal('removeNote'), note: NoteId, baseVersion: Version });
export type RemoveNote = z.infer<typeof RemoveNote>;

export const removeNote: CommandRule<RemoveNote> = {
  rules: ['PRO-10', 'PRO-22'],
  against(plan, command, context) {
    const note = plan.preparation.notes.find(({ id }) => id === command.note);
    return note === undefined ? unlessFound(note, 'note', context) : unlessStale(note.version, command.baseVersion, context);
  },
  apply: (plan, command) => ({ ...plan, preparation: { ...plan.preparation, notes: plan.preparation.notes.filter(({ id }) => id !== command.note) } }),
};
