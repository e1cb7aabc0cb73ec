import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { freeTextsOfCommands } from './free-texts.ts';
import { Outputs } from './outputs.ts';
import { PlantedWords } from './planted-words.ts';
import { company, need, plan, type Step } from './protected-plan.ts';
import { houses, unitNamed, walkedUnits } from './the-houses.ts';
import { openWatched, type Reader, readerAt, type Site, siteOf, type WatchedHouse } from './watched-house.ts';
import { inFile } from '../real-house.ts';
import { readAloud } from '../house-at-terminal.ts';

interface Versioned {
  readonly version: number;
}
interface Original {
  readonly goals: readonly Versioned[];
  readonly interventions: readonly Versioned[];
  readonly preparation: { readonly notes: readonly Versioned[] };
  readonly nextFollowUp?: Versioned;
  readonly lead?: Versioned;
}

/** Three houses that know one another, somebody signed in at each of their units, and a plan with secrets in it. */
export class Walk {
  readonly outputs = new Outputs();
  readonly planted = new PlantedWords(freeTextsOfCommands());
  readonly readers = new Map<string, Reader>();
  #houses: WatchedHouse[] = [];
  #sites: Site[] = [];
  #isLate = false;

  /** Opens the houses and signs everybody in. */
  async open(folder: string): Promise<void> {
    this.#sites = await Promise.all(houses.map((id) => siteOf(folder, id)));
    await introduce(folder, this.#sites);
    this.#houses = await Promise.all(this.#sites.map((site) => openWatched(site, this.outputs)));
    for (const { house, id } of walkedUnits) {
      const site = this.#sites.find((one) => one.id === house) as Site;
      this.readers.set(id, await readerAt(site.address, id, this.outputs));
    }
  }

  async close(): Promise<void> {
    for (const { running, site } of this.#houses) {
      await running.close();
      await site.closeIdentity();
    }
  }

  reader(unit: string): Reader {
    return this.readers.get(unitNamed(unit).id) as Reader;
  }

  /** The house's own time. */
  async now(): Promise<string> {
    const { data } = await this.reader('social').call('session.me', undefined);
    return (data as { now: string }).now;
  }

  /** The plan begins. */
  async begin(): Promise<void> {
    const today = (await this.now()).slice(0, 10);
    const filled = this.planted.fill(need(today), { by: 'social', late: false });
    const { status, text } = await this.reader('social').call('need.register', { command: randomUUID(), need: filled });
    if (status !== 200) throw new Error(text);
  }

  /** Does steps that have to be allowed, with secrets planted in them. */
  async does(steps: readonly Step[]): Promise<void> {
    for (const { by, change } of steps) {
      const filled = this.planted.fill(change, { by, late: this.#isLate });
      const { status, text } = await this.reader(by).call('plan.change', { plan, command: randomUUID(), change: filled });
      if (status !== 200) throw new Error(`${by} ${change.type}: ${text}`);
    }
  }

  /** Somebody at the company comes with a one-time link, reads and answers; everything that they get is kept. */
  async comesWithLink(): Promise<void> {
    const { data } = await this.reader('social').call('link.make', { plan, party: company.party });
    const { secret, code } = data as { secret: string; code: string };
    const { session } = (await this.#asGuest('open', { secret, code })) as { session: string };
    await this.#asGuest('read', { session });
    await this.#asGuest('answer', { session, command: randomUUID(), coming: true, who: 'Kim' });
    await this.#asGuest('open', { secret, code });
  }

  async #asGuest(way: string, body: object): Promise<unknown> {
    const address = `${this.#sites.find(({ id }) => id === 'municipality')?.address}/guest/${way}`;
    const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const text = await response.text();
    this.outputs.add({ reader: company.unit, output: `guest ${way} (${response.status})`, text: `${JSON.stringify([...response.headers])}\n${text}` });
    return JSON.parse(text);
  }

  /** Sends a step that is refused, with secrets planted in it. */
  async fails({ by, change }: Step): Promise<void> {
    const filled = this.planted.fill(change, { by, late: this.#isLate });
    const { status, text } = await this.reader(by).call('plan.change', { plan, command: randomUUID(), change: filled });
    if (status !== 422) throw new Error(`${by} ${change.type}: ${status} ${text}`);
  }

  /** From now on the withdrawn unit may know nothing new. */
  afterWithdrawal(): void {
    this.#isLate = true;
  }

  /** Waits until every message has arrived. */
  async quiet(seconds = 20): Promise<void> {
    const until = Date.now() + seconds * 1000;
    for (let calm = 0; calm < 2; ) {
      const busy = await Promise.all(this.#houses.map((house) => house.isBusy()));
      calm = busy.includes(true) ? 0 : calm + 1;
      if (Date.now() > until) throw new Error('Messages do not arrive.');
      if (calm < 2) await setTimeout(20);
    }
  }

  /** What the keeper reads. */
  async original(): Promise<Original> {
    const { data } = await this.reader('social').call('plan.read', { plan });
    return (data as { plan: Original }).plan;
  }

  /** Lets every procedure fail by a fault that speaks, or no longer. */
  breakWith(words: string | undefined): void {
    for (const { fault } of this.#houses) fault.words = words;
  }

  /** Everything that has left since last time is searched. */
  look(): ReturnType<Outputs['walk']> {
    return this.outputs.walk(this.planted);
  }
}

async function introduce(folder: string, sites: readonly Site[]): Promise<void> {
  for (const site of sites) {
    const described = inFile(`${folder}/${site.id}.jws`, (await site.does('describe')).out);
    const fingerprint = await readAloud(site);
    for (const other of sites) if (other !== site) await other.does('peer', 'add', described, '--fingerprint', fingerprint);
  }
}
