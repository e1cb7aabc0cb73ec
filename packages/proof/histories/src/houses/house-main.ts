import { assembleHouse, runHouse } from '@stafett/host';

// What each app does: the parts of a house, and nothing that only a test has.
await runHouse(assembleHouse);
