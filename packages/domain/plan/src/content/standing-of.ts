import type { AcceptanceState } from './acceptance.schema.ts';
import type { PlanContent } from './plan-content.schema.ts';

/** What is needed to tell whether an intervention is taken on. */
type Asked = Pick<PlanContent['interventions'][number], 'responsible' | 'proposedBy' | 'acceptance'>;

/**
 * Whether an intervention is taken on by the one that answers for it: a party commits only its own, what others put on it is a request until it has accepted (GOA-14, ACT-04).
 *
 * @param intervention - of a plan or a plan's content; one without anybody responsible is neither asked for nor taken on
 * @example
 * standingOf({ responsible: { party: 'social' }, proposedBy: 'healthCentre' }) // 'requested'
 * standingOf({ responsible: { party: 'social' }, proposedBy: 'healthCentre', acceptance: { state: 'accepted' } }) // 'accepted'
 * standingOf({ responsible: { person: 'kasim' } }) // 'accepted'
 * standingOf({}) // undefined
 */
export function standingOf({ responsible, proposedBy, acceptance }: Asked): AcceptanceState | undefined {
  if (responsible === undefined) return undefined;
  if (acceptance !== undefined) return acceptance.state;
  const isPutOnAnother = 'party' in responsible && proposedBy !== undefined && proposedBy !== responsible.party;
  return isPutOnAnother ? 'requested' : 'accepted';
}
