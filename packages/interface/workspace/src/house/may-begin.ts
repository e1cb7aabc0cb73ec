import { mayInitiate } from '@stafett/actors';
import { type Decision, dateIn, refuse } from '@stafett/kernel';
import { profileNamed } from '@stafett/rulebook';
import type { Session } from './house-context.ts';
import { ownUnitOf } from './own-unit.ts';

/** Whether the unit of whoever is signed in may begin the work with a plan, and if not why (ACT-05, ACT-07, ACT-08). */
export function mayBegin(session: Session): Decision {
  const unit = ownUnitOf(session);
  if (unit === undefined) return refuse([{ code: 'unknownUnit', path: [], facts: {}, rule: 'ACT-05', laws: [] }]);
  return mayInitiate(unit, { profile: profileNamed('national'), today: dateIn(session.now) });
}
