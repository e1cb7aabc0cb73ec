import type { Violation } from '@stafett/kernel';
import { z } from 'zod';
import { InformationKind } from '@stafett/consent';
import { expectationRule } from '../expectation-rule.ts';
import { includesAll, type Scene } from '../scene.ts';
import { nameOf } from '../short-name.ts';

const Refused = z.strictObject({
  code: z.string().optional(),
  rule: z.string().optional(),
  field: z.string().optional().describe('where it is wrong, as need.people.0.personnummer'),
  laws: z.array(z.string()).optional(),
  missing: z.array(nameOf('person')).optional().describe('the people whom the reason names'),
  kinds: z.array(InformationKind).optional().describe('the kinds of information that the reason names'),
});
type Refused = z.infer<typeof Refused>;

const listIn = (fact: Violation['facts'][string] | undefined): readonly string[] => (typeof fact === 'string' ? [fact] : Array.isArray(fact) ? fact : []);

const peopleIn = ({ facts }: Violation, names: Scene['names']): readonly string[] => [...listIn(facts.person), ...listIn(facts.people)].map(names.nameOf);

function isAsExpected(violation: Violation, expected: Refused, { names }: Scene): boolean {
  const { code, rule, path, facts, laws } = violation;
  const said = { code, rule, field: path.join('.') };
  const named = { laws, missing: peopleIn(violation, names), kinds: [...listIn(facts.kind), ...listIn(facts.kinds)] };
  const isSaid = (['code', 'rule', 'field'] as const).every((part) => expected[part] === undefined || expected[part] === said[part]);
  return isSaid && (['laws', 'missing', 'kinds'] as const).every((part) => includesAll<string>(expected[part], named[part]));
}

/** A reason as a line: code, rule, field, and the people that it names. */
export function reasonOf(violation: Violation, names: Scene['names']): string {
  const { code, rule, path } = violation;
  const people = peopleIn(violation, names);
  const where = path.length === 0 ? '' : ` at ${path.map((part) => names.nameOf(String(part))).join('.')}`;
  return `${code} (${rule})${where}${people.length === 0 ? '' : ` names ${people.join(', ')}`}`;
}

/** The house says no to what the step does, for this reason. */
export const refused = expectationRule(Refused, async (expected, scene) => {
  const { outcome, names } = scene;
  if (outcome === undefined) return { held: false, seen: 'the step does nothing' };
  if (outcome.state === 'done') return { held: false, seen: 'it was done' };
  const held = outcome.violations.some((violation) => isAsExpected(violation, expected, scene));
  return { held, seen: `refused: ${outcome.violations.map((one) => reasonOf(one, names)).join('; ')}` };
});

/** What the step does is done. */
export const done = expectationRule(z.literal(true), async (_expected, { outcome, names }) => {
  if (outcome === undefined) return { held: false, seen: 'the step does nothing' };
  return outcome.state === 'done'
    ? { held: true, seen: 'done' }
    : { held: false, seen: `refused: ${outcome.violations.map((one) => reasonOf(one, names)).join('; ')}` };
});
