import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { parseSource, type SyntaxNode, walk } from './parse-source.ts';
import { isForTests, type Room } from './read-workspace.ts';

/** Clocks and waiting below the use cases that a list of forbidden names cannot catch. */
export function checkPurity(root: string, room: Room): readonly Finding[] {
  if (!room.folder.startsWith('packages/domain/')) return [];
  return room.sources.filter((place) => !isForTests(place)).flatMap((place) => impurities(root, place));
}

function impurities(root: string, place: string): Finding[] {
  const findings: Finding[] = [];
  walk(parseSource(join(root, place)).program, (node) => {
    if (readsTheClock(node)) findings.push({ rule: 'clock', place, says: 'reads the clock: take the day or the moment as a parameter.' });
    if (node.async === true || node.type === 'AwaitExpression') findings.push({ rule: 'waiting', place, says: 'waits for something: a rule answers at once.' });
  });
  return findings;
}

function readsTheClock(node: SyntaxNode): boolean {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  const { name, property } = node.callee as { name?: string; property?: { name?: string } };
  const isBare = (node.arguments as unknown[]).length === 0;
  if (name === 'Date') return isBare || node.type === 'CallExpression';
  return isBare && ['format', 'formatToParts'].includes(property?.name ?? '');
}
