import type { ContentShape } from './content-shape.schema.ts';

/** Something that a plan written by hand says of what it does not hold, or says twice. */
interface Contradiction {
  readonly violation: 'unknownPerson' | 'unknownParty' | 'unknownGoal' | 'unknownIntervention' | 'idTaken';
  readonly rule: string;
  readonly path: readonly (string | number)[];
}

type Kind = 'person' | 'party' | 'goal' | 'intervention';
type Pointer = readonly [kind: Kind, name: string | undefined, path: readonly (string | number)[]];

const unknown = {
  person: { violation: 'unknownPerson', rule: 'ACT-18' },
  party: { violation: 'unknownParty', rule: 'INV-01' },
  goal: { violation: 'unknownGoal', rule: 'GOA-01' },
  intervention: { violation: 'unknownIntervention', rule: 'GOA-13' },
} as const;

/** What in a plan points at nothing, or has a name that is taken (PLA-12). */
export function againstContent(content: ContentShape): readonly Contradiction[] {
  const known: Record<Kind, ReadonlySet<string>> = {
    person: idsOf(content.people ?? []),
    party: idsOf(content.parties),
    goal: idsOf(content.goals),
    intervention: idsOf(content.interventions),
  };
  const lost = pointersOf(content).filter(([kind, name]) => name !== undefined && !known[kind].has(name));
  return [...takenTwice(content), ...lost.map(([kind, , path]) => ({ ...unknown[kind], path }))];
}

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(things.map(({ id }) => id));

function takenTwice(content: ContentShape): readonly Contradiction[] {
  const { people = [], parties, goals, interventions } = content;
  return Object.entries({ people, parties, goals, interventions }).flatMap(([part, things]) =>
    things.flatMap(({ id }, index) =>
      things.findIndex((one) => one.id === id) < index ? [{ violation: 'idTaken', rule: 'PLA-12', path: [part, index, 'id'] } as const] : [],
    ),
  );
}

function pointersOf(content: ContentShape): readonly Pointer[] {
  const { lead, planAnswers = [] } = content;
  return [
    ...content.goals.flatMap((goal, index) => ofGoal(goal, ['goals', index])),
    ...content.interventions.flatMap((one, index) => ofIntervention(one, ['interventions', index])),
    ['party', lead?.party, ['lead', 'party']],
    ...ofPreparation(content.preparation),
    ...ofMeeting(content.meeting),
    ...planAnswers.flatMap((answer, index) => ofAnswer(answer, ['planAnswers', index])),
  ];
}

function ofPreparation(preparation: ContentShape['preparation']): readonly Pointer[] {
  const said = { whatMatters: preparation?.whatMatters, situation: preparation?.situation };
  return [
    ...Object.entries(said).map(([part, words]): Pointer => ['person', words?.wordsOf, ['preparation', part, 'wordsOf']]),
    ...(preparation?.notes ?? []).map(({ wordsOf }, index): Pointer => ['person', wordsOf, ['preparation', 'notes', index, 'wordsOf']]),
  ];
}

function ofMeeting(meeting: ContentShape['meeting']): readonly Pointer[] {
  const { parties, people } = meeting?.present ?? { parties: [], people: [] };
  return [
    ...parties.map((id, index): Pointer => ['party', id, ['meeting', 'present', 'parties', index]]),
    ...people.map((id, index): Pointer => ['person', id, ['meeting', 'present', 'people', index]]),
  ];
}

type Path = readonly (string | number)[];

const ofViews = (views: ContentShape['goals'][number]['views'], path: Path): readonly Pointer[] =>
  (views ?? []).map(({ person }, index) => ['person', person, [...path, 'views', index, 'person']]);

function ofGoal(goal: ContentShape['goals'][number], path: Path): readonly Pointer[] {
  return [
    ['goal', goal.parent, [...path, 'parent']],
    ['person', goal.wordsOf, [...path, 'wordsOf']],
    ['person', goal.about, [...path, 'about']],
    ...ofViews(goal.views, path),
    ...(goal.ratings ?? []).map(({ person }, index): Pointer => ['person', person, [...path, 'ratings', index, 'person']]),
  ];
}

function ofIntervention(one: ContentShape['interventions'][number], path: Path): readonly Pointer[] {
  const { responsible, after = [], together = [] } = one;
  const owner: readonly Pointer[] =
    responsible === undefined
      ? []
      : 'party' in responsible
        ? [['party', responsible.party, [...path, 'responsible', 'party']]]
        : [['person', responsible.person, [...path, 'responsible', 'person']]];
  return [
    ...owner,
    ['goal', one.goal, [...path, 'goal']],
    ['party', one.proposedBy, [...path, 'proposedBy']],
    ['person', one.about, [...path, 'about']],
    ...after.map((id, index): Pointer => ['intervention', id, [...path, 'after', index]]),
    ...together.map((id, index): Pointer => ['intervention', id, [...path, 'together', index]]),
    ...ofViews(one.views, path),
  ];
}

function ofAnswer({ person, except }: NonNullable<ContentShape['planAnswers']>[number], path: Path): readonly Pointer[] {
  const items = except.map(
    (item, index): Pointer =>
      'goal' in item ? ['goal', item.goal, [...path, 'except', index]] : ['intervention', item.intervention, [...path, 'except', index]],
  );
  return [['person', person, [...path, 'person']], ...items];
}
