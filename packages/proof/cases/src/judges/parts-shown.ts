import type { InformationKind } from '@stafett/consent';
import type { PersonId } from '@stafett/kernel';
import { type NoteList, type Plan, partKinds } from '@stafett/plan';

const shows = {
  whatMatters: ({ preparation }) => preparation.whatMatters !== undefined,
  situation: ({ preparation }) => preparation.situation !== undefined,
  questions: ({ preparation }) => preparation.notes.some(({ list }) => list === 'questions'),
  strengths: ({ preparation }) => preparation.notes.some(({ list }) => list === 'strengths'),
  doNotBringUp: ({ preparation }) => preparation.notes.some(({ list }) => list === 'doNotBringUp'),
  why: ({ need }) => need.why !== undefined,
  phone: ({ people }) => people.some(({ phone }) => phone !== undefined),
  followUps: ({ followUps }) => followUps.length > 0,
  consents: ({ consents }) => consents.length > 0,
  meeting: ({ meeting }) => meeting !== undefined,
  lead: ({ lead }) => lead !== undefined,
  nextFollowUp: ({ nextFollowUp }) => nextFollowUp !== undefined,
  closing: ({ closing }) => closing !== undefined,
} as const satisfies Record<NoteList | Exclude<keyof typeof partKinds, 'people'>, (plan: Plan) => boolean> & Record<string, (plan: Plan) => boolean>;

/** The parts of a plan that can be asked for by name. */
export const planParts = Object.keys(shows) as readonly (keyof typeof shows)[];
export type PlanPart = keyof typeof shows;

/** Whether a part of a plan is there to be read. */
export const showsPart = (plan: Plan, part: PlanPart): boolean => shows[part](plan);

function isPart(name: string): name is PlanPart {
  return name in shows;
}

/**
 * Whether a plan shows anything of a kind of information.
 *
 * @param plan - as somebody reads it
 * @param kind - the kind
 * @param about - only about this person; about anybody when left out
 */
export function showsKind(plan: Plan, kind: InformationKind, about?: PersonId): boolean {
  const isMeant = (item: { information: InformationKind; about: PersonId }) => item.information === kind && (about === undefined || item.about === about);
  if (plan.goals.some(isMeant) || plan.interventions.some(isMeant)) return true;
  if (about !== undefined && about !== plan.person) return false;
  return Object.entries(partKinds).some(([part, partKind]) => partKind === kind && (!isPart(part) || showsPart(plan, part)));
}
