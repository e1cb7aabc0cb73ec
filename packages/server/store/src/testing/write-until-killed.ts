import type { HouseId } from '@stafett/kernel';
import { openPglite } from '../database/open-pglite.ts';
import { storeOn } from '../open-store.ts';
import { begun, minute, someoneAt } from './fictional-plans.ts';
import { beginIn } from './ground.ts';

// A process that begins one plan after another, and says each when it is kept, until somebody ends it.
const house = 'municipality' as HouseId;
const actor = someoneAt(house, 'barn-och-familj');
const store = storeOn(await openPglite(process.argv[2]), house);
for (;;) {
  const carried = begun(actor);
  await store.as(actor, minute(0), (transaction) => beginIn(transaction, carried, [actor.unit]));
  process.stdout.write(`${carried.plan.id}\n`);
}
