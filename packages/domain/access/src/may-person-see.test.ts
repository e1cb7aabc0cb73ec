import { describe, expect, test } from 'vitest';
import type { AccessQuestion } from './access-question.ts';
import { decidedVisibility } from './decided-visibility.ts';
import { mayPersonSee } from './may-person-see.ts';
import { alma, almasPlan, at, berit, byAlma, byProfessional, day, eva, lars, mikael, now, unknown } from './testing/a-family.ts';
import type { ViewedItem } from './viewed-item.schema.ts';
import { VisibilityDecision } from './visibility-decision.schema.ts';

const seen = (person: typeof alma, item: Partial<ViewedItem>, changes: Partial<AccessQuestion> = {}): string => {
  const question = { plan: almasPlan(), at: now, ...changes };
  return mayPersonSee({ person }, { kind: 'goal', about: alma, ...item }, question).violations[0]?.code ?? 'seen';
};
const ownWords = { kind: 'ownWords', wordsOf: alma } as const;
const menu = { kind: 'participationWishes', conversationMenu: true } as const;

describe('SEC-06: child and guardians have each their own account', () => {
  const cases: readonly [reason: string, person: typeof alma, item: Partial<ViewedItem>, answer: string][] = [
    ['a goal is seen by the child', alma, {}, 'seen'],
    ['and by a guardian', eva, {}, 'seen'],
    ['the child’s own words are the child’s', alma, ownWords, 'seen'],
    ['not a guardian’s', eva, ownWords, 'ownWordsHidden'],
    ['nor the other guardian’s', mikael, ownWords, 'ownWordsHidden'],
    ['also when they stand in a goal', eva, { kind: 'goal', wordsOf: alma }, 'ownWordsHidden'],
    ['also when nobody has said whose words they are', eva, { kind: 'ownWords' }, 'ownWordsHidden'],
    ['a picked card is the child’s', alma, menu, 'seen'],
    ['not a guardian’s, whatever kind it is', eva, menu, 'ownWordsHidden'],
    ['a card is no less the child’s for being about a guardian', eva, { ...menu, about: eva }, 'ownWordsHidden'],
    ['nor for repeating a guardian’s words', eva, { ...menu, wordsOf: eva }, 'ownWordsHidden'],
    ['nor are own words about a guardian that guardian’s', eva, { kind: 'ownWords', about: eva }, 'ownWordsHidden'],
    ['what is about a guardian is that guardian’s', mikael, { kind: 'somaticHealth', about: mikael }, 'seen'],
    ['not the other guardian’s', eva, { kind: 'somaticHealth', about: mikael }, 'aboutAnotherPerson'],
    ['nor the child’s', alma, { kind: 'somaticHealth', about: mikael }, 'aboutAnotherPerson'],
    ['but who they are is known to all', eva, { kind: 'identity', about: mikael }, 'seen'],
    ['what a guardian says about the child is seen by the child', alma, { kind: 'goal', wordsOf: eva }, 'seen'],
    ['and by the other guardian', mikael, { kind: 'ownWords', wordsOf: eva }, 'seen'],
    ['a guardian sees the own words that the guardian said', eva, { kind: 'ownWords', wordsOf: eva }, 'seen'],
    ['a grandmother has no account', berit, {}, 'noAccountHere'],
    ['nor has one who is not in the plan', unknown, {}, 'noAccountHere'],
    ['nor a god man without a mandate', lars, {}, 'noAccountHere'],
  ];
  test.each(cases)('%s', (_reason, person, item, answer) => expect(seen(person, item)).toBe(answer));

  test('a refusal names the rule and a way on, and not the words', () => {
    const refused = mayPersonSee({ person: eva }, { kind: 'ownWords', about: alma }, { plan: almasPlan(), at: now });
    expect(refused.violations).toEqual([{ code: 'ownWordsHidden', path: [], facts: { kind: 'ownWords' }, rule: 'SEC-06', laws: [], remedy: 'askWhoseItIs' }]);
    expect(mayPersonSee({ person: alma }, { kind: 'goal', about: alma }, { plan: almasPlan(), at: now })).toEqual({
      outcome: 'allowed',
      rules: ['SEC-05', 'SEC-06'],
      laws: ['osl-protected', 'lvu-13'],
      violations: [],
    });
    expect(mayPersonSee({ person: eva }, { kind: 'family', about: mikael }, { plan: almasPlan(), at: now }).violations[0]).toMatchObject({
      rule: 'SEC-06',
      remedy: 'askWhoseItIs',
    });
    expect(mayPersonSee({ person: berit }, { kind: 'goal', about: alma }, { plan: almasPlan(), at: now }).violations[0]).toMatchObject({ rule: 'SEC-04' });
  });
});

