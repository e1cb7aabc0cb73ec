import type { Question } from './question.ts';

/** Whether the person is 18 on the day of the question; whoever was born on a leap day is so on the last of February (CON-01, CON-35). */
export function isAdult({ facts, today }: Question): boolean {
  const { birthDate } = facts.person;
  const day = birthDate.endsWith('-02-29') ? '-02-28' : birthDate.slice(4);
  return today >= `${Number(birthDate.slice(0, 4)) + 18}${day}`;
}
