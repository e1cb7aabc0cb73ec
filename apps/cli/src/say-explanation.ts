import type { Explanation, StillAllowed } from '@stafett/consent';
import { stillAllowedTexts, type Texts } from '@stafett/texts';
import { headed, type Words } from './say-decision.ts';

/** Whose answer is missing, and in what capacity; nothing when nobody's is. */
export function sayMissing(missing: Explanation['missing'], { texts, nameOf }: Words): readonly string[] {
  const people = missing.map(({ person, as }) => texts.say('cli.missingOne', { person: nameOf('person', person), as }));
  return people.length === 0 ? [] : [texts.say('cli.missing', { people: texts.list(people) })];
}

/** The consents, assessments, decisions and grounds that a yes rests on, by their names in the file. */
export function sayRestsOn(restsOn: Explanation['restsOn'], { texts, nameOf }: Words): readonly string[] {
  const { consents, assessments, boardDecisions, grounds } = restsOn;
  const records = [...consents, ...assessments, ...boardDecisions, ...grounds].map((id) => nameOf('person', id));
  return records.length === 0 ? [] : [texts.say('cli.restsOn', { records: texts.list(records) })];
}

/** What one may do all the same. */
export function sayStillAllowed(stillAllowed: readonly StillAllowed[], texts: Texts): readonly string[] {
  return headed(
    texts.say('cli.still'),
    stillAllowed.map((code) => texts.say(stillAllowedTexts[code])),
  );
}
