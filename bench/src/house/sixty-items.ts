import { randomUUID } from 'node:crypto';
import type { HouseInputs } from '@stafett/client';
import type { createClient } from '@stafett/client';

type House = ReturnType<typeof createClient>;

/** A plan of sixty items – 20 goals and 40 interventions – written command by command. */
export interface LargePlan {
  readonly plan: string;
  /** An intervention whose words can be changed, and the version of them. */
  readonly intervention: string;
  version: number;
}

const alma = { relation: 'person', name: 'Alma Testsson', birthDate: '2016-05-04' };
const eva = { relation: 'guardian', name: 'Eva Testsson' };
// No goal without a consent (CON-01).
const yes = { givenAs: 'guardian', answer: 'yes', receivers: [], form: 'oral', informedHow: 'Samtal', interpreter: false };

/** Writes a plan of sixty items into a house, as the person who is signed in. */
export async function writeLargePlan(house: House): Promise<LargePlan> {
  const { units, actor, now } = await house.session.me.query();
  const unit = units.find((one) => one.house === actor.house && one.unit === actor.unit);
  const [plan, child, mother, party, longTerm] = Array.from({ length: 5 }, () => randomUUID());
  const people = [alma, eva].map((someone, index) => ({ ...someone, id: [child, mother][index] }));
  const need = {
    type: 'registerNeed',
    plan,
    person: child,
    people,
    need: { noticedBy: 'school', noticedOn: now.slice(0, 10), signs: [] },
    party,
    unit,
    role: 'Samordnar',
  };
  await house.need.register.mutate({ command: randomUUID(), need } as unknown as HouseInputs['need']['register']);
  const change = (command: object) => house.plan.change.mutate({ plan, command: randomUUID(), change: command } as HouseInputs['plan']['change']);
  const takenBy = { name: actor.name, house: actor.house, unit: actor.unit };
  await change({ type: 'recordConsent', consent: { ...yes, id: randomUUID(), about: child, givenBy: mother, from: now.slice(0, 10), takenBy, takenAt: now } });
  await change({ type: 'addGoal', goal: longTerm, kind: 'longTerm', text: 'Alma har det bra hemma och i skolan.' });
  const goals = Array.from({ length: 19 }, () => randomUUID());
  for (const goal of goals)
    await change({ type: 'addGoal', goal, kind: 'shortTerm', parent: longTerm, text: 'Alma går till skolan fyra dagar av fem före påsklovet.' });
  const interventions = Array.from({ length: 40 }, () => randomUUID());
  let version = 0;
  for (const [index, intervention] of interventions.entries()) {
    const words = {
      what: 'Stödsamtal med Alma om morgnarna',
      who: 'kuratorn',
      starts: 'vecka 3',
      given: 'på tisdagar',
      howOften: 'en gång i veckan',
      where: 'på skolan',
    };
    const result = await change({ type: 'addIntervention', intervention, goal: goals[index % goals.length], responsible: { party }, ...words });
    if (result.state === 'written') version = result.version;
  }
  return { plan: plan as string, intervention: interventions.at(-1) as string, version };
}
