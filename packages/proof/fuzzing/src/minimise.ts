import { placesIn, withAt } from './inputs/mutate.ts';
import type { Shot } from './inputs/shot.ts';
import type { Found, Round } from './round.ts';

const mostTries = 300;

/**
 * The least of an input that still leads to the same: what can be taken away is taken away, piece by piece.
 *
 * @param round - where it was found, as it stands now
 * @param found - what it led to
 */
export async function minimise(round: Round, found: Found): Promise<Shot> {
  let least = found.shot;
  let tries = 0;
  const isStill = async (shot: Shot): Promise<boolean> => (await round.send(shot))?.what === found.what;
  for (let isLess = true; isLess && tries < mostTries; ) {
    isLess = false;
    for (const shot of smaller(least)) {
      tries += 1;
      if (tries > mostTries) break;
      if (!(await isStill(shot))) continue;
      [least, isLess] = [shot, true];
      break;
    }
  }
  return least;
}

function* smaller({ made }: Shot): Generator<Shot> {
  if (made === undefined) return;
  const places = placesIn(made.value).filter(({ length }) => length > 0);
  for (const place of places) {
    const value = withAt(made.value, place, undefined);
    yield { ...made.again(value), made: { value, again: made.again } };
  }
}
