import { join } from 'node:path';
import type { Clock } from '@stafett/use-cases';
import { type MovableClock, systemClock } from './clock.ts';
import type { HouseSettings } from './settings/house-settings.ts';
import { movableClock } from './movable-clock.ts';

/** The clock that a house's rules and keys reckon with: in production nobody can move it. */
export function houseClock({ mode, dataFolder }: Pick<HouseSettings, 'mode' | 'dataFolder'>): Clock | MovableClock {
  return mode === 'production' ? systemClock() : movableClock(join(dataFolder, 'clock.json'));
}
