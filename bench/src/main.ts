import { compareConsent } from './consent/compare-consent.ts';
import { compareHouse } from './house/compare-house.ts';

const consent = await compareConsent();
const house = await compareHouse();
console.log(JSON.stringify({ consent, house }, null, 2));
