import { createHash } from 'node:crypto';

const of = Number(process.env.STAFETT_SHARE ?? '1');

interface Place {
  readonly parentPath?: { readonly type?: string | null } | null;
  getSource(): string;
}

// Every n-th declaration, chosen by what stands in it: the same share of the same code, time after time.
function isLeftOut(path: Place): boolean {
  return path.parentPath?.type === 'Program' && createHash('sha256').update(path.getSource()).digest().readUInt32BE(0) % of !== 0;
}

export const strykerPlugins = [
  { kind: 'Ignore', name: 'share', value: { shouldIgnore: (path: Place) => (of > 1 && isLeftOut(path) ? 'not in this share' : undefined) } },
];
