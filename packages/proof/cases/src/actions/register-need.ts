import { NoticedBy } from '@stafett/actors';
import { dateIn, type Personnummer } from '@stafett/kernel';
import { NeedSign, type PersonAround, type RegisterNeed, RoutineName } from '@stafett/plan';
import { z } from 'zod';
import { actionRule, partyOf, type Telling } from '../action-rule.ts';
import { Day, dayOf } from '../moment.ts';
import { nameOf } from '../short-name.ts';

const Form = z.strictObject({
  noticedBy: NoticedBy,
  noticedOn: Day.optional().describe('today when left out'),
  why: z.string().optional(),
  signs: z.array(NeedSign).optional(),
  routine: RoutineName.optional().describe('the routine profile that the work follows; national when left out'),
  role: z.string().describe('what the unit that registers the need is there for'),
  people: z.array(nameOf('person')).optional().describe('everyone in the case when left out'),
});

/** A need is seen, and a plan begins. */
export const registerNeed = actionRule(Form, (action, telling): RegisterNeed => {
  const { names, actor, now } = telling;
  const around = action.people ?? Object.keys(telling.people);
  const person = around.find((one) => telling.people[one]?.relation === 'person') ?? 'nobody';
  const need = { noticedBy: action.noticedBy, noticedOn: dayOf(action.noticedOn ?? '+0d', dateIn(now)), why: action.why, signs: action.signs ?? [] };
  const unit = telling.knownUnits.find((one) => one.house === actor.house && one.unit === actor.unit);
  if (unit === undefined) throw new Error(`The house ${actor.house} does not describe its own unit ${actor.unit}.`);
  return {
    type: 'registerNeed',
    plan: names.idOf('plan', telling.planName),
    person: names.idOf('person', person),
    people: around.map((one) => personAround(one, telling)),
    need,
    party: partyOf(undefined, telling),
    unit,
    role: action.role,
    ...(action.routine === undefined ? {} : { routine: action.routine }),
  };
});

/** Somebody of the case as the house is told of them. */
export function personAround(name: string, { people, names }: Telling): PersonAround {
  const found = people[name];
  if (found === undefined) throw new Error(`The case has nobody called ${name}.`);
  return { ...found, id: names.idOf('person', name), personnummer: found.personnummer as Personnummer | undefined };
}
