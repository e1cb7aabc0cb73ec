import type { Actor } from '@stafett/actors';
import type { PersonId } from '@stafett/kernel';

/** Somebody at work, at one unit. What the role is called opens nothing by itself (ACT-13). */
export interface UnitAsker extends Pick<Actor, 'house' | 'unit'> {
  readonly user?: string | undefined;
  readonly role?: string | undefined;
}

/** Somebody in the family, on an account of their own (SEC-06). */
export interface PersonAsker {
  readonly person: PersonId;
}

/** Who asks: somebody at work, or somebody in the family. */
export type Asker = UnitAsker | PersonAsker;

/** Whether the one who asks is in the family. */
export const isPerson = (asker: Asker): asker is PersonAsker => 'person' in asker;
