import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask } from './testing/ask.ts';

const folder = join(import.meta.dirname, '../cases');
const commandOf = (name: string): string => {
  const last = name.split('-').at(-1) ?? '';
  return { goals: 'goal', baton: 'ladder' }[last] ?? last;
};

async function answerTo(name: string, flags: readonly string[] = []): Promise<{ readonly code: number; readonly answer: unknown }> {
  const files = { 'case.yaml': readFileSync(join(folder, `${name}.yaml`), 'utf8') };
  const { code, out } = await ask([commandOf(name), 'case.yaml', '--json', ...flags], { files });
  const values = out.trimEnd().split('\n');
  return { code, answer: commandOf(name) === 'goal' ? values.map((line) => JSON.parse(line)) : JSON.parse(out) };
}

const told = new Set<string>();
const holds = (line: string, name: string, expected: { readonly code: number; readonly answer: unknown }, flags?: readonly string[]): void => {
  told.add(name);
  test(`${line} (${name}${flags === undefined ? '' : ` ${flags.join(' ')}`})`, async () => {
    expect(await answerTo(name, flags)).toMatchObject(expected);
  });
};

describe('Josef', () => {
  holds('consent: valid from both guardians', 'josef-consent', {
    code: 0,
    answer: { outcome: 'allowed', mustConsent: ['mamma', 'pappa'], restsOn: { consents: ['mammas-ja', 'pappas-ja'] } },
  });
  holds('the father’s own care is his, and needs his own consent as patient', 'josef-father-share', {
    code: 1,
    answer: { outcome: 'refused', rules: ['CON-34'], missing: [{ person: 'pappa', as: 'self' }] },
  });
  holds('with his own consent it may be shared', 'josef-father-consents-share', {
    code: 0,
    answer: { outcome: 'allowed', restsOn: { consents: expect.arrayContaining(['pappas-eget-ja']) } },
  });
  holds('plan: complete; sequence föräldragrupp before Marte Meo; preschool takes part without duty (national profile)', 'josef-plan', {
    code: 0,
    answer: {
      outcome: 'allowed',
      sequence: [expect.arrayContaining(['foraldragrupp']), expect.arrayContaining(['marte-meo'])],
      standing: expect.arrayContaining([{ party: 'forskola', mustTakePart: false, rule: 'ACT-07', mayLead: false }]),
    },
  });

  test('goals: the assistant finds no measure in most, and several without a time (josef-goals)', async () => {
    told.add('josef-goals');
    const { code, answer } = await answerTo('josef-goals');
    const goals = answer as { findings: { code: string }[] }[];
    const having = (finding: string): number => goals.filter(({ findings }) => findings.some((one) => one.code === finding)).length;
    expect({ code, of: goals.length }).toEqual({ code: 0, of: 7 });
    expect(having('noMeasure')).toBeGreaterThan(goals.length / 2);
    expect(having('noTime')).toBeGreaterThan(1);
  });
});

describe('Kasim', () => {
  holds('consent: valid by god man together with Kasim; interpreter and language recorded', 'kasim-consent', {
    code: 0,
    answer: {
      outcome: 'allowed',
      mustConsent: ['gode mannen', 'kasim'],
      rules: expect.arrayContaining(['CON-09']),
      consents: expect.arrayContaining([expect.objectContaining({ id: 'kasims ja', language: 'fa', interpreter: true })]),
    },
  });
  const requested = { code: 'stillRequested', rule: 'GOA-14', intervention: 'kontaktperson' };
  holds('plan: an intervention that another must decide is a request', 'kasim-plan', { code: 0, answer: { hints: expect.arrayContaining([requested]) } });

  test('until the municipality accepts (kasim-accepted-plan)', async () => {
    told.add('kasim-accepted-plan');
    const { code, answer } = await answerTo('kasim-accepted-plan');
    expect(code).toBe(0);
    expect((answer as { hints: { code: string }[] }).hints.filter((hint) => hint.code === 'stillRequested')).toEqual([]);
  });

  holds('sharing: boendet may not see mental health kinds unless the consent says so', 'kasim-share', {
    code: 1,
    answer: [
      {
        receiver: { unit: 'boendet' },
        outcome: 'refused',
        rules: ['CON-31'],
        violations: expect.arrayContaining([expect.objectContaining({ code: 'kindNotNamed' })]),
      },
      { receiver: { unit: 'vardcentral' }, outcome: 'allowed' },
    ],
  });
});

