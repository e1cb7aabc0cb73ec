import { expect, test } from 'vitest';
import { CaseError, readCase } from './read-case.ts';

const head = `title: En prövning
start: 2026-11-23 08:00
people:
  ada: { name: Ada, relation: person, birthDate: 2020-01-02 }
units:
  soc: { house: municipality, unit: barn-och-familj }
staff:
  maria: { house: municipality, user: maria.lindqvist }
steps:
`;
const register = '  - { by: maria, do: { registerNeed: { noticedBy: person, role: Börjar } } }\n';

function faultsOf(text: string): readonly string[] {
  try {
    readCase(text, 'x.yaml');
  } catch (error) {
    if (error instanceof CaseError) return error.faults;
    throw error;
  }
  return [];
}

test('a small case is read', () => {
  expect(readCase(head + register, 'x.yaml').steps).toHaveLength(1);
});

test.each([
  { reason: 'a field that does not exist', steps: '  - { by: maria, doo: {} }\n', fault: 'x.yaml:10 steps.0.doo: there is no such field' },
  { reason: 'an action that does not exist', steps: '  - by: maria\n    do: { ringUp: {} }\n', fault: 'x.yaml:11 steps.0.do.ringUp: there is no such field' },
  {
    reason: 'a missing field',
    steps: '  - by: maria\n    do:\n      registerNeed:\n        noticedBy: person\n',
    fault: 'x.yaml:12 steps.0.do.registerNeed.role: is missing',
  },
  {
    reason: 'an unknown value',
    steps: '  - by: maria\n    do: { registerNeed: { noticedBy: grannen, role: x } }\n',
    fault: 'x.yaml:11 steps.0.do.registerNeed.noticedBy: Invalid option',
  },
  { reason: 'nobody does it', steps: '  - do: { endMeeting: {} }\n', fault: 'x.yaml:10 steps.0.by: say who does it' },
  {
    reason: 'two things in a step',
    steps: '  - by: maria\n    do: { endMeeting: {}, openMeeting: {} }\n',
    fault: 'x.yaml:11 steps.0.do: do exactly one thing in a step',
  },
  { reason: 'a step of nothing', steps: '  - { title: Ingenting }\n', fault: 'x.yaml:10 steps.0: a step moves the clock, does something or expects something' },
  {
    reason: 'two expectations under a title',
    steps: '  - expect:\n      - { title: t, step: meet, holder: soc }\n',
    fault: 'x.yaml:11 steps.0.expect.0: expect exactly one thing under a title',
  },
  {
    reason: 'no expectation under a title',
    steps: '  - expect:\n      - { title: t }\n',
    fault: 'x.yaml:11 steps.0.expect.0: expect exactly one thing under a title',
  },
  {
    reason: 'somebody unknown acts',
    steps: '  - { by: marie, do: { endMeeting: {} } }\n',
    fault: 'x.yaml:10 steps.0.by: there is no one who signs in called marie here',
  },
  {
    reason: 'a goal that does not exist',
    steps: '  - { by: maria, do: { removeGoal: { goal: sova } } }\n',
    fault: 'x.yaml:10 steps.0.do.removeGoal.goal: there is no goal called sova here',
  },
  {
    reason: 'a receiver that does not exist, within a list of two ways to write it',
    steps: '  - by: maria\n    do:\n      recordConsent:\n        consent: c\n        givenBy: ada\n        receivers: [soc, { unit: bup }]\n',
    fault: 'x.yaml:15 steps.0.do.recordConsent.receivers.1.unit: there is no unit called bup here',
  },
  {
    reason: 'a sensitive kind that does not exist',
    steps: '  - { by: maria, do: { recordConsent: { consent: c, givenBy: ada, receivers: [{ unit: soc, sensitive: [sleep] }] } } }\n',
    fault: 'receivers.0.sensitive.0: Invalid option',
  },
  { reason: 'text that is no YAML', steps: '  - { by: maria\n', fault: 'x.yaml:' },
])('$reason is told with line and field', ({ steps, fault }) => {
  expect(faultsOf(head + steps).join('\n')).toContain(fault);
});

test('a name that begins twice is told where it begins again', () => {
  const goal = '  - { by: maria, do: { addGoal: { goal: sova, kind: longTerm, text: x } } }\n';
  expect(faultsOf(head + register + goal + goal)).toEqual(['x.yaml:12 steps.2.do.addGoal.goal: there is already a goal called sova']);
});

test.each([
  {
    reason: 'a prose line without an expectation',
    lines: 'lines: [consent is valid]\n',
    faults: ['x.yaml:1 lines.0: no expectation has this line as its title, and it does not stand under unsaid'],
  },
  {
    reason: 'an unsaid half of a line that is not there',
    lines: 'unsaid: [{ line: x, half: y, why: z }]\n',
    faults: ['x.yaml:1 unsaid.0.line: the case has no such line'],
  },
  { reason: 'a line that stands under unsaid', lines: 'lines: [x]\nunsaid: [{ line: x, half: y, why: z }]\n', faults: [] },
])('$reason', ({ lines, faults }) => {
  expect(faultsOf(lines + head + register)).toEqual(faults);
});

test('exactly one of the people is the one whose plan it is', () => {
  expect(faultsOf((head + register).replace('relation: person', 'relation: guardian'))).toEqual([
    'x.yaml:3 people: exactly one of the people has the relation person',
  ]);
});
