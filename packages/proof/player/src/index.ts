export { playCase } from './play-case.ts';
export { printReport } from './print-report.ts';
export { readCase } from './read-case.ts';
export { type PlayedHouse, signIn, usersOf } from './sign-in.ts';
