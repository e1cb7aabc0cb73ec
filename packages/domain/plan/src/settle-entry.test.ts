import { describe, expect, test } from 'vitest';
import { HistoryEntry } from './history-entry.schema.ts';
import { PlanCommand } from './plan-command.schema.ts';
import { applyEntry, rebuildPlan } from './rebuild-plan.ts';
import { settleEntry } from './settle-entry.ts';
import { commandIn } from './settled-change.schema.ts';
import { bothConsent, carryOn, consented } from './testing/carry-on.ts';
import { commandId, consentId, minutes, worker } from './testing/fictional-family.ts';

const withdrawal = { type: 'withdrawConsent', consent: consentId(1) } as const;
const withdrawn = () => carryOn(consented(), withdrawal);
const last = ({ history }: ReturnType<typeof withdrawn>): HistoryEntry => history.at(-1) as HistoryEntry;

describe('FOL-12: that a plan ended when consent was taken back is kept as it was decided then', () => {
  test('the entry says that the plan ended, and a copy of it survives the store', () => {
    expect(last(withdrawn()).change).toEqual({ ...withdrawal, closes: true });
    expect(HistoryEntry.parse(JSON.parse(JSON.stringify(last(withdrawn()))))).toEqual(last(withdrawn()));
  });
  test('the entry of a consent says that it did not', () => {
    expect(last(consented()).change).toMatchObject({ type: 'recordConsent', closes: false });
  });
  test('an entry that says that the plan went on leaves it open, whatever the rules of today say', () => {
    const { history } = withdrawn();
    const kept = [...history.slice(0, -1), { ...last(withdrawn()), change: { ...withdrawal, closes: false } }];
    expect(rebuildPlan(kept).closing).toBeUndefined();
    expect(rebuildPlan(kept).consents.find(({ id }) => id === consentId(1))?.withdrawnAt).toBe(last(withdrawn()).at);
  });
  test('an entry that says that the plan ended ends it, whatever the rules of today say', () => {
    const { history } = consented();
    const kept = [...history.slice(0, -1), { ...last(consented()), change: { ...bothConsent[1], closes: true } as HistoryEntry['change'] }];
    expect(rebuildPlan(kept).closing).toEqual({ reason: 'consentWithdrawn', by: last(consented()).by, at: last(consented()).at });
  });
  test('a history from before it was kept tells it by the rules', () => {
    const { history, plan } = withdrawn();
    const old = history.map((entry) => ({ ...entry, change: commandIn(entry.change) }) as HistoryEntry);
    expect(old.some(({ change }) => 'closes' in change)).toBe(false);
    expect(rebuildPlan(old)).toEqual(plan);
    expect(plan.closing).toMatchObject({ reason: 'consentWithdrawn' });
  });
  test('nobody can send what is decided here', () => {
    expect(PlanCommand.safeParse({ ...withdrawal, closes: false }).success).toBe(false);
    expect(PlanCommand.parse(commandIn(last(withdrawn()).change))).toEqual(withdrawal);
  });
  test('an entry that cannot end a plan is kept as it is, and one that does is settled on the plan before it', () => {
    const { plan } = consented();
    const head = { plan: plan.id, version: plan.version + 1, command: commandId(99), keeper: plan.keeper, term: plan.term, by: worker, at: minutes(50) };
    const note: HistoryEntry = { ...head, change: { type: 'writeSituation', text: 'Nu' } };
    expect(settleEntry(plan, note)).toBe(note);
    const settled = settleEntry(plan, { ...head, change: withdrawal });
    expect(settled.change).toEqual({ ...withdrawal, closes: true });
    expect(applyEntry(plan, settled).closing).toEqual({ reason: 'consentWithdrawn', by: worker, at: minutes(50) });
  });
});
