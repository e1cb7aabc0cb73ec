import { setTimeout } from 'node:timers/promises';
import { type Eyes, type Outcome, type Patience, PlayStopped, type Reading, type SignedIn, type Stage, type WorkLine } from '@stafett/cases';
import { createClient, type HouseOutputs, violationsOfError } from '@stafett/client';
import type { Instant, PlanId } from '@stafett/kernel';
import { type PlayedHouse, signIn, usersOf } from './sign-in.ts';

type Client = ReturnType<typeof createClient>;
type Proposals = HouseOutputs['plan']['read']['proposals'];

const secondsToWait = 20;
const pause = 100;

/** Running houses, reached as people and browsers reach them: sign-in, procedures and, in demo and tests, the clock. */
export class HousesStage implements Stage {
  readonly #houses: ReadonlyMap<string, PlayedHouse>;
  readonly #clients = new Map<string, Promise<Client>>();

  constructor(houses: readonly PlayedHouse[]) {
    this.#houses = new Map(houses.map((house) => [house.id, house]));
  }

  #house(id: string): PlayedHouse {
    const house = this.#houses.get(id);
    if (house === undefined) throw new PlayStopped(`there is no house ${id} here, only ${[...this.#houses.keys()].join(', ')}`);
    return house;
  }

  #client({ house, user }: Eyes): Promise<Client> {
    const key = `${house} ${user}`;
    const known = this.#clients.get(key) ?? enter(this.#house(house), user);
    this.#clients.set(key, known);
    return known;
  }

  async moveClock(to: Instant): Promise<void> {
    await Promise.all([...this.#houses.values()].map((house) => moveClockOf(house, to)));
  }

  async signIn(eyes: Eyes): Promise<SignedIn> {
    const { actor, units } = await (await this.#client(eyes)).session.me.query();
    return { actor, units };
  }

  async register(eyes: Eyes, input: Parameters<Stage['register']>[1]): Promise<Outcome> {
    const client = await this.#client(eyes);
    return orRefused(async () => {
      await client.need.register.mutate(input);
      return { state: 'done' };
    });
  }

  async change(eyes: Eyes, input: Parameters<Stage['change']>[1]): Promise<Outcome> {
    const client = await this.#client(eyes);
    return orRefused(async () => {
      const { state } = await client.plan.change.mutate(input);
      return state === 'written' ? { state: 'done' } : this.#answerTo(eyes, input);
    });
  }

  // A proposal is answered by the keeper's house, or by the original itself when it moves here.
  async #answerTo(eyes: Eyes, { plan, command }: Parameters<Stage['change']>[1]): Promise<Outcome> {
    const patience = this.patience();
    do {
      const reading = await this.#reading(eyes, plan);
      if (reading?.part === 'original') return { state: 'done' };
      const outcome = outcomeOf(reading?.proposals.find(({ id }) => id === command));
      if (outcome !== undefined) return outcome;
    } while (await patience());
    throw new PlayStopped(`the house that keeps the original has not answered ${eyes.user} within ${secondsToWait} seconds`);
  }

  async read(eyes: Eyes, plan: PlanId): Promise<Reading | undefined> {
    return this.#reading(eyes, plan);
  }

  async #reading(eyes: Eyes, plan: PlanId): Promise<HouseOutputs['plan']['read'] | undefined> {
    const client = await this.#client(eyes);
    try {
      return await client.plan.read.query({ plan });
    } catch (error) {
      if (violationsOfError(error).some(({ code }) => code === 'planNotFound')) return undefined;
      throw error;
    }
  }

  async work(eyes: Eyes): Promise<readonly WorkLine[]> {
    return (await this.#client(eyes)).work.list.query();
  }

  async everyoneIn(house: Eyes['house']): Promise<readonly Eyes[]> {
    return (await usersOf(this.#house(house))).map((user) => ({ house, user }));
  }

  patience(): Patience {
    const end = performance.now() + secondsToWait * 1000;
    return async () => {
      if (performance.now() >= end) return false;
      await setTimeout(pause);
      return true;
    };
  }
}

async function enter(house: PlayedHouse, user: string): Promise<Client> {
  const visitor = await signIn(house, user);
  return createClient({ address: house.address, fetch: visitor.request as typeof fetch });
}

async function moveClockOf({ id, address }: PlayedHouse, now: Instant): Promise<void> {
  const response = await fetch(new URL('/demo/clock', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now }),
  });
  if (!response.ok) throw new PlayStopped(`the clock of ${id} cannot be moved (${response.status}); it can only in demo and test mode`);
  await response.body?.cancel();
}

async function orRefused(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    const violations = violationsOfError(error);
    if (violations.length === 0) throw error;
    return { state: 'refused', violations };
  }
}

function outcomeOf(proposal: Proposals[number] | undefined): Outcome | undefined {
  if (proposal === undefined || proposal.state === 'waiting') return undefined;
  return proposal.state === 'accepted' ? { state: 'done' } : { state: 'refused', violations: proposal.violations };
}
