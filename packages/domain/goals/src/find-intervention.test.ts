import { expect, test } from 'vitest';
import { readGoal } from './read-goal.ts';

const reasonsFor = (goal: string): string[] =>
  readGoal(goal)
    .filter(({ code }) => code === 'interventionAsGoal')
    .map(({ reason }) => reason);

test.each([
  ['Remiss till logoped', 'interventionNamed', 'only the name of an intervention'],
  ['Neuropsykiatrisk utredning', 'interventionNamed', 'an adjective before it'],
  ['Stödsamtal startar i mars', 'interventionNamed', 'the intervention is the subject'],
  ['Ali påbörjar terapi', 'interventionNamed', 'a person receives it'],
  ['Ali har kontakt med vårdcentralen', 'interventionNamed', 'a contact with care'],
  ['Ali träffar en psykolog', 'interventionNamed', 'a contact with care'],
  ['Ali får hjälp med läxorna', 'helpReceived', 'help is received'],
  ['Ali erbjuds en plats', 'serviceVerb', 'what a service offers'],
  ['Kuratorn stöttar Ali', 'serviceVerb', 'what a professional does'],
  ['Skolan ordnar en elevassistent', 'interventionNamed', 'a service and its intervention'],
])('"%s" is an intervention (%s): %s', (goal, reason) => {
  expect(reasonsFor(goal)).toEqual([reason]);
});

test.each([
  ['Ali ber om hjälp', 'to ask is a doing'],
  ['Ali klär på sig utan hjälp', 'no help at all'],
  ['Ali sover hela natten före utredningen', 'the intervention only tells when'],
  ['Ali vet vem han kan ringa om han behöver stöd', 'inside a subordinate clause'],
  ['Ali har ett telefonsamtal med mormor varje dag', 'a talk of everyday life'],
  ['Ali får sova hos mormor efter behandlingen', 'the treatment only tells when'],
  ['Skolan ringer mamma före utredningen', 'the same where a service acts'],
  ['Ingen mer placering', 'what shall not be is not given'],
  ['Ali har tre samtal om sin framtid', 'a talk about something'],
  ['Ali har bytt behandling med sig själv', 'nothing is received'],
  ['Mamma stöttar Ali', 'a parent is not a service'],
])('"%s" is not an intervention: %s', (goal) => {
  expect(reasonsFor(goal)).toEqual([]);
});
