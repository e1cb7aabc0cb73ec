import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ParsedSource, parseSource, type Room, type SyntaxNode } from '@stafett/boundaries';

/** Something that a room gives to others from its root. */
export interface PublicExport {
  readonly name: string;
  /** Exported as a type only. */
  readonly isTypeOnly: boolean;
  /** A type alone, or a schema that shares its name with its type. */
  readonly isType: boolean;
  readonly file: string;
  /** The text of its JSDoc without stars, or undefined when it has none. */
  readonly doc: string | undefined;
}

interface Place {
  readonly name: string;
  readonly path: string;
}

/** Every public export of a room, in the order of its `src/index.ts`. */
export function publicExports(root: string, room: Room): readonly PublicExport[] {
  const index = join(root, room.folder, 'src', 'index.ts');
  if (!existsSync(index)) return [];
  const names = new Map(parseSource(index).exports.map((one) => [one.name, one]));
  return [...names.values()].map(({ name, isType }) => {
    const { path, name: nameThere } = origin({ name, path: index });
    const source = parseSource(path);
    const declarations = declarationsOf(source, nameThere);
    const docs = declarations.flatMap((node) => docBefore(source, node) ?? []);
    return { name, isTypeOnly: isType, isType: isType || declarations.some(isTypeDeclaration), file: path.slice(root.length + 1), doc: docs[0] };
  });
}

/** Follows an export through the files that only pass it on. */
function origin({ name, path }: Place): Place {
  const passed = parseSource(path).exports.find((one) => one.name === name && one.from?.startsWith('.'));
  return passed?.from ? origin({ name: passed.nameThere ?? name, path: join(dirname(path), passed.from) }) : { name, path };
}

const declarationsOf = ({ program }: ParsedSource, name: string): readonly SyntaxNode[] =>
  (program.body as readonly SyntaxNode[]).filter(
    (node) => node.type === 'ExportNamedDeclaration' && namesIn(node.declaration as SyntaxNode | null).includes(name),
  );

function namesIn(declaration: SyntaxNode | null): readonly string[] {
  if (!declaration) return [];
  const parts = (declaration.declarations as readonly SyntaxNode[] | undefined) ?? [declaration];
  return parts.flatMap(({ id }) => (id as { name?: string } | undefined)?.name ?? []);
}

const isTypeDeclaration = ({ declaration }: SyntaxNode): boolean => (declaration as SyntaxNode).type.startsWith('TS');

function docBefore({ comments, text }: ParsedSource, node: SyntaxNode): string | undefined {
  const doc = comments.findLast(
    ({ type, value, end }) => type === 'Block' && value.startsWith('*') && end <= node.start && text.slice(end, node.start).trim() === '',
  );
  return doc?.value
    .slice(1)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n')
    .trim();
}
