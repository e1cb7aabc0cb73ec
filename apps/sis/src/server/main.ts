import { assembleHouse, runHouse } from '@stafett/host';

await runHouse(assembleHouse);
