import { mayReadOriginal } from '@stafett/access';
import type { Actor } from '@stafett/actors';
import type { CalendarDate, Instant, PlanId } from '@stafett/kernel';
import { nextForParty, type NextAction, nextStepOf, type PartyAction, type Place, type Plan, type PlanStep, stepOf, answerablePlace } from '@stafett/plan';
import { authorOf, logLine } from './author-of.ts';
import type { HeldCopy, Ports } from './ports.ts';

/** One line of the work list: a plan, what comes next, by when, and who holds the baton (APP-01). */
export interface WorkItem {
  readonly plan: PlanId;
  readonly part: 'original' | 'copy';
  readonly name: string;
  readonly birthDate?: CalendarDate | undefined;
  readonly step: PlanStep;
  readonly action: NextAction | PartyAction;
  readonly due?: CalendarDate | undefined;
  /** Who holds the baton for the whole plan. */
  readonly holder: Place;
  readonly holderName: string;
  /** Whether the next step is this unit's. */
  readonly isYours: boolean;
}

/** Lists what the unit has to do, the most urgent first (PRO-20). */
export async function listWork(ports: Ports, actor: Actor): Promise<readonly WorkItem[]> {
  const now = ports.clock.now();
  return ports.store.as(actor, now, async (transaction) => {
    const originals = (await transaction.originals.list()).filter((plan) => mayReadOriginal(actor, plan)).map((plan) => fromOriginal(ports, plan, now));
    const listed = new Set(originals.map(({ plan }) => plan));
    const copies = (await transaction.copies.list()).filter(({ copy }) => !listed.has(copy.id)).map((held) => fromCopy(held, actor, now));
    await transaction.log(logLine(authorOf(actor), { action: 'listWork', reason: 'ownWorkList' }));
    return [...originals, ...copies].toSorted(byUrgency);
  });
}

function headOf(plan: Plan, now: Instant): Pick<WorkItem, 'plan' | 'name' | 'birthDate' | 'step' | 'holder' | 'holderName'> {
  const person = plan.people.find(({ id }) => id === plan.person);
  const holder = answerablePlace(plan);
  const holderName = plan.parties.find(({ house, unit }) => house === holder.house && unit === holder.unit)?.name ?? holder.unit;
  return { plan: plan.id, name: person?.name ?? '', birthDate: person?.birthDate, step: stepOf(plan, now), holder, holderName };
}

const otherHolds: readonly NextAction[] = ['awaitAnswers', 'awaitLead', 'nothing'];

function fromOriginal(ports: Ports, plan: Plan, now: Instant): WorkItem {
  const { action, due } = nextStepOf(plan, now, ports.house.profile);
  return { ...headOf(plan, now), part: 'original', action, due, isYours: plan.keeper === ports.house.id && !otherHolds.includes(action) };
}

function fromCopy({ copy, endedAt }: HeldCopy, actor: Actor, now: Instant): WorkItem {
  const { action, due } = endedAt === undefined ? nextForParty(copy, actor) : { action: 'nothing' as const, due: undefined };
  return { ...headOf(copy, now), part: 'copy', action, due, isYours: action !== 'nothing' && action !== 'attendMeeting' };
}

const last = '9999-12-31';

function byUrgency(one: WorkItem, other: WorkItem): number {
  if (one.isYours !== other.isYours) return one.isYours ? -1 : 1;
  return (one.due ?? last).localeCompare(other.due ?? last) || one.plan.localeCompare(other.plan);
}
