import type { Plan } from '@stafett/plan';
import { brokenPlan } from './checks/broken-plan.ts';
import { type Fault, judge } from './checks/judge.ts';
import { outcomeOf } from './checks/outcome.ts';
import { Dice } from './dice.ts';
import type { FuzzedHouse } from './house/open-fuzzed-house.ts';
import { fuzzedHouse, places } from './house/places.ts';
import type { Fingerprint } from './house/tables.ts';
import type { Known } from './inputs/fill-in.ts';
import { envelopeOf, inboxShot, type Line, type Sending } from './inputs/message-shots.ts';
import { callOf, type Making } from './inputs/procedure-shots.ts';
import type { Shot } from './inputs/shot.ts';
import { messageTargets, procedureTargets } from './inputs/targets.ts';
import { type Deed, NotYet, RoundScene, type Step } from './story/scene.ts';
import type { Tally } from './tally.ts';

/** An input that led to something that should not have been. */
export interface Found extends Fault {
  readonly shot: Shot;
}

const planNames = ['main', 'main', 'main', 'theirs', 'other', 'side', 'last', 'leaving', 'leaving', 'outside', 'nowhere'] as const;

/** A story in a house that began empty, and everything that is sent into it meanwhile. */
export class Round {
  readonly scene: RoundScene;
  readonly procedures: ReturnType<typeof procedureTargets>;
  readonly messages = messageTargets();
  readonly house: FuzzedHouse;
  readonly #tally: Tally;
  #seen: Fingerprint = {};

  constructor(house: FuzzedHouse, tally: Tally, seed: number) {
    this.house = house;
    this.#tally = tally;
    this.procedures = procedureTargets(house.router);
    this.scene = new RoundScene(new Dice(seed));
    tally.expect([...this.procedures, ...this.messages].map(({ name }) => name));
  }

  /** Empties the house. */
  async begin(): Promise<void> {
    await this.house.tables.empty();
    await this.putRight();
    this.house.heard();
    this.scene.held = await this.house.tables.held();
  }

  /** Puts back what an input may have moved, and looks again. */
  async putRight(): Promise<void> {
    await this.house.putRight();
    this.#seen = await this.house.tables.look();
  }

  /** What inputs are made with at this moment. */
  making(dice: Dice): Making {
    const name = dice.one(planNames);
    const now = this.house.now();
    this.scene.now = now;
    const id = this.scene.id(name);
    const plan: Plan | undefined = this.scene.held.plans.get(id) ?? this.scene.held.copies.get(`${id} social`);
    const plans = [id, id, id, id, ...planNames.map((one) => this.scene.id(one)), dice.id()];
    const units = Object.values(places).flatMap(({ unit }) => (unit === 'preschool' ? [] : unit));
    const known: Known = { plan, plans, houses: ['municipality', 'region', 'sis'], units, now };
    return { known, dice };
  }

  /** What a message is made with. */
  sending(dice: Dice): Sending {
    const peer = this.house.peers[dice.one(['region', 'region', 'sis', fuzzedHouse])] as Sending['peer'];
    return { ...this.making(dice), peer, lineOf: (plan) => this.#lineOf(peer.id, plan) };
  }

  /** A step of the story, as things stand; nothing when it cannot be done yet. */
  deedOf(step: Step): Deed | undefined {
    try {
      this.scene.now = this.house.now();
      return step(this.scene);
    } catch (error) {
      if (error instanceof NotYet) return undefined;
      throw error;
    }
  }

  /** A deed as it is sent, with nothing wrong in it. */
  shotOf(deed: Deed): Shot {
    if ('as' in deed) return callOf(this.targetOf(deed), deed.input, deed.as);
    const { from, plan, term, body } = deed;
    const line = this.#lineOf(from, plan);
    const envelope = envelopeOf(from, { ...line, term: term ?? line.term }, { body, id: this.scene.newId(), now: this.scene.now });
    return inboxShot(`message ${body.kind}`, (this.house.peers[from] as Sending['peer']).sign(JSON.stringify(envelope)));
  }

  /** What a call is a call of. */
  targetOf({ procedure, input }: Extract<Deed, { as: unknown }>): (typeof this.procedures)[number] {
    const type = (input as { change?: { type?: string } } | undefined)?.change?.type;
    const found = this.procedures.find((target) => target.procedure === procedure && (target.kind === undefined || target.kind === type));
    return found ?? { name: procedure, procedure, isQuery: false };
  }

  /** Sends something and looks at everything that it led to. */
  async send(shot: Shot): Promise<Found | undefined> {
    const answer = await this.house.post.send(shot, this.house.cookieOf(shot.as));
    const outcome = outcomeOf(shot, answer);
    this.#tally.add(shot.target, outcome, answer);
    const before = this.#seen;
    this.#seen = await this.house.tables.look();
    const fault = judge({ shot, answer, heard: this.house.heard(), before, after: this.#seen }) ?? (await this.#afterWriting(before));
    return fault && { ...fault, shot };
  }

  async #afterWriting(before: Fingerprint): Promise<Fault | undefined> {
    if (!['plan', 'plan_history', 'plan_copy', 'inbox_position', 'inbox_epoch'].some((table) => before[table] !== this.#seen[table])) return undefined;
    const held = await this.house.tables.held();
    const fault = await brokenPlan(this.house.tables, this.scene.held, held);
    this.scene.held = held;
    return fault;
  }

  #lineOf(from: string, plan: string): Line {
    const { lines, plans, copies, epochs } = this.scene.held;
    const known = plans.get(plan) ?? copies.get(`${plan} social`);
    return { plan, sequence: (lines.get(`${from} ${plan}`) ?? 0) + 1, term: known?.term ?? 1, epoch: Math.min(epochs.get(plan) ?? 0, 2 ** 40) };
  }
}
