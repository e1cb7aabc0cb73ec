import type { Assessment, BoardDecision, Care, Disclosure, Ground, Protection, Representative } from '@stafett/consent';
import type { CalendarDate } from '@stafett/kernel';
import { covers, daniel, hanna, idOf, josef, paediatrics, socialServices, start, worker } from './fictional-family.ts';

const day = (date: string): CalendarDate => date as CalendarDate;
const by = { name: worker.name, title: 'socialsekreterare', unit: worker.unit, house: worker.house };
const place = ({ house, unit }: typeof socialServices) => ({ house, unit });

/** One of each record that a plan may hold of what its consents rest on. */
export const anAssessment: Assessment = { id: idOf(701), question: 'maturity', outcome: 'notMature', by, at: start, why: 'TREÅRING' };
export const aBoardDecision: BoardDecision = {
  id: idOf(702),
  outcome: 'start',
  decidedBy: 'NÄMNDEN',
  house: socialServices.house,
  at: start,
  reason: 'SKÄL-NÄMND',
  necessaryForCare: true,
  noOtherWay: true,
  soughtFrom: [hanna, daniel, josef],
  receivers: [covers(socialServices), covers(paediatrics)],
  from: day('2026-11-23'),
};
export const aGround: Ground = {
  id: idOf(703),
  kind: 'presumedConsent',
  informed: true,
  showedUnwillingness: false,
  receivers: [covers(paediatrics)],
  from: day('2026-11-23'),
  by,
  at: start,
  why: 'NICKADE',
};
export const aDisclosure: Disclosure = {
  id: idOf(704),
  law: 'osl-social',
  discloser: place(socialServices),
  receiver: place(paediatrics),
  about: josef,
  kinds: ['family'],
  neededForCare: true,
  from: day('2026-11-23'),
  by,
  at: start,
  why: 'BEHÖVS-I-VÅRDEN',
};
export const aCare: Care = { law: 'LVU', from: day('2026-11-01'), noContactWith: [daniel], addressSecretFrom: [daniel] };
export const aRepresentative: Representative = { id: hanna, kind: 'godManForChild', mandate: ['person'], from: day('2026-11-01') };
export const aProtection: Protection = { of: josef, kind: 'secretPlacement', cleared: [place(socialServices)], from: day('2026-11-01') };
