import type { HouseId, Instant, PlanId } from '@stafett/kernel';
import { commandOf } from './action.schema.ts';
import type { Case, Step } from './case.schema.ts';
import { askedBy, type Expectation, judge } from './expectation.schema.ts';
import { reasonOf } from './judges/outcome.ts';
import { momentOf } from './moment.ts';
import { type Names, rememberNames } from './names.ts';
import { inShort, type Report, type Result } from './report.ts';
import { eyesOf, type Scene, type Verdict } from './scene.ts';
import type { Eyes, Outcome, Reading, SignedIn, Stage } from './stage.ts';

/** A play under way. */
interface Play {
  readonly story: Case;
  readonly stage: Stage;
  readonly names: Names;
  now: Instant;
  /** Who was last seen working on the original. */
  lastKeeper: Eyes | undefined;
}

/** The play cannot go on; the message says why. */
export class PlayStopped extends Error {
  override readonly name = 'PlayStopped';
}

/**
 * Plays a case on a stage, step by step, and judges each expectation.
 *
 * @param story - the case
 * @param stage - where it is played: running houses, or the rules alone
 * @param newId - makes a new id
 */
export async function playThrough(story: Case, stage: Stage, newId: () => string): Promise<Report> {
  const now = momentOf(story.start, '1970-01-01T00:00:00.000Z' as Instant);
  const play: Play = { story, stage, names: rememberNames(newId), now, lastKeeper: undefined };
  const results: Result[] = [];
  let stopped: Report['stopped'];
  for (const [index, step] of story.steps.entries()) {
    if (stopped !== undefined) results.push(...notReached(step, index));
    else stopped = await playStep(play, step, { index, results });
  }
  const held = results.filter((one) => one.held).length;
  const unsaid = (story.unsaid ?? []).map(({ line, half, why }) => `${line}: not expressed yet: ${half} (${why})`);
  return { title: story.title, results, stopped, unsaid, held, notHeld: results.length - held };
}

const resultOf = (expectation: Expectation, index: number, { held, seen }: Verdict): Result => {
  const { name, asked } = askedBy(expectation);
  return { step: index + 1, title: expectation.title, asked: inShort(name, asked), held, seen };
};

const notReached = ({ expect = [] }: Step, index: number): readonly Result[] =>
  expect.map((one) => resultOf(one, index, { held: false, seen: 'the play did not come here' }));

async function playStep(play: Play, step: Step, { index, results }: { index: number; results: Result[] }): Promise<Report['stopped']> {
  try {
    if (step.at !== undefined || index === 0) await moveClock(play, step.at);
    const { outcome, signedIn } = await act(play, step);
    const scene = await sceneOf(play, step, { outcome, signedIn });
    await untilDelivered(play, scene);
    for (const expectation of step.expect ?? []) results.push(resultOf(expectation, index, await judgeWithPatience(play, expectation, scene)));
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const reached = results.filter((one) => one.step === index + 1).length;
    results.push(
      { step: index + 1, title: step.title ?? `Step ${index + 1}`, asked: 'the play goes on', held: false, seen: error.message },
      ...notReached(step, index).slice(reached),
    );
    return { step: index + 1, reason: error.message };
  }
}

async function moveClock(play: Play, at: string | undefined): Promise<void> {
  if (at !== undefined) play.now = momentOf(at, play.now);
  await play.stage.moveClock(play.now);
}

const planOf = ({ names }: Play, { plan = 'plan' }: Step): PlanId => names.idOf('plan', plan);

async function act(play: Play, step: Step): Promise<{ outcome: Outcome | undefined; signedIn: SignedIn | undefined }> {
  const { stage, story, names, now } = play;
  if (step.do === undefined || step.by === undefined) return { outcome: undefined, signedIn: undefined };
  const eyes = eyesOf(step.by, story);
  const signedIn = await stage.signIn(eyes);
  const plan = planOf(play, step);
  const reading = step.do.registerNeed === undefined ? await stage.read(eyes, plan) : undefined;
  const { people, units } = story;
  const change = commandOf(step.do, {
    people,
    units,
    knownUnits: signedIn.units,
    names,
    planName: step.plan ?? 'plan',
    plan: reading?.plan,
    actor: signedIn.actor,
    now,
  });
  const command = names.newId() as Parameters<Stage['change']>[1]['command'];
  const outcome = change.type === 'registerNeed' ? await stage.register(eyes, { command, need: change }) : await stage.change(eyes, { plan, command, change });
  demandExpected(step, outcome, names);
  return { outcome, signedIn };
}

function demandExpected({ do: action = {}, by, expect = [] }: Step, outcome: Outcome, names: Names): void {
  if (outcome.state === 'done' || expect.some(({ refused }) => refused !== undefined)) return;
  throw new PlayStopped(
    `${by} was refused ${Object.keys(action).join()}: ${outcome.violations.map((one) => reasonOf(one, names)).join('; ') || 'no reason was given'}`,
  );
}

async function sceneOf(play: Play, step: Step, { outcome, signedIn }: { outcome: Outcome | undefined; signedIn: SignedIn | undefined }): Promise<Scene> {
  const { story, stage, names, now } = play;
  const plan = planOf(play, step);
  const [someone] = Object.values(story.staff);
  const { units: knownUnits } = signedIn ?? (someone === undefined ? { units: [] } : await stage.signIn(someone));
  return {
    names,
    staff: story.staff,
    units: story.units,
    knownUnits,
    plan,
    now,
    outcome,
    keeper: () => findKeeper(play, plan),
    read: (eyes) => stage.read(eyes, plan),
    workLine: async (eyes) => (await stage.work(eyes)).find((line) => line.plan === plan),
    everyoneIn: (house: HouseId) => stage.everyoneIn(house),
  };
}

async function findKeeper(play: Play, plan: PlanId): Promise<{ eyes: Eyes; reading: Reading } | undefined> {
  const candidates: readonly Eyes[] = [...(play.lastKeeper === undefined ? [] : [play.lastKeeper]), ...Object.values(play.story.staff)];
  for (const { house, user } of candidates) {
    const reading = await play.stage.read({ house, user }, plan);
    if (reading?.part !== 'original' || reading.plan.keeper !== house) continue;
    play.lastKeeper = { house, user };
    return { eyes: { house, user }, reading };
  }
  return undefined;
}

// What is on its way arrives before anybody is asked what they see.
async function untilDelivered({ stage }: Play, scene: Scene): Promise<void> {
  const patience = stage.patience();
  while (await isOnItsWay(scene)) if (!(await patience())) return;
}

async function isOnItsWay(scene: Scene): Promise<boolean> {
  if (scene.outcome === undefined) return false;
  const keeper = await scene.keeper();
  return keeper === undefined ? scene.outcome.state === 'done' : keeper.reading.deliveries.some(({ waiting }) => waiting);
}

async function judgeWithPatience({ stage }: Play, expectation: Expectation, scene: Scene): Promise<Verdict> {
  const patience = stage.patience();
  for (;;) {
    const verdict = await judge(expectation, scene);
    if (verdict.held || !(await patience())) return verdict;
  }
}
