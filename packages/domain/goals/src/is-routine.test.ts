import { expect, test } from 'vitest';
import { isRoutine } from './is-routine.ts';
import { pairIn } from './testing/pair-in.ts';

const steps = [
  'stiger upp, går upp, går ut, går till bussen, går på toa, går på toaletten, äter frukost, äter kvällsmat, packar väskan, lägger sig',
  'lägger mig, lägger oss, stiga upp, stiga ut, gå upp, gå till bussen, gå på toa, äta frukost, lägga sig, klä på sig',
];

test.each(steps.flatMap((line) => line.split(', ')))('"%s" is a step of the day, first or last', (step) => {
  const [verb = '', ...rest] = step.split(' ');
  const helper = verb.endsWith('r') ? '' : 'ska ';
  const shower = helper === '' ? 'duschar' : 'duscha';
  expect(isRoutine(pairIn(`Ali ${helper}[${shower}] länge och [${verb}] ${rest.join(' ')}`))).toBe(true);
  expect(isRoutine(pairIn(`Ali ${helper}[${verb}] ${rest.join(' ')} och [${shower}] länge`))).toBe(true);
});

test.each(['äter lunch', 'går till skolan', 'går på stan', 'lägger plattor', 'mäter frukost', 'uppgår till bussen', 'simmar länge'])(
  '"%s" is no step of the day, first or last',
  (doing) => {
    const marked = `[${doing.replace(' ', '] ')}`;
    expect(isRoutine(pairIn(`Ali [duschar] länge och ${marked}`))).toBe(false);
    expect(isRoutine(pairIn(`Ali ${marked} och [duschar] länge`))).toBe(false);
  },
);

test.each([
  ['Ali [duschar] länge, [borstar] tänderna', true, 'a comma joins steps of the day as well'],
  ['Ali [duschar] länge och [borstar] tänderna i maj', true, 'a time after both'],
  ['I maj [duschar] Ali länge och [borstar] tänderna', true, 'a time before both'],
  ['Ali [duschar] i maj och [borstar] tänderna', false, 'a time of the first only'],
  ['Ali [duschar] en timme och [borstar] tänderna', false, 'an amount of the first only'],
  ['Ali [lämnar] mobilen i köket och [lägger] sig', true, 'the last step of the day'],
  ['Ali [lämnar] mobilen i köket, [lägger] sig', false, 'a comma before the last step'],
  ['Ali [lämnar] mobilen i köket och [går] och lägger sig', true, 'goes to bed in two verbs'],
  ['Ali [lämnar] mobilen i köket och [går] nu och lägger sig', false, 'a word within'],
  ['Ali [ritar] mobilen i köket och [lägger] sig', false, 'nothing is handled'],
  ['Ali [lämnar] mobilen i köket och [sover] gott', false, 'sleeping is not going to bed'],
  ['Ali [lämnar] mobilen i köket och [pålägger] ordning', false, 'only a verb that begins so'],
  ['Ali [lämnar] mobilen i köket i maj och [lägger] sig', false, 'the first has a time of its own'],
  ['Ali [lämnar] mobilen i köket och [lägger] sig i maj', true, 'a time after the last step'],
])('of "%s" being a routine %j is right: %s', (goal, expected) => {
  expect(isRoutine(pairIn(goal))).toBe(expected);
});

test.each([
  ['varje dag', true, 'a frequency'],
  ['två gånger i veckan', true, 'times are no things'],
  ['tre dagar i rad', true, 'days are no things'],
  ['en gång i veckan', true, 'once'],
  ['ett pass i veckan', true, 'occasions are no things'],
  ['en mindre konflikt i veckan', true, 'a comparison'],
  ['en timme i veckan', true, 'a length: hours'],
  ['en halvtimme i veckan', true, 'a length: half an hour'],
  ['en minut i veckan', true, 'a length: minutes'],
  ['en kvart i veckan', true, 'a length: a quarter'],
  ['en stund i veckan', true, 'a length: a while'],
  ['en lektionstimme i veckan', false, 'a lesson is a thing'],
  ['en läsminut i veckan', false, 'only a word that begins so: minutes'],
  ['en skolkvart i veckan', false, 'only a word that begins so: a quarter'],
  ['en lässtund i veckan', false, 'only a word that begins so: a while'],
  ['en lång bok i veckan', false, 'books are things'],
  ['en frukost i veckan', false, 'breakfasts are things'],
  ['hem', false, 'no frequency'],
  ['två mil', false, 'an amount that is no frequency'],
  ['i maj varje dag', true, 'a time between'],
  ['varje dag två mil', true, 'a further amount after it'],
])('"simmar länge och läser %s" has one frequency for both: %j: %s', (amount, expected) => {
  expect(isRoutine(pairIn(`Ali [simmar] länge och [läser] ${amount}`))).toBe(expected);
});

test.each([
  ['Ali [simmar] länge, [cyklar] varje dag', true, 'a comma'],
  ['Ali [mår] bra och [cyklar] varje dag', false, 'how one is does not recur'],
  ['Ali [trivs] hemma och [cyklar] varje dag', false, 'how one thrives does not recur'],
  ['Ali [bråkar] mindre och [cyklar] varje dag', false, 'less of it does not recur'],
  ['Ali [sover] bättre och [cyklar] varje dag', false, 'a change does not recur'],
  ['Ali [sover] nu bättre och [cyklar] varje dag', true, 'only the next word counts'],
  ['Ali [simmar] länge i maj och [cyklar] varje dag', false, 'the first has a time of its own'],
  ['Ali [simmar] snart och [cyklar] varje dag', true, 'an open time is no time of its own'],
  ['I maj [simmar] Ali länge och [cyklar] varje dag', true, 'a time before both'],
  ['Varje dag [simmar] Ali länge och [cyklar] hem', true, 'the frequency first'],
  ['Varje dag [simmar] Ali länge och [cyklar] två mil', false, 'the frequency first, and an amount'],
  ['Nu varje dag [simmar] Ali länge och [cyklar] hem', false, 'the frequency is not quite first'],
  ['Ali [simmar] två mil och [cyklar] varje dag', false, 'the first has an amount of its own'],
  ['Ali [simmar] varje dag och [cyklar] hem', false, 'the frequency is of the first'],
  ['Ali [simmar] länge och varje dag [cyklar] hem', false, 'the frequency before the second verb'],
  ['Ali äter två mål. Ali [simmar] länge och [cyklar] varje dag', true, 'an amount in an earlier sentence'],
  ['Ali [simmar] länge och [cyklar] varje dag. Ali äter två mål', true, 'an amount in a later sentence'],
  ['Ali [simmar] länge och [cyklar] hem. Ali sover varje dag', false, 'the frequency of a later sentence'],
  ['Ali sover varje dag. Ali [simmar] länge och [cyklar] hem', false, 'the frequency of an earlier sentence'],
])('of "%s" having one frequency %j is right: %s', (goal, expected) => {
  expect(isRoutine(pairIn(goal))).toBe(expected);
});
