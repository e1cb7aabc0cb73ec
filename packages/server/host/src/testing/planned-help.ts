import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { RealHouse } from './real-house.ts';

/** A plan that the social services keep, and that the region's clinic takes part in. */
export interface PlannedHelp {
  readonly plan: string;
  /** Registers the need, and both guardians say yes to everybody there is. */
  askForHelp(): Promise<void>;
  /** The meeting is somewhere, and the clinic is called to it. */
  callTheRegion(place: string): Promise<void>;
  movedTo(place: string): Promise<void>;
  /** The meeting has been held, and the clinic is asked to lead and says yes. */
  leadGoesTo(region: RealHouse): Promise<void>;
  /** What a house says of the plan, once it is right; or what it is after some seconds. */
  readIn(house: RealHouse, unit: string, isRight: (reading: Reading) => boolean): Promise<Reading | undefined>;
  /** Somebody writes a strength. */
  strengthFrom(house: RealHouse, unit: string, text: string): Promise<unknown>;
  /** The place of the meeting in the region's copy, once it is the right one; or what it is after some seconds. */
  placeInRegion(region: RealHouse, right: string, seconds?: number): Promise<string | undefined>;
}

/** Help for a child in the house of a municipality, where nothing has been done yet. */
export function plannedHelp(municipality: RealHouse): PlannedHelp {
  const plan = randomUUID();
  const social = () => municipality.as('social');
  const change = (command: object) => social().plan.change({ plan, command: randomUUID(), change: command } as never);
  let seen: number | undefined;
  const movedTo = async (place: string): Promise<void> => {
    await change({ type: 'planMeeting', startsAt: '2026-12-01T09:00:00.000Z', place, form: 'room', contact: 'Maria', baseVersion: seen });
    seen = (await social().plan.read({ plan } as never)).plan.version;
  };
  return {
    plan,
    movedTo,
    askForHelp: async () => {
      const { need, consents } = wordsOf(plan, await social().session.me());
      await social().need.register({ command: randomUUID(), need } as never);
      for (const consent of consents) await change({ type: 'recordConsent', consent });
    },
    async callTheRegion(place) {
      const { units } = await social().session.me();
      await movedTo(place);
      await change({ type: 'inviteParty', party: randomUUID(), unit: units.find(({ unit }) => unit === 'barnmedicin'), role: 'Är med' });
    },
    async leadGoesTo(region) {
      const { parties } = (await social().plan.read({ plan } as never)).plan;
      const party = parties.find(({ unit }) => unit === 'barnmedicin')?.id;
      const commands = [{ type: 'openMeeting', present: { parties: [], people: [] } }, { type: 'nameLead', party, who: 'Någon' }, { type: 'endMeeting' }];
      for (const command of commands) await change(command);
      await readUntil(region, { plan, unit: 'barnmedicin' }, (reading) => reading.plan.lead?.state === 'offered');
      await region.as('barnmedicin').plan.change({ plan, command: randomUUID(), change: { type: 'acceptLead', party } } as never);
    },
    readIn: (house, unit, isRight) => readUntil(house, { plan, unit }, isRight),
    strengthFrom: (house, unit, text) =>
      house.as(unit).plan.change({ plan, command: randomUUID(), change: { type: 'addNote', note: randomUUID(), list: 'strengths', text } } as never),
    placeInRegion: (region, right, seconds = 20) => placeIn(region, { plan, right, until: Date.now() + seconds * 1000 }),
  };
}

type Reading = Awaited<ReturnType<ReturnType<RealHouse['as']>['plan']['read']>>;

type Me = Awaited<ReturnType<ReturnType<RealHouse['as']>['session']['me']>>;

function wordsOf(plan: string, { now, units }: Pick<Me, 'now' | 'units'>): { readonly need: object; readonly consents: readonly object[] } {
  const [child, mother, father] = [randomUUID(), randomUUID(), randomUUID()];
  const today = now.slice(0, 10);
  const people = [
    { id: child, relation: 'person', name: 'Alma Testsson', birthDate: '2016-05-04' },
    { id: mother, relation: 'guardian', name: 'Eva Testsson' },
    { id: father, relation: 'guardian', name: 'Per Testsson' },
  ];
  const unit = units.find((one) => one.unit === 'social');
  const noticed = { noticedBy: 'school', noticedOn: today, signs: [] };
  const need = { type: 'registerNeed', plan, person: child, people, need: noticed, party: randomUUID(), unit, role: 'Samordnar' };
  const receivers = units.map(({ house, unit: id }) => ({ house, unit: id, sensitive: ['ownWords', 'mentalHealth'], excluded: [] }));
  const takenBy = { name: 'Maria Lindqvist', house: 'municipality', unit: 'social' };
  const taken = { form: 'oral', takenBy, takenAt: now, informedHow: 'Samtal', language: 'sv', interpreter: false };
  const yesOf = (givenBy: string) => ({ id: randomUUID(), about: child, givenBy, givenAs: 'guardian', answer: 'yes', from: today, receivers, ...taken });
  return { need, consents: [mother, father].map(yesOf) };
}

async function readUntil(
  house: RealHouse,
  { plan, unit, until = Date.now() + 30_000 }: { readonly plan: string; readonly unit: string; readonly until?: number },
  isRight: (reading: Reading) => boolean,
): Promise<Reading | undefined> {
  for (;;) {
    const read = await house
      .as(unit)
      .plan.read({ plan } as never)
      .catch(() => undefined);
    if ((read !== undefined && isRight(read)) || Date.now() > until) return read;
    await setTimeout(100);
  }
}

async function placeIn(region: RealHouse, { plan, right, until }: { plan: string; right: string; until: number }): Promise<string | undefined> {
  const isThere = (reading: Reading): boolean => reading.plan.meeting?.place === right;
  return (await readUntil(region, { plan, unit: 'barnmedicin', until }, isThere))?.plan.meeting?.place;
}
