import { lawsFor, profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { aProcess, day, stations } from '../testing/a-process.ts';
import { traceCall } from './trace-call.ts';
import { waysWithNewUnit, whomToCall } from './whom-to-call.ts';

const today = day('2026-11-26');

describe('INV-03: a unit that is not the right one finds the right one, or comes itself', () => {
  const passing = (steps: Readonly<Record<string, object>>) =>
    aProcess({
      ...stations.planned,
      invitations: Object.entries(steps).map(([unit, answer]) => ({
        unit,
        sentOn: '2026-11-25',
        ...('kind' in answer ? { answer: { on: '2026-11-26', ...answer } as never } : {}),
      })),
    });
  const to = (unit: string | undefined, toldCaller = true) => ({ kind: 'passesOn', to: unit, toldCaller });
  const trace = (steps: Readonly<Record<string, object>>, from = 'bup') => traceCall(from, passing(steps), today);
  const codesOf = (steps: Readonly<Record<string, object>>) =>
    trace(steps).decision.violations.map(({ code, facts, remedy }) => `${code} ${String(facts['unit'])} ${remedy}`);

  test('a call that nobody passed on is the called unit’s', () => {
    expect(trace({ bup: {} })).toEqual({
      chain: ['bup'],
      holder: 'bup',
      isTaken: false,
      decision: { outcome: 'allowed', rules: ['INV-03', 'LAD-03'], laws: lawsFor('INV-03', today), violations: [] },
    });
    expect(trace({ bup: { kind: 'comes' } })).toMatchObject({ holder: 'bup', isTaken: true });
  });
  test('the right one has said that it comes', () => {
    expect(trace({ bup: to('vardcentral'), vardcentral: { kind: 'comes' } })).toMatchObject({
      chain: ['bup', 'vardcentral'],
      holder: 'vardcentral',
      isTaken: true,
    });
    expect(trace({ bup: to('vardcentral'), vardcentral: { kind: 'sendsSubstitute', hasMandate: true } })).toMatchObject({
      holder: 'vardcentral',
      isTaken: true,
    });
  });
  test('until it has, the unit that was called answers for the call (LAD-03)', () => {
    expect(trace({ bup: to('vardcentral'), vardcentral: {} })).toMatchObject({ chain: ['bup', 'vardcentral'], holder: 'bup', isTaken: false });
    expect(trace({ bup: to('vardcentral') })).toMatchObject({ chain: ['bup', 'vardcentral'], holder: 'bup', isTaken: false });
    expect(trace({ bup: to('vardcentral'), vardcentral: { kind: 'declines' } })).toMatchObject({ holder: 'bup', isTaken: false });
    expect(trace({ bup: { ...to('vardcentral'), on: '2026-11-27' } })).toMatchObject({ chain: ['bup'], holder: 'bup' });
  });
  test('a unit that finds none comes itself', () => {
    expect(codesOf({ bup: to(undefined) })).toEqual(['nobodyFound bup comeYourself']);
    expect(trace({ bup: to(undefined) })).toMatchObject({ chain: ['bup'], holder: 'bup', isTaken: false });
  });
  test('the caller is told', () =>
    expect(codesOf({ bup: to('vardcentral', false), vardcentral: { kind: 'comes' } })).toEqual(['callerNotTold bup tellCaller']));
  test('the right one is found within the principal', () => {
    expect(codesOf({ bup: to('social'), social: { kind: 'comes' } })).toEqual(['passedOutsidePrincipal bup findWithinPrincipal']);
  });
  test('another region is another principal (IVC-13)', () => {
    expect(codesOf({ bup: to('bup-annan'), 'bup-annan': { kind: 'comes' } })).toEqual(['passedOutsidePrincipal bup findWithinPrincipal']);
  });
  test('within one named region it stays within the principal', () => {
    const units = [
      { key: 'a', kind: 'childPsychiatry', principal: 'region', authority: 'nord' },
      { key: 'b', kind: 'healthCentre', principal: 'region', authority: 'nord' },
      { key: 'c', kind: 'healthCentre', principal: 'region', authority: 'syd' },
    ] as const;
    const passed = (target: string) =>
      traceCall(
        'a',
        {
          units: [...units],
          invitations: aProcess({
            units: [...units],
            initiator: 'a',
            invitations: [{ unit: 'a', sentOn: '2026-11-25', answer: { on: '2026-11-26', ...to(target) } as never }],
          }).invitations,
        },
        today,
      ).decision.outcome;
    expect([passed('b'), passed('c')]).toEqual(['allowed', 'refused']);
  });
  test('a call that comes back to one that passed it on stays with the first', () => {
    const circle = { bup: to('vardcentral'), vardcentral: to('bup') };
    expect(trace(circle)).toMatchObject({ chain: ['bup', 'vardcentral'], holder: 'bup', isTaken: false });
    expect(codesOf(circle)).toEqual(['passedInCircle bup comeYourself']);
    expect(trace(circle).decision).toMatchObject({ outcome: 'refused', violations: [{ rule: 'INV-03', path: ['invitations'] }] });
  });
  test('an unknown person: social services in the municipality, the health centre where the routine says so, else as the principal decides', () => {
    const region = { principal: 'region', known: [] } as const;
    expect(whomToCall({ principal: 'municipality', known: [] }, profileNamed('national'))).toEqual({
      units: [],
      kind: 'socialServices',
      principalDecides: true,
      rule: 'INV-03',
    });
    expect(whomToCall(region, profileNamed('vastra-gotaland'))).toEqual({ units: [], kind: 'healthCentre', principalDecides: true, rule: 'INV-03' });
    expect(whomToCall(region, profileNamed('uppsala'))).toEqual({ units: [], kind: undefined, principalDecides: true, rule: 'INV-03' });
  });
  test('a care contact, or a specialist that has accepted, is called instead of the health centre', () => {
    const vgr = profileNamed('vastra-gotaland');
    expect(whomToCall({ principal: 'region', known: ['bup'] }, vgr)).toEqual({ units: ['bup'], principalDecides: false, rule: 'INV-03' });
    expect(whomToCall({ principal: 'region', known: [], acceptedSpecialist: 'bup' }, vgr).units).toEqual(['bup']);
    expect(whomToCall({ principal: 'region', known: ['bup'], acceptedSpecialist: 'bup' }, vgr).units).toEqual(['bup']);
  });
});

describe('INV-09: a unit that the person has no contact with', () => {
  const ways = (covered: 'nothing' | 'withoutDetails' | 'details', knowsPerson = false) => waysWithNewUnit({ knowsPerson, covered });
  test('it may come if it may know of the meeting, or is contacted later', () => {
    expect(ways('details')).toEqual(['offerToAttend', 'beginAndHelpToContact']);
    expect(ways('withoutDetails')).toEqual(['offerToAttend', 'beginAndHelpToContact']);
    expect(ways('nothing')).toEqual(['beginAndHelpToContact']);
  });
  test('one that knows the person is called as usual', () => expect(ways('details', true)).toEqual([]));
});
