import { readFileSync } from 'node:fs';
import { type Agreement, agreementWith, type LabelledGoal, type Share } from '@stafett/goals';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const told = ({ share, of, interval: [lower, upper] }: Share): string =>
  `${percent(share)} % [${percent(lower)}, ${percent(upper)}] of ${String(of).padEnd(5)}`;
const lineOf = ({ code, precision, recall }: Agreement): string => `${code.padEnd(19)} precision ${told(precision)} recall ${told(recall)}`;

const file = process.argv[2];
if (file === undefined) throw new Error('Name a file that holds an array of { goal, codes }.');
const goals = JSON.parse(readFileSync(file, 'utf8')) as LabelledGoal[];
console.log(`${goals.length} goals, with 95 % intervals by Wilson`);
for (const agreement of agreementWith(goals)) console.log(lineOf(agreement));
