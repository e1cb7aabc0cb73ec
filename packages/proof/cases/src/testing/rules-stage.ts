import { grantsFor, mayChangePlan } from '@stafett/access';
import { dateIn, type Decision, type Instant, type PlanId, violationsOf } from '@stafett/kernel';
import {
  answerablePlace,
  applyEntry,
  type Author,
  decideOn,
  decideOnNeed,
  filterPlanFor,
  type HistoryEntry,
  movedPlan,
  nextForParty,
  nextStepOf,
  type PartyUnit,
  type Place,
  type Plan,
  PlanCommand,
  partiesToTell,
  RegisterNeed,
  stepOf,
} from '@stafett/plan';
import { profileNamed } from '@stafett/rulebook';
import type { z } from 'zod';
import type { Eyes, Outcome, Reading, Stage, WorkLine } from '../stage.ts';

interface Copy {
  readonly copy: Plan;
  readonly readAt: Instant;
  readonly endedAt?: Instant | undefined;
}

const keyOf = (plan: PlanId, { house, unit }: Place): string => `${plan} ${house} ${unit}`;

/** A stage of the rules alone: one memory for all houses, copies that are there at once, and no server. */
export class RulesStage implements Stage {
  #now = '1970-01-01T00:00:00.000Z' as Instant;
  readonly #plans = new Map<PlanId, Plan>();
  readonly #copies = new Map<string, Copy>();
  readonly #people: readonly Author[];
  readonly #units: readonly PartyUnit[];
  /** Every entry that was written, the oldest first. */
  readonly history: HistoryEntry[] = [];

  constructor(people: readonly Author[], units: readonly PartyUnit[]) {
    this.#people = people;
    this.#units = units;
  }

  #author({ house, user }: Eyes): Author {
    const found = this.#people.find((one) => one.house === house && one.user === user);
    if (found === undefined) throw new Error(`${user} cannot sign in to ${house}.`);
    return found;
  }

  async moveClock(to: Instant): Promise<void> {
    this.#now = to;
  }

  async signIn(eyes: Eyes): ReturnType<Stage['signIn']> {
    return { actor: this.#author(eyes), units: this.#units };
  }

  async register(eyes: Eyes, { command, need }: Parameters<Stage['register']>[1]): Promise<Outcome> {
    const by = this.#author(eyes);
    const read = RegisterNeed.safeParse(sent(need));
    if (!read.success) return refusedForm(read.error);
    const decision = decideOnNeed(read.data, { at: this.#now, actor: by, units: this.#units });
    if (decision.outcome !== 'allowed') return { state: 'refused', violations: decision.violations };
    this.#write(undefined, { plan: need.plan, version: 1, command, keeper: by.house, term: 1, change: read.data, by, at: this.#now });
    return { state: 'done' };
  }

  async change(eyes: Eyes, { plan: id, command, change }: Parameters<Stage['change']>[1]): Promise<Outcome> {
    const by = this.#author(eyes);
    const read = PlanCommand.safeParse(sent(change));
    if (!read.success) return refusedForm(read.error);
    const plan = this.#plans.get(id);
    const answers: readonly Decision[] =
      plan === undefined
        ? []
        : [
            mayChangePlan({ actor: by, plan, command: read.data }, dateIn(this.#now)),
            decideOn(plan, read.data, { at: this.#now, actor: by, units: this.#units }),
          ];
    const against = answers.find(({ outcome }) => outcome !== 'allowed');
    if (plan === undefined || against !== undefined) return { state: 'refused', violations: against?.violations ?? [] };
    const after = this.#write(plan, {
      plan: id,
      version: plan.version + 1,
      command,
      keeper: plan.keeper,
      term: plan.term,
      change: read.data,
      by,
      at: this.#now,
    });
    if (after.moving !== undefined) this.#arrive(after, command, by);
    return { state: 'done' };
  }

  // On this stage there is no way to go: the original is there when it leaves.
  #arrive(leaving: Plan, command: HistoryEntry['command'], by: Author): void {
    const plan = movedPlan(leaving);
    const { id, version, keeper, term } = plan;
    this.#write(leaving, { plan: id, version: version + 1, command, keeper, term, change: { type: 'receiveOriginal', plan }, by, at: this.#now });
  }

  #write(before: Plan | undefined, entry: HistoryEntry): Plan {
    const after = applyEntry(before, sent(entry));
    this.history.push(entry);
    this.#plans.set(after.id, after);
    const toTell = entry.change.type === 'receiveOriginal' ? partiesToTell(undefined, after, this.#now) : partiesToTell(before, after, this.#now);
    for (const place of toTell) this.#send(after, place);
    return after;
  }

  #send(plan: Plan, place: Place): void {
    const key = keyOf(plan.id, place);
    const copy = filterPlanFor(plan, place, this.#now);
    const held = this.#copies.get(key);
    if (copy !== undefined) this.#copies.set(key, { copy: sent(copy), readAt: this.#now });
    else if (held !== undefined) this.#copies.set(key, { ...held, endedAt: this.#now });
  }

  async read(eyes: Eyes, id: PlanId): Promise<Reading | undefined> {
    const by = this.#author(eyes);
    const plan = this.#plans.get(id);
    if (plan === undefined) return undefined;
    if (grantsFor(plan, by.house).some(({ unit }) => unit === by.unit))
      return { part: 'original', plan, readAt: this.#now, deliveries: this.#deliveries(plan) };
    const held = this.#copies.get(keyOf(id, by));
    return held === undefined ? undefined : { part: 'copy', plan: held.copy, readAt: this.#now, endedAt: held.endedAt, deliveries: [] };
  }

  #deliveries(plan: Plan): Reading['deliveries'] {
    return plan.parties.map(({ house, unit }) => ({ house, unit, deliveredAt: this.#copies.get(keyOf(plan.id, { house, unit }))?.readAt, waiting: false }));
  }

  async work(eyes: Eyes): Promise<readonly WorkLine[]> {
    const by = this.#author(eyes);
    const readings = await Promise.all([...this.#plans.keys()].map((id) => this.read(eyes, id)));
    return readings.filter((reading) => reading !== undefined).map((reading) => lineOf(reading, by, this.#now));
  }

  async everyoneIn(house: string): Promise<readonly Eyes[]> {
    return this.#people.filter((one) => one.house === house);
  }

  patience(): ReturnType<Stage['patience']> {
    return async () => false;
  }
}

// What is sent loses the fields that are not there, as over the net.
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

const refusedForm = (error: z.ZodError): Outcome => ({ state: 'refused', violations: violationsOf(error) });

function lineOf({ part, plan, endedAt }: Reading, by: Author, now: Instant): WorkLine {
  const holder = answerablePlace(plan);
  const head = { plan: plan.id, step: stepOf(plan, now), holder };
  if (part === 'original') {
    const { action, due } = nextStepOf(plan, now, profileNamed('national'));
    return { ...head, action, due, isYours: !['awaitAnswers', 'awaitLead', 'nothing'].includes(action) };
  }
  const { action, due } = endedAt === undefined ? nextForParty(plan, by) : { action: 'nothing', due: undefined };
  return { ...head, action, due, isYours: action !== 'nothing' && action !== 'attendMeeting' };
}
