import type { UnitId } from '@stafett/kernel';
import { expect, test } from 'vitest';
import { asKnownAt } from './as-known-at.ts';
import { ConsentFacts } from './consent-facts.schema.ts';
import { explainStart } from './explain.ts';
import { mayDisclose } from './may-disclose.ts';
import { mayShare } from './may-share.ts';
import { mayStartSipWork } from './may-start-sip-work.ts';
import { aConsent, aReceiver, bothSay, bvc, consentId, daniel, day, hanna, josef, moment, morning, preschool, someFacts } from './testing/a-consent.ts';
import { aBoardDecision, aDisclosure, aHarmTest, answered, aProtection, assessed, birgit, groundId, grownUp, inCare, presumed } from './testing/a-record.ts';
import { about, danielsOwn } from './testing/answer-to.ts';
import { whoCouldSee } from './who-could-see.ts';

const eleven = { id: josef, birthDate: day('2015-03-14') };
const socialServices = { ...preschool, unit: 'barn-och-familj' as UnitId };
const [motherYes, fatherYes, fatherNo] = [answered(hanna, 'guardian'), answered(daniel, 'guardian'), answered(daniel, 'guardian', 'no')];
const childYes = answered(josef, 'self');
const unable = assessed('ability', 'unable', { at: moment('2025-12-01T09:00:00.000Z') });

type Facts = Partial<ConsentFacts>;
const read = (facts: Facts) => ConsentFacts.parse(someFacts(facts));
const work = (facts: Facts, at = morning) => inWords(mayStartSipWork(read(facts), at));
const share = (item: ReturnType<typeof about>, facts: Facts) => inWords(mayShare(item, bvc, { facts: read(facts), at: morning }));

function inWords({ outcome, violations, rules }: ReturnType<typeof mayShare>): string {
  return `${[outcome, ...violations.map(({ code }) => code)].join(', ').replace(',', ':')} by ${rules.join(', ')}`;
}

test('Hard situation 14, CON-10: a harm test finds harm where consent is presumed', () => {
  const harm = aHarmTest({ outcome: 'harm' });
  const facts = { person: grownUp, guardians: [], consents: [], assessments: [unable] };
  const retested = aHarmTest({ id: groundId(3), at: moment('2026-06-01T09:00:00.000Z') });
  const refused = 'refused: harmFound by CON-10';
  expect(work({ ...facts, grounds: [presumed(), harm] })).toBe('allowed by CON-01, CON-10');
  expect(share(about(josef, 'goal'), { ...facts, grounds: [presumed(), harm] })).toBe(refused);
  expect(share(about(josef, 'goal'), { ...facts, grounds: [presumed(), harm, retested] })).toBe(refused);
  const revoked = { ...harm, withdrawnAt: moment('2026-06-01T09:00:00.000Z') };
  expect(share(about(josef, 'goal'), { ...facts, grounds: [presumed(), revoked, retested] })).toBe('allowed by CON-10, CON-31');
});

test('Hard situation 15, SEC-05: a goal that everybody lets the unit see names the town of a secret placement', () => {
  const care = [inCare('LVU', { addressSecretFrom: [daniel], noContactWith: [daniel] })];
  const facts = { person: eleven, consents: [motherYes, childYes], boardDecisions: [aBoardDecision()], care };
  const goal = about(josef, 'goal');
  expect(share({ ...goal, revealsWhereabouts: true }, facts)).toBe('refused: addressProtected by SEC-05');
  expect(share({ ...about(hanna, 'contact'), revealsWhereabouts: true }, facts)).toBe('refused: addressProtected by SEC-05');
  const cleared = { ...facts, protections: [aProtection({ cleared: [bvc] })] };
  expect(share({ ...goal, revealsWhereabouts: true }, cleared)).toBe('allowed by CON-07, CON-31');
  expect(share(goal, facts)).toBe('allowed by CON-07, CON-31');
});

test('Hard situation 16, CON-34: the father’s depression stands in the plan of his child', () => {
  const named = [aReceiver(bvc, { sensitive: ['mentalHealth'] })];
  const consents = bothSay({ receivers: named });
  const item = about(daniel, 'mentalHealth');
  const missing = 'refused: otherPersonsConsentMissing by CON-34';
  expect(share(item, { consents })).toBe(missing);
  expect(share(item, { consents: [...consents, danielsOwn()] })).toBe('refused: kindNotNamed by CON-31');
  expect(share(item, { consents: [...consents, danielsOwn({ receivers: named })] })).toBe('allowed by CON-02, CON-31, CON-34');
  const ofSister = { ...motherYes, id: consentId(30), about: birgit, receivers: named };
  expect(share(about(birgit, 'mentalHealth'), { consents: [...consents, ofSister] })).toBe(missing);
});

