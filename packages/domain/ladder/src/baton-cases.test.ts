import { describe, expect, test } from 'vitest';
import { applyToBaton } from './apply-to-baton.ts';
import type { BatonEvent } from './baton.schema.ts';
import { isBatonFinished } from './baton-transitions.ts';
import { holderOf } from './holder-of.ts';
import { batonsOf, overdueBatons } from './overdue-batons.ts';
import { at, batonAfter, day, offered, place } from './testing/handover.ts';

describe('LAD-03: Jasmina goes from the youth clinic to child psychiatry', () => {
  const clinic = place('region', 'ungdomsmottagningen');
  const bup = place('region', 'bup-oppenvard');
  const asked = batonAfter(offered({ by: clinic, receiver: bup, deadline: day('2026-11-30') }));

  test('the clinic ends its contact, and still answers for her while nobody has said yes', () => {
    expect(holderOf(asked)).toEqual(clinic);
    expect(applyToBaton(asked, { type: 'received', at: at('2026-11-24'), by: bup })).toBe(asked);
    expect(applyToBaton(asked, { type: 'accepted', at: at('2026-11-24'), by: clinic })).toBe(asked);
  });
  test('a week without an answer puts her at the top of the clinic’s list', () => {
    const other = { ...asked, id: '00000000-0000-4000-8000-00000000ba71' as typeof asked.id, deadline: day('2026-12-11') };
    const list = batonsOf(clinic, [other, asked], at('2026-12-02'));
    expect(list.map(({ baton, daysLate, holds }) => [baton.id, daysLate, holds])).toEqual([
      [asked.id, 2, true],
      [other.id, 0, true],
    ]);
  });
  test('from the yes of child psychiatry on it answers for her, and it is done when she has been received', () => {
    const taken = batonAfter(offered({ by: clinic, receiver: bup }), { type: 'accepted', at: at('2026-11-24'), by: bup });
    expect(holderOf(taken)).toEqual(bup);
    expect(isBatonFinished(taken)).toBe(false);
    const done = applyToBaton(taken, { type: 'received', at: at('2026-11-26'), by: bup });
    expect(done && isBatonFinished(done)).toBe(true);
  });
});

describe('IVC-09: Ella leaves the youth home for another region', () => {
  const stay = place('region-of-stay', 'bup');
  const home = place('receiving-region', 'bup');
  const wrong = place('receiving-region', 'barnmedicin');
  const referred = offered({ by: stay, receiver: wrong, matter: 'referral', deadline: day('2026-12-01') });
  const no: BatonEvent = { type: 'declined', at: at('2026-11-25'), by: wrong, reason: 'otherUnit', better: home };
  const on: BatonEvent = { type: 'offeredOn', at: at('2026-11-26'), by: stay, receiver: home, deadline: day('2026-12-08') };

  test('child psychiatry where she stayed keeps the responsibility until the receiving region has accepted', () => {
    expect([batonAfter(referred), batonAfter(referred, no), batonAfter(referred, no, on)].map(holderOf)).toEqual([stay, stay, stay]);
    expect(holderOf(batonAfter(referred, no, on, { type: 'accepted', at: at('2026-11-27'), by: home }))).toEqual(home);
  });
  test('a no that names a better receiver is offered on, and counts as nothing more', () => {
    expect(batonAfter(referred, no).declines[0]?.better).toEqual(home);
    expect(batonAfter(referred, no, on)).toMatchObject({ state: 'offered', receiver: home, giver: stay });
  });
  test('the unit that was wrong has nothing left in its list', () => {
    expect(batonsOf(wrong, [batonAfter(referred, no, on)], at('2026-11-26'))).toEqual([]);
  });
});

