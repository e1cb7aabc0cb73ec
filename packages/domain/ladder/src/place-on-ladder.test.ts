import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LadderFacts } from './ladder-facts.schema.ts';
import { ladderTable } from './ladder-table.ts';
import { levelOf, placeOnLadder } from './place-on-ladder.ts';

type Given = z.input<typeof LadderFacts>;

const oneParty = { parties: 1, principals: 1 };
const placed = (given: Given) => placeOnLadder(LadderFacts.parse(given));

const cases: readonly [reason: string, given: Given, step: string, why: readonly string[]][] = [
  ['others have noticed and the family has asked nobody', { parties: 0, principals: 0, soughtHelp: false }, 'earlyDetection', ['othersNoticeFirst']],
  ['one who has asked and knows the way manages with information', oneParty, 'information', ['hasSoughtHelp']],
  [
    'not to know what exists needs information, asked or not',
    { ...oneParty, soughtHelp: false, knowsWhatExists: false },
    'information',
    ['needsToKnowWhatExists'],
  ],
  ['not to know where to turn needs somebody to ask', { ...oneParty, knowsWhereToTurn: false }, 'wayfinder', ['needsToKnowWhereToTurn']],
  ['two units of one principal are something to keep apart', { parties: 2, principals: 1 }, 'wayfinder', ['severalToKeepApart']],
  ['what needs an answer soon needs somebody to ask', { ...oneParty, urgency: 'soon' }, 'wayfinder', ['needsAnswerSoon']],
  ['one who has been sent on once is not let go again', { ...oneParty, sentAround: 1 }, 'baton', ['hasBeenSentOn']],
  ['a contact that goes over is handed over', { ...oneParty, handover: true }, 'baton', ['goesOverToAnother']],
  ['what cannot wait is held by whoever is asked', { ...oneParty, urgency: 'now' }, 'baton', ['cannotWait']],
  ['a planned discharge is handed over', { ...oneParty, discharge: 'planned' }, 'baton', ['leavesInpatientCare']],
  ['a planned placement is handed over', { ...oneParty, placement: 'planned' }, 'baton', ['isPlaced']],
  ['both principals need a plan', { parties: 2, principals: 2 }, 'coordinationPlan', ['bothPrincipals']],
  ['sent on twice among several', { parties: 2, principals: 1, sentAround: 2 }, 'coordinationPlan', ['sentAroundAmongSeveral']],
  ['sent on twice, but one unit is enough', { ...oneParty, sentAround: 2 }, 'baton', ['hasBeenSentOn']],
  ['three units for a family that needs support', { parties: 3, principals: 1, coordination: 'withSupport' }, 'coordinationPlan', ['manyForOneFamily']],
  ['two units for a family that needs support', { parties: 2, principals: 1, coordination: 'withSupport' }, 'wayfinder', ['severalToKeepApart']],
  ['three units for a family that manages', { parties: 3, principals: 1 }, 'wayfinder', ['severalToKeepApart']],
  ['there is a plan already', { ...oneParty, hasSip: true }, 'coordinationPlan', ['hasPlan']],
  ['two units and no strength to coordinate', { parties: 2, principals: 1, coordination: 'cannot' }, 'coordinatedSupport', ['cannotCoordinateSeveral']],
  ['no strength, but one unit only', { ...oneParty, coordination: 'cannot' }, 'information', ['hasSoughtHelp']],
  ['five units for a family that needs support', { parties: 5, principals: 1, coordination: 'withSupport' }, 'coordinatedSupport', ['tooManyToCoordinate']],
  ['four units for a family that needs support', { parties: 4, principals: 1, coordination: 'withSupport' }, 'coordinationPlan', ['manyForOneFamily']],
  [
    'both principals, at once, and support is needed',
    { parties: 2, principals: 2, urgency: 'now', coordination: 'withSupport' },
    'coordinatedSupport',
    ['urgentAmongPrincipals'],
  ],
  ['both principals, soon', { parties: 2, principals: 2, urgency: 'soon', coordination: 'withSupport' }, 'coordinationPlan', ['bothPrincipals']],
  [
    'both principals, a move, and support is needed',
    { parties: 2, principals: 2, placement: 'moving', coordination: 'withSupport' },
    'coordinatedSupport',
    ['movesAmongPrincipals'],
  ],
  [
    'both principals, placed and staying',
    { parties: 2, principals: 2, placement: 'placed', coordination: 'withSupport' },
    'coordinationPlan',
    ['bothPrincipals'],
  ],
  [
    'both principals, ready for discharge, and support is needed',
    { parties: 2, principals: 2, discharge: 'ready', coordination: 'withSupport' },
    'coordinatedSupport',
    ['dischargedAmongPrincipals'],
  ],
  [
    'both principals and a discharge ahead',
    { parties: 2, principals: 2, discharge: 'planned', coordination: 'withSupport' },
    'coordinationPlan',
    ['bothPrincipals'],
  ],
  ['sent around in spite of a plan', { ...oneParty, hasSip: true, sentAround: 2 }, 'coordinatedSupport', ['sentAroundDespitePlan']],
];

