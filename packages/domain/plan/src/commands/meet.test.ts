import { expect, test } from 'vitest';
import { carryOn, invited } from '../testing/carry-on.ts';
import { filterPlanFor } from '../filter-plan-for.ts';
import { minutes, paediatrics, partyId } from '../testing/fictional-family.ts';

const present = { parties: [partyId(1)], people: [] };
const roles = { caller: 'Maria Lindqvist', leader: 'Sofia Berg, samordnare', noteTaker: 'Elin Sjöberg' };

test('MEE-10: who calls, leads and takes notes is named when the meeting opens, and told to all who are called', () => {
  const opened = carryOn(invited(), { type: 'openMeeting', present, roles });
  expect(opened.plan.meeting?.roles).toEqual(roles);
  expect(filterPlanFor(opened.plan, paediatrics, minutes(100))?.meeting?.roles).toEqual(roles);
});

test('MEE-10: they stay when it is noted that somebody came later, until others are named', () => {
  const opened = carryOn(invited(), { type: 'openMeeting', present, roles });
  const later = carryOn(opened, { type: 'openMeeting', present: { ...present, parties: [partyId(1), partyId(2)] } });
  expect(later.plan.meeting).toMatchObject({ roles, openedAt: opened.plan.meeting?.openedAt, present: { parties: [partyId(1), partyId(2)] } });
  expect(carryOn(later, { type: 'openMeeting', present, roles: { leader: 'Ali' } }).plan.meeting?.roles).toEqual({ leader: 'Ali' });
  expect(carryOn(invited(), { type: 'openMeeting', present }).plan.meeting).not.toHaveProperty('roles');
});
