import type { PlanContent } from './plan-content.schema.ts';

type ContentView = NonNullable<PlanContent['goals'][number]['views']>[number];

/** A goal or an intervention that people see differently, with each person's view. */
export interface DifferingItem {
  readonly item: { readonly goal: string } | { readonly intervention: string };
  readonly views: readonly ContentView[];
}

/**
 * The goals and interventions on which views differ, with each person's view: what the leader says at the end, and what lasting stands in the plan (GOA-06, MEE-05, MEE-10).
 * Somebody who differs or is unsure is enough; an exception in the answer to the plan as made counts as differing (CON-27).
 *
 * @param content - a plan or a plan's content
 * @example
 * differingItems({ goals: [{ id: 'sleep', views: [{ person: 'alma', stance: 'agrees' }, { person: 'eva', stance: 'differs' }] }], interventions: [] }).map(({ item }) => item) // [{ goal: 'sleep' }]
 */
export function differingItems(content: Pick<PlanContent, 'goals' | 'interventions' | 'planAnswers'>): readonly DifferingItem[] {
  const { goals, interventions, planAnswers = [] } = content;
  const exceptions = planAnswers.flatMap(({ person, except }) => except.map((item) => ({ item, person })));
  const exceptedBy = (id: string): readonly ContentView[] =>
    exceptions.filter(({ item }) => ('goal' in item ? item.goal : item.intervention) === id).map(({ person }) => ({ person, stance: 'differs' }));
  const viewsOn = ({ id, views = [] }: PlanContent['goals'][number] | PlanContent['interventions'][number]): readonly ContentView[] => [
    ...views,
    ...exceptedBy(id).filter(({ person }) => !views.some((view) => view.person === person)),
  ];
  return [
    ...goals.map((goal) => ({ item: { goal: goal.id }, views: viewsOn(goal) })),
    ...interventions.map((one) => ({ item: { intervention: one.id }, views: viewsOn(one) })),
  ].filter(({ views }) => views.some(({ stance }) => stance !== 'agrees'));
}
