import budgets from './budgets.json' with { type: 'json' };
import { gzippedSize } from './gzipped-size.ts';

for (const [room, budget] of Object.entries(budgets)) {
  const size = await gzippedSize(`packages/domain/${room}/src/index.ts`);
  if (size > budget) process.exitCode = 1;
  console.log(`${size > budget ? '✗' : '✓'} ${room.padEnd(10)}${size.toFixed(1).padStart(6)} kB of ${budget} kB`);
}
