import { readGoal } from '@stafett/goals';
import { describe, expect, test } from 'vitest';
import { ask, askJson } from '../testing/ask.ts';

const vague = 'Josef mår bättre';
const clear = 'Jag sover i min egen säng fem nätter i veckan före jul.';
const linesOf = async (words: readonly string[], machine = {}): Promise<readonly unknown[]> => {
  const { code, out } = await ask(['goal', ...words, '--json'], machine);
  expect(code).toBe(0);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
};

describe('goals and what is found in them', () => {
  test('--json gives the findings as documented, one line a goal', async () => {
    expect(await askJson(['goal', vague])).toEqual({ code: 0, answer: { findings: readGoal(vague) } });
    expect(await linesOf([vague, clear])).toEqual([{ findings: readGoal(vague) }, { findings: [] }]);
  });

  test.each([
    ['one a line', `${vague}\n\n${clear}\r\n`, [vague, clear]],
    ['a list in YAML', `- ${vague}\n- ${clear}\n`, [vague, clear]],
    ['a list in YAML under a remark', `# Josef\n- ${vague}\n- ${clear}\n`, [vague, clear]],
    ['a list in JSON', JSON.stringify([vague, clear]), [vague, clear]],
    ['a line that begins with a hyphen and is no list', `- Mål: sova\n`, ['- Mål: sova']],
    ['a line that only looks like the beginning of a list', '[skolan är rolig', ['[skolan är rolig']],
    ['a byte order mark', `\uFEFF${clear}`, [clear]],
  ])('%s is read', async (_, input, goals) => {
    expect(await linesOf(['-'], { input })).toEqual(goals.map((goal) => ({ findings: readGoal(goal) })));
    expect(await linesOf([], { input })).toHaveLength(goals.length);
  });

  test('a file is read by its ending, or since it is there; anything else is a goal', async () => {
    const files = { 'mal.txt': clear, mal: `${vague}\n${vague}` };
    expect(await linesOf(['mal.txt'], { files })).toEqual([{ findings: [] }]);
    expect(await linesOf(['mal'], { files })).toHaveLength(2);
    expect(await linesOf(['Jag sover'], { files })).toEqual([{ findings: readGoal('Jag sover') }]);
    expect((await ask(['goal', 'nowhere.yaml'], { files })).code).toBe(64);
  });

  test('spans count in the text as it was given', async () => {
    const [read] = (await linesOf([`  ${vague}`])) as { findings: { code: string; span: [number, number] }[] }[];
    const found = read?.findings.find(({ code }) => code === 'vague');
    expect(`  ${vague}`.slice(...(found?.span ?? [0, 0]))).toBe('mår bättre');
  });

  test('the prose shows the words, why, and a question; and says when there is nothing to ask about', async () => {
    const { out } = await ask(['goal', vague, clear]);
    expect(out).toContain('”mår bättre”: Går att förstå på olika sätt (Specifikt)\n    En känsla är olika för olika människor.\n    Fråga: Hur känns det då');
    expect(out).toContain(`${clear}\n  Målet säger vad, hur det märks och när.\n`);
  });

  test.each([
    ['nothing at all', '', '', 'tooShort'],
    ['only empty lines', '\n \n', '', 'tooShort'],
    ['a list of numbers', '[1, 2]', '0', 'wrongType'],
    ['an empty goal in a list', '- Jag sover\n- " "\n', '1', 'invalidFormat'],
  ])('%s is 64', async (_, input, path, code) => {
    expect(await askJson(['goal', '-'], { input })).toMatchObject({
      code: 64,
      answer: { violations: expect.arrayContaining([expect.objectContaining({ path, code })]) },
    });
  });

  test('a personal number in a goal is not said again', async () => {
    expect((await ask(['goal', 'Josef 20230314-2398 sover'])).out).not.toContain('2398');
  });
});
