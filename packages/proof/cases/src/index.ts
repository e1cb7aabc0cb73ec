// How a case is written
export { Action, actionNames } from './action.schema.ts';
export { type Addition, additionsOf } from './additions-of.ts';
export { Case, Step, Unsaid } from './case.schema.ts';
export { Expectation, expectationNames } from './expectation.schema.ts';
export { Day, dayOf, FixedMoment, Moment, momentOf } from './moment.ts';
export { CasePerson, CaseStaff, CaseUnit } from './people-and-places.schema.ts';
export { CaseError, readCase } from './read-case.ts';
export { type ShippedCase, shippedCases } from './shipped-cases.ts';

// How it is played
export { PlayStopped, playThrough } from './play-through.ts';
export { inShort, linesOf, type Report, type Result } from './report.ts';
export type { Eyes, Outcome, Patience, Reading, SignedIn, Stage, WorkLine } from './stage.ts';
