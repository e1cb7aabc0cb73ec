import { randomUUID } from 'node:crypto';
import type { HouseInputs } from '@stafett/client';
import type { BenchHouse } from './bench-house.ts';

/** A small plan that a unit of the region is called to. */
export interface PlanWithRegion {
  readonly plan: string;
  /** The first yes to the region's unit. */
  readonly firstConsent: string;
  /** Does one command; gives its id. */
  change(command: object): Promise<string>;
  /** The guardian says yes to the region's unit; gives the consent's id. */
  sayYes(): Promise<string>;
}

/** Begins a plan for a child with one guardian, who says yes, and calls the region's unit. */
export async function planWithRegion(client: BenchHouse['client']): Promise<PlanWithRegion> {
  const { now, units, actor } = await client.session.me.query();
  const [plan, child, mother] = Array.from({ length: 3 }, () => randomUUID());
  const unitOf = (house: string, unit: string) => units.find((one) => one.house === house && one.unit === unit);
  const people = [
    { id: child, relation: 'person', name: 'Alma Testsson', birthDate: '2016-05-04' },
    { id: mother, relation: 'guardian', name: 'Eva Testsson' },
  ];
  const noticed = { noticedBy: 'school', noticedOn: now.slice(0, 10), signs: [] };
  const unit = unitOf(actor.house, actor.unit);
  const need = { type: 'registerNeed', plan, person: child, people, need: noticed, party: randomUUID(), unit, role: 'Samordnar' };
  await client.need.register.mutate({ command: randomUUID(), need } as unknown as HouseInputs['need']['register']);
  const change = async (one: object): Promise<string> => {
    const command = randomUUID();
    await client.plan.change.mutate({ plan, command, change: one } as HouseInputs['plan']['change']);
    return command;
  };
  const takenBy = { name: actor.name, house: actor.house, unit: actor.unit };
  const receivers = [{ house: 'region', unit: 'barnmedicin', sensitive: [], excluded: [] }];
  const said = { about: child, givenBy: mother, givenAs: 'guardian', answer: 'yes', from: now.slice(0, 10) };
  const yesTo = async (to: object[]): Promise<string> => {
    const id = randomUUID();
    const taken = { form: 'oral', takenBy, takenAt: new Date().toISOString(), informedHow: 'Samtal', language: 'sv', interpreter: false };
    await change({ type: 'recordConsent', consent: { id, ...said, receivers: to, ...taken } });
    return id;
  };
  const sayYes = (): Promise<string> => yesTo(receivers);
  // A yes to the work itself, which is never taken back: without it the plan would be closed.
  await yesTo([]);
  const firstConsent = await sayYes();
  const startsAt = new Date(Date.now() + 20 * 86_400_000).toISOString();
  await change({ type: 'planMeeting', startsAt, place: 'Rum 4', form: 'room', contact: 'Maria' });
  await change({ type: 'inviteParty', party: randomUUID(), unit: unitOf('region', 'barnmedicin'), role: 'Är med' });
  return { plan: plan as string, firstConsent, change, sayYes };
}
