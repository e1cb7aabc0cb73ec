import type { AccessGround } from '@stafett/access';
import type { HouseId } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import type { HeldCopy } from './ports.ts';

/** By what ground a unit that may read an original does (SEC-07): it answers for the plan, or has handed it over and has no copy yet. */
export const groundOnOriginal = ({ keeper }: Pick<Plan, 'keeper'>, house: HouseId): AccessGround => (keeper === house ? 'answersForPlan' : 'handedOver');

/** By what ground a unit reads its copy (SEC-07): it takes part, or keeps what it has where nothing more is shared (CON-24). */
export const groundOnCopy = ({ endedAt }: Pick<HeldCopy, 'endedAt'>): AccessGround => (endedAt === undefined ? 'takesPart' : 'keepsCopy');
