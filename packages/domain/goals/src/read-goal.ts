import { findActor } from './find-actor.ts';
import { findHardReading } from './find-hard-reading.ts';
import { findIntervention } from './find-intervention.ts';
import { findJargon } from './find-jargon.ts';
import { findMeasure } from './find-measure.ts';
import { findNegation } from './find-negation.ts';
import { findSeveral, junctionsOf } from './find-several.ts';
import { findTopic } from './find-topic.ts';
import { findTime } from './find-time.ts';
import { findVagueWords } from './find-vague-words.ts';
import { type GoalFinding, goalFindingCodes } from './goal-finding.schema.ts';
import { readText } from './read-text.ts';

const byPlace = (one: GoalFinding, other: GoalFinding): number =>
  one.span[0] - other.span[0] || goalFindingCodes.indexOf(one.code) - goalFindingCodes.indexOf(other.code) || one.span[1] - other.span[1];

/**
 * Reads a goal in Swedish and points at what could be clearer, with a question to ask; it never blocks and never rewrites (GOA-04, GOA-05).
 *
 * @param text - the goal as it is written; a text without a word gives no findings
 * @example
 * readGoal('Josef sover i sin egen säng fem nätter i veckan före jul.') // []
 * readGoal('Remiss till logoped i maj').map((finding) => finding.code) // ['noPersonAsActor', 'interventionAsGoal', 'noMeasure']
 */
export function readGoal(text: string): GoalFinding[] {
  const reading = readText(text);
  if (!reading.tokens.some((token) => token.kind === 'word')) return [];
  const junctions = junctionsOf(reading);
  const interventions = findIntervention(reading);
  const vague = findVagueWords(
    reading,
    junctions.map(({ at }) => at),
  );
  return [
    ...vague,
    ...(vague.length > 0 ? [] : findTopic(reading, interventions.length > 0)),
    ...findActor(reading),
    ...interventions,
    ...findNegation(reading),
    ...findSeveral(reading, junctions),
    ...findMeasure(
      reading,
      interventions.length > 0,
      junctions.map(({ at }) => at),
    ),
    ...findTime(reading),
    ...findJargon(reading),
    ...findHardReading(reading),
  ].sort(byPlace);
}
