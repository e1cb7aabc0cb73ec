import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** The links of a paper to files that do not exist, or to headings that the file does not have. */
export function deadLinks(root: string, paper: string, text: string): readonly string[] {
  const targets = [...withoutCode(text).matchAll(/\]\(([^)\s]+)[^)]*\)|^\[[^\]]+\]:\s*(\S+)/gm)].map(([, inline, reference]) => inline ?? reference ?? '');
  return targets.filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(root, paper, target));
}

function leadsSomewhere(root: string, paper: string, target: string): boolean {
  const [path = '', heading] = target.split('#');
  const file = path === '' ? join(root, paper) : join(root, path.startsWith('/') ? '' : dirname(paper), decodeURIComponent(path));
  if (!existsSync(file)) return false;
  return heading === undefined || statSync(file).isDirectory() || headingsOf(readFileSync(file, 'utf8')).includes(heading);
}

const headingsOf = (text: string): readonly string[] =>
  [...withoutCodeBlocks(text).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );

const withoutCodeBlocks = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, '');
