import { addWorkdays, type CalendarDate, type Instant } from '@stafett/kernel';
import type { RoutineProfile } from '@stafett/rulebook';
import type { GapFacts, GapKind } from './gap-facts.schema.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import { answerOf, calledIn, consentIn, hasCome, type Situation, situationOf } from './situation.ts';

/**
 * What each gap must hold (PRO-23).
 *
 * @example
 * gapParts // ['reason', 'who', 'lookAgainOn']
 */
export const gapParts = ['reason', 'who', 'lookAgainOn'] as const;
/** One of them. */
export type GapPart = (typeof gapParts)[number];

/** Something that led to no SIP, and what is not yet said about it (PRO-23). */
export interface Gap {
  readonly kind: GapKind;
  /** The unit, the occasion or the one it was pointed out to. */
  readonly about?: string | undefined;
  readonly on: CalendarDate;
  readonly lacks: readonly GapPart[];
  readonly lookAgainOn?: CalendarDate | undefined;
  readonly lookedAtOn?: CalendarDate | undefined;
  /** The day to look again has come, and nobody has. */
  readonly isDue: boolean;
}

type Seen = Pick<GapFacts, 'kind' | 'about' | 'on'> & { readonly [Part in GapPart]?: GapFacts[Part] | undefined };

/**
 * The gap register: every need without a SIP, offer declined, request refused and call unanswered, recorded or not, with what it lacks (PRO-23).
 *
 * @param facts - the process
 * @param at - the moment
 * @param profile - the routine, for when a first contact is due
 * @example
 * gapsOf({ ...(processFactsOf(examplePlan, '2026-11-23T08:00:00.000Z')), consent: { state: 'refused' } }, '2026-11-23T08:00:00.000Z', profileNamed('national')).map(({ kind, lacks }) => `${kind} lacks ${lacks}`) // ['needWithoutSip lacks reason,who,lookAgainOn']
 */
export function gapsOf(facts: ProcessFacts, at: Instant, profile: RoutineProfile): readonly Gap[] {
  return gapsIn(situationOf(facts, at, profile));
}

/** The same, of a situation. */
export function gapsIn(situation: Situation): readonly Gap[] {
  const { facts, today } = situation;
  const left = facts.gaps.filter(({ on }) => hasCome(on, today));
  const seen = seenIn(situation).map((gap) => {
    const place = left.findIndex(({ kind, about, on }) => kind === gap.kind && about === gap.about && gap.on <= on);
    const recorded = place < 0 ? undefined : left.splice(place, 1)[0];
    return gapFrom({ ...gap, ...recorded, on: gap.on }, today);
  });
  return [...seen, ...left.map((gap) => gapFrom(gap, today))];
}

function gapFrom(gap: Seen & Pick<Partial<GapFacts>, 'lookedAtOn'>, today: CalendarDate): Gap {
  const { kind, about, on, lookAgainOn, lookedAtOn } = gap;
  const lacks = gapParts.filter((part) => gap[part] === undefined);
  return { kind, about, on, lacks, lookAgainOn, lookedAtOn, isDue: hasCome(lookAgainOn, today) && !hasCome(lookedAtOn, today) };
}

function seenIn(situation: Situation): readonly Seen[] {
  return [
    ...refusedRequest(situation),
    ...needWithoutSip(situation),
    ...declinedOffers(situation),
    ...unansweredCalls(situation),
    ...pointedOutInVain(situation),
  ];
}

// Why and by whom a request was refused stands in its answer.
function refusedRequest({ facts: { request }, today }: Situation): readonly Seen[] {
  const answer = request?.answer;
  return answer?.outcome === 'refused' && hasCome(answer.on, today) ? [{ ...answer, kind: 'requestRefused', about: undefined }] : [];
}

function needWithoutSip(situation: Situation): readonly Seen[] {
  const on = lostOn(situation);
  return on === undefined ? [] : [{ kind: 'needWithoutSip', about: undefined, on }];
}

const noes: ReadonlySet<string> = new Set(['refused', 'withdrawn']);

// Lost by a no before the meeting was held, or ended before there was a plan.
function lostOn({ facts, today }: Situation): CalendarDate | undefined {
  const { consent, need, meeting } = facts;
  const saidNo = noes.has(consentIn(facts, today));
  return saidNo && !hasCome(meeting?.endedOn, today) ? (consent.on ?? need.noticedOn) : endedWithoutPlanOn(facts, today);
}

// A refused request is a gap of its own kind.
function endedWithoutPlanOn({ closing, request }: ProcessFacts, today: CalendarDate): CalendarDate | undefined {
  if (closing?.reason !== 'noPlan' || request?.answer?.outcome === 'refused') return undefined;
  return hasCome(closing.on, today) ? closing.on : undefined;
}

function declinedOffers({ facts: { occasions }, today }: Situation): readonly Seen[] {
  return occasions.flatMap(({ kind, offer }) =>
    offer?.outcome === 'declined' && hasCome(offer.on, today) ? [{ kind: 'offerDeclined', about: kind, on: offer.on } as const] : [],
  );
}

// A call is unanswered when the meeting has passed without a word.
function unansweredCalls({ facts, today }: Situation): readonly Seen[] {
  const { meeting } = facts;
  if (meeting === undefined || today <= meeting.on) return [];
  return calledIn(facts, today)
    .filter((invitation) => answerOf(invitation, today) === undefined && invitation.attended !== true)
    .map(({ unit }) => ({ kind: 'callUnanswered', about: unit, on: meeting.on }) as const);
}

const willCall: ReadonlySet<string> = new Set(['willCall', 'willCallAfterMove']);

// A need that was pointed out is answered within the time for a first contact (PRO-03), or it has met with silence; a call that waits for a move is expected as soon after it.
function pointedOutInVain(situation: Situation): readonly Seen[] {
  const { facts, today } = situation;
  return facts.pointedOut.flatMap(({ to, on, answer }): readonly Seen[] => {
    if (answer === undefined || !hasCome(answer.on, today)) return silentSince(to, on, situation);
    if (!willCall.has(answer.kind)) return [{ kind: 'needWithoutSip', about: to, on: answer.on, reason: answer.grounds }];
    const isCalled = calledIn(facts, today).length > 0;
    return answer.moveOn === undefined || isCalled ? [] : silentSince(to, answer.moveOn, situation);
  });
}

function silentSince(about: string, from: CalendarDate, { today, profile }: Situation): readonly Seen[] {
  const due = addWorkdays(from, profile.firstContactWorkdays);
  return due < today ? [{ kind: 'callUnanswered', about, on: due }] : [];
}
