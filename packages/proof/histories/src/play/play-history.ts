import { setTimeout as sleep } from 'node:timers/promises';
import type { Envelope } from '@stafett/exchange';
import { againstLines } from '../checks/against-lines.ts';
import { allChecks } from '../checks/all-checks.ts';
import type { AtRest } from '../checks/at-rest.ts';
import { readAtRest } from '../checks/read-at-rest.ts';
import type { OpenHouses } from '../houses/open-houses.ts';
import { houseNames } from '../houses/places.ts';
import { scriptOf, type Step } from '../script/script.ts';
import { beginPlan, emptyStory } from './begin-plan.ts';
import { comeToRest } from './come-to-rest.ts';
import { doDeed } from './do-deed.ts';
import { count, type Playing } from './history.ts';
import { makeTurn, throwTrouble } from './throw-trouble.ts';

/** A history that has been played: what was wrong, and what it left. */
export interface Played {
  readonly wrong: readonly string[];
  readonly rests: readonly AtRest[];
  readonly trace: readonly string[];
}

/**
 * Plays one history in open houses: people work while things break; then everything works again, comes to rest and is looked at.
 *
 * @param open - the houses; they may have played others before
 * @param seed - decides who does what and what breaks
 * @param counts - where it is counted what happened
 */
export async function playHistory(open: OpenHouses, seed: number, counts: Map<string, number>): Promise<Played> {
  const script = scriptOf(seed);
  const trace: string[] = [];
  const began = performance.now();
  const say = (line: string): void => void trace.push(`${((performance.now() - began) / 1000).toFixed(2).padStart(6)} ${line}`);
  const stories = script.plans.map(({ beginner }) => emptyStory(beginner));
  const playing: Playing = { open, stories, counts, wrong: [], say };
  count(playing, 'history');
  open.takeMessages();
  await Promise.all(script.plans.map(({ roll }, index) => beginPlan(playing, stories[index] as (typeof stories)[number], roll)));
  say('— begun');
  await storm(playing, script.steps);
  say('— the storm is over');
  await comeToRest(playing);
  say('— at rest');
  const rests = await look(playing, open.takeMessages());
  return { wrong: playing.wrong, rests, trace };
}

// Those who work in a plan do one thing after another and wait for a house that is down; what breaks, breaks meanwhile.
async function storm(playing: Playing, steps: readonly Step[]): Promise<void> {
  const turn = makeTurn();
  const lanes = playing.stories.map(() => makeTurn());
  const underWay: Promise<void>[] = [];
  for (const { pause, does } of steps) {
    await sleep(pause);
    if (does.is === 'deed') {
      const deed = lanes[does.plan]?.(() => doDeed(playing, does)) ?? Promise.resolve();
      underWay.push(deed);
      await Promise.race([deed, sleep(mostBeforeNext)]);
    } else underWay.push(throwTrouble(playing, does, turn));
  }
  await Promise.all(underWay);
}

const mostBeforeNext = 300;

async function look(playing: Playing, messages: readonly Envelope[]): Promise<readonly AtRest[]> {
  const { open, stories, wrong } = playing;
  const rests = await Promise.all(stories.map((story) => readAtRest(open, story, messages)));
  for (const rest of rests) {
    for (const { name, against } of allChecks) {
      const says = against(rest);
      if (says !== undefined) wrong.push(`${name}: ${says}`);
    }
    countWhatHappened(playing, rest);
  }
  for (const house of houseNames) {
    const { process } = open.houses[house];
    const diedOf = process.diedOf();
    if (diedOf !== undefined) wrong.push(`${house} died by itself: ${diedOf}`);
    wrong.push(...againstLines(process.takeLines()).map((says) => `the log of ${house} holds ${says}`));
  }
  return rests;
}

function countWhatHappened(playing: Playing, { houses, onTheRoad }: AtRest): void {
  const entries = houses.flatMap(({ history }) => history);
  for (const { change } of entries) count(playing, `entry ${change.type}`);
  const taken = houses.reduce((sum, held) => sum + held.taken.length, 0);
  count(playing, 'messages taken in', taken);
  count(playing, 'messages on the road', onTheRoad.length);
  count(playing, 'released more than once', onTheRoad.length - new Set(onTheRoad.map(({ id }) => id)).size);
}