describe('LAD-02: a situation is placed on the ladder', () => {
  test.each(cases)('%s', (_reason, given, step, why) => {
    expect(placed(given)).toMatchObject({ step, why, strength: 'advice', rule: 'LAD-02' });
  });
  test('each row of the table is the reason of some case', () => {
    expect(ladderTable.map(({ code }) => code).filter((code) => !cases.some(([, , , why]) => why.includes(code)))).toEqual([]);
  });
  test('every reason that lifts it to the step is told', () => {
    const { why } = placed({ ...oneParty, sentAround: 1, handover: true, urgency: 'now', discharge: 'ready', placement: 'placed' });
    expect(why).toEqual(['hasBeenSentOn', 'goesOverToAnother', 'cannotWait', 'leavesInpatientCare', 'isPlaced']);
  });
});

describe('LAD-02: it is told what would move a situation', () => {
  test('down from a plan: all that holds it there, together', () => {
    expect(placed({ parties: 2, principals: 2 }).down).toEqual([{ step: 'wayfinder', changes: [{ fact: 'principals', to: 1 }] }]);
    expect(placed({ parties: 2, principals: 2, hasSip: true }).down).toEqual([
      {
        step: 'wayfinder',
        changes: [
          { fact: 'principals', to: 1 },
          { fact: 'hasSip', to: false },
        ],
      },
    ]);
  });
  test('several ways down are told apart, the one that asks least first, and no principal is left without a unit', () => {
    expect(placed({ parties: 3, principals: 2, coordination: 'cannot', hasSip: false }).down).toEqual([
      { step: 'coordinationPlan', changes: [{ fact: 'coordination', to: 'withSupport' }] },
      {
        step: 'information',
        changes: [
          { fact: 'parties', to: 1 },
          { fact: 'principals', to: 1 },
        ],
      },
    ]);
  });
  test('nothing is below the lowest step, and nothing above the highest', () => {
    expect(placed({ parties: 0, principals: 0, soughtHelp: false }).down).toEqual([]);
    expect(placed({ parties: 2, principals: 1, coordination: 'cannot' }).up).toEqual([]);
  });
  test('up from a plan: at most two things otherwise, the fewest first', () => {
    expect(placed({ parties: 2, principals: 2 }).up.map(({ changes }) => changes.map(({ fact, to }) => `${fact} ${to}`).join(', '))).toEqual([
      'coordination cannot',
      'parties 5, coordination withSupport',
      'coordination withSupport, urgency now',
      'coordination withSupport, placement moving',
      'coordination withSupport, discharge ready',
      'sentAround 2, hasSip true',
    ]);
  });
  test('a second principal brings a second unit', () => {
    expect(placed(oneParty).up).toContainEqual({
      step: 'coordinationPlan',
      changes: [
        { fact: 'parties', to: 2 },
        { fact: 'principals', to: 2 },
      ],
    });
  });
});

describe('LAD-02: the facts are checked', () => {
  test.each([
    ['parties and principals are needed', {}, ['parties', 'principals']],
    ['a principal without a unit contradicts', { parties: 1, principals: 2 }, ['principals']],
    ['a value that does not exist', { ...oneParty, urgency: 'very' }, ['urgency']],
    ['a number that cannot be', { parties: 51, principals: 0 }, ['parties']],
  ])('%s', (_reason, given, paths) => {
    const read = LadderFacts.safeParse(given);
    expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual(paths);
  });
  test('the contradiction has a code of its own', () => {
    expect(LadderFacts.safeParse({ parties: 1, principals: 2 }).error?.issues[0]).toMatchObject({
      params: { violation: 'morePrincipalsThanParties', rule: 'LAD-02' },
    });
  });
  test('as many principals as parties is possible, and what is left out gives no reason to climb', () => {
    expect(LadderFacts.parse({ parties: 2, principals: 2 })).toEqual({
      parties: 2,
      principals: 2,
      soughtHelp: true,
      knowsWhatExists: true,
      knowsWhereToTurn: true,
      sentAround: 0,
      handover: false,
      coordination: 'themselves',
      urgency: 'none',
      discharge: 'none',
      placement: 'none',
      hasSip: false,
    });
  });
  test('every fact has a description', () => {
    const { properties = {} } = z.toJSONSchema(LadderFacts, { io: 'input' });
    expect(Object.entries(properties).filter(([, field]) => typeof field === 'boolean' || !field.description)).toEqual([]);
  });
  test.each([
    ['knowsWhereToTurn', false, 1],
    ['knowsWhereToTurn', true, 0],
    ['soughtHelp', true, 1],
    ['placement', 'moving', 3],
    ['sentAround', 7, 7],
  ] as const)('%s %s asks for level %i', (fact, value, level) => expect(levelOf(fact, value)).toBe(level));
});
