import { ageOn, type CalendarDate } from '@stafett/kernel';
import type { FactsShape } from './facts-shape.schema.ts';

/** Whether the person is under 18 that day. */
export function isChild({ person }: Pick<FactsShape, 'person'>, today: CalendarDate): boolean {
  return ageOn(person.birthDate, today) < 18;
}
