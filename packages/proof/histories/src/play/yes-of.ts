import { randomUUID } from 'node:crypto';
import type { PartyUnit } from '@stafett/plan';
import { units } from '../houses/places.ts';
import type { Story } from './history.ts';

/** A guardian's yes to every unit, with everything sensitive named. */
export const yesOf = ({ person }: Story, { guardian, by, now }: { readonly guardian: string; readonly by: PartyUnit; readonly now: string }) => ({
  id: randomUUID(),
  about: person,
  givenBy: guardian,
  givenAs: 'guardian',
  answer: 'yes',
  from: now.slice(0, 10),
  receivers: units.map(({ house, unit }) => ({ house, unit, sensitive: ['ownWords', 'mentalHealth'], excluded: [] })),
  form: 'oral',
  takenBy: { name: by.name, house: by.house, unit: by.unit },
  takenAt: now,
  informedHow: 'Samtal',
  language: 'sv',
  interpreter: false,
});