describe('Jasmina', () => {
  const notice = { what: 'admissionNotice', rule: 'DIS-01', state: 'met', counted: { count: 24, unit: 'hours' } };
  const call = { what: 'callAtDischarge', rule: 'DIS-04', due: '2026-11-27', owner: 'bup', counted: { count: 3, unit: 'calendarDays' } };
  const deadlines = (...some: object[]) => ({ deadlines: expect.arrayContaining(some.map((one) => expect.objectContaining(one))) });
  holds('clock: admission notice within 24 h; SIP called by the fixed care contact within 3 days of ready for discharge', 'jasmina-process', {
    code: 1,
    answer: deadlines(notice, { ...call, state: 'running' }),
  });
  holds('the third day is in time', 'jasmina-process', { code: 1, answer: deadlines({ ...call, state: 'running' }) }, ['--at', '2026-11-27 23:59']);
  holds('the fourth is late', 'jasmina-process', { code: 1, answer: deadlines({ ...call, state: 'late' }) }, ['--at', '2026-11-28 00:00']);
  const clinic = { house: 'region', unit: 'ungdomsmottagningen' };
  holds('baton: youth clinic to BUP, giver responsible until BUP has accepted', 'jasmina-baton', {
    code: 0,
    answer: { state: 'offered', holder: clinic, isOverdue: false, refused: [] },
  });
  const accepted = { state: 'accepted', holder: { house: 'region', unit: 'bup-oppenvard' } };
  holds('and then BUP', 'jasmina-baton', { code: 0, answer: accepted }, ['--at', '2026-11-26 10:00']);
});

describe('Ella', () => {
  holds('consent: guardians’ consent sought first; without the board’s decision it is refused', 'ella-consent', {
    code: 1,
    answer: {
      outcome: 'refused',
      rules: expect.arrayContaining(['CON-06']),
      violations: expect.arrayContaining([expect.objectContaining({ facts: { person: 'mamma' } })]),
    },
  });
  holds('the board may decide', 'ella-board-consent', {
    code: 0,
    answer: { outcome: 'allowed', rules: expect.arrayContaining(['CON-06']), restsOn: { boardDecisions: ['namndens beslut'] } },
  });
  holds('Ella’s view is recorded, and must be weighed', 'ella-says-no-consent', { code: 2, answer: { outcome: 'needsAssessment', rules: ['CON-03'] } });
  holds('and once it has been weighed the decision counts', 'ella-weighed-consent', {
    code: 0,
    answer: { outcome: 'allowed', restsOn: { boardDecisions: ['namndens beslut'], assessments: ['vagningen'] } },
  });
  holds('parties: home region and region of stay are different; SiS has no duty and no lead role', 'ella-plan', {
    code: 1,
    answer: {
      violations: [expect.objectContaining({ code: 'leadMustBePrincipal', rule: 'PLA-01' })],
      standing: [
        { party: 'sis', mustTakePart: false, rule: 'ACT-08', mayLead: false },
        { party: 'bup-vistelse', mustTakePart: true, rule: 'ACT-06', mayLead: true },
        { party: 'bup-hem', mustTakePart: true, rule: 'ACT-06', mayLead: true },
        { party: 'soc', mustTakePart: true, rule: 'ACT-06', mayLead: true },
      ],
    },
  });
  const admission = { occasion: 'admission', on: '2026-03-02', state: 'declined' };
  holds('timeline: SIP offered at admission and leaving, each with outcome', 'ella-process', {
    code: 1,
    answer: { offers: [admission, { occasion: 'discharge', on: '2026-12-20', state: 'accepted' }] },
  });
  holds(
    'and the preliminary day of leaving is known from the start',
    'ella-process',
    { code: 1, answer: { offers: [admission, { occasion: 'discharge', on: '2026-12-20', state: 'ahead' }] } },
    ['--at', '2026-11-19'],
  );
});

test('every case file is told about', () => {
  expect(
    globSync('*.yaml', { cwd: folder })
      .map((file) => file.replace('.yaml', ''))
      .toSorted(),
  ).toEqual([...told].toSorted());
});
