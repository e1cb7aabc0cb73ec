import { carelessOrder } from './careless-order.ts';
import { forgetfulInbox } from './forgetful-inbox.ts';
import type { Mutant } from './mutant.ts';
import { patientInbox } from './patient-inbox.ts';
import { staleRelease } from './stale-release.ts';
import { stubbornKeeper } from './stubborn-keeper.ts';

/** The bugs that are planted, each made anew for each history. */
export const allMutants: Readonly<Record<'release' | 'dedup' | 'term' | 'order' | 'lifetime', () => Mutant>> = {
  release: staleRelease,
  dedup: forgetfulInbox,
  term: stubbornKeeper,
  order: carelessOrder,
  lifetime: patientInbox,
};
