import { type MutationTally, mutateRoom } from './mutate-room.ts';

const rooms = ['consent', 'plan', 'goals', 'ladder', 'access'];
const enough = 85;

const asked = process.argv.slice(2);
const tallies: MutationTally[] = [];
for (const room of asked.length > 0 ? asked : rooms) tallies.push(await mutateRoom(room));

for (const { room, unnoticed } of tallies) for (const line of unnoticed) console.log(`${room}: not noticed: ${line}`);
for (const tally of tallies) {
  const percent = percentOf(tally);
  console.log(`${tally.room.padEnd(10)} ${percent.toFixed(1)} % of ${tally.noticed + tally.unnoticed.length} changes noticed`);
  if (percent < enough) process.exitCode = 1;
}

function percentOf({ noticed, unnoticed }: MutationTally): number {
  return (100 * noticed) / Math.max(1, noticed + unnoticed.length);
}