describe('SEC-06: a recorded decision shows or hides', () => {
  const hiddenFromAlma = { matter: 'information', about: alma, viewer: alma, outcome: 'hidden', kinds: ['family'] };
  const cases: readonly [reason: string, person: typeof alma, item: Partial<ViewedItem>, decision: VisibilityDecision, answer: string][] = [
    ['the child shows its words', eva, ownWords, byAlma(), 'seen'],
    ['to the one it chose only', mikael, ownWords, byAlma(), 'ownWordsHidden'],
    ['words, not cards', eva, menu, byAlma(), 'ownWordsHidden'],
    ['cards, when it says so', eva, menu, byAlma({ matter: 'conversationMenu' }), 'seen'],
    ['cards, not words', eva, ownWords, byAlma({ matter: 'conversationMenu' }), 'ownWordsHidden'],
    ['a decision by a professional shows them too', eva, ownWords, byProfessional(), 'seen'],
    ['a guardian does not decide about the child’s words', eva, ownWords, byAlma({ person: eva }), 'ownWordsHidden'],
    ['some kinds only', eva, { kind: 'goal', wordsOf: alma }, byAlma({ kinds: ['ownWords'] }), 'ownWordsHidden'],
    ['this kind', eva, ownWords, byAlma({ kinds: ['ownWords'] }), 'seen'],
    ['something is hidden from the child', alma, { kind: 'family' }, byProfessional(hiddenFromAlma), 'hiddenByDecision'],
    ['and nothing else', alma, { kind: 'goal' }, byProfessional(hiddenFromAlma), 'seen'],
    ['and not from a guardian', eva, { kind: 'family' }, byProfessional(hiddenFromAlma), 'seen'],
    ['a guardian hides nothing from the child', alma, { kind: 'family' }, byAlma({ ...hiddenFromAlma, person: eva }), 'seen'],
    ['nor the child its information from a guardian', eva, {}, byAlma({ matter: 'information', outcome: 'hidden' }), 'seen'],
    ['that takes a recorded decision', eva, {}, byProfessional({ matter: 'information', outcome: 'hidden' }), 'hiddenByDecision'],
    ['the own words are never hidden from the one who said them', alma, ownWords, byProfessional({ viewer: alma, outcome: 'hidden' }), 'seen'],
    [
      'a guardian shows the child what is the guardian’s own',
      alma,
      { kind: 'somaticHealth', about: mikael },
      byAlma({ matter: 'information', about: mikael, viewer: alma, person: mikael }),
      'seen',
    ],
    ['it does not hold before it is made', eva, ownWords, byAlma({ at: at('2026-11-23', '08:00:00.001') }), 'ownWordsHidden'],
    ['it holds from that moment', eva, ownWords, byAlma({ at: now }), 'seen'],
    ['not when it has been taken back', eva, ownWords, byAlma({ withdrawnAt: now }), 'ownWordsHidden'],
    ['until then it holds', eva, ownWords, byAlma({ withdrawnAt: at('2026-11-23', '08:00:00.001') }), 'seen'],
  ];
  test.each(cases)('%s', (_reason, person, item, decision, answer) => expect(seen(person, item, { decisions: [decision] })).toBe(answer));

  test('of several the latest counts, in whatever order they stand', () => {
    const later = byAlma({ outcome: 'hidden', at: at('2026-11-21') });
    expect(seen(eva, ownWords, { decisions: [byAlma(), later] })).toBe('hiddenByDecision');
    expect(seen(eva, ownWords, { decisions: [later, byAlma()] })).toBe('hiddenByDecision');
    expect(seen(eva, ownWords, { decisions: [later, byAlma({ at: at('2026-11-22') })] })).toBe('seen');
  });
  test('of a yes and a no in the same moment the no counts', () => {
    const [yes, no] = [byAlma(), byAlma({ outcome: 'hidden' })];
    expect(seen(eva, ownWords, { decisions: [yes, no] })).toBe('hiddenByDecision');
    expect(seen(eva, ownWords, { decisions: [no, yes] })).toBe('hiddenByDecision');
  });
  test('kinds that are named do not cover what has no kind', () => {
    const sought = { matter: 'ownWords', about: alma, viewer: eva } as const;
    expect(decidedVisibility(sought, { at: now, decisions: [byAlma({ kinds: ['goal'] })] })).toBeUndefined();
    expect(decidedVisibility(sought, { at: now, decisions: [byAlma()] })).toBe('shown');
  });
  test('SEC-05: shown words that tell where the child is stay hidden from a guardian who may not know', () => {
    const plan = almasPlan({ care: [{ law: 'LVU', from: day('2026-11-01'), addressSecretFrom: [eva] }] });
    expect(seen(eva, ownWords, { plan, decisions: [byAlma()] })).toBe('whereaboutsHidden');
    expect(seen(eva, { ...ownWords, revealsWhereabouts: false }, { plan, decisions: [byAlma()] })).toBe('seen');
  });
  test('a professional gives the reasons', () => {
    const { why: _why, ...without } = byProfessional() as Extract<VisibilityDecision, { by: 'professional' }>;
    expect(VisibilityDecision.safeParse(without).error?.issues.map(({ path }) => path.join('.'))).toEqual(['why']);
  });
});
