import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayUse, reachableFrom, rooms } from '../arrows.ts';
import { checkArrows, checkTags } from '../check-arrows.ts';
import { type Room, scope } from '../read-workspace.ts';
import { makeScratchTree, type ScratchTree } from './scratch-tree.ts';

let tree: ScratchTree;
beforeAll(() => {
  tree = makeScratchTree();
});
afterAll(() => tree.remove());

const roomNamed = (name: string): Room => tree.rooms.find((room) => room.name === name) ?? expect.fail(`there is no room ${name}`);
const depending = (room: Room, names: readonly string[]): Room => ({
  ...room,
  manifest: { ...room.manifest, dependencies: Object.fromEntries(names.map((name) => [scope + name, 'workspace:*'])), devDependencies: {} },
});
const write = (room: Room) => tree.plant(`${room.folder}/package.json`, JSON.stringify({ version: '0.0.0', ...room.manifest }, null, 2));
const turbo = () => tree.run('turbo', 'boundaries').output.replaceAll(/[\s|]+/g, ' ');

test('the tree holds every arrow before anything is planted', () => {
  expect([...checkArrows(tree.rooms), ...checkTags(tree.root, tree.rooms)]).toEqual([]);
  expect(turbo()).toContain('no issues found');
});

describe.each(rooms)('%s', (name) => {
  test('is told of each direct arrow that it may not have, and of no other', () => {
    const others = rooms.filter((other) => other !== name);
    const reported = checkArrows([depending(roomNamed(name), others)]).map(({ says }) => says);
    expect(reported).toEqual(others.filter((other) => !mayUse(name).includes(other)).map((other) => `${name} may not depend on ${other}.`));
  });

  test('is told by turbo of each room that it may not reach', () => {
    const room = roomNamed(name);
    const unreachable = rooms.filter((other) => other !== name && !reachableFrom(name).has(other));
    write(depending(room, unreachable));
    const output = turbo();
    write(room);
    expect(
      unreachable.filter((other) => !output.includes(`Package \`${scope}${other}\` found without any tag listed in allowlist for \`${scope}${name}\``)),
    ).toEqual([]);
  });
});

test('a room that the arrows do not know is reported', () => {
  const room = roomNamed('kernel');
  expect(checkArrows([{ ...room, name: 'attic' }]).map(({ rule }) => rule)).toEqual(['unknownRoom']);
});

test('a package from outside that the domain may not use is reported', () => {
  const room = roomNamed('plan');
  expect(checkArrows([{ ...room, manifest: { ...room.manifest, dependencies: { zod: '4', lodash: '4' } } }]).map(({ says }) => says)).toEqual([
    'plan may not depend on lodash.',
  ]);
});

test('a tag that is missing, and a list that is not what the arrows say, are reported', () => {
  const rulesOf = (some: readonly Room[]) => checkTags(tree.root, some).map(({ rule }) => rule);
  expect(rulesOf([{ ...roomNamed('plan'), tags: ['plan'] }])).toEqual(['tags']);
  const settings = readFileSync(join(tree.root, 'turbo.json'), 'utf8');
  tree.plant('turbo.json', settings.replace('"allow": ["kernel"]', '"allow": ["kernel", "plan"]'));
  expect(rulesOf(tree.rooms)).toEqual(['allowList']);
  tree.plant('turbo.json', settings);
});
