export { type Failure, fuzz, type Fuzzing, type Wish } from './fuzz.ts';
export { type Count, Tally } from './tally.ts';
