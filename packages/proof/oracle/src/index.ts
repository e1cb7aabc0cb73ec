export { type Comparison, compare, type Disagreement } from './compare.ts';
export { printComparison } from './print-comparison.ts';
export { type Reading } from './reading/conclude.ts';
export { readSharing } from './reading/read-sharing.ts';
export { readStart } from './reading/read-start.ts';
export { type Situation, situationOf } from './situations/situation-of.ts';
