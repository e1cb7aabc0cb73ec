import { checkList, ruleOfList } from './check-list.ts';
import { isBefore } from './check-record.ts';
import { checking } from './consent-form.ts';
import { FactsShape } from './facts-shape.schema.ts';

const lists = Object.keys(ruleOfList) as (keyof typeof ruleOfList)[];

/** What decides who must consent, what they have answered, and what else the work may rest on; facts that contradict one another are refused. */
export const ConsentFacts = FactsShape.superRefine((facts, report) => {
  const { diedOn, birthDate } = facts.person;
  checking(report, 'CON-35')(isBefore(diedOn, birthDate), 'outsideLife', 'person', 'diedOn');
  for (const list of lists) checkList(list, facts, (index) => checking(report, ruleOfList[list], list, index));
});
export type ConsentFacts = FactsShape;
