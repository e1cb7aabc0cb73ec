import { InformationKind, mayShare, mayStartSipWork } from '@stafett/consent';
import type { Decision } from '@stafett/kernel';
import { consentFactsOf } from '@stafett/plan';
import { z } from 'zod';
import { placeOf } from '../action-rule.ts';
import { expectationRule } from '../expectation-rule.ts';
import { FixedMoment, momentOf } from '../moment.ts';
import { includesAll, isSameSet, nothingToSee, readingFor, type Scene } from '../scene.ts';
import { nameOf } from '../short-name.ts';
import type { Reading } from '../stage.ts';

const Sharing = z.strictObject({ kind: InformationKind, about: nameOf('person').optional(), with: nameOf('unit') });

const Form = z.strictObject({
  outcome: z.enum(['allowed', 'refused', 'needsAssessment']),
  rules: z.array(z.string()).optional().describe('rule numbers that the answer cites'),
  laws: z.array(z.string()).optional().describe('law entries that the answer cites'),
  codes: z.array(z.string()).optional().describe('reasons that the answer gives'),
  missing: z.array(nameOf('person')).optional().describe('exactly the people whose answer is missing'),
  share: Sharing.optional().describe('the question is whether this may be shared; left out: whether the work may start or go on'),
  at: FixedMoment.optional().describe('how the answer was at another moment; now when left out'),
});
type Form = z.infer<typeof Form>;

function decisionOn({ plan, readAt }: Reading, { share, at }: Form, scene: Scene): Decision {
  const facts = consentFactsOf(plan);
  const moment = at === undefined ? readAt : momentOf(at, readAt);
  if (share === undefined) return mayStartSipWork(facts, moment);
  const about = share.about === undefined ? plan.person : scene.names.idOf('person', share.about);
  return mayShare({ kind: share.kind, about }, placeOf(share.with, scene), { facts, at: moment });
}

/** What the consents answer: whether the work may start, or whether something may be shared (CON-01, CON-02, CON-31, CON-34). */
export const decision = expectationRule(Form, async (expected, scene, by) => {
  const reading = await readingFor(by, scene);
  if (reading === undefined) return nothingToSee(by);
  const { outcome, rules, laws, violations } = decisionOn(reading, expected, scene);
  const codes = violations.map(({ code }) => code);
  const missing = [...new Set(violations.flatMap(({ facts }) => (typeof facts.person === 'string' ? [scene.names.nameOf(facts.person)] : [])))];
  const held =
    outcome === expected.outcome &&
    includesAll(expected.rules, rules) &&
    includesAll(expected.laws, laws) &&
    includesAll(expected.codes, codes) &&
    (expected.missing === undefined || isSameSet(expected.missing, missing));
  return { held, seen: saying({ outcome, rules, laws, codes, missing }) };
});

function saying({ outcome, ...lists }: { outcome: string } & Readonly<Record<'rules' | 'laws' | 'codes' | 'missing', readonly string[]>>): string {
  const parts = Object.entries(lists).flatMap(([name, list]) => (list.length === 0 ? [] : [`${name} ${list.join(', ')}`]));
  return [outcome, ...parts].join(' · ');
}
