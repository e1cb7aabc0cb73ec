import { describe, expect, test } from 'vitest';
import { applyToBaton, rebuildBaton } from './apply-to-baton.ts';
import { type BatonEvent, BatonHistory, BatonMatter, BatonState, type BatonEventType } from './baton.schema.ts';
import { batonHolders, batonTransition, batonTransitions, isBatonFinished } from './baton-transitions.ts';
import { batonRules, decideOnBaton } from './decide-on-baton.ts';
import { holderOf } from './holder-of.ts';
import { at, batonAfter, better, day, giver, offered, place, receiver } from './testing/handover.ts';

const later = '2026-11-24';
const accepted: BatonEvent = { type: 'accepted', at: at(later), by: receiver };
const declined: BatonEvent = { type: 'declined', at: at(later), by: receiver, reason: 'otherUnit', better };
const withdrawn: BatonEvent = { type: 'withdrawn', at: at(later), by: giver };
const reminded: BatonEvent = { type: 'reminded', at: at(later), by: giver };
const received: BatonEvent = { type: 'received', at: at(later), by: receiver };
const offeredOn: BatonEvent = { type: 'offeredOn', at: at(later), by: giver, receiver: better, deadline: day('2026-12-04') };

const events: Readonly<Record<BatonEventType, BatonEvent>> = { offered: offered(), offeredOn, accepted, declined, withdrawn, reminded, received };
const batons = {
  offered: batonAfter(offered()),
  accepted: batonAfter(offered(), accepted),
  declined: batonAfter(offered(), declined),
  withdrawn: batonAfter(offered(), withdrawn),
  received: batonAfter(offered(), accepted, received),
};

const codes = (state: keyof typeof batons | undefined, event: BatonEvent) =>
  decideOnBaton(state && batons[state], event).violations.map(({ code, path, remedy }) => `${code} ${path.join('.')} ${remedy ?? '-'}`);

describe('LAD-03: a baton goes from offered to accepted, or declined, to received by the family', () => {
  test.each(Object.keys(batons) as (keyof typeof batons)[])('a baton can be %s', (state) => expect(batons[state].state).toBe(state));

  const every = BatonState.options.flatMap((state) => (Object.keys(events) as BatonEventType[]).map((event) => ({ state, event })));
  test.each(every)('$state, then $event: as the table of transitions says', ({ state, event }) => {
    const transition = batonTransitions.find((one) => one.from === state && one.event === event);
    expect(batonTransition(state, event)).toEqual(transition);
    expect(applyToBaton(batons[state], events[event])?.state).toBe(transition?.to ?? state);
    expect(decideOnBaton(batons[state], events[event]).outcome).toBe(transition === undefined ? 'refused' : 'allowed');
  });
  test.each(batonTransitions.filter(({ from }) => from !== 'none'))('$from, then $event: only by the $by', ({ from, event, by }) => {
    const other = place('municipality', 'barn-och-familj');
    const refusal = [`${by === 'giver' ? 'onlyTheGiver' : 'onlyTheReceiver'} by -`];
    for (const wrong of [other, place('municipality', 'bup'), by === 'giver' ? receiver : giver])
      expect(codes(from as keyof typeof batons, { ...events[event], by: wrong })).toEqual(refusal);
  });
  test('it is at an end when the family is received or the giver keeps the matter, and only then', () => {
    expect(BatonState.options.filter((state) => isBatonFinished({ state }))).toEqual(['withdrawn', 'received']);
  });
  test.each([
    ['nothing comes before the offer', undefined, accepted, 'batonNotBegun type -'],
    ['it is offered once', 'offered', offered(), 'batonBegunAlready type beginNewBaton'],
    ['what is received is over', 'received', reminded, 'batonFinished type beginNewBaton'],
    ['what is taken back is over', 'withdrawn', offeredOn, 'batonFinished type beginNewBaton'],
    ['what is accepted cannot be taken back', 'accepted', withdrawn, 'batonAccepted type beginNewBaton'],
    ['nor offered to another', 'accepted', offeredOn, 'batonAccepted type beginNewBaton'],
    ['the family is received by one who has accepted', 'offered', received, 'batonNotAccepted type -'],
    ['and not by one who has declined', 'declined', received, 'batonNotAccepted type -'],
    ['one who has declined is asked again first', 'declined', accepted, 'batonNotOffered type offerBatonOn'],
    ['and is not reminded', 'declined', reminded, 'batonNotOffered type offerBatonOn'],
  ] as const)('%s', (_reason, state, event, code) => expect(codes(state, event)).toEqual([code]));
});

