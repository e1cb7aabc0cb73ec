import type { CommandId, HouseId } from '@stafett/kernel';
import type { ExchangeTransaction, Proposal, Transaction } from '@stafett/use-cases';
import { type Selectable, sql } from 'kysely';
import { query } from './database/database.ts';
import { prepared } from './database/prepared.ts';
import type { Tables } from './database/tables.ts';
import type { Work } from './database/transact.ts';

/** What the house's units have proposed to the keepers, inside one transaction. */
export const proposalsIn = (work: Work): Transaction['proposals'] => ({
  add: async (proposal) => work.send(query.insertInto('proposal').values({ organisation: work.house, ...rowFrom(proposal) })),
  list: async (plan) => (await work.all(proposals(work).where('plan_id', '=', plan).orderBy('at').orderBy('id'))).map(proposalFrom),
  read: async (id) => {
    const row = await work.one(proposalUnder({ house: work.house, id }));
    return row && proposalFrom(row);
  },
});

const proposalUnder = prepared(({ house, id }: { readonly house: HouseId; readonly id: CommandId }) =>
  query.selectFrom('proposal').selectAll().where('organisation', '=', house).where('id', '=', id),
);

/** The keepers' answers, as the exchange keeps them. */
export const proposalAnswersIn = (work: Work): ExchangeTransaction['proposalAnswers'] => ({
  awaited: async () => (await work.all(awaited(work))).map(proposalFrom),
  async keep(id: CommandId, { state, violations }) {
    const answer = { state, violations: JSON.stringify(violations) };
    work.send(proposal(work, id).set(answer));
  },
  async readdress(id: CommandId, { keeper, term }) {
    work.send(proposal(work, id).set({ keeper, term, state: 'waiting', violations: '[]' }));
  },
});

const proposal = ({ house }: Work, id: CommandId) => query.updateTable('proposal').where('organisation', '=', house).where('id', '=', id);

const proposals = ({ house }: Work) => query.selectFrom('proposal').selectAll().where('organisation', '=', house);

const awaited = (work: Work) =>
  proposals(work).where('state', '=', 'waiting').where('keeper', '!=', work.house).where(sql`by->>'house'`, '=', work.house).orderBy('at').orderBy('id');

const rowFrom = ({ id, plan, keeper, term, change, by, at, state, violations }: Proposal) => ({
  id,
  plan_id: plan,
  unit: by.unit,
  keeper,
  term,
  change: JSON.stringify(change),
  by: JSON.stringify(by),
  at,
  state,
  violations: JSON.stringify(violations),
});

const proposalFrom = ({ id, plan_id, keeper, term, change, by, at, state, violations }: Selectable<Tables['proposal']>): Proposal => ({
  id,
  plan: plan_id,
  keeper,
  term,
  change,
  by,
  at,
  state,
  violations,
});
