import { isDeepStrictEqual } from 'node:util';
import type { whoOpened as whoOpenedOf } from '@stafett/use-cases';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { makeLog as makeLogOf } from './server/make-log.ts';
import { aFolder } from './testing/open-test-house.ts';
import { askEverything, questions, sendAgain } from './testing/secrets/every-question.ts';
import { freeTextsOfCommands } from './testing/secrets/free-texts.ts';
import { isForKeeper } from './testing/secrets/may-know.ts';
import type { Find } from './testing/secrets/outputs.ts';
import * as planned from './testing/secrets/protected-plan.ts';
import { filtersOfCopies, otherFilters, removeFilter } from './testing/secrets/removed-filters.ts';
import { Walk } from './testing/secrets/the-walk.ts';
import { watchProcess } from './testing/secrets/watch-process.ts';
import { procedures } from './testing/secrets/watched-house.ts';

type Module = Record<string, (...words: readonly never[]) => never>;
const { filters } = vi.hoisted(() => ({ filters: () => import('./testing/secrets/removed-filters.ts') }));

vi.mock('../../../domain/plan/src/sift-plan.ts', async (original) => {
  const [{ siftPlan }, { unfiltered }] = [(await original()) as Module, await filters()];
  return { siftPlan: (plan: never, sieve: never) => unfiltered(plan, siftPlan?.(plan, sieve) as never) };
});
vi.mock('../../../domain/plan/src/hide-whereabouts.ts', async (original) => {
  const [{ hideWhereabouts }, { isRemoved }] = [(await original()) as Module, await filters()];
  return { hideWhereabouts: (copy: never, receiver: never) => (isRemoved('hideWhereabouts') ? copy : hideWhereabouts?.(copy, receiver)) };
});
vi.mock('../../../domain/plan/src/withhold-words.ts', async (original) => {
  const [{ withholdWords }, { isRemoved }] = [(await original()) as Module, await filters()];
  return { withholdWords: (copy: never, telling: never) => (isRemoved('withholdWords') ? copy : withholdWords?.(copy, telling)) };
});
vi.mock('../../../domain/access/src/may-read-original.ts', async (original) => {
  const [{ mayReadOriginal }, { isRemoved }] = [(await original()) as Module, await filters()];
  return { mayReadOriginal: (actor: never, plan: never) => isRemoved('mayReadOriginal') || mayReadOriginal?.(actor, plan) };
});
vi.mock('../../../domain/kernel/src/violations-of.ts', async (original) => {
  const [real, { isRemoved }] = [(await original()) as Module, await filters()];
  const repeating = ({ issues }: { issues: unknown }) => [{ code: 'invalid', path: [], facts: { said: JSON.stringify(issues) }, rule: 'SEC-11', laws: [] }];
  return { ...real, violationsOf: (error: never, input: never) => (isRemoved('violationsOf') ? repeating(error) : real.violationsOf?.(error, input)) };
});
vi.mock('../../use-cases/src/decide-proposal.ts', async (original) => {
  const [real, { isRemoved }] = [(await original()) as Module, await filters()];
  const asItIs = (answer: object, violations: unknown) =>
    isRemoved('forTheRoad') ? { ...answer, violations: JSON.parse(JSON.stringify(violations)) } : answer;
  return { ...real, answerTo: (proposal: never, reasons: never) => asItIs(real.answerTo?.(proposal, reasons) as never, reasons) };
});

vi.mock('../../use-cases/src/who-opened.ts', async (original) => {
  const [real, { isRemoved }] = [await original<{ whoOpened: typeof whoOpenedOf }>(), await filters()];
  const everyLine: typeof whoOpenedOf = async ({ store, clock, house }, actor, { plan, limit }) =>
    store.as(actor, clock.now(), async ({ accessLog }) => ({ house: house.id, lines: await accessLog.ofPlan(plan, limit) }));
  const whoOpened: typeof whoOpenedOf = (...asked) => (isRemoved('whoOpened') ? everyLine(...asked) : real.whoOpened(...asked));
  return { ...real, whoOpened };
});

vi.mock('./server/make-log.ts', async (original) => {
  const [real, { isRemoved }] = [await original<{ makeLog: typeof makeLogOf }>(), await filters()];
  const makeLog: typeof makeLogOf = (house, target) => {
    const log = real.makeLog(house, target);
    const asItIs = (what: { err?: Error }) => target?.write(String(what.err?.message));
    const child = log.child.bind(log);
    const ofRequest = (...words: Parameters<typeof child>) => {
      const made = child(...words);
      return Object.assign(made, { error: isRemoved('makeLog') ? asItIs : made.error.bind(made) });
    };
    return Object.assign(log, { child: ofRequest });
  };
  return { ...real, makeLog };
});

