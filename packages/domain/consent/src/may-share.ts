import { assess, type Decision, type Instant, refuse } from '@stafett/kernel';
import { allowing } from './allowed-by.ts';
import type { Giver } from './answer-of.ts';
import type { Moment } from './is-in-force.ts';
import { notNeededBy, protectedFrom } from './blocked-by.ts';
import type { Receiver } from './consent.schema.ts';
import type { ConsentFacts } from './consent-facts.schema.ts';
import type { ConsentViolation, ConsentViolationCode } from './consent.violations.ts';
import { lacking } from './lacking.ts';
import { momentOf, type Occasion, type Settled, said, type Trace, workAt } from './occasion.ts';
import { settle } from './settle.ts';
import type { SharedItem } from './shared-item.schema.ts';
import { type Deciders, decidersAt } from './who-decides.ts';

/** The answers that a sharing rests on, and the moment of it. */
export interface SharingQuestion {
  readonly facts: ConsentFacts;
  readonly at: Instant;
}

/** A question of sharing, with all that is the same for every item and receiver. */
export interface Prepared {
  readonly facts: ConsentFacts;
  readonly moment: Moment;
  readonly deciders: Deciders;
  readonly trace?: Trace | undefined;
  work(): Settled;
}

/**
 * Whether an item may be shared with a unit at a moment: the work may go on, everyone whose consent it needs covers the unit and the kind, and the unit's task needs it (CON-22, CON-23, CON-31).
 * Server and browser run this same function; the server's answer decides (CON-33).
 * An item about somebody else needs that person's own consent as well, and a receiver that may know of the plan (CON-34). Whereabouts of one who is protected are blocked for units that are not cleared (SEC-05).
 *
 * @param item - its kind, whom it is about, and who needs it
 * @param receiver - the unit
 * @param question - the consent facts and the moment
 * @returns refused with one violation for each person whose consent does not reach, or in need of assessment
 * @example
 * mayShare({ kind: 'school', about: 'josef' }, { house: 'region', unit: 'bvc-asen' }, { facts: { person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [{ id: 'hanna' }], consents: [] }, at: '2026-11-23T08:15:00.000Z' }).outcome // 'refused'
 */
export function mayShare(item: SharedItem, receiver: Receiver, question: SharingQuestion): Decision<ConsentViolationCode> {
  return decideSharing(item, receiver, prepare(question));
}

/** Who decides, and what is found about the work when it is first asked for. */
export function prepare({ facts, at }: SharingQuestion, trace?: Trace): Prepared {
  const moment = momentOf(at);
  const deciders = decidersAt(facts, moment);
  let found: Settled | undefined;
  const work = (): Settled => {
    found ??= settle(workAt(facts, moment, trace), deciders);
    return found;
  };
  return { facts, moment, deciders, trace, work };
}

/** The decision about one item, when the rest is prepared. */
export function decideSharing(item: SharedItem, receiver: Receiver, prepared: Prepared): Decision<ConsentViolationCode> {
  const { facts, moment, trace } = prepared;
  const block = notNeededBy(item, receiver, moment) ?? protectedFrom(item, receiver, prepared);
  if (block !== undefined) return refuse([block]);
  const isAnother = item.about !== facts.person.id;
  const sharing = { receiver, kind: isAnother ? undefined : item.kind };
  const occasion: Occasion = { facts, consents: facts.consents, moment, matter: 'sharing', sharing, trace };
  const settled = settle(occasion, prepared.deciders);
  const against = isAnother ? [...settled.refusals, ...ofAnother(item, receiver, occasion)] : settled.refusals;
  return against.length > 0 ? refuse(against) : withWork(settled, isAnother ? allowedAboutAnother : allowedAboutPerson, prepared);
}

const allowedAboutPerson = allowing([], ['CON-31']);
const allowedAboutAnother = allowing([], ['CON-31', 'CON-34']);

// What is shared is shared within the work, so the work must be allowed as well (CON-01, CON-22).
function withWork({ rules, questions }: Settled, allowed: typeof allowedAboutPerson, { facts, work, moment }: Prepared): Decision<ConsentViolationCode> {
  if (questions.length === 0 && !tellsMattersApart(facts)) return allowed(rules, moment.today);
  const found = work();
  if (found.refusals.length > 0) return refuse(found.refusals);
  const open = [...questions, ...found.questions.filter(({ code }) => !questions.some((one) => one.code === code))];
  return open.length > 0 ? assess(open) : allowed(rules, moment.today);
}

// Where no record is about one matter only, and no decision has units of its own, whoever lets it be shared lets the work go on.
function tellsMattersApart({ consents, assessments = [], boardDecisions = [], grounds = [] }: ConsentFacts): boolean {
  return boardDecisions.length + grounds.length > 0 || [...consents, ...assessments].some(({ matters }) => matters !== undefined);
}

function ofAnother({ about, kind }: SharedItem, receiver: Receiver, occasion: Occasion): readonly ConsentViolation[] {
  const giver: Giver = { id: about, as: 'self', about };
  const asked = { ...occasion, sharing: { receiver, kind } };
  const answer = said(giver, asked);
  return answer === 'covered' ? [] : [lacking({ giver, answer }, asked)];
}
