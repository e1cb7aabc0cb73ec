import { someAnswers } from './answers-draft.ts';
import { someAssessments, someBoardDecisions, someDisclosures, someGrounds, someWeighing } from './decisions-draft.ts';
import { addDays } from './moments.ts';
import { someCare, someGodMenForChild, someGuardians, someProtections, someRepresentatives } from './people-draft.ts';
import { type Draft, people, type Scene } from './scene.ts';

/** How likely each part is for each sort of situation, in percent; `weight` is how likely the sort is. */
const sorts = {
  child: { weight: 16, guardians: 100, godMen: 1, representatives: 1, board: 4, grounds: 4, maturity: 20, ability: 1, lvu: 2 },
  matureChild: { weight: 26, guardians: 100, godMen: 1, representatives: 1, board: 4, grounds: 4, maturity: 96, ability: 1, lvu: 2 },
  unaccompanied: { weight: 9, guardians: 12, godMen: 94, representatives: 1, board: 4, grounds: 4, maturity: 50, ability: 1, lvu: 4 },
  underLvu: { weight: 18, guardians: 97, godMen: 2, representatives: 1, board: 75, grounds: 4, maturity: 50, ability: 1, lvu: 100 },
  ableAdult: { weight: 10, guardians: 10, godMen: 1, representatives: 75, board: 4, grounds: 8, maturity: 1, ability: 15, lvu: 2 },
  unableAdult: { weight: 17, guardians: 10, godMen: 1, representatives: 70, board: 4, grounds: 80, maturity: 1, ability: 97, lvu: 2 },
  comingOfAge: { weight: 6, guardians: 95, godMen: 3, representatives: 30, board: 4, grounds: 8, maturity: 40, ability: 20, lvu: 4 },
} as const;

type Sort = keyof typeof sorts;

const sortOf: readonly Sort[] = (Object.keys(sorts) as Sort[]).flatMap((sort) => Array.from({ length: sorts[sort].weight }, () => sort));

const capacityOf: Readonly<Record<string, string>> = {
  godManForChild: 'godMan',
  godMan: 'godMan',
  forvaltare: 'forvaltare',
  personligtOmbud: 'powerOfAttorney',
  powerOfAttorney: 'powerOfAttorney',
  futurePowerOfAttorney: 'powerOfAttorney',
};

/** The facts of a situation, before the schema has seen them. */
export function someFacts(scene: Scene): Draft {
  const { dice } = scene;
  const sort = dice.pick(sortOf);
  const likely = sorts[sort];
  const often = <Part>(percent: number, make: (around: Scene) => Part[]): Part[] => (dice.chance(percent) ? make(scene) : []);
  const guardians = often(likely.guardians, someGuardians);
  const representatives = [...often(likely.godMen, someGodMenForChild), ...often(likely.representatives, someRepresentatives)];
  return {
    person: somePerson(sort, scene),
    guardians,
    representatives,
    consents: allAnswers({ sort, guardians, representatives }, scene),
    care: [...often(likely.lvu, (around) => someLvu(idsOf(guardians), around)), ...often(10, (around) => someOtherCare(idsOf(guardians), around))],
    assessments: allAssessments(sort, scene),
    boardDecisions: often(likely.board, someBoardDecisions),
    grounds: often(likely.grounds, someGrounds),
    protections: someProtections(scene),
    disclosures: someDisclosures(scene),
    ...(dice.chance(60) ? { routine: { matureChildSuffices: dice.chance(70) } } : {}),
  };
}

const isGrown = (sort: Sort): boolean => sort === 'ableAdult' || sort === 'unableAdult' || sort === 'comingOfAge';

function somePerson(sort: Sort, scene: Scene): Draft {
  const { dice, today } = scene;
  return {
    id: people.person,
    birthDate: someBirthDate(sort, scene),
    ...(dice.chance(3) ? { diedOn: addDays(today, dice.pick([-30, -1, 0, 0, 1, 30])) } : {}),
    ...(sort === 'unaccompanied' || dice.chance(6) ? { unaccompanied: sort === 'unaccompanied' || dice.chance(15) } : {}),
  };
}

