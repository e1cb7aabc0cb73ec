import type { LadderChange, LadderMove } from '@stafett/ladder';
import type { Texts } from './create-texts.ts';
import { ladderChangeTexts, ladderStepTexts } from './ladder-texts.ts';

/**
 * What would move a situation on the ladder, in one sentence (LAD-02).
 *
 * @param move - the step it would come to, and what would be otherwise
 * @param texts - the language
 * @example
 * sayLadderMove({ step: 'wayfinder', changes: [{ fact: 'principals', to: 1 }] }, createTexts('sv')) // 'Vägvisare, om en huvudman räcker.'
 */
export function sayLadderMove({ step, changes }: LadderMove, texts: Texts): string {
  const said = ({ fact, to }: LadderChange): string => texts.say(ladderChangeTexts[fact], { to: typeof to === 'number' ? to : String(to) });
  return texts.say('ladder.move', { step: texts.say(ladderStepTexts[step].title), changes: texts.list(changes.map(said)) });
}
