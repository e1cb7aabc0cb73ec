import { isPrincipal } from './is-principal.ts';
import type { PlanContent } from './plan-content.schema.ts';
import { standingOf } from './standing-of.ts';

/**
 * The four things that a plan states by law, in the order of the law (PLA-01).
 *
 * @example
 * legalPartNames // ['interventions', 'responsibilities', 'others', 'lead']
 */
export const legalPartNames = ['interventions', 'responsibilities', 'others', 'lead'] as const;
/** One of the four things that a plan states by law. */
export type LegalPartName = (typeof legalPartNames)[number];

/** The one that answers for some of the interventions, and which they are. */
export interface AnsweredBy {
  readonly by: { readonly party: string } | { readonly person: string };
  readonly interventions: readonly string[];
}

/** One of the four parts: what it says, and whether nothing is missing in it. */
export interface LegalPart {
  readonly part: LegalPartName;
  /** Nothing in the part is missing. */
  readonly holds: boolean;
  /** The interventions of the part; for the lead none. */
  readonly interventions: readonly string[];
  /** Who answers for them; for the lead the party that leads. */
  readonly answeredBy: readonly AnsweredBy[];
  /** Those that their party has not accepted yet (GOA-14). */
  readonly requests: readonly string[];
}

/** What the content says of one of the four parts. */
export function legalPart(part: LegalPartName, content: PlanContent, holds: boolean): LegalPart {
  if (part === 'lead') {
    const answeredBy = content.lead === undefined ? [] : [{ by: { party: content.lead.party }, interventions: [] }];
    return { part, holds, interventions: [], answeredBy, requests: [] };
  }
  const own = part === 'interventions' ? content.interventions : content.interventions.filter((one) => isOf(part, one, content));
  return {
    part,
    holds,
    interventions: own.map(({ id }) => id),
    answeredBy: part === 'interventions' ? [] : groupedByOwner(own),
    requests: own.filter((one) => standingOf(one) === 'requested').map(({ id }) => id),
  };
}

type ContentIntervention = PlanContent['interventions'][number];

function isOf(part: 'responsibilities' | 'others', { responsible }: ContentIntervention, { parties }: PlanContent): boolean {
  if (responsible === undefined) return false;
  return isPrincipal(responsible, parties) === (part === 'responsibilities');
}

function groupedByOwner(interventions: readonly ContentIntervention[]): readonly AnsweredBy[] {
  const groups = new Map<string, { by: AnsweredBy['by']; interventions: string[] }>();
  for (const { id, responsible } of interventions) {
    if (responsible === undefined) continue;
    const key = 'party' in responsible ? `party ${responsible.party}` : `person ${responsible.person}`;
    const group = groups.get(key) ?? { by: responsible, interventions: [] };
    group.interventions.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}