function someBirthDate(sort: Sort, { dice, today }: Scene): string {
  if (dice.chance(2)) return '2008-02-29';
  if (sort === 'comingOfAge' || dice.chance(3)) return yearsBefore(addDays(today, dice.pick([-90, -1, -1, 0, 0, 1, 1, 2])), 18);
  if (isGrown(sort)) return addDays(yearsBefore(today, 18 + dice.below(60)), -dice.below(365));
  return addDays(yearsBefore(today, dice.chance(10) ? 1 + dice.below(3) : 4 + dice.below(14)), dice.below(365));
}

function yearsBefore(day: string, years: number): string {
  return addDays(`${Number(day.slice(0, 4)) - years}-${day.slice(5, 7)}-01`, Number(day.slice(8)) - 1);
}

function someLvu(guardians: readonly string[], scene: Scene): Draft[] {
  return someCare({ laws: scene.dice.pick([['LVU'], ['LVU'], ['LVU'], ['LVU', 'SoL'], ['LVU', 'LVU'], ['LVU', 'LSU']]), guardians }, scene);
}

function someOtherCare(guardians: readonly string[], scene: Scene): Draft[] {
  return someCare({ laws: [scene.dice.pick(['SoL', 'LSU'])], guardians }, scene);
}

interface Around {
  readonly sort: Sort;
  readonly guardians: readonly Draft[];
  readonly representatives: readonly Draft[];
}

function allAnswers({ sort, guardians, representatives }: Around, scene: Scene): Draft[] {
  const { dice } = scene;
  const about = people.person;
  const isHeard = sort !== 'unableAdult' || dice.chance(45);
  const givers = [
    ...(isHeard ? [{ givenBy: people.person, about, givenAs: 'self' }] : []),
    ...idsOf(guardians).map((givenBy) => ({ givenBy, about, givenAs: 'guardian' })),
    ...representatives.map(({ id, kind }) => ({ givenBy: String(id), about, givenAs: capacityOf[String(kind)] ?? 'self' })),
    ...[people.sibling, people.guardians[0]].map((id) => ({ givenBy: id, about: id, givenAs: 'self' })),
    ...(dice.chance(10) ? [{ givenBy: people.guardians[0], about: people.sibling, givenAs: 'guardian' }] : []),
    ...(dice.chance(6) ? [{ givenBy: people.guardians[0], about, givenAs: 'guardian' }] : []),
  ];
  // The person more often says something else than those around.
  const own = { ...scene, willing: dice.pick([5, 30, 60, 90]) };
  const ofRepresentatives = { ...scene, willing: dice.pick([20, 50, 80]) };
  const around = (givenAs: string): Scene => (givenAs === 'guardian' ? scene : ofRepresentatives);
  return givers.flatMap((giver) => someAnswers(giver, giver.givenBy === people.person ? own : around(giver.givenAs)));
}

const idsOf = (drafts: readonly Draft[]): string[] => [...new Set(drafts.map(({ id }) => String(id)))];

const ofChildren = ['childSaysNo', 'childNotAsked', 'childAgainstGuardians', 'godManNotAsked', 'boardAgainstConsent'];
const ofAdults = ['personCannotConsent', 'representativeAndPersonDiffer'];

function allAssessments(sort: Sort, scene: Scene): Draft[] {
  const { dice } = scene;
  const abilities = sort === 'unableAdult' ? ['unable', 'unable', 'unable', 'unable', 'able'] : ['able', 'unable'];
  return [
    ...(dice.chance(sorts[sort].maturity) ? someAssessments('maturity', ['mature', 'mature', 'mature', 'notMature'], scene) : []),
    ...(dice.chance(sorts[sort].ability) ? someAssessments('ability', abilities, scene) : []),
    ...someWeighing(isGrown(sort) ? ofAdults : ofChildren, scene),
  ];
}
