import type { PlanContent } from './plan-content.schema.ts';

/** Whether the one that answers for an intervention belongs to a municipality or a region (PLA-01, ACT-04). */
export function isPrincipal(responsible: { readonly party: string } | { readonly person: string }, parties: PlanContent['parties']): boolean {
  if (!('party' in responsible)) return false;
  const principal = parties.find(({ id }) => id === responsible.party)?.principal;
  return principal === 'municipality' || principal === 'region';
}
