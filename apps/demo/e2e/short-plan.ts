import { randomUUID } from 'node:crypto';
import type { HouseInputs } from '@stafett/client';
import type { Acting } from './act-as.ts';

type Change = HouseInputs['plan']['change']['change'];
type Unit = HouseInputs['need']['register']['need']['unit'];

/** The ids of a short plan, by name. */
export interface ShortPlan {
  readonly plan: string;
  readonly child: string;
  readonly mother: string;
  readonly father: string;
  readonly parties: Readonly<Record<string, string>>;
  readonly goal: string;
}

/** What one sends to a house, as plain JSON; the house checks it. */
export const change = (acting: Acting, plan: string, command: object, id: string = randomUUID()) =>
  acting.plan.change.mutate({ plan, command: id, change: command as Change } as HouseInputs['plan']['change']);

const today = (acting: Acting): Promise<string> => acting.session.me.query().then(({ now }) => now.slice(0, 10));

/** Registers a need in the house where one acts. */
export async function registerNeed(acting: Acting): Promise<ShortPlan> {
  const [plan, child, mother, father, party, goal] = Array.from({ length: 6 }, () => randomUUID()) as [string, string, string, string, string, string];
  const { units, actor } = await acting.session.me.query();
  const unit = units.find((one) => one.house === actor.house && one.unit === actor.unit) as Unit;
  const people = [
    { id: child, relation: 'person', name: 'Alma Testsson', birthDate: '2016-05-04' },
    { id: mother, relation: 'guardian', name: 'Eva Testsson' },
    { id: father, relation: 'guardian', name: 'Per Testsson' },
  ];
  const need = {
    type: 'registerNeed',
    plan,
    person: child,
    people,
    need: { noticedBy: 'school', noticedOn: await today(acting), signs: [] },
    party,
    unit,
    role: 'Samordnar',
  };
  await acting.need.register.mutate({ command: randomUUID(), need } as unknown as HouseInputs['need']['register']);
  return { plan, child, mother, father, parties: { [unit.unit]: party }, goal };
}

/** Both guardians say yes to these units, with everything sensitive named. */
export async function consent(acting: Acting, { plan, child, mother, father }: ShortPlan, units: readonly string[]): Promise<void> {
  const { units: known, actor, now } = await acting.session.me.query();
  const receivers = known
    .filter(({ unit }) => units.includes(unit))
    .map(({ house, unit }) => ({ house, unit, sensitive: ['ownWords', 'mentalHealth'], excluded: [] }));
  const taken = {
    form: 'oral',
    takenBy: { name: actor.name, house: actor.house, unit: actor.unit },
    takenAt: now,
    informedHow: 'Samtal',
    language: 'sv',
    interpreter: false,
  };
  for (const givenBy of [mother, father]) {
    const one = { id: randomUUID(), about: child, givenBy, givenAs: 'guardian', answer: 'yes', from: now.slice(0, 10), receivers, ...taken };
    await change(acting, plan, { type: 'recordConsent', consent: one });
  }
}

/** Plans the meeting and calls these units. */
export async function invite(acting: Acting, short: ShortPlan, units: readonly string[]): Promise<ShortPlan> {
  const { units: known, now } = await acting.session.me.query();
  await change(acting, short.plan, { type: 'planMeeting', startsAt: now, place: 'Rum 1', form: 'room', contact: 'Maria' });
  const parties = { ...short.parties };
  for (const id of units) {
    const unit = known.find((one) => one.unit === id);
    parties[id] = randomUUID();
    await change(acting, short.plan, { type: 'inviteParty', party: parties[id], unit, role: 'Berättar vad ni kan göra' });
  }
  return { ...short, parties };
}

/** Asks until the answer is right, for at most some seconds. */
export async function eventually<Answer>(ask: () => Promise<Answer>, isRight: (answer: Answer) => boolean, seconds = 20): Promise<Answer> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask().catch((error: unknown) => error as Error);
    if (!(answer instanceof Error) && isRight(answer)) return answer;
    if (Date.now() > until)
      throw new Error(`Still not right after ${seconds} seconds: ${answer instanceof Error ? answer.message : JSON.stringify(answer)?.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
