/** The workspace whose papers are tested; the probes point it at a tree of their own. */
export const documentedRoot: string = process.env.STAFETT_DOCS_ROOT ?? process.cwd();
