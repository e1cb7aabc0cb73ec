import type { Clock } from '@stafett/use-cases';
import type { HouseParts } from './house-parts.ts';
import type { HouseSettings } from './settings/house-settings.ts';
import type { IdentityClient } from './sign-in/identity-client.ts';
import type { Sessions } from './sign-in/sessions.ts';

/** What every route of a house is given. */
export interface OpenHouse {
  readonly settings: HouseSettings;
  readonly parts: HouseParts;
  readonly sessions: Sessions;
  readonly machineClock: Clock;
  readonly identity: IdentityClient;
}
