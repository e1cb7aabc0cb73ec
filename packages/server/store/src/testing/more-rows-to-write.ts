import { randomUUID } from 'node:crypto';
import { rowsToWrite, type Writing } from './seed-house.ts';

const base = (table: string, writing: Writing) => rowsToWrite[table]?.(writing) ?? {};

const intent = ({ house }: Writing, kind: string, more: object = {}): string => JSON.stringify({ kind, receiver: 'region', plan: house.original, ...more });

/** Other rows that somebody could try to write than the one that is meant: each opens or tells what is not theirs to open or tell. */
export const moreRowsToWrite: typeof rowsToWrite = {
  'plan, kept by another house': (writing) => ({ ...base('plan', writing), keeper: 'sis' }),
  'plan_grant, to oneself': (writing) => ({ ...base('plan_grant', writing), unit: writing.unit }),
  'plan_grant, of what is not here yet': (writing) => ({ ...base('plan_grant', writing), unit: writing.unit, plan_id: randomUUID() }),
  'plan_grant, of a copy': (writing) => ({ ...base('plan_grant', writing), unit: writing.unit, plan_id: writing.house.copy, part: 'copy' }),
  'plan_grant, from before': (writing) => ({ ...base('plan_grant', writing), valid_from: writing.house.began }),
  'plan_grant, in an emergency': (writing) => ({
    ...base('plan_grant', writing),
    unit: writing.unit,
    user_id: 'any',
    reads_only: true,
    valid_to: '2030-01-01',
  }),
  'plan_history, by another': (writing) => base('plan_history', { ...writing, unit: 'arkivet' }),
  'refused_words, by another': (writing) => base('refused_words', { ...writing, unit: 'arkivet' }),
  'proposal, to the own house': (writing) => ({ ...base('proposal', writing), plan_id: writing.house.original, keeper: writing.house.id }),
  'proposal, to a house that is no keeper': (writing) => ({ ...base('proposal', writing), keeper: 'sis' }),
  'proposal, accepted': (writing) => ({ ...base('proposal', writing), state: 'accepted' }),
  'proposal, by another': (writing) => base('proposal', { ...writing, unit: 'arkivet' }),
  'outbox, of a proposal': (writing) => proposalMessage(writing),
  'outbox, of a proposal to a house that is no keeper': (writing) => proposalMessage(writing, 'sis'),
  'outbox, of the copy that is held': (writing) => ({ ...base('outbox', writing), plan_id: writing.house.copy, intent: intent(writing, 'copy') }),
  'outbox, about another plan than it says': (writing) => ({
    ...base('outbox', writing),
    intent: intent(writing, 'copy', { plan: writing.house.copy, unit: 'barnmedicin' }),
  }),
  'outbox, to another house than it says': (writing) => ({
    ...base('outbox', writing),
    intent: intent(writing, 'copy', { receiver: 'sis', unit: 'barnmedicin' }),
  }),
  'outbox, of another kind than it says': (writing) => ({ ...base('outbox', writing), intent: intent(writing, 'originalReceived', { unit: 'barnmedicin' }) }),
  'outbox, in the name of the exchange': (writing) => ({
    ...base('outbox', writing),
    unit: null,
    kind: 'originalReceived',
    intent: intent(writing, 'originalReceived', { term: 2 }),
  }),
  'access_log, by another': (writing) => base('access_log', { ...writing, unit: 'arkivet' }),
  'access_log, at another time': (writing) => base('access_log', { ...writing, at: writing.house.began }),
};

function proposalMessage(writing: Writing, receiver = 'region') {
  const { house, unit } = writing;
  const said = JSON.stringify({ kind: 'proposal', receiver, plan: house.copy, proposal: house.proposalsOf[unit] ?? randomUUID() });
  return { ...base('outbox', writing), plan_id: house.copy, kind: 'proposal', unit: null, receiver, intent: said };
}
