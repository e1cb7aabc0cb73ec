import { compareConsent } from './consent/compare-consent.ts';
import { timeAssistant } from './goals/time-assistant.ts';
import { compareHouse } from './house/compare-house.ts';
import { comparePlan } from './plan/compare-plan.ts';

const consent = await compareConsent();
const plan = await comparePlan();
const assistant = timeAssistant();
const house = await compareHouse();
console.log(JSON.stringify({ consent, plan, assistant, house }, null, 2));
