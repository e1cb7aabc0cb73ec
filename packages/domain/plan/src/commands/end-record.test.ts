import { mayStartSipWork } from '@stafett/consent';
import { describe, expect, test } from 'vitest';
import { ruleOf } from '../command-rules.ts';
import { consentFactsOf } from '../consent-facts-of.ts';
import type { HistoryEntry } from '../history-entry.schema.ts';
import type { PlanCommand } from '../plan-command.schema.ts';
import { begun, type Carried, carryOn, consented } from '../testing/carry-on.ts';
import { daniel, hanna, idOf, josef, minutes, worker } from '../testing/fictional-family.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { aBoardDecision, aCare, aGround, anAssessment, aProtection } from '../testing/the-records.ts';
import { EndRecord } from './end-record.ts';

const all = (commands: readonly PlanCommand[], from = begun()): Carried => commands.reduce((carried, command) => carryOn(carried, command), from);
const end = (record: object): PlanCommand => ({ type: 'endRecord', record }) as PlanCommand;

describe('CON-25: a record is named by its id, or by whom or what it is about', () => {
  const shapes: readonly [reason: string, record: object, field: string | undefined][] = [
    ['an assessment', { kind: 'assessments', id: idOf(1) }, undefined],
    ['a decision of the board', { kind: 'boardDecisions', id: idOf(1) }, undefined],
    ['a ground', { kind: 'grounds', id: idOf(1) }, undefined],
    ['a disclosure', { kind: 'disclosures', id: idOf(1), at: minutes(1) }, undefined],
    ['a representative', { kind: 'representatives', person: hanna }, undefined],
    ['a protection', { kind: 'protections', person: josef, on: '2026-11-23' }, undefined],
    ['care by LVU', { kind: 'care', law: 'LVU' }, undefined],
    ['care by SoL', { kind: 'care', law: 'SoL' }, undefined],
    ['care by LSU', { kind: 'care', law: 'LSU' }, undefined],
    ['care by another law', { kind: 'care', law: 'LPT' }, 'record.law'],
    ['a consent is withdrawn by its own command', { kind: 'consents', id: idOf(1) }, 'record.kind'],
    ['nothing at all', { kind: '', id: idOf(1) }, 'record.kind'],
    ['an assessment has no person', { kind: 'assessments', person: hanna }, 'record.id'],
    ['a period is not taken back at a moment', { kind: 'protections', person: josef, at: minutes(1) }, 'record'],
  ];
  test.each(shapes)('%s', (_reason, record, field) => {
    expect(EndRecord.safeParse(end(record)).error?.issues[0]?.path.join('.')).toBe(field);
  });
});

describe('CON-24: one record ends, and the others stay as they were', () => {
  test('one assessment of two', () => {
    const two = all([
      { type: 'recordAssessment', assessment: anAssessment },
      { type: 'recordAssessment', assessment: { ...anAssessment, id: idOf(711) } },
    ]);
    const { plan } = carryOn(two, end({ kind: 'assessments', id: idOf(711) }));
    const at = minutes(two.plan.version);
    expect(plan.assessments).toEqual([two.plan.assessments?.[0], { ...two.plan.assessments?.[1], withdrawnAt: at, endRecordedAt: at }]);
  });

  test('one protected person of two', () => {
    const two = all([
      { type: 'recordProtection', protection: aProtection },
      { type: 'recordProtection', protection: { ...aProtection, of: daniel } },
    ]);
    const { plan } = carryOn(two, end({ kind: 'protections', person: daniel, on: '2026-11-20' }));
    expect(plan.protections).toEqual([two.plan.protections?.[0], { ...two.plan.protections?.[1], to: '2026-11-20', endRecordedAt: minutes(two.plan.version) }]);
  });

  const days: readonly [reason: string, from: string, to: string | undefined, on: string, reasons: readonly string[]][] = [
    ['it began today and has no end', '2026-11-23', undefined, '2026-11-23', []],
    ['it begins tomorrow', '2026-11-24', undefined, '2026-11-23', ['unknownRecord CON-25 record']],
    ['it would have lasted one day more', '2026-11-01', '2026-11-24', '2026-11-23', []],
    ['its last day is that day already', '2026-11-01', '2026-11-23', '2026-11-23', ['unknownRecord CON-25 record']],
  ];
  test.each(days)('CON-35: %s', (_reason, from, to, on, reasons) => {
    const care = { ...aCare, from: from as never, to: to as never };
    expect(refusedWith(carryOn(begun(), { type: 'recordCare', care }), end({ kind: 'care', law: 'LVU', on }))).toEqual(reasons);
  });
});

describe('FOL-12: what the end of a record means for the work', () => {
  const unable = { ...anAssessment, question: 'ability', outcome: 'unable' } as typeof anAssessment;
  const presumed = (): Carried => {
    const { plan, history } = begun();
    const people = plan.people.flatMap((one) => (one.id === josef ? [{ ...one, birthDate: '2000-01-01' as never }] : []));
    const commands: readonly PlanCommand[] = [
      { type: 'recordAssessment', assessment: unable },
      { type: 'recordGround', ground: aGround },
    ];
    return all(commands, { plan: { ...plan, people }, history });
  };
  const startOf = ({ plan }: Carried): string => mayStartSipWork(consentFactsOf(plan), minutes(plan.version)).outcome;

  test('CON-10: without the presumed consent somebody weighs it first', () => {
    const over = carryOn(presumed(), end({ kind: 'grounds', id: aGround.id }));
    expect([startOf(presumed()), startOf(over), over.plan.closing]).toEqual(['allowed', 'needsAssessment', undefined]);
  });
  test('CON-10: one who is found able after all is asked before anything ends', () => {
    const over = carryOn(presumed(), end({ kind: 'assessments', id: unable.id }));
    expect([startOf(presumed()), startOf(over), over.plan.closing]).toEqual(['allowed', 'refused', undefined]);
  });
  test('where the history says that the work ended with the ground, it did', () => {
    const { plan, history } = presumed();
    const entry = { ...(history[0] as HistoryEntry), version: plan.version + 1, at: minutes(9), closes: true };
    const command = end({ kind: 'grounds', id: aGround.id });
    expect(ruleOf(command).apply(plan, command, entry).closing).toEqual({ reason: 'consentWithdrawn', by: worker, at: minutes(9) });
    expect(ruleOf(command).apply(plan, command, { ...entry, closes: false }).closing).toBeUndefined();
  });
  test('a decision of the board that the work does not rest on', () => {
    const rests = carryOn(consented(), { type: 'recordBoardDecision', decision: aBoardDecision });
    expect(carryOn(rests, end({ kind: 'boardDecisions', id: aBoardDecision.id })).plan.closing).toBeUndefined();
  });
});
