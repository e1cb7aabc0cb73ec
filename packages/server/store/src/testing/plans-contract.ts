import { rebuildPlan } from '@stafett/plan';
import { expect } from 'vitest';
import { begun, minute, newCommand, noted, someoneAt } from './fictional-plans.ts';
import { beginIn, type Contract, newHouse, notAllowed, type SqlGround } from './ground.ts';

/** Plans, their history, and the words that came too late. */
export const plansContract: Contract = {
  async 'PLA-12: what somebody did is found under its id also when the unit works on the original no more, and by nobody else there'(ground) {
    const { at, exchange, begin, actor, store } = newHouse(ground);
    const { plan, entry } = await begin();
    await exchange(2, ({ copies }) => copies.receive(actor.unit, plan));
    expect(await at(3, ({ originals }) => originals.read(plan.id))).toBeUndefined();
    expect((await at(3, ({ originals }) => originals.entryOf(entry.command)))?.version).toBe(1);
    const colleague = { ...actor, user: 'nagon.annan' as typeof actor.user };
    expect(await store.as(colleague, minute(3), ({ originals }) => originals.entryOf(entry.command))).toBeUndefined();
  },

  async 'a plan and its history come back as they were written, to the last character'(ground) {
    const { at, begin, actor } = newHouse(ground);
    const first = await begin();
    const second = noted(first, actor);
    await at(1, ({ originals }) => originals.save(second.plan, second.entry));
    const [plan, history, entry] = await at(2, async ({ originals }) => [
      await originals.read(first.plan.id),
      await originals.history(first.plan.id),
      await originals.entryOf(second.entry.command),
    ]);
    expect(plan).toEqual(JSON.parse(JSON.stringify(second.plan)));
    expect(history).toEqual(JSON.parse(JSON.stringify(second.history)));
    expect(entry).toEqual(JSON.parse(JSON.stringify(second.entry)));
  },

  async 'the history rebuilds the plan that is kept'(ground) {
    const { at, begin, actor } = newHouse(ground);
    let carried = await begin();
    for (const minutes of [1, 2, 3, 4]) {
      carried = noted(carried, actor, `Fråga ${minutes}`);
      await at(minutes, ({ originals }) => originals.save(carried.plan, carried.entry));
    }
    const [kept, history] = await at(9, async ({ originals }) => [await originals.read(carried.plan.id), await originals.history(carried.plan.id)]);
    expect(rebuildPlan(history)).toEqual(kept);
    expect(history.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
  },

  async 'work that fails leaves nothing behind'(ground) {
    const { at, actor } = newHouse(ground);
    const carried = begun(actor);
    const work = at(0, async (transaction) => {
      await beginIn(transaction, carried, [actor.unit]);
      await transaction.log({ action: 'registerNeed', plan: carried.plan.id, user: actor.user, name: actor.name, unit: actor.unit, fromHouse: actor.house });
      throw new Error('the rules refused it');
    });
    await expect(work).rejects.toThrow('the rules refused it');
    expect(await at(1, async ({ originals }) => [await originals.list(), await originals.history(carried.plan.id)])).toEqual([[], []]);
  },

  async 'a failure that the work does not hear of keeps nothing either'(ground) {
    const { at, begin, actor } = newHouse(ground);
    const { plan } = await begin();
    const work = at(1, async ({ originals, log }) => {
      await log({ action: 'readPlan', user: 'someone.else', name: 'Okänd', unit: actor.unit, fromHouse: actor.house }).catch(() => undefined);
      await originals.read(plan.id).catch(() => undefined);
    });
    await expect(work).rejects.toThrow(notAllowed);
  },

  async 'the same command sent twice at once is done once'(ground) {
    const { at, begin, actor } = newHouse(ground);
    const carried = await begin();
    const command = newCommand();
    const send = () =>
      at(1, async ({ originals }) => {
        if ((await originals.entryOf(command)) !== undefined) return 'done before';
        const plan = (await originals.readForChange(carried.plan.id)) ?? carried.plan;
        const next = noted({ ...carried, plan }, actor);
        await originals.save(next.plan, { ...next.entry, command });
        return 'done';
      });
    const outcomes = await Promise.allSettled([send(), send()]);
    const said = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : String(outcome.reason)));
    expect(new Set(said)).toEqual(new Set(['done', 'done before']));
    expect(await at(2, ({ originals }) => originals.history(carried.plan.id))).toHaveLength(2);
  },

  async 'a plan begun twice at once is begun once, whoever of the two looked at the clock first'(ground) {
    const { at, actor } = newHouse(ground);
    const carried = begun(actor);
    const begin = (minutes: number) =>
      at(minutes, async (transaction) => {
        if ((await transaction.originals.entryOf(carried.entry.command)) !== undefined) return 'done before';
        await beginIn(transaction, carried, [actor.unit]);
        return 'done';
      });
    const thousandth = 1 / 60_000;
    expect(new Set(await Promise.all([begin(thousandth), begin(0)]))).toEqual(new Set(['done', 'done before']));
    expect(await begin(0)).toBe('done before');
    expect(await at(1, ({ originals }) => originals.list())).toHaveLength(1);
  },

  async "the id of another's plan or command is answered as if there were no such plan"(ground) {
    const { at, begin, store, id, actor } = newHouse(ground);
    const { plan, entry } = await begin();
    const stranger = someoneAt(id, 'rad-och-stod');
    const own = begun(stranger);
    const asStranger = (carried: typeof own) => store.as(stranger, minute(1), (transaction) => beginIn(transaction, carried, [stranger.unit]));
    await expect(asStranger({ ...own, plan: { ...own.plan, id: plan.id }, entry: { ...own.entry, plan: plan.id } })).rejects.toThrow('planNotFound');
    await expect(asStranger({ ...own, entry: { ...own.entry, command: entry.command } })).rejects.toThrow('planNotFound');
    await asStranger(own);
    expect(await at(2, ({ originals }) => originals.list())).toEqual([JSON.parse(JSON.stringify(plan))]);
    expect(await store.as(actor, minute(2), ({ originals }) => originals.read(own.plan.id))).toBeUndefined();
  },

  async 'a change that does not follow on the plan is not saved'(ground) {
    const { at, begin, actor } = newHouse(ground);
    const first = await begin();
    const [one, other] = [noted(first, actor, 'En'), noted(first, actor, 'Två')];
    await at(1, ({ originals }) => originals.save(one.plan, one.entry));
    await expect(at(2, ({ originals }) => originals.save(other.plan, other.entry))).rejects.toThrow('version 2 does not follow');
    expect((await at(3, ({ originals }) => originals.read(first.plan.id)))?.preparation.notes.map(({ text }) => text)).toEqual(['En']);
  },

  async 'changes to one plan at once come one after another'(ground) {
    const { at, begin, actor } = newHouse(ground);
    const { plan, history, entry } = await begin();
    const change = (text: string) =>
      at(1, async ({ originals }) => {
        const held = await originals.readForChange(plan.id);
        if (held === undefined) throw new Error('gone');
        const next = noted({ plan: held, history, entry }, actor, text);
        await originals.save(next.plan, next.entry);
      });
    await Promise.all(['ett', 'två', 'tre', 'fyra', 'fem'].map(change));
    expect((await at(2, ({ originals }) => originals.read(plan.id)))?.preparation.notes).toHaveLength(5);
  },

  async 'words that came too late are kept, once, however often they are sent'(ground) {
    const { at, begin, actor } = newHouse(ground);
    const late = noted(await begin(), actor);
    await at(1, ({ originals }) => originals.keepRefused(late.entry));
    await at(2, ({ originals }) => originals.keepRefused(late.entry));
    expect(await at(3, ({ originals }) => originals.history(late.plan.id))).toHaveLength(1);
  },
};

/** What only a database can say. */
export const statementsContract: Contract<SqlGround> = {
  async 'work that goes on after a failed statement is not kept, and does not say that it was'(ground) {
    const { at, actor } = newHouse(ground);
    const carried = begun(actor);
    const work = at(0, async (transaction) => {
      await beginIn(transaction, carried, [actor.unit]);
      await transaction.originals.read('no id' as never).catch(() => undefined);
      return 'done';
    });
    await expect(work).rejects.toThrow('current transaction is aborted');
    expect(await at(1, ({ originals }) => originals.list())).toEqual([]);
  },
};
