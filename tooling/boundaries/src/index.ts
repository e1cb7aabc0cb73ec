export { type ParsedSource, parseSource, type SourceExport, type SyntaxNode, walk } from './parse-source.ts';
export { dependenciesOf } from './arrows.ts';
export { readWorkspace, type Room, scope } from './read-workspace.ts';
