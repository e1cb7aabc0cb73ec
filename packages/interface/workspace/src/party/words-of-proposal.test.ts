import { createTexts } from '@stafett/texts';
import { expect, test } from 'vitest';
import { aPlan, ids } from '../testing/a-plan.ts';
import { wordsOfProposal } from './words-of-proposal.ts';

const plan = aPlan(
  { type: 'addGoal', goal: ids.longTerm, kind: 'longTerm', text: 'Josef har trygg omsorg' },
  { type: 'addIntervention', intervention: ids.first, goal: ids.longTerm, what: 'Föräldragrupp' },
);

test.each([
  [{ type: 'answerInvitation', coming: true, who: 'Elin' }, 'Svarade på kallelsen: Elin', 'who comes'],
  [{ type: 'answerInvitation', coming: false }, 'Svarade på kallelsen: Kommer inte', 'that nobody comes'],
  [{ type: 'acceptIntervention', intervention: ids.first }, 'Sa ja till en insats: Föräldragrupp', 'what was taken on'],
  [{ type: 'acceptIntervention', intervention: ids.second }, 'Sa ja till en insats', 'what is not in the plan has no name'],
  [{ type: 'declineLead', reason: 'Fel enhet' }, 'Tackade nej till huvudansvar: Fel enhet', 'why'],
  [{ type: 'writeWhatMatters', text: 'Leka', wordsOf: ids.child }, 'Skrev vad som är viktigt: Leka', 'own words that wait are shown'],
  [{ type: 'addIntervention', goal: ids.longTerm, what: 'Avlastning' }, 'Skrev en insats: Avlastning', 'what would be done'],
  [{ type: 'endMeeting' }, 'Avslutade mötet', 'nothing more to tell'],
])('%j reads %s: %s', (change, words, _why) => {
  expect(wordsOfProposal(change as never, plan, createTexts('sv'))).toBe(words);
});
