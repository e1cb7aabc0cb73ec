import { randomUUID } from 'node:crypto';
import type { HouseInputs } from '@stafett/client';
import type { PersonId, PlanId } from '@stafett/kernel';
import type { PartyUnit } from '@stafett/plan';
import { diceOf } from '@stafett/simulation';
import { units } from '../houses/places.ts';
import type { Person } from '../houses/sign-in.ts';
import type { Playing, Story } from './history.ts';
import { sendChange } from './send-change.ts';
import { yesOf } from './yes-of.ts';

/** In the pattern of the tax agency's test series; in no log of any house may it stand. */
export const plantedNumber = '201605042389';

/** The story of a plan that has not begun. */
export const emptyStory = (beginner: number): Story => ({
  plan: randomUUID() as PlanId,
  person: randomUUID() as PersonId,
  guardians: [randomUUID(), randomUUID()] as readonly string[] as readonly PersonId[],
  goal: randomUUID(),
  parties: units.map(() => randomUUID()),
  acknowledged: [],
  answerable: units[beginner] as PartyUnit,
  seen: undefined,
});

/**
 * Begins a plan and brings it to the end of its first meeting, while everything works.
 *
 * @param playing - the houses
 * @param story - of the plan
 * @param roll - decides who is called
 */
export async function beginPlan(playing: Playing, story: Story, roll: number): Promise<void> {
  const dice = diceOf(roll);
  const by = story.answerable;
  const beginner = playing.open.people[units.indexOf(by)] as Person;
  const { now } = await beginner.session.me.query();
  await register(beginner, story, now);
  const others = units.filter((unit) => unit !== by);
  const called = dice.chance(60) ? others : dice.some(others, 70);
  const [first = by, second = by] = called;
  const interventions = [first, second].map((unit) => ({
    type: 'addIntervention',
    intervention: randomUUID(),
    goal: story.goal,
    what: 'En insats',
    responsible: { party: story.parties[units.indexOf(unit)] },
    information: dice.chance(25) ? 'mentalHealth' : 'intervention',
  }));
  const changes = [
    ...story.guardians.map((guardian) => ({ type: 'recordConsent', consent: yesOf(story, { guardian, by, now }) })),
    { type: 'writeWhatMatters', text: 'Att få leka', wordsOf: story.guardians[0] },
    { type: 'planMeeting', startsAt: now, place: 'Rum 1', form: 'room', contact: 'Maria' },
    ...called.map((unit) => ({ type: 'inviteParty', party: story.parties[units.indexOf(unit)], unit, role: 'Är med' })),
    { type: 'openMeeting', present: { parties: [], people: [] } },
    { type: 'addGoal', goal: story.goal, kind: 'longTerm', text: 'Det ska bli bra.' },
    ...interventions,
    { type: 'nameLead', party: story.parties[units.indexOf(by)], who: 'Maria' },
    { type: 'endMeeting' },
  ];
  for (const change of changes) {
    const outcome = await sendChange(playing, story, { by, change });
    if (outcome !== 'written') throw new Error(`A plan could not begin: ${change.type} ${outcome}`);
  }
}

async function register(beginner: Person, story: Story, now: string): Promise<void> {
  const people = [
    { id: story.person, relation: 'person', name: 'Alma Testsson', birthDate: '2016-05-04', personnummer: plantedNumber, phone: '070-174 06 01' },
    ...story.guardians.map((id) => ({ id, relation: 'guardian', name: 'Testsson' })),
  ];
  const need = {
    type: 'registerNeed',
    plan: story.plan,
    person: story.person,
    people,
    need: { noticedBy: 'school', noticedOn: now.slice(0, 10), signs: [], why: 'Det behövs' },
    party: story.parties[units.indexOf(story.answerable)],
    unit: story.answerable,
    role: 'Samordnar',
  };
  await beginner.need.register.mutate({ command: randomUUID(), need } as unknown as HouseInputs['need']['register']);
}
