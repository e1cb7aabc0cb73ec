import { hideWhereabouts } from './hide-whereabouts.ts';
import { innerKinds, partKinds } from './part-kinds.ts';
import type { PersonAround } from './person-around.schema.ts';
import type { Plan } from './plan.schema.ts';
import type { Sieve } from './sieve.ts';
import { siftedCrisisPlan, siftedGoals, siftedInterventions } from './sift-content.ts';
import { type Sifting, siftingOf } from './sifting.ts';

/** A plan with everything taken out that the sieve does not keep; what the consents say or rest on is in no copy. */
export function siftPlan(plan: Plan, sieve: Sieve): Plan {
  const people = siftedPeople(plan, sieve);
  const sifting = siftingOf(plan, sieve, people);
  const goals = siftedGoals(plan, sifting);
  const copy: Plan = {
    ...copiedHead(plan),
    people,
    need: hasReasons(plan) && !sifting.own(innerKinds.signs) ? { ...plan.need, why: undefined, signs: [] } : plan.need,
    consents: [],
    preparation: siftedPreparation(plan, sifting),
    parties: siftedParties(plan, sieve),
    meeting: siftedMeeting(plan, sifting),
    goals,
    interventions: siftedInterventions(plan, goals, sifting),
    sisterPlans: plan.sisterPlans?.filter(({ information, about }) => sieve.keeps(information, about)),
    crisisPlan: siftedCrisisPlan(plan, sifting),
    lead: siftedLead(plan, sieve),
    nextFollowUp: plan.nextFollowUp,
    followUps: siftedFollowUps(plan, sifting),
    closing: plan.closing?.note !== undefined && !sifting.own(innerKinds.closingNote) ? { ...plan.closing, note: undefined } : plan.closing,
  };
  return sieve.keepsWhereabouts() ? copy : hideWhereabouts(copy, sieve.receiver);
}

// A field of a plan that is not named here or above is in no copy: what is added later is held back until somebody decides.
function copiedHead({
  id,
  version,
  keeper,
  term,
  initiator,
  person,
  routine,
}: Plan): Pick<Plan, 'id' | 'version' | 'keeper' | 'term' | 'initiator' | 'person' | 'routine'> {
  return { id, version, keeper, term, initiator, person, routine };
}

const hasReasons = ({ need }: Plan): boolean => need.why !== undefined || need.signs.length > 0;

const decidesFor: ReadonlySet<PersonAround['relation']> = new Set(['guardian', 'godMan', 'forvaltare']);

// Those who decide for the person belong to the plan; others are in a copy by own consent only (CON-34). Nobody's numbers are needed but the person's (CON-22).
function siftedPeople(plan: Plan, { keeps }: Sieve): Plan['people'] {
  const isOwn = ({ id, relation }: PersonAround): boolean => id === plan.person || decidesFor.has(relation);
  return plan.people.flatMap((someone) => {
    if (!isOwn(someone) && !keeps(partKinds.people, someone.id)) return [];
    const { id, relation, called, name, birthDate, personnummer, phone } = someone;
    const hasPhone = phone !== undefined && keeps(partKinds.phone, isOwn(someone) ? plan.person : id);
    const isPerson = id === plan.person;
    return [
      {
        id,
        relation,
        called,
        name,
        birthDate: isPerson ? birthDate : undefined,
        personnummer: isPerson ? personnummer : undefined,
        phone: hasPhone ? phone : undefined,
      },
    ];
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

function siftedMeeting({ meeting }: Plan, { knows, own }: Sifting): Plan['meeting'] {
  if (meeting === undefined) return undefined;
  const adaptations = meeting.adaptations !== undefined && own(innerKinds.adaptations) ? meeting.adaptations : undefined;
  const present = meeting.present && { ...meeting.present, people: meeting.present.people.filter(knows) };
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
