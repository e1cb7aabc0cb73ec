import type { GivenAs } from './consent.schema.ts';
import type { Representative } from './people.schema.ts';

/** The kinds of representative that may consent; a personligt ombud never does (CON-09). */
export type Consenting = Exclude<Representative['kind'], 'personligtOmbud'>;

/** In what capacity each of them answers. */
export const capacities: Readonly<Record<Consenting, GivenAs>> = {
  godManForChild: 'godMan',
  godMan: 'godMan',
  forvaltare: 'forvaltare',
  powerOfAttorney: 'powerOfAttorney',
  futurePowerOfAttorney: 'powerOfAttorney',
};
