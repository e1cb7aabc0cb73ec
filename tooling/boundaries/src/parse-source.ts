import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A node of the syntax tree, as far as the rules look. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** What a file takes from another module. */
export interface SourceImport {
  readonly from: string;
  readonly isTypeOnly: boolean;
}

/** What a file gives to other modules. */
export interface SourceExport {
  readonly name: string;
  readonly isType: boolean;
  /** The module that it is passed on from, and its name there. */
  readonly from?: string | undefined;
  readonly nameThere?: string | undefined;
}

/** A parsed TypeScript file. */
export interface ParsedSource {
  readonly text: string;
  readonly program: SyntaxNode;
  readonly imports: readonly SourceImport[];
  readonly exports: readonly SourceExport[];
  readonly comments: readonly { readonly type: 'Block' | 'Line'; readonly value: string; readonly start: number; readonly end: number }[];
}

type Parsed = ReturnType<typeof parseSync>;

/** Parses a file, or a text that is given under the file's name. @throws on a syntax error */
export function parseSource(path: string, text: string = readFileSync(path, 'utf8')): ParsedSource {
  const parsed = parseSync(path, text);
  const [broken] = parsed.errors;
  if (broken) throw new Error(`${path}: ${broken.message}`);
  const imports = [...staticImports(parsed), ...exportedFrom(parsed), ...dynamicImports(parsed, text)];
  return { text, program: parsed.program as unknown as SyntaxNode, imports, exports: namedExports(parsed), comments: parsed.comments };
}

const staticImports = ({ module }: Parsed): SourceImport[] =>
  module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));

const exportedFrom = ({ module }: Parsed): SourceImport[] =>
  module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ from: moduleRequest.value, isTypeOnly: isType }] : [])),
  );

const namedExports = ({ module }: Parsed): SourceExport[] =>
  module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ exportName, importName, moduleRequest, isType }) =>
      exportName.name ? [{ name: exportName.name, isType, from: moduleRequest?.value, nameThere: importName.name ?? undefined }] : [],
    );

const dynamicImports = ({ module }: Parsed, text: string): SourceImport[] =>
  module.dynamicImports.map(({ moduleRequest }) => ({
    from: text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/g, ''),
    isTypeOnly: false,
  }));

/** Calls `visit` for every node, the outer before the inner. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node);
  for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
}

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