test('Hard situation 17, CON-24: the mother takes one kind back from one unit, and says yes to more later', () => {
  const narrowed = { ...motherYes, narrowings: [{ at: moment('2026-06-01T09:00:00.000Z'), receiver: bvc, kinds: ['school' as const] }] };
  const broader = (takenAt: string) => aConsent({ id: consentId(30), takenAt: moment(takenAt) });
  const answers = (...more: ReturnType<typeof broader>[]) => share(about(josef), { person: eleven, consents: [narrowed, fatherYes, ...more] });
  const allowed = 'allowed by CON-02, CON-31';
  expect(answers()).toBe('refused: kindTakenBack by CON-24');
  expect(answers(broader('2026-09-01T09:00:00.000Z'))).toBe(allowed);
  expect(answers(broader('2026-03-01T09:00:00.000Z'))).toBe(allowed);
  expect(answers({ ...broader('2026-09-01T09:00:00.000Z'), withdrawnAt: moment('2026-10-01T09:00:00.000Z') })).toBe('refused: kindTakenBack by CON-24');
});

test('Hard situation 18, CON-25: the guardians took it back, and it was written down four days later', () => {
  const took = (endRecordedAt: string) =>
    read({ consents: bothSay({ withdrawnAt: moment('2026-11-20T09:00:00.000Z'), endRecordedAt: moment(endRecordedAt) }) });
  const late = took('2026-11-24T09:00:00.000Z');
  expect(share(about(josef), late)).toBe('refused: guardianConsentMissing, guardianConsentMissing by CON-02');
  expect(share(about(josef), asKnownAt(late, morning))).toBe('allowed by CON-02, CON-31');
  expect(whoCouldSee(about(josef), { facts: late, at: morning })).toEqual([]);
  expect(whoCouldSee(about(josef), { facts: late, at: morning }, morning).map(({ receiver }) => receiver)).toEqual([bvc, preschool]);
  expect(whoCouldSee(about(josef), { facts: took('2026-11-20T09:00:00.000Z'), at: morning }, morning)).toEqual([]);
});

test('Hard situation 19, SEC-16: the father says no, and health care has decided to tell social services what the child needs for care', () => {
  const disclosures = [aDisclosure({ receiver: socialServices })];
  const yes = { ...motherYes, receivers: [aReceiver(socialServices)] };
  const facts = { person: eleven, consents: [yes, fatherNo], disclosures };
  const item = about(josef, 'somaticHealth');
  const tell = (changes: Facts, discloser = bvc, receiver = socialServices) =>
    inWords(mayDisclose(item, { discloser, receiver }, { facts: read({ ...facts, ...changes }), at: morning }));
  expect(inWords(mayShare(item, socialServices, { facts: read(facts), at: morning }))).toBe('refused: guardianSaysNo by CON-02');
  expect(tell({})).toBe('allowed by SEC-16');
  expect(mayDisclose(item, { discloser: bvc, receiver: socialServices }, { facts: read(facts), at: morning }).laws).toEqual(['osl-health']);
  expect(tell({}, socialServices, bvc)).toBe('refused: disclosureMissing by SEC-16');
  expect(tell({ disclosures: [aDisclosure({ receiver: socialServices, neededForCare: false })] })).toBe('refused: disclosureMissing by SEC-16');
  expect(tell({ person: { id: josef, birthDate: day('2008-11-23') } })).toBe('refused: disclosureOnlyUnder18 by SEC-16');
});

test('Hard situation 20, CON-35: the child has died, and every consent runs on into next year', () => {
  const facts = { person: { ...eleven, diedOn: day('2026-11-23') }, consents: bothSay({}), disclosures: [aDisclosure({ receiver: socialServices })] };
  expect(work(facts)).toBe('refused: personHasDied by CON-35');
  expect(explainStart(read(facts), morning).wouldChange).toEqual([]);
  expect(work(facts, moment('2026-11-22T22:59:59.999Z'))).toBe('allowed by CON-01, CON-02');
  const way = { discloser: bvc, receiver: socialServices };
  expect(inWords(mayDisclose(about(josef, 'somaticHealth'), way, { facts: read(facts), at: morning }))).toBe('refused: personHasDied by CON-35');
  const guardians = [{ id: hanna }, { id: daniel, to: day('2026-11-22') }];
  expect(work({ person: eleven, guardians, consents: [motherYes] })).toBe('allowed by CON-01, CON-02');
});
