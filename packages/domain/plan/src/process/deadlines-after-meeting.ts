import { addDays, birthdayAt } from '@stafett/kernel';
import { type Deadline, deadlineBy } from './deadline.ts';
import { gapsIn } from './gaps-of.ts';
import { earliest, hasCome, holderIn, leadIn, type Situation } from './situation.ts';
import { toldIn } from './who-must-be-told.ts';

const ADULT = 18;

const begunOn = ({ facts: { meeting, need } }: Situation) => meeting?.endedOn ?? need.noticedOn;

/** LAD-03: the one that is asked to lead answers by the day that was agreed. */
export function answerLead(situation: Situation): readonly Deadline[] {
  const lead = leadIn(situation.facts, situation.today);
  if (lead?.state !== 'offered' || lead.answerBy === undefined) return [];
  return [deadlineBy({ what: 'answerLead', rule: 'LAD-03', from: lead.on ?? begunOn(situation), due: lead.answerBy, owner: lead.unit }, situation)];
}

/** FOL-02: the next follow-up, that the lead calls to. */
export function followUp(situation: Situation): readonly Deadline[] {
  const next = situation.facts.followUp?.nextOn;
  if (next === undefined) return [];
  const doneOn = situation.facts.followUp?.held.find(({ on }) => next <= on)?.on;
  return [deadlineBy({ what: 'followUp', rule: 'FOL-02', from: begunOn(situation), due: next, doneOn, owner: holderIn(situation) }, situation)];
}

const kept: ReadonlySet<string> = new Set(['done', 'ended', 'notDone']);

/** FOL-06: what each has taken on, by the day that was agreed; what is done, ended or reported as not done has no clock. */
export function promises(situation: Situation): readonly Deadline[] {
  return situation.facts.promises.flatMap(({ id, due, owner, status }) =>
    due === undefined || kept.has(status)
      ? []
      : [deadlineBy({ what: 'keepPromise', rule: 'FOL-06', from: begunOn(situation), due, owner, about: id }, situation)],
  );
}

/** PAR-10: those who were not there are told by the day that was agreed; the child may decline. */
export function recaps(situation: Situation): readonly Deadline[] {
  return situation.facts.recaps.flatMap(({ to, by, due, givenOn, declinedOn }) => {
    const doneOn = earliest([givenOn, declinedOn]);
    return due === undefined
      ? []
      : [deadlineBy({ what: 'giveRecap', rule: 'PAR-10', from: begunOn(situation), due, doneOn, owner: by ?? holderIn(situation), about: to }, situation)];
  });
}

/** CON-35: the person’s own consent is asked for before the guardians’ ends, from some days before the 18th birthday; until then nothing is shown. */
export function ownConsent(situation: Situation): readonly Deadline[] {
  const { facts, profile } = situation;
  if (facts.birthDate === undefined) return [];
  const birthday = birthdayAt(facts.birthDate, ADULT);
  if (birthday <= facts.need.noticedOn) return [];
  const from = addDays(birthday, -profile.ownConsentAskedDaysBefore);
  if (!hasCome(from, situation.today)) return [];
  const counted = { count: profile.ownConsentAskedDaysBefore, unit: 'calendarDays' } as const;
  const set = {
    what: 'ownConsent',
    rule: 'CON-35',
    from,
    due: addDays(birthday, -1),
    counted,
    doneOn: facts.consent.ownForAdultOn,
    owner: holderIn(situation),
  } as const;
  return [deadlineBy(set, situation)];
}

/** PRO-23: the day to look again at what led to no SIP. */
export function lookAgain(situation: Situation): readonly Deadline[] {
  return gapsIn(situation).flatMap(({ kind, about, on, lookAgainOn, lookedAtOn }) =>
    lookAgainOn === undefined
      ? []
      : [
          deadlineBy(
            { what: 'lookAgain', rule: 'PRO-23', from: on, due: lookAgainOn, doneOn: lookedAtOn, owner: holderIn(situation), about: about ?? kind },
            situation,
          ),
        ],
  );
}

/** FOL-13: everyone who had the plan is told, the day it ends. */
export function tellEnd(situation: Situation): readonly Deadline[] {
  const { closing } = situation.facts;
  if (closing?.told === undefined || !hasCome(closing.on, situation.today)) return [];
  const { untold } = toldIn(situation);
  return untold.map((about) =>
    deadlineBy({ what: 'tellEnd', rule: 'FOL-13', from: closing.on, due: closing.on, owner: holderIn(situation), about }, situation),
  );
}
