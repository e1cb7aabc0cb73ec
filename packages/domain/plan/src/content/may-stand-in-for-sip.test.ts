import { profileNamed, profileNames } from '@stafett/rulebook';
import { expect, test } from 'vitest';
import { aContent } from '../testing/a-content.ts';
import { mayStandInForSip } from './may-stand-in-for-sip.ts';
import { OtherPlanKind } from './other-plan.schema.ts';

const today = '2026-12-02' as never;
const answer = (kind: OtherPlanKind, profile: Parameters<typeof profileNamed>[0], content = aContent()) =>
  mayStandInForSip({ kind, content }, profileNamed(profile), today);
const codes = (...asked: Parameters<typeof answer>) => answer(...asked).violations.map(({ code, rule }) => `${code} ${rule}`);

const cases: readonly [reason: string, kind: OtherPlanKind, profile: Parameters<typeof profileNamed>[0], reasons: string[]][] = [
  ['nationally any plan that says it all', 'healthCarePlan', 'national', []],
  ['in Västra Götaland no other plan', 'lssIndividualPlan', 'vastra-gotaland', ['otherPlanNotAllowed PLA-05']],
  ['in Uppsala the LSS plan', 'lssIndividualPlan', 'uppsala', []],
  ['in Uppsala the coordinated plan under LRV or LPT', 'lrvLptCoordinatedPlan', 'uppsala', []],
  ['and no care plan', 'healthCarePlan', 'uppsala', ['otherPlanNotAllowed PLA-05']],
];
test.each(cases)('PLA-05: %s', (_reason, kind, profile, reasons) => expect(codes(kind, profile)).toEqual(reasons));

test.each(profileNames)('PLA-05: a school action programme stands in for a SIP nowhere, not in %s', (profile) => {
  expect(codes('schoolActionProgramme', profile)).toEqual(['otherPlanNotAllowed PLA-05']);
  expect(answer('schoolActionProgramme', profile).violations).toMatchObject([{ path: ['kind'], facts: { otherPlan: 'schoolActionProgramme' } }]);
});

test('PLA-01: a plan that stands in has all that the law asks of a SIP, or each thing that is missing is named', () => {
  expect(codes('healthCarePlan', 'national', aContent({ lead: undefined, interventions: [] }))).toEqual(['noInterventions PLA-01', 'leadNotNamed PLA-01']);
  expect(answer('healthCarePlan', 'national')).toMatchObject({ outcome: 'allowed', rules: ['PLA-05', 'PLA-01'], laws: ['sol-sip', 'hsl-sip'] });
});

test('PLA-05: every kind of plan has an answer in every routine', () => {
  const allowed = profileNames.flatMap((profile) =>
    OtherPlanKind.options.filter((kind) => answer(kind, profile).outcome === 'allowed').map((kind) => `${profile} ${kind}`),
  );
  expect(allowed).toHaveLength(OtherPlanKind.options.length - 1 + 2);
});