describe('LAD-03: what an event says must hold', () => {
  const to = (changes: object, event: BatonEvent) => ({ ...event, ...changes }) as BatonEvent;
  test.each([
    ['nobody hands over to itself', undefined, offered({ receiver: giver }), ['receiverIsGiver receiver chooseOtherReceiver']],
    ['the same unit name in another house is another unit', undefined, offered({ receiver: place('municipality', 'ungdomsmottagningen') }), []],
    ['nor offers it on to itself', 'offered', to({ receiver: giver }, offeredOn), ['receiverIsGiver receiver chooseOtherReceiver']],
    ['a deadline has not passed', undefined, offered({ deadline: day('2026-11-22') }), ['deadlineHasPassed deadline setLaterDeadline']],
    ['today is soon enough', undefined, offered({ deadline: day('2026-11-23') }), []],
    ['nor has a new one', 'offered', to({ deadline: day('2026-11-23') }, offeredOn), ['deadlineHasPassed deadline setLaterDeadline']],
    [
      'nor the day when the family is to be received',
      'offered',
      to({ deadline: day('2026-11-23') }, accepted),
      ['deadlineHasPassed deadline setLaterDeadline'],
    ],
    ['a late yes is a yes', 'offered', to({ at: at('2026-12-24') }, accepted), []],
    ['nothing happens before what has happened', 'offered', to({ at: at('2026-11-23', '07:59') }, accepted), ['earlierThanLast at -']],
    ['in the same moment is not before', 'offered', to({ at: at('2026-11-23') }, accepted), []],
    ['no need must be said why', 'offered', to({ reason: 'noNeed' }, declined), ['groundsMissing why giveGrounds']],
    ['so must what is not in the list', 'offered', to({ reason: 'other' }, declined), ['groundsMissing why giveGrounds']],
    ['said why, it is a no', 'offered', to({ reason: 'noNeed', why: 'Skolan räcker' }, declined), []],
    ['no consent needs no more words', 'offered', to({ reason: 'noConsent' }, declined), []],
    ['the better one is another', 'offered', to({ better: receiver }, declined), ['betterIsSame better chooseOtherReceiver']],
    ['it may be the giver', 'offered', to({ better: giver }, declined), []],
    ['nobody else need be named', 'offered', to({ better: undefined }, declined), []],
  ] as const)('%s', (_reason, state, event, found) => expect(codes(state, event)).toEqual(found));

  test('a refusal tells what was tried, the day in question and the rule, and nobody’s words', () => {
    expect(decideOnBaton(undefined, offered({ deadline: day('2026-11-22') }))).toEqual({
      outcome: 'refused',
      rules: ['LAD-03'],
      laws: [],
      violations: [
        { code: 'deadlineHasPassed', path: ['deadline'], facts: { event: 'offered', on: '2026-11-22' }, rule: 'LAD-03', laws: [], remedy: 'setLaterDeadline' },
      ],
    });
    expect(decideOnBaton(batons.accepted, { ...received, at: at('2026-11-23') }).violations[0]?.facts).toEqual({ event: 'received', on: later });
    expect(decideOnBaton(batons.offered, received).violations[0]?.facts).toEqual({ event: 'received' });
  });
  test('a yes names the rule of the matter beside LAD-03', () => {
    for (const matter of BatonMatter.options) {
      const rules = ['LAD-03', batonRules[matter]];
      expect(decideOnBaton(undefined, offered({ matter })).rules).toEqual(rules);
      expect(decideOnBaton(batonAfter(offered({ matter })), accepted).rules).toEqual(rules);
    }
    expect(decideOnBaton(undefined, offered({ matter: 'leadChange' })).laws).toEqual(['sol-sip', 'hsl-sip']);
  });
});

describe('LAD-03: what a baton keeps of what has happened', () => {
  test('the offer as it was made', () => {
    const { type: _type, by, at: offeredAt, ...words } = offered();
    expect(batons.offered).toEqual({ ...words, giver: by, state: 'offered', offeredAt, lastAt: offeredAt, remindedAt: [], declines: [] });
  });
  test('every no, with its reason and a better receiver', () => {
    const again = batonAfter(offered(), declined, offeredOn, { ...declined, by: better, reason: 'noConsent', better: undefined });
    expect(again.declines).toEqual([
      { by: receiver, at: at(later), reason: 'otherUnit', better },
      { by: better, at: at(later), reason: 'noConsent', better: undefined },
    ]);
    expect(again).toMatchObject({ giver, receiver: better, deadline: '2026-12-04', state: 'declined' });
  });
  test('every reminder, and when something last happened', () => {
    const twice = batonAfter(offered(), reminded, { ...reminded, at: at('2026-11-25') });
    expect(twice).toMatchObject({ remindedAt: [at(later), at('2026-11-25')], lastAt: at('2026-11-25'), state: 'offered', offeredAt: at('2026-11-23') });
  });
  test('a yes keeps the deadline unless it sets another', () => {
    expect(batons.accepted.deadline).toBe('2026-11-30');
    expect(batonAfter(offered(), { ...accepted, deadline: day('2026-12-15') }).deadline).toBe('2026-12-15');
  });
  test('nothing else changes', () => {
    expect(batons.received).toEqual({ ...batons.offered, state: 'received', lastAt: at(later) });
    expect(batons.withdrawn).toEqual({ ...batons.offered, state: 'withdrawn', lastAt: at(later) });
  });
  test('it is rebuilt from its events, and what was refused left no trace', () => {
    expect(rebuildBaton([offered(), received, accepted, withdrawn, received])).toEqual(batons.received);
    expect(rebuildBaton([accepted, offered()])).toEqual(batons.offered);
    expect(rebuildBaton([accepted])).toBeUndefined();
  });
  test('a history can be written by hand, and a wrong word is named', () => {
    expect(BatonHistory.parse({ events: [offered(), accepted] }).events).toHaveLength(2);
    expect(BatonHistory.safeParse({ events: [] }).success).toBe(false);
    const wrong = BatonHistory.safeParse({ events: [{ ...offered(), matter: 'gift' }] });
    expect(wrong.error?.issues.map(({ path }) => path.join('.'))).toEqual(['events.0.matter']);
  });
  test('the holder is a place and nothing more', () => {
    expect(holderOf({ state: 'offered', giver: { ...giver, who: 'Maria' } as never, receiver })).toEqual(giver);
    expect(BatonState.options.map((state) => [state, holderOf({ state, giver, receiver })])).toEqual(
      BatonState.options.map((state) => [state, batonHolders[state] === 'giver' ? giver : receiver]),
    );
  });
});
