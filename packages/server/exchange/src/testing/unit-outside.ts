import type { PartyUnit, Plan } from '@stafett/plan';
import { type MadeLink, makeLink, openByLink, type Opening, Refusal } from '@stafett/use-cases';
import { act, begin, child, father, houseOf, idOf, mother, plan, someoneAt, type UnitName, units, type World, yesFrom } from './fictional-world.ts';

/** A company that nobody's register has, by the words that one knows of it. */
export const company = {
  unit: idOf<PartyUnit['unit']>(801),
  organisation: 'Omsorg AB',
  name: 'Stödet',
  kind: 'otherActivity',
  principal: 'other',
  reachedBy: 'Ring Kim, 070-1',
} as const;

/** The company as it is called. */
export const asParty = { house: 'outside', unit: company.unit, name: 'Stödet (Omsorg AB)', kind: company.kind, principal: company.principal };
export const companysParty = idOf<Plan['parties'][number]['id']>(481);

/** A guardian's yes to some units, and to the company. */
export function yesToCompany(giver: string, names: readonly UnitName[], id: number) {
  const yes = yesFrom(giver, names, id) as { consent: { receivers: object[] } };
  const toCompany = { house: 'outside', unit: company.unit, sensitive: ['ownWords'], excluded: [] };
  return { ...yes, consent: { ...yes.consent, receivers: [...yes.consent.receivers, toCompany] } };
}

/** The company is described, named in both consents, and called, with some others. */
export async function callCompany(world: World, others: readonly UnitName[] = []): Promise<void> {
  await begin(world);
  const changes = [
    { type: 'describeUnit', ...company },
    yesToCompany(mother, ['social', ...others], 1),
    yesToCompany(father, ['social', ...others], 2),
    { type: 'writeWhatMatters', text: 'Att få spela fotboll', wordsOf: child },
    { type: 'planMeeting', startsAt: '2026-12-01T09:00:00.000Z', place: 'Rum 1', form: 'room', contact: 'Maria' },
    { type: 'inviteParty', party: companysParty, unit: asParty, role: 'Ger stöd' },
    ...others.map((name, index) => ({ type: 'inviteParty', party: idOf(490 + index), unit: units[name], role: 'Är med' })),
  ];
  for (const change of changes) {
    const result = await act(world, 'social', change);
    if (Array.isArray(result)) throw new Error(`${JSON.stringify(change)}: ${result.join(', ')}`);
  }
}

/** Makes a link for the company, as somebody at a unit. */
export const linkFrom = (world: World, name: UnitName = 'social'): Promise<MadeLink> =>
  makeLink(houseOf(world, name).ports, someoneAt(name), { plan, party: companysParty });

/** What happens when somebody comes with a link: what it opened, or the code of the refusal. */
export function opened(world: World, { secret, code }: { secret: string; code: string }, name: UnitName = 'social'): Promise<Opening | string> {
  return openByLink(houseOf(world, name).ports, { secret, code }).catch(codeOf);
}

/** The first reason of a refusal. */
export function codeOf(error: unknown): string {
  if (error instanceof Refusal) return error.violations[0]?.code ?? 'nothing';
  throw error;
}
