import { runInNewContext } from 'node:vm';
import { mayShare, mayStartSipWork } from '@stafett/consent';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const person = { id: '00000000-0000-4000-8000-000000000001', birthDate: '2012-03-14' };
const mother = '00000000-0000-4000-8000-000000000002';
const bup = { house: 'region', unit: 'bup' };
const consent = {
  id: '00000000-0000-4000-8000-000000000003',
  about: person.id,
  givenBy: mother,
  givenAs: 'guardian',
  answer: 'yes',
  from: '2026-01-01',
  to: '2026-11-23',
  receivers: [{ ...bup, sensitive: ['mentalHealth'], excluded: [] }],
  takenAt: '2026-01-01T09:00:00.000Z',
};
const facts = { person, guardians: [{ id: mother }], consents: [consent] };
const moments = ['2026-11-23T22:59:59.999Z', '2026-11-23T23:00:00.000Z', '2030-03-14T12:00:00.000Z'];

type Engine = { readonly mayShare: typeof mayShare; readonly mayStartSipWork: typeof mayStartSipWork };

const answers = (engine: Engine): string =>
  JSON.stringify(
    moments.map((at) => [
      engine.mayStartSipWork(facts as never, at as never),
      ...['mentalHealth', 'medication'].map((kind) => engine.mayShare({ kind, about: person.id } as never, bup as never, { facts, at } as never)),
    ]),
  );

/** The package as a browser gets it, in a world with nothing of Node but the language itself. */
async function inBrowser(): Promise<Engine> {
  const { outputFiles } = await build({
    entryPoints: ['packages/domain/consent/src/index.ts'],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'engine',
    conditions: ['@stafett/source'],
    write: false,
    logLevel: 'error',
  });
  return runInNewContext(`${outputFiles.map(({ text }) => text).join('')};engine`, { Intl, URL, TextEncoder, TextDecoder }) as Engine;
}

test('CON-33: the browser runs the same engine as the server, and gets the same answers to the letter', async () => {
  expect(answers(await inBrowser())).toBe(answers({ mayShare, mayStartSipWork }));
});
