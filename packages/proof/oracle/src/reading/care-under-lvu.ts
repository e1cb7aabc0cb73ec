import type { Care, ConsentFacts } from '@stafett/consent';
import { isWithin } from './days.ts';

/** Whether the child is in care under LVU on a day (CON-06). */
export function isUnderLvu(day: string, facts: ConsentFacts): boolean {
  return careOn(day, facts).some(({ law }) => law === 'LVU');
}

/** The periods of care that a day lies within. */
export function careOn(day: string, facts: ConsentFacts): readonly Care[] {
  return (facts.care ?? []).filter((care) => isWithin(day, care));
}

/** Those whose consent is not needed: no contact and a secret address, both, wherever each of them is written (CON-07). */
export function excusedOn(day: string, ids: readonly string[], facts: ConsentFacts): string[] {
  const periods = careOn(day, facts);
  const stands = (lists: readonly (readonly string[] | undefined)[], id: string): boolean => lists.some((list) => list?.includes(id) === true);
  return ids.filter(
    (id) =>
      stands(
        periods.map(({ noContactWith }) => noContactWith),
        id,
      ) &&
      stands(
        periods.map(({ addressSecretFrom }) => addressSecretFrom),
        id,
      ),
  );
}