describe('INV-03: a call that came to the wrong unit', () => {
  const called = place('region', 'vardcentralen');
  const right = place('region', 'habiliteringen');
  const found = offered({ by: called, receiver: right, matter: 'misdirectedCall' });
  test('the called unit answers for it until the right one has said who comes', () => {
    expect(holderOf(batonAfter(found))).toEqual(called);
    expect(holderOf(batonAfter(found, { type: 'accepted', at: at('2026-11-24'), by: right }))).toEqual(right);
  });
  test('if it finds none, it comes itself', () => {
    const no: BatonEvent = { type: 'declined', at: at('2026-11-24'), by: right, reason: 'other', why: 'Hör inte till oss' };
    const itself = batonAfter(found, no, { type: 'withdrawn', at: at('2026-11-25'), by: called });
    expect(holderOf(itself)).toEqual(called);
    expect(isBatonFinished(itself)).toBe(true);
  });
});

describe('SIS-03: a need that the youth home points out', () => {
  const youthHome = place('sis', 'granliden');
  const social = place('municipality', 'barn-och-familj');
  const pointedOut = offered({ by: youthHome, receiver: social, matter: 'needPointedOut' });
  const today = at('2026-11-24');
  test.each([
    ['will call', { type: 'accepted', at: today, by: social }, 'accepted', '2026-11-30'],
    ['will call after the move', { type: 'accepted', at: today, by: social, deadline: day('2027-01-15') }, 'accepted', '2027-01-15'],
    ['judges no need, with the grounds', { type: 'declined', at: today, by: social, reason: 'noNeed', why: 'Vårdplanen räcker' }, 'declined', '2026-11-30'],
    ['no consent', { type: 'declined', at: today, by: social, reason: 'noConsent' }, 'declined', '2026-11-30'],
    ['no answer yet', { type: 'reminded', at: today, by: youthHome }, 'offered', '2026-11-30'],
  ] as const)('%s', (_answer, event, state, deadline) => expect(batonAfter(pointedOut, event)).toMatchObject({ state, deadline }));
});

describe('PLC-02: at a placement each thing that is handed over is a baton of its own', () => {
  const childHealth = place('region', 'bvc-asen');
  const there = place('region', 'bvc-granby');
  const dental = place('region', 'folktandvarden');
  const move = (id: string, receiver: typeof there) => offered({ by: childHealth, receiver, matter: 'placementMove', id: id as never });
  test('one that is taken does not hide one that is late', () => {
    const taken = batonAfter(move('00000000-0000-4000-8000-000000000001', there), { type: 'accepted', at: at('2026-11-24'), by: there });
    const late = batonAfter(move('00000000-0000-4000-8000-000000000002', dental));
    const received = batonAfter(
      move('00000000-0000-4000-8000-000000000003', there),
      { type: 'accepted', at: at('2026-11-24'), by: there },
      { type: 'received', at: at('2026-11-25'), by: there },
    );
    expect(overdueBatons([taken, received, late], at('2026-12-01')).map(({ id }) => id)).toEqual([taken.id, late.id]);
    expect(holderOf(taken)).toEqual(there);
  });
});

describe('ACT-12: another lead takes over a plan', () => {
  const lead = place('region', 'barnmedicin');
  const asked = place('municipality', 'barn-och-familj');
  const third = place('region', 'bup');
  const change = offered({ by: lead, receiver: asked, matter: 'leadChange' });
  const on: BatonEvent = { type: 'offeredOn', at: at('2026-11-24'), by: lead, receiver: third, deadline: day('2026-12-08') };
  test('the lead goes on being the lead while it asks one after another', () => {
    expect(holderOf(batonAfter(change))).toEqual(lead);
    expect(holderOf(batonAfter(change, on))).toEqual(lead);
    expect(applyToBaton(batonAfter(change, on), { type: 'accepted', at: at('2026-11-25'), by: asked })).toMatchObject({ state: 'offered', receiver: third });
    expect(holderOf(batonAfter(change, on, { type: 'accepted', at: at('2026-11-25'), by: third }))).toEqual(third);
  });
});
