import { randomUUID } from 'node:crypto';
import type { HouseInputs } from '@stafett/client';
import type { PartyUnit } from '@stafett/plan';
import { units } from '../houses/places.ts';
import { askAgain, type Person } from '../houses/sign-in.ts';
import { count, type Playing, type Story } from './history.ts';

/** A change and who asks for it. */
export interface Wish {
  readonly by: PartyUnit;
  readonly change: { readonly type: string; readonly [field: string]: unknown };
}

/**
 * Sends a command until it is answered, always under the same id, and remembers what it was answered.
 *
 * @returns `written`, `proposed`, `unanswered` or the codes that stood against it
 */
export async function sendChange(playing: Playing, { plan, acknowledged }: Story, { by, change }: Wish): Promise<string> {
  const command = randomUUID();
  const person = playing.open.people[units.indexOf(by)] as Person;
  const input = { plan, command, change } as unknown as HouseInputs['plan']['change'];
  const outcome = await askAgain(
    () => person.plan.change.mutate(input),
    (status) => count(playing, `no answer: ${status ?? 'none'}`),
  );
  const became = outcome.is === 'answered' ? outcome.answer.state : outcome.is === 'refused' ? outcome.why : 'unanswered';
  if (outcome.is === 'answered') acknowledged.push({ command, type: change.type, house: by.house, state: outcome.answer.state });
  count(playing, outcome.is === 'answered' ? `command ${became}` : `command ${outcome.is}`);
  playing.say(`${by.house}/${by.unit} ${change.type} ${command.slice(0, 8)} in ${plan.slice(0, 8)}: ${became}`);
  return became;
}