const { folder, remove } = aFolder();
const walk = new Walk();
const stopWatching = watchProcess(walk.outputs);

beforeAll(() => walk.open(folder));
afterAll(async () => {
  await walk.close();
  stopWatching();
  remove();
});

const everybodyAsks = async (): Promise<void> => {
  for (const reader of walk.readers.values()) await askEverything(reader);
};

// An answer that came while a filter was away stays where it came.
let stays: readonly Find[] = [];

const found = (): readonly Find[] => walk.look().filter((find) => !stays.some((one) => isDeepStrictEqual(one, find)));

let visible = 0;
async function tellEverybody(): Promise<void> {
  await walk.does([planned.somethingVisible((visible += 1), (await walk.original()).nextFollowUp?.version)]);
  await walk.quiet();
}

describe('SEC-05: a walk over every output of three houses', () => {
  test('every procedure is asked', () => expect(Object.keys(questions).toSorted()).toEqual(procedures()));

  test('from the need to the end of the meeting nobody reads a secret without being cleared', async () => {
    const now = await walk.now();
    await walk.begin();
    await walk.does(planned.beforeTheCall(now));
    await walk.does(planned.theCall);
    await walk.quiet();
    await everybodyAsks();
    await walk.comesWithLink();
    await walk.fails(planned.joining);
    await walk.does(planned.theAnswers);
    await walk.does(planned.theMeeting(now.slice(0, 10)));
    await walk.quiet();
    await walk.does(planned.contributions);
    await walk.quiet();
    await walk.comesWithLink();
    await everybodyAsks();
    for (const unit of ['health', 'support', 'psychiatry'])
      await sendAgain(walk.reader(unit), [...planned.beforeTheCall(now), ...planned.theCall, ...planned.theMeeting(now.slice(0, 10))]);
    await walk.quiet();
    expect(found()).toEqual([]);
  });
});

describe('SEC-05: with one filter taken away the walk finds who reads what', () => {
  const askAbout = async (unit: string): Promise<void> => {
    for (const procedure of ['plan.read', 'plan.opened']) await walk.reader(unit).call(procedure, { plan: planned.plan });
  };
  const readAgain = async (): Promise<void> => {
    for (const unit of ['support', 'health', 'unit-902']) await askAbout(unit);
    await walk.reader('health').call('plan.read', { 'NAME-001 201605042389': 1 });
    walk.breakWith('ADDRESS-001 201605042389');
    await walk.reader('social').call('plan.read', { plan: planned.plan });
    walk.breakWith(undefined);
  };

  const askForLead = async (): Promise<void> => {
    await walk.does([planned.leadOffered((await walk.original()).lead?.version)]);
    await walk.quiet();
    await walk.does([planned.leadAccepted]);
    await walk.quiet();
  };

  test.each([...Object.keys(filtersOfCopies), ...otherFilters])('%s', async (name) => {
    removeFilter(name);
    await tellEverybody();
    if (name === 'forTheRoad') await askForLead();
    await readAgain();
    removeFilter(undefined);
    const finds = found();
    if (name === 'forTheRoad') stays = finds;
    expect(finds[0], name).toEqual({ marker: expect.any(String), field: expect.any(String), reader: expect.any(String), output: expect.any(String) });
  });

  test('SEC-04: with the application’s check of who reads the original taken away, the database still opens nothing', async () => {
    await tellEverybody();
    removeFilter('mayReadOriginal');
    await everybodyAsks();
    removeFilter(undefined);
    expect(found()).toEqual([]);
  });
});

describe('CON-24: after a guardian has taken back what was for one unit', () => {
  test('it reads nothing of what is written then, and nobody else more than before', async () => {
    await walk.does([planned.withdrawal]);
    walk.afterWithdrawal();
    const { goals, preparation, interventions } = await walk.original();
    const versions = { goal: goals[0]?.version ?? 0, note: preparation.notes[0]?.version ?? 0, what: interventions[1]?.version ?? 0 };
    await walk.does(planned.afterwards(versions));
    await walk.quiet();
    await everybodyAsks();
    expect(found()).toEqual([]);
  });

  test('every field in which somebody may write had a secret in it', () => {
    expect([...freeTextsOfCommands().keys()].filter((field) => !walk.planted.fields().has(field))).toEqual([]);
  });

  test('the secrets were there to be found: one who is cleared has read all that is not for the keeper alone', () => {
    const seen = walk.outputs.seenBy('unit-902');
    expect([...walk.planted.fields()].filter((field) => !isForKeeper(field) && !seen.has(field))).toEqual([]);
  });
});
