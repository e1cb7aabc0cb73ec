import { emergencyGround } from '@stafett/access';
import type { HouseId } from '@stafett/kernel';
import type { Author } from '@stafett/plan';
import { logLine } from './author-of.ts';
import type { ExchangeTransaction } from './ports.ts';
import { against } from './refusal.ts';
import type { MessageOf, Receiving, Reception } from './verified-message.ts';

type Told = MessageOf<'emergencyOpened'>;

/** A plan that is kept here has been opened in an emergency in a house that holds a copy: it is kept to be followed up, and goes after the original if that has moved (SEC-08). */
export async function receiveEmergency(transaction: ExchangeTransaction, message: Told, { house, clock }: Receiving): Promise<Reception> {
  const { from, plan: id } = message;
  const opening = { ...message.body.opening, house: message.body.opening.house ?? from };
  const plan = await transaction.originals.readForChange(id);
  const isParty = plan?.parties.some((party) => party.house === opening.house) === true;
  if (!isParty || !(await maySpeakFor(transaction, message, opening.house))) return [against('planNotFound', 'SEC-03', clock.now())];
  const isItsUnit = house.units.some(({ house: of, unit }) => of === opening.house && unit === opening.unit);
  if (!isItsUnit) return [against('unknownUnit', 'SEC-03', clock.now())];
  await transaction.keepEmergency({ ...opening, plan: id });
  const by: Author = { user: 'exchange', name: 'exchange', house: opening.house, unit: opening.unit } as Author;
  await transaction.log(logLine(by, { action: 'openInEmergency', reason: emergencyGround(opening) }, plan));
  if (![house.id, from, opening.house].includes(plan.keeper)) {
    await transaction.outbox.add({ kind: 'emergencyOpened', receiver: plan.keeper, plan: id, opening: opening.id });
  }
  return [];
}

// Each house tells of its own, and the one that gave the original here of what came to it too late (SEC-03).
const maySpeakFor = async ({ inbox }: ExchangeTransaction, { from, plan }: Told, openedIn: HouseId): Promise<boolean> =>
  openedIn === from || (await inbox.signed(from, plan, 'original')).length > 0;
