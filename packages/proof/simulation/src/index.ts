export { type Broken, type Seeds, type Simulation, simulate, traceOf } from './simulate.ts';

// What real histories are made with too
export { type ConsentLedger, openLedger } from './world/consent-ledger.ts';
export { type Dice, diceOf } from './world/dice.ts';
