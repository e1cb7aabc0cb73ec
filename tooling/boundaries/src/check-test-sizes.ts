import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { parseSource, type SyntaxNode, walk } from './parse-source.ts';
import type { Room } from './read-workspace.ts';

const limit = 40;

/** Tests longer than a function may be; a `describe` only holds them. */
export function checkTestSizes(root: string, room: Room): readonly Finding[] {
  return room.sources.filter((place) => /\.test\.tsx?$/.test(place)).flatMap((place) => longFunctions(root, place));
}

function longFunctions(root: string, place: string): Finding[] {
  const { program, text } = parseSource(join(root, place));
  const groups = new Set<unknown>();
  const findings: Finding[] = [];
  walk(program, (node) => {
    if (isDescribe(node)) for (const part of node.arguments as readonly unknown[]) groups.add(part);
    const lines = isFunction(node) && !groups.has(node) ? codeLines(text.slice(node.start, node.end)) : 0;
    if (lines > limit) findings.push({ rule: 'testSize', place, says: `has a function of ${lines} lines: the limit is ${limit}.` });
  });
  return findings;
}

const isFunction = ({ type }: SyntaxNode): boolean => ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(type);
const codeLines = (text: string): number => text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;

function isDescribe({ type, callee }: SyntaxNode): boolean {
  if (type !== 'CallExpression') return false;
  const { name, object } = callee as { name?: string; object?: { name?: string } };
  return name === 'describe' || object?.name === 'describe';
}
