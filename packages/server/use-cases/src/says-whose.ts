import type { Plan } from '@stafett/plan';

/** Whether a plan says whose it is, and how old that person is: every rule asks, so a plan that does not say it is not taken in. */
export function saysWhose({ person, people }: Plan): boolean {
  return people.some(({ id, birthDate }) => id === person && birthDate !== undefined);
}
