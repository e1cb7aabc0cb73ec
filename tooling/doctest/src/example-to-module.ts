import { parseSource, type SyntaxNode } from '@stafett/boundaries';

/** An example, and the names that it may use without importing them. */
export interface Example {
  readonly title: string;
  readonly code: string;
  /** Whether each statement must say its value: so in an `@example`, not in a README. */
  readonly isStrict: boolean;
}

/** Where names come from: specifier → names. */
export type Scope = ReadonlyMap<string, readonly string[]>;

/**
 * Makes a module of an example. Its `run` does the statements in order; where one is followed by `// literal` it hands value and literal to `check`.
 *
 * @throws when the example says nothing that can be checked
 */
export function exampleToModule({ code, isStrict, title }: Example, scope: Scope): string {
  const { program, comments } = parseSource('example.tsx', code);
  const statements = program.body as readonly SyntaxNode[];
  const imports = statements.filter(({ type }) => type === 'ImportDeclaration').map((node) => textOf(code, node));
  let checks = 0;
  const lines = statements
    .filter(({ type }) => type !== 'ImportDeclaration')
    .map((node) => {
      const expected = comments
        .find((comment) => comment.type === 'Line' && comment.start >= node.end && /^[^\S\n;]*;?[^\S\n]*$/.test(code.slice(node.end, comment.start)))
        ?.value.trim();
      if (node.type === 'ExpressionStatement' && expected !== undefined && isLiteral(expected)) {
        checks += 1;
        return `check(${textOf(code, node.expression as SyntaxNode)}, (${expected}));`;
      }
      if (isStrict) throw new Error(`${title}: each line must be "expression // value", not: ${textOf(code, node)}`);
      return textOf(code, node);
    });
  if (checks === 0 && !/\b(assert|expect)\b/.test(code)) throw new Error(`${title} checks nothing.`);
  return [...implicitImports(code, scope), ...imports, 'export async function run(check) {', ...lines, '}'].join('\n');
}

const textOf = (code: string, { start, end }: SyntaxNode): string => code.slice(start, end);

function implicitImports(code: string, scope: Scope): string[] {
  const taken = new Set([...code.matchAll(/import\s+(?:type\s+)?\{([^}]*)\}/g)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim())));
  return [...scope].flatMap(([from, names]) => {
    const used = names.filter((name) => !taken.has(name) && new RegExp(`(?<![.\\w])${name}\\b`).test(code));
    for (const name of used) taken.add(name);
    return used.length > 0 ? [`import { ${used.join(', ')} } from '${from}';`] : [];
  });
}

function isLiteral(text: string): boolean {
  try {
    const { program } = parseSource('value.ts', `(${text})`);
    const [statement, ...more] = program.body as readonly SyntaxNode[];
    const expression = statement?.expression as SyntaxNode | undefined;
    return more.length === 0 && expression !== undefined && isValue(expression);
  } catch {
    return false;
  }
}

const values: Readonly<Record<string, (node: SyntaxNode) => boolean>> = {
  Literal: () => true,
  TemplateLiteral: ({ expressions }) => (expressions as unknown[]).length === 0,
  Identifier: ({ name }) => name === 'undefined' || name === 'NaN',
  UnaryExpression: ({ operator, argument }) => operator === '-' && isValue(argument as SyntaxNode),
  ArrayExpression: ({ elements }) => (elements as SyntaxNode[]).every(isValue),
  ObjectExpression: ({ properties }) => (properties as SyntaxNode[]).every((property) => property.type === 'Property' && isValue(property.value as SyntaxNode)),
  ParenthesizedExpression: ({ expression }) => isValue(expression as SyntaxNode),
};

function isValue(node: SyntaxNode): boolean {
  return values[node.type]?.(node) ?? false;
}
