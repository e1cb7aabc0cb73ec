import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Finding } from './finding.ts';
import type { Room } from './read-workspace.ts';

const saysNothing = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'manager', 'managers', 'service', 'services', 'misc', 'types', 'lib'];
const emptyEnding = /-(utils?|helpers?|manager|service|misc)$/;

/** Files and folders whose names say nothing, and rooms that do not say why they exist. */
export function checkNames(root: string, room: Room): readonly Finding[] {
  const nameless = room.sources.filter((place) => saysNothingIn(place.slice(room.folder.length + 1)));
  const unexplained = existsSync(join(root, room.folder, 'README.md'))
    ? []
    : [{ rule: 'readme', place: room.folder, says: 'has no README.md that says why it exists.' }];
  return [...nameless.map((place) => ({ rule: 'name', place, says: 'has a name that says nothing: name it for what it does.' })), ...unexplained];
}

function saysNothingIn(path: string): boolean {
  const words = path.split('/').map((part) => basename(part).split('.')[0] ?? '');
  return words.some((word) => saysNothing.includes(word) || emptyEnding.test(word));
}
