import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Anchors, anchorsIn } from './log-anchors.ts';
import type { Anchor } from './log-chain.ts';

let parent: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'stafett-anchors-'));
});
afterAll(() => rmSync(parent, { recursive: true }));

const at = '2026-11-23T08:00:00.000Z';
const anchor = (place: number): Anchor => ({ place, hash: 'a'.repeat(64), at });

async function readAll(anchors: Anchors): Promise<readonly Anchor[]> {
  const found: Anchor[] = [];
  for await (const one of anchors.read()) found.push(one);
  return found;
}

test('heads are read in the order they were written, and a line that a crash cut short is passed over', async () => {
  const folder = join(parent, 'new', 'house');
  const anchors = anchorsIn(folder);
  expect(await readAll(anchors)).toEqual([]);
  await anchors.append(anchor(1));
  await anchors.append(anchor(2));
  const [file = ''] = readdirSync(folder);
  appendFileSync(join(folder, file), '{"place":3,"ha\n"text"\n{"place":"4"}\n');
  await anchors.append(anchor(5));
  expect(await readAll(anchors)).toEqual([anchor(1), anchor(2), anchor(5)]);
  expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
});

test('what is put aside stays in the folder, and the heads begin anew', async () => {
  const folder = join(parent, 'restored');
  const anchors = anchorsIn(folder);
  await anchors.beginAnew(at);
  await anchors.append(anchor(1));
  await anchors.beginAnew(at);
  await anchors.append(anchor(7));
  expect(await readAll(anchors)).toEqual([anchor(7)]);
  expect(readdirSync(folder).toSorted()).toEqual(['access-log-heads-until-2026-11-23T080000.000Z.ndjson', 'access-log-heads.ndjson']);
});
