import type { Instant } from '@stafett/kernel';
import { listLinks, type Opening, readByLink, takeLinkBack, whoOpened } from '@stafett/use-cases';
import { houseOf, idOf, mother, plan, someoneAt, type World } from './fictional-world.ts';
import { codeOf, company, companysParty, linkFrom, opened } from './unit-outside.ts';

/** The company's place: it has no house. */
export const companysPlace = { house: 'outside', unit: company.unit } as never;

/** One guardian takes back what was for the company. */
export const narrowing = (consent = 501) => ({ type: 'narrowConsent', consent: idOf(consent), receiver: companysPlace });

/** Another code than the right one. */
export const otherCode = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** A meeting from its beginning to its end, with somebody asked to lead. */
export const theMeeting = (lead: string) => [
  { type: 'openMeeting', present: { parties: [], people: [mother] } },
  { type: 'addGoal', goal: idOf(201), kind: 'longTerm', text: 'Alma har det bra.' },
  { type: 'addIntervention', intervention: idOf(301), goal: idOf(201), what: 'Samtal', responsible: { party: companysParty } },
  { type: 'nameLead', party: lead, who: 'Någon' },
  { type: 'endMeeting' },
];

/** What is done with links at the social services. */
export function linksIn(world: () => World) {
  const own = () => houseOf(world(), 'social');
  const asWorker = someoneAt('social');
  return {
    rows: () => own().store.rows(),
    reading: ({ session }: Opening) => readByLink(own().ports, { session }).catch(codeOf),
    links: () => listLinks(own().ports, asWorker, { plan }),
    takeBack: () => takeLinkBack(own().ports, asWorker, { plan, party: companysParty }),
    inHours: (hours: number) => world().clock.moveTo(new Date(Date.parse(world().clock.now()) + hours * 3_600_000).toISOString() as Instant),
    async deeds(): Promise<readonly string[]> {
      const { lines } = await whoOpened(own().ports, asWorker, { plan, limit: 100 });
      return lines.filter(({ action }) => /link/i.test(action)).map(({ action, fromHouse, name }) => `${action} ${fromHouse} ${name}`);
    },
    async openedLink(): Promise<Opening> {
      const result = await opened(world(), await linkFrom(world()));
      if (typeof result === 'string') throw new Error(result);
      return result;
    },
  };
}
