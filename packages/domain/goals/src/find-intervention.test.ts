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
  ['Skolan ringer mamma före utredningen', 'serviceVerb', 'whatever a service does'],
  ['Skolan har ordnat en lugn plats', 'serviceVerb', 'what a service has done'],
  ['Förskolan blir bättre på att lyssna', 'serviceVerb', 'what a service becomes better at'],
  ['Varje fredag ringer läraren hem', 'serviceVerb', 'the verb before its subject'],
  ['Ali går till skolan och BUP ger råd', 'serviceVerb', 'a later clause with a service'],
  ['Jag vill att skolan börjar ringa', 'serviceVerb', 'behind a helping verb'],
  ['Någon hjälper mig', 'serviceVerb', 'nobody in particular helps'],
  ['Psykolog en gång i veckan', 'interventionNamed', 'whom one shall see'],
  ['Habilitering', 'interventionNamed', 'only the name of a service'],
  ['Jag vill prata med kuratorn', 'interventionNamed', 'a talk with a professional'],
  ['Ali tränar hos sjukgymnasten', 'interventionNamed', 'training with a professional'],
  ['Jag vill ha en ny psykolog', 'interventionNamed', 'to be given a professional'],
  ['Plats på behandlingshem', 'interventionNamed', 'a place in a service'],
  ['Ali behöver någon form av terapi', 'interventionNamed', '"form av" is no aside'],
  ['Ali får medicin', 'interventionNamed', 'medicine is received'],
  ['Bättre samordning', 'interventionNamed', 'what services do together'],
  ['IBT-träning', 'interventionNamed', 'a training with an abbreviation'],
  ['Vi får information från skolan', 'helpReceived', 'information is received'],
])('GOA-02: "%s" is an intervention (%s): %s', (goal, reason) => {
  expect(reasonsFor(goal)).toEqual([reason]);
});

test.each([
  ['Ali ber om hjälp', 'to ask is a doing'],
  ['Ali klär på sig utan hjälp', 'no help at all'],
  ['Ali sover hela natten före utredningen', 'the intervention only tells when'],
  ['Ali vet vem han kan ringa om han behöver stöd', 'inside a subordinate clause'],
  ['Ali har ett telefonsamtal med mormor varje dag', 'a talk of everyday life'],
  ['Ali får sova hos mormor efter behandlingen', 'the treatment only tells when'],
  ['Skolan vet vad Ali behöver', 'a service only knows'],
  ['Läraren lyssnar på Ali', 'a professional only listens'],
  ['Läraren har tålamod', 'a professional only has'],
  ['Skolan är trygg', 'a service only is'],
  ['Personalen ska inte låsa dörren', 'a service shall not do it'],
  ['Jag vill att personalen inte låser dörren', 'the no stands before the verb'],
  ['Läraren slutar skälla', 'a professional stops'],
  ['Personalen slipper ringa', 'a service is spared'],
  ['Jag ringer kuratorn', 'a call of one’s own'],
  ['Jag pratar med kuratorn när jag är ledsen', 'one’s own answer to a situation'],
  ['Ali har råd med en cykel', '"råd" is no advice here'],
  ['Ali får en praktikplats', 'no place in a service'],
  ['Ingen mer placering', 'what shall not be is not given'],
  ['Ali har tre samtal om sin framtid', 'a talk about something'],
  ['Ali har bytt behandling med sig själv', 'nothing is received'],
  ['Mamma stöttar Ali', 'a parent is not a service'],
])('GOA-02: "%s" is not an intervention: %s', (goal) => {
  expect(reasonsFor(goal)).toEqual([]);
});
