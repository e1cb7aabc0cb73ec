import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { Consent, ConsentForm, ConsentMatter, GivenAs, Narrowing } from './consent.schema.ts';
import { consentRemedies } from './consent.violations.ts';
import { Assessment, BoardDecision, Disclosure, Ground, OpenQuestion } from './decisions.schema.ts';
import { FactsShape } from './facts-shape.schema.ts';
import { InformationKind, SensitiveKind } from './information-kind.ts';
import { Care, Guardian, MandatePart, Protection, Representative } from './people.schema.ts';
import { SharedItem } from './shared-item.schema.ts';
import { aConsent, bvc, hanna, josef, morning, preschool, someFacts } from './testing/a-consent.ts';
import { aBoardDecision, aDisclosure, aHarmTest, aProtection, aRepresentative, assessed, inCare } from './testing/a-record.ts';

const lists: readonly [name: string, list: readonly string[], words: string][] = [
  [
    'CON-30: the kinds of information',
    InformationKind.options,
    'identity contact family socialSituation school somaticHealth mentalHealth medication substanceUse criminality protectedAddress riskAndCrisisPlan goal intervention participationWishes ownWords',
  ],
  ['CON-31: those of them that must be named', SensitiveKind.options, 'mentalHealth medication substanceUse criminality riskAndCrisisPlan ownWords'],
  ['CON-20: the forms of an answer', ConsentForm.options, 'oral written sign'],
  ['CON-11: what an answer is given to', ConsentMatter.options, 'sipWork sharing care'],
  ['CON-09: in what capacity', GivenAs.options, 'guardian self godMan forvaltare powerOfAttorney'],
  ['ACT-18: the parts of a mandate', MandatePart.options, 'economy person rights'],
  [
    'CON-12: the questions that a person closes',
    OpenQuestion.options,
    'childSaysNo childNotAsked childAgainstGuardians godManNotAsked boardAgainstConsent personCannotConsent representativeAndPersonDiffer',
  ],
  [
    'CON-28: what would change an answer',
    consentRemedies,
    'recordGuardian recordGodMan askGuardian offerInformation askRepresentative askPerson weighChildsView weighBothBranches weighHowToGoOn seekBoardDecision completeBoardDecision coverInDecision askOtherPerson coverReceiver includeKind nameKind clearReceiver considerDisclosure',
  ],
];

const records: readonly [name: string, schema: z.ZodType, record: object, field: string, words: string][] = [
  ['CON-25: an answer', Consent, aConsent(), 'answer', 'yes no'],
  ['CON-09: a guardian', Guardian, { id: hanna }, 'kind', 'custody speciallyAppointed'],
  [
    'ACT-18: a representative',
    Representative,
    aRepresentative('godMan'),
    'kind',
    'godManForChild godMan forvaltare personligtOmbud powerOfAttorney futurePowerOfAttorney',
  ],
  ['CON-06: care', Care, inCare('LVU'), 'law', 'LVU SoL LSU'],
  ['SEC-05: a protection', Protection, aProtection(), 'kind', 'sekretessmarkering skyddadFolkbokforing secretPlacement'],
  ['CON-04: maturity', Assessment, assessed('maturity', 'mature'), 'outcome', 'mature notMature'],
  ['CON-10: ability', Assessment, assessed('ability', 'able'), 'outcome', 'able unable'],
  ['CON-12: a question that was weighed', Assessment, assessed('childSaysNo', 'goOn'), 'outcome', 'goOn doNotGoOn'],
  ['CON-06: a decision of the board', BoardDecision, aBoardDecision(), 'outcome', 'start doNotStart'],
  ['CON-10: a harm test', Ground, aHarmTest(), 'outcome', 'noHarm harm'],
  ['SEC-16: a disclosure', Disclosure, aDisclosure(), 'law', 'osl-social osl-health'],
];

describe('the words that facts are written with are a contract', () => {
  test.each(lists)('%s', (_, list, words) => {
    expect(list.join(' ')).toBe(words);
  });

  test.each(records)('%s is read with each of its words, and with no other', (_, schema, record, field, words) => {
    for (const word of words.split(' ')) expect(schema.parse({ ...record, [field]: word })).toMatchObject({ [field]: word });
    for (const word of ['', 'other']) expect(schema.safeParse({ ...record, [field]: word }).success).toBe(false);
  });

  test.each<[string, z.ZodType, object, string, readonly string[]]>([
    ['CON-11: the matters of an answer', Consent, aConsent(), 'matters', ['sipWork', 'sharing']],
    ['CON-12: the matters of an assessment', Assessment, assessed('maturity', 'mature'), 'matters', ['sipWork', 'care']],
    ['CON-24: the kinds that are taken back', Narrowing, { at: morning, receiver: bvc }, 'kinds', ['school', 'family']],
    ['SEC-16: the kinds that are disclosed', Disclosure, aDisclosure(), 'kinds', ['school', 'somaticHealth']],
  ])('%s are several, or one, and never none', (_, schema, record, field, words) => {
    expect(schema.parse({ ...record, [field]: words })).toMatchObject({ [field]: words });
    expect(schema.safeParse({ ...record, [field]: words.slice(0, 1) }).success).toBe(true);
    expect(schema.safeParse({ ...record, [field]: [] }).success).toBe(false);
  });

  test.each([
    ['fa', true, 'a language'],
    ['zh-Hant', true, 'with its script'],
    ['sr-Latn-RS', true, 'and the country'],
    ['sv-!!', false, 'signs are none'],
    ['sv-x', false, 'a part has two signs or more'],
    ['SV', false, 'a language is written small'],
  ])('CON-21: the language %s of the information is read: %s', (language, isRead, _reason) => {
    expect(Consent.safeParse({ ...aConsent(), language }).success).toBe(isRead);
  });

  test('CON-04: what the routine says is read, and nothing else of it', () => {
    expect(FactsShape.parse({ ...someFacts(), routine: { matureChildSuffices: true } }).routine).toEqual({ matureChildSuffices: true });
    expect(FactsShape.safeParse({ ...someFacts(), routine: {} }).success).toBe(false);
    expect(FactsShape.safeParse({ ...someFacts(), routine: { matureChildSuffices: true, mood: 'good' } }).success).toBe(false);
  });

  test('CON-30: an item tells its kind and whom it is about, and nothing else than it must', () => {
    const item = { kind: 'goal', about: josef, revealsWhereabouts: false, neededBy: [bvc, preschool] };
    expect(SharedItem.parse(item)).toEqual(item);
    expect(SharedItem.safeParse({ kind: 'goal' }).success).toBe(false);
    expect(SharedItem.safeParse({ ...item, mood: 'good' }).success).toBe(false);
  });
});
