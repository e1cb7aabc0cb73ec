import { compareConsent } from './consent/compare-consent.ts';
import { compareEndpoint } from './endpoint/compare-endpoint.ts';
import { timeAssistant } from './goals/time-assistant.ts';
import { compareHouse } from './house/compare-house.ts';
import { comparePlan } from './plan/compare-plan.ts';

const consent = await compareConsent();
const plan = await comparePlan();
const assistant = timeAssistant();
const endpoint = await compareEndpoint();
const house = await compareHouse();
console.log(JSON.stringify({ consent, plan, assistant, endpoint, house }, null, 2));

const missed = [endpoint.verdict, ...house.verdicts].filter(({ held }) => held === 'no');
for (const { what, value, must } of missed) process.stderr.write(`Missed: ${what} is ${value}, and must be ${must}.\n`);
process.exitCode = missed.length === 0 ? 0 : 1;
