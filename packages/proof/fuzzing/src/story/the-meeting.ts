import { by, type Change, day, social, toldTo } from './main-plan.ts';
import { NotYet, type Scene, type Step } from './scene.ts';
import { words } from './words.ts';

const version = (scene: Scene, list: 'goals' | 'interventions', name: string): number => {
  const found = scene.plan('main')[list].find(({ id }) => id === scene.id(name));
  if (found === undefined) throw new NotYet(name);
  return found.version;
};

const adding = (scene: Scene, name: string): Change => ({
  type: 'addIntervention',
  intervention: scene.id(name),
  goal: scene.id('long goal'),
  what: words(),
  who: words(),
  starts: words(),
  responsible: { party: scene.id('party social') },
  request: true,
});

/** What is written at the meeting. */
export const theMeeting: readonly Step[] = [
  social((scene) => ({ type: 'openMeeting', present: { parties: [], people: [scene.id('mother')] } })),
  social((scene) => ({ type: 'addGoal', goal: scene.id('long goal'), kind: 'longTerm', text: words() })),
  social((scene) => ({ type: 'addGoal', goal: scene.id('goal'), kind: 'shortTerm', parent: scene.id('long goal'), text: words() })),
  social((scene) => ({ type: 'reviseGoal', goal: scene.id('goal'), text: words(), baseVersion: version(scene, 'goals', 'goal') })),
  social((scene) => ({ type: 'removeGoal', goal: scene.id('goal'), baseVersion: version(scene, 'goals', 'goal') })),
  social((scene) => ({ type: 'setGoalScale', goal: scene.id('long goal'), steps: [words(), words(), words(), words(), words()] })),
  social((scene) => ({ type: 'rateGoal', goal: scene.id('long goal'), on: day(scene), own: 3, person: scene.id('mother') })),
  social((scene) => ({ type: 'recordView', item: { goal: scene.id('long goal') }, person: scene.id('mother'), stance: 'agrees', words: words() })),
  social((scene) => ({ type: 'recordPlanAnswer', person: scene.id('mother'), answer: 'yes', except: [], words: words() })),
  social((scene) => ({ type: 'referToPlan', reference: scene.id('reference'), kind: 'solImplementationPlan', owner: words(), where: words() })),
  social((scene) => ({ type: 'removeReference', reference: scene.id('reference'), baseVersion: scene.plan('main').sisterPlans?.[0]?.version ?? 1 })),
  social((scene) => ({ type: 'writeCrisisPlan', part: 'signs', text: words(), baseVersion: scene.plan('main').crisisPlan?.signs?.version })),
  ...['task', 'other task', 'third task'].map((name) => social((scene) => adding(scene, name))),
  social((scene) => ({
    type: 'reviseIntervention',
    intervention: scene.id('task'),
    field: 'what',
    text: words(),
    baseVersion: version(scene, 'interventions', 'task'),
  })),
  social((scene) => ({
    type: 'arrangeIntervention',
    intervention: scene.id('task'),
    responsible: { party: scene.id('party social') },
    after: [],
    request: true,
    baseVersion: version(scene, 'interventions', 'task'),
  })),
  social((scene) => ({ type: 'removeIntervention', intervention: scene.id('third task'), baseVersion: version(scene, 'interventions', 'third task') })),
  social((scene) => ({ type: 'acceptIntervention', intervention: scene.id('task') })),
  social((scene) => ({ type: 'declineIntervention', intervention: scene.id('other task'), reason: words() })),
  social((scene) => ({ type: 'reportIntervention', intervention: scene.id('task'), status: 'underWay', note: words() })),
  social((scene) => ({ type: 'nameLead', party: scene.id('party support'), who: words(), baseVersion: scene.plan('main').lead?.version })),
  social((scene) => ({ type: 'setFollowUp', on: '2040-01-01', place: words(), baseVersion: scene.plan('main').nextFollowUp?.version })),
  social(() => ({ type: 'endMeeting' })),
  toldTo('support'),
  by('support', (scene) => ({ type: 'acceptLead', party: scene.id('party support') })),
  by('support', (scene) => ({ type: 'declineLead', party: scene.id('party support'), reason: words() })),
  social((scene) => ({
    type: 'recordFollowUp',
    followUp: scene.id('follow-up'),
    heldOn: day(scene),
    goals: words(),
    news: words(),
    promises: words(),
    stillNeeded: true,
    outcome: 'continue',
  })),
];
