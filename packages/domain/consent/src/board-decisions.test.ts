import { describe, expect, test } from 'vitest';
import { mayShare } from './may-share.ts';
import { mayStartSipWork } from './may-start-sip-work.ts';
import { aReceiver, bothSay, bup, bvc, daniel, day, hanna, josef, moment, morning, someFacts } from './testing/a-consent.ts';
import { aBoardDecision, answered, boardDecisionId, inCare } from './testing/a-record.ts';
import { about } from './testing/answer-to.ts';

const consents = [answered(hanna, 'guardian'), answered(daniel, 'guardian', 'no'), answered(josef, 'self')];
const underLvu = (...boardDecisions: ReturnType<typeof aBoardDecision>[]) => someFacts({ care: [inCare('LVU')], consents, boardDecisions });
const ofBoard = (facts: ReturnType<typeof someFacts>) => mayStartSipWork(facts, morning).violations.at(-1);
const shareWith = (unit: typeof bvc, facts: ReturnType<typeof someFacts>) =>
  mayShare(about(josef, 'goal'), unit, { facts, at: morning }).violations.map(({ code }) => code);

describe('CON-06: why no decision of the board carries', () => {
  const first = aBoardDecision({ noOtherWay: false });
  const later = aBoardDecision({ id: boardDecisionId(2), at: moment('2026-05-01T09:00:00.000Z'), from: day('2026-05-01'), necessaryForCare: false });
  const atOnce = { ...later, at: first.at };

  test.each([
    [[first, later], boardDecisionId(2), 'necessaryForCare', 'of two the later'],
    [[later, first], boardDecisionId(2), 'necessaryForCare', 'in whatever order they stand'],
    [[first, atOnce], boardDecisionId(2), 'necessaryForCare', 'of two in one moment always the same'],
    [[atOnce, first], boardDecisionId(2), 'necessaryForCare', 'likewise'],
    [[first], boardDecisionId(1), 'noOtherWay', 'the only one'],
  ])('%#: what a decision lacks is told of one', (decisions, decision, lacks, _reason) => {
    expect(ofBoard(underLvu(...decisions))).toMatchObject({ code: 'boardDecisionLacks', facts: { person: josef, decision, lacks: [lacks], notSought: [] } });
  });

  test.each([
    [underLvu(), 'boardDecisionMissing', 'there is none'],
    [underLvu(aBoardDecision({ outcome: 'doNotStart' })), 'boardDecidedNot', 'it decided not to'],
  ])('%#: it is told about whom', (facts, code, _reason) => {
    expect(ofBoard(facts)).toMatchObject({ code, facts: { person: josef } });
  });

  test('CON-23: a sharing that no decision reaches is told apart from a decision that lacks something, and from none at all', () => {
    const elsewhere = aBoardDecision({ receivers: [aReceiver(bup)] });
    expect(shareWith(bvc, underLvu(elsewhere))).toEqual(['guardianSaysNo', 'decisionDoesNotCover']);
    expect(shareWith(bvc, underLvu(elsewhere, { ...first, id: boardDecisionId(2) }))).toEqual(['guardianSaysNo', 'decisionDoesNotCover']);
    expect(shareWith(bvc, underLvu(first))).toEqual(['guardianSaysNo', 'boardDecisionLacks']);
    expect(shareWith(bvc, underLvu())).toEqual(['guardianSaysNo', 'boardDecisionMissing']);
  });

  test('where everybody consents the rule is cited all the same', () => {
    const facts = someFacts({ care: [inCare('LVU')], consents: bothSay({}) });
    expect(mayStartSipWork(facts, morning).rules).toEqual(['CON-01', 'CON-06']);
    expect(mayShare(about(josef, 'goal'), bvc, { facts, at: morning }).rules).toEqual(['CON-06', 'CON-31']);
  });
});
