import type { InformationKind } from '@stafett/consent';
import type { PersonId } from '@stafett/kernel';
import { innerKinds, partKinds } from './part-kinds.ts';
import type { PersonAround } from './person-around.schema.ts';
import type { Plan } from './plan.schema.ts';
import type { Sieve } from './sieve.ts';

/** Who asks, and what may be kept of whom. */
interface Sifting {
  readonly sieve: Sieve;
  /** Those of the family who are in the copy. */
  readonly people: Plan['people'];
  own(kind: InformationKind): boolean;
  /** Own words are kept where they are named, whatever they are about (CON-31); nobody is quoted who is not in the copy. */
  quoted<Said extends { readonly wordsOf?: PersonId | undefined }>(said: Said): readonly Said[];
}

/** A plan with everything taken out that the sieve does not keep. */
export function siftPlan(plan: Plan, sieve: Sieve): Plan {
  const sifting = siftingOf(plan, sieve);
  const { people, own } = sifting;
  return {
    ...plan,
    consents: [],
    people,
    need: hasReasons(plan) && !own(innerKinds.signs) ? { ...plan.need, why: undefined, signs: [] } : plan.need,
    preparation: siftedPreparation(plan, sifting),
    parties: siftedParties(plan, sieve),
    meeting: siftedMeeting(plan, sifting),
    ...siftedWork(plan, sifting),
    lead: siftedLead(plan, sieve),
    followUps: siftedFollowUps(plan, sifting),
    closing: plan.closing?.note !== undefined && !own(innerKinds.closingNote) ? { ...plan.closing, note: undefined } : plan.closing,
  };
}

const hasReasons = ({ need }: Plan): boolean => need.why !== undefined || need.signs.length > 0;

function siftingOf(plan: Plan, sieve: Sieve): Sifting {
  const own = (kind: InformationKind): boolean => sieve.keeps(kind, plan.person);
  const people = siftedPeople(plan, sieve);
  const known = new Set(people.map(({ id }) => id));
  const quoted: Sifting['quoted'] = (said) => {
    if (said.wordsOf === undefined) return [said];
    if (said.wordsOf === plan.person && !own('ownWords')) return [];
    return [known.has(said.wordsOf) ? said : { ...said, wordsOf: undefined }];
  };
  return { sieve, people, own, quoted };
}

// Guardians decide and belong to the plan; a relative is in a copy by own consent only (CON-34). Nobody's numbers are needed but the person's (CON-22).
function siftedPeople(plan: Plan, { keeps }: Sieve): Plan['people'] {
  const isOwn = ({ id, relation }: PersonAround): boolean => id === plan.person || relation === 'guardian';
  return plan.people.flatMap((someone) => {
    if (!isOwn(someone) && !keeps(partKinds.people, someone.id)) return [];
    const hasPhone = someone.phone !== undefined && keeps(partKinds.phone, isOwn(someone) ? plan.person : someone.id);
    const kept = hasPhone ? someone : { ...someone, phone: undefined };
    return [someone.id === plan.person ? kept : { ...kept, personnummer: undefined, birthDate: undefined }];
  });
}

function siftedPreparation({ preparation, person }: Plan, { sieve, own, quoted }: Sifting): Plan['preparation'] {
  const { whatMatters, situation, notes } = preparation;
  const isKept = whatMatters !== undefined && sieve.keeps(partKinds.whatMatters, person);
  return {
    whatMatters: isKept ? quoted(whatMatters)[0] : undefined,
    situation: situation !== undefined && own(partKinds.situation) ? quoted(situation)[0] : undefined,
    // What must not be brought up is for the one who leads the meeting: it follows the original and is in no copy (PRO-10).
    notes: notes.filter(({ list }) => own(partKinds[list]) && list !== 'doNotBringUp').flatMap((note) => quoted(note)),
  };
}

// What another unit wrote beside its answer is for the one that calls.
function siftedParties({ parties }: Plan, { receiver }: Sieve): Plan['parties'] {
  return parties.map((party) => {
    const isOwn = party.house === receiver.house && party.unit === receiver.unit;
    return isOwn || party.answer?.note === undefined ? party : { ...party, answer: { ...party.answer, note: undefined } };
  });
}

function siftedLead({ lead }: Plan, { receiver }: Sieve): Plan['lead'] {
  const isOwn = lead?.house === receiver.house && lead.unit === receiver.unit;
  return lead === undefined || isOwn ? lead : { ...lead, reason: undefined };
}

function siftedMeeting({ meeting }: Plan, { people, own }: Sifting): Plan['meeting'] {
  if (meeting === undefined) return undefined;
  const adaptations = meeting.adaptations !== undefined && own(innerKinds.adaptations) ? meeting.adaptations : undefined;
  const present = meeting.present && { ...meeting.present, people: meeting.present.people.filter((id) => people.some((someone) => someone.id === id)) };
  return { ...meeting, adaptations, present };
}

function siftedFollowUps({ followUps }: Plan, { own }: Sifting): Plan['followUps'] {
  if (followUps.length === 0 || !own(partKinds.followUps)) return [];
  return followUps.map(({ news, promises, ...held }) => ({
    ...held,
    news: news !== undefined && own(innerKinds.news) ? news : undefined,
    promises: promises !== undefined && own(innerKinds.promises) ? promises : undefined,
  }));
}

function siftedWork(plan: Plan, { sieve, people, quoted }: Sifting): Pick<Plan, 'goals' | 'interventions'> {
  const goals = plan.goals.filter(({ information, about }) => sieve.keeps(information, about)).flatMap((goal) => quoted(goal));
  const seen = new Set(goals.map(({ id }) => id));
  const interventions = plan.interventions.filter(({ information, about }) => sieve.keeps(information, about));
  const kept = new Set(interventions.map(({ id }) => id));
  const isKnown = (responsible: Plan['interventions'][number]['responsible']): boolean =>
    responsible !== undefined && ('party' in responsible || people.some(({ id }) => id === responsible.person));
  return {
    goals: goals.map((goal) => (goal.parent === undefined || seen.has(goal.parent) ? goal : { ...goal, parent: undefined })),
    interventions: interventions.map((one) => ({
      ...one,
      goal: one.goal !== undefined && seen.has(one.goal) ? one.goal : undefined,
      responsible: isKnown(one.responsible) ? one.responsible : undefined,
      after: one.after.filter((id) => kept.has(id)),
    })),
  };
}
