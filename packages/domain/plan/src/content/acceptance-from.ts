import type { EntryHead } from '../command-rule.ts';
import type { PartyUnit } from '../party.schema.ts';
import type { Plan } from '../plan.schema.ts';
import type { Responsible } from '../plan-intervention.schema.ts';
import type { Author } from '../wording.schema.ts';
import type { Acceptance } from './acceptance.schema.ts';

/** What a command says of who does it: the one that answers for it, and whether it must be decided first. */
interface Put {
  readonly responsible?: Responsible | undefined;
  readonly request?: boolean | undefined;
}

/**
 * What stands from the beginning about an intervention being taken on: by the writer's own unit and by a party that is present at the meeting it is,
 * put on any other party, or where the party must decide it first, it is a request (GOA-14, ACT-04). The family's own needs nobody's yes.
 */
export function acceptanceFrom(plan: Plan, { responsible, request = false }: Put, { by, at }: Pick<EntryHead, 'by' | 'at'>): Acceptance | undefined {
  if (responsible === undefined || !('party' in responsible)) return undefined;
  const isAgreed = !request && mayAccept(plan, responsible.party, by);
  return { state: isAgreed ? 'accepted' : 'requested', by, at };
}

/** Whether a yes of this party can be written down by this author: it is the author's own unit, or it is there at the meeting that is held (GOA-14). */
export function mayAccept(plan: Plan, party: string, by: Pick<Author, 'house' | 'unit'>): boolean {
  const place = plan.parties.find(({ id }) => id === party);
  if (place === undefined) return false;
  return isPlaceOf(place, by) || (isBeingHeld(plan) && plan.meeting?.present?.parties.some((id) => id === party) === true);
}

const isPlaceOf = (party: PartyUnit, by: Pick<Author, 'house' | 'unit'>): boolean => party.house === by.house && party.unit === by.unit;
const isBeingHeld = ({ meeting }: Plan): boolean => meeting?.openedAt !== undefined && meeting.endedAt === undefined;
