import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CompanyInPlan, companyInPlan } from './testing/company-in-plan.ts';
import { aFolder } from './testing/open-test-house.ts';
import { openRealHouse, type RealHouse } from './testing/real-house.ts';

const unit = (id: string, kind: string) => ({ id, name: `Enheten ${id}`, kind, house: 'municipality', principal: 'municipality' });

const { folder, remove } = aFolder();
let house: RealHouse;
let company: CompanyInPlan;
let caller = 0;

beforeAll(async () => {
  house = await openRealHouse(folder, 'municipality', { kind: 'municipality', units: [unit('social', 'socialServices'), unit('preschool', 'preschool')] });
});
afterAll(async () => {
  await house.close();
  remove();
});
beforeEach(() => {
  caller += 1;
});
afterEach(() => {
  told.length = 0;
});

/** What the house has told anybody, to be searched for secrets. */
const told: string[] = [];

const make = () => house.as('social').link.make({ plan: company.plan, party: company.party } as never);
const links = () => house.as('social').link.list({ plan: company.plan } as never);

// Each test comes from a place of its own, so that one's tries do not count for another.
async function post(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: never; code: string }> {
  const response = await fetch(`${house.address}/guest/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${caller}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  told.push(text);
  const answer = JSON.parse(text) as { violations?: readonly { code: string }[] };
  return { status: response.status, headers: response.headers, body: answer as never, code: answer.violations?.[0]?.code ?? '' };
}

const open = ({ secret, code }: { secret: string; code: string }) => post('open', { secret, code });
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

interface Opened {
  readonly session: string;
  readonly reading: { readonly plan: { readonly version: number; readonly preparation: { readonly whatMatters?: { readonly text: string } } } };
}

describe('CON-31: a one-time link at the door of a real house', () => {
  beforeEach(async () => {
    company = await companyInPlan(house);
  });

  test('opens once, without being signed in and without a cookie, and is kept by nobody on the way', async () => {
    const made = await make();
    const { status, headers, body } = await open(made);
    const opened: Opened = body;
    expect([status, opened.reading.plan.preparation.whatMatters?.text]).toEqual([200, 'Att få spela fotboll']);
    expect([headers.get('set-cookie'), headers.get('cache-control'), headers.get('referrer-policy')]).toEqual([null, 'no-store', 'no-referrer']);
    expect(await open(made)).toMatchObject({ status: 410, code: 'linkEnded' });
    expect(await post('read', { session: opened.session })).toMatchObject({ status: 200 });
    expect(await post('answer', { session: opened.session, command: crypto.randomUUID(), coming: true, who: 'Kim' })).toMatchObject({ status: 200 });
    const { plan } = await house.as('social').plan.read({ plan: company.plan } as never);
    expect(plan.parties.at(-1)?.answer).toMatchObject({ coming: true, who: 'Kim' });
  });

  test('three who come with it at once: one gets in', async () => {
    const made = await make();
    const statuses = (await Promise.all([open(made), open(made), open(made)])).map(({ status }) => status);
    expect(statuses.toSorted((one, other) => one - other)).toEqual([200, 410, 410]);
  });

  test('CON-24: after the withdrawal nothing is opened and nothing is read on', async () => {
    const first: Opened = (await open(await make())).body;
    const made = await make();
    await company.takeBack();
    expect(await post('read', { session: first.session })).toMatchObject({ status: 410, code: 'linkEnded' });
    expect(await open(made)).toMatchObject({ status: 410, code: 'linkEnded' });
    expect(told.at(-1)).not.toMatch(/Alma|Omsorg|fotboll/);
  });

  test('CON-24: a withdrawal and an opening at the same moment: what is read is read before it, and nothing after', async () => {
    for (let count = 0; count < 3; count += 1) {
      company = await companyInPlan(house);
      const made = await make();
      caller += 1;
      const [opening] = await Promise.all([open(made), company.takeBack()]);
      const { session = 'a'.repeat(43) } = opening.body as Partial<Opened>;
      expect([opening.status, (await post('read', { session })).status].join(' ')).toMatch(/^(200|410) 410$/);
    }
  });

  test('wrong codes are counted across tries, and in the log of the plan', async () => {
    const made = await make();
    for (let left = 4; left >= 0; left -= 1) {
      const { status, body } = await open({ ...made, code: wrong(made.code) });
      expect([status, body]).toMatchObject([403, { violations: [{ code: 'wrongCode', facts: { count: left } }] }]);
    }
    expect(await open(made)).toMatchObject({ status: 410, code: 'linkEnded' });
    expect(await links()).toMatchObject([{ ended: 'wrongCodes' }]);
    const { lines } = await house.as('social').plan.opened({ plan: company.plan, limit: 100 } as never);
    expect(lines.filter(({ action }) => action === 'openByLink:wrongCode')).toHaveLength(5);
  });
});

test('SEC-04: who tries link after link is stopped', async () => {
  const tries = await Promise.all(Array.from({ length: 12 }, () => open({ secret: 'a'.repeat(43), code: '123456' })));
  expect(new Set(tries.map(({ status, code }) => `${status} ${code}`))).toEqual(new Set(['404 linkUnknown', '429 tooManyRequests']));
});

describe('SEC-10, SEC-11: what is not in the right form is refused with the field, and repeated nowhere', () => {
  const good = { secret: 'a'.repeat(43), code: '123456' };
  test.each([
    ['no code', { secret: good.secret }, 400, 'missing'],
    ['a short secret', { ...good, secret: 'hemligt' }, 400, 'invalidFormat'],
    ['letters for a code', { ...good, code: 'abcdef' }, 400, 'invalidFormat'],
    ['something more', { ...good, plan: 'hemligt' }, 400, 'unknownField'],
    ['no JSON', 'hemligt{', 400, 'invalidInput'],
    ['much too much', { ...good, code: 'hemligt'.repeat(2000) }, 413, 'bodyTooLarge'],
  ])('%s', async (_what, body, status, code) => {
    expect(await post('open', body)).toMatchObject({ status, code });
    expect(told.at(-1)).not.toContain('hemligt');
  });

  test('another site does not open it, nor anything but JSON, nor an address with something in it', async () => {
    expect(await post('open', good, { origin: 'https://elsewhere.example' })).toMatchObject({ status: 403, code: 'crossSite' });
    expect(await post('open', good, { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
    expect(await post('open?secret=hemligt', good)).toMatchObject({ status: 400, code: 'inputInAddress' });
    expect((await fetch(`${house.address}/guest/open`)).status).toBe(404);
  });
});

test('a link is made, taken back and listed by who works on the plan alone', async () => {
  company = await companyInPlan(house);
  const asked = { plan: company.plan, party: company.party } as never;
  for (const ask of ['make', 'takeBack', 'list'] as const)
    await expect(house.as('preschool').link[ask](ask === 'list' ? ({ plan: company.plan } as never) : asked)).rejects.toThrow('planNotFound');
  const made = await make();
  await house.as('social').link.takeBack(asked);
  expect(await open(made)).toMatchObject({ status: 410 });
});
