import { Baton } from './baton.schema.ts';

/**
 * A fictional baton to try things on: a youth clinic hands a contact over to child psychiatry.
 *
 * @example
 * exampleBaton.state // 'offered'
 */
export const exampleBaton: Baton = Baton.parse({
  id: '00000000-0000-4000-8000-00000000ba70',
  matter: 'referral',
  giver: { house: 'region', unit: 'ungdomsmottagningen' },
  receiver: { house: 'region', unit: 'bup' },
  deadline: '2026-11-30',
  state: 'offered',
  offeredAt: '2026-11-23T08:00:00.000Z',
  lastAt: '2026-11-23T08:00:00.000Z',
  remindedAt: [],
  declines: [],
});
