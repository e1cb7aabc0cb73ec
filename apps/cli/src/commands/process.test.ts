import { ProcessFacts, processOf } from '@stafett/plan';
import { profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { ask, askJson } from '../testing/ask.ts';

const facts = {
  units: [
    { key: 'barnmedicin', kind: 'paediatrics', principal: 'region' },
    { key: 'stod', kind: 'socialServices', principal: 'municipality' },
  ],
  initiator: 'barnmedicin',
  need: { noticedBy: 'regionalHealthCare', noticedOn: '2026-11-23' },
  consent: { state: 'valid', on: '2026-11-24' },
};
const asked = { at: '2026-11-30 12:00', ...facts };
const askAbout = async (more: object = {}, flags: readonly string[] = []) =>
  askJson(['process', '-', ...flags], { input: JSON.stringify({ ...asked, ...more }) });
const meeting = { on: '2026-12-10' };

describe('the answer', () => {
  test('is that of the rule, by the routine profile', async () => {
    const { answer } = await askAbout({}, ['--profile', 'vastra-gotaland']);
    const expected = processOf(ProcessFacts.parse(facts), '2026-11-30T11:00:00.000Z' as never, profileNamed('vastra-gotaland'));
    expect(answer).toMatchObject(JSON.parse(JSON.stringify({ profile: 'vastra-gotaland', ...expected, promises: [], offers: [], absences: [] })));
    expect(expected.deadlines.map(({ what }) => what)).toContain('holdMeeting');
    expect((await askAbout()).answer).toMatchObject({ profile: 'national', step: 'prepare' });
  });

  test.each<[more: object, code: number, step: string, reason: string]>([
    [{}, 1, 'prepare', 'the meeting has no time'],
    [{ meeting }, 0, 'prepare', 'it can be called to'],
    [{ consent: { state: 'missing' } }, 1, 'detect', 'consent is missing'],
    [{ consent: { state: 'toWeigh' } }, 2, 'detect', 'a person must weigh the consent'],
    [{ closing: { reason: 'noPlan', on: '2026-11-29' } }, 0, 'close', 'it has ended, and a new need may begin'],
  ])('%j gives %i in the step %s: %s', async (more, code, step, _reason) => {
    expect(await askAbout(more)).toMatchObject({ code, answer: { step } });
  });

  test('reads well in Swedish', async () => {
    const more = {
      discharge: { unit: 'barnmedicin', admittedAt: '2026-11-29 03:00' },
      occasions: [{ kind: 'admission', on: '2026-11-20', offer: { on: '2026-11-21', outcome: 'declined' } }],
    };
    const { code, out } = await ask(['process', '-'], { input: JSON.stringify({ ...asked, ...more }) });
    expect(code).toBe(1);
    expect(out).toContain('Arbetet är i steget Förbered.\nDet här kommer nu: Fråga vad som är viktigt. Det gör barnmedicin, senast 26 november 2026.\n');
    expect(out).toContain('- Kalla → Kalla: inte öppen än\n  - Mötet har ingen tid och plats än.');
    expect(out).toContain('\nDet här saknas\n- Den första kontakten [PRO-03]\n');
    expect(out).toContain('\nDagar att hålla\n- 26 november 2026: den första kontakten, barnmedicin. Sent. [PRO-03]\n');
    expect(out).toContain('- 30 november 2026 03.00: inskrivningsmeddelandet skickas, barnmedicin. Sent. [DIS-01]\n');
    expect(out).toContain('- Nej till ett erbjudande (admission), 21 november 2026. Skriv också varför, vem som sa det och när det ska tas upp igen.\n');
    expect(out).toContain('\nSIP erbjuds\n- Vid inskrivning, 20 november 2026: nej\n');
    expect(out).not.toMatch(/undefined|[{}]/);
  });

  test('an action that only the process has is told in words too', async () => {
    const { out } = await ask(['process', '-'], {
      input: JSON.stringify({ ...asked, request: { by: 'guardian', on: '2026-11-24' }, consent: { state: 'missing' } }),
    });
    expect(out).toContain('Det här kommer nu: Svara den som bad om en plan. Det gör barnmedicin');
  });
});

test.each<[more: object, path: string, code: string, rule: string, reason: string]>([
  [{ at: undefined }, 'at', 'missing', 'SEC-11', 'no moment'],
  [{ need: { noticedBy: 'neighbour', noticedOn: '2026-11-23' } }, 'need.noticedBy', 'unknownValue', 'SEC-11', 'a value that is not known'],
  [{ initiator: 'bup' }, 'initiator', 'unitNotListed', 'PRO-01', 'a unit that is not there'],
  [{ firstContact: { on: '2026-11-20' } }, 'firstContact.on', 'dayBeforeCause', 'PRO-03', 'before the need was seen'],
  [{ units: [] }, 'units', 'tooShort', 'SEC-11', 'no unit at all'],
  [{ discharge: { unit: 'barnmedicin', admittedAt: '2026-11-31' } }, 'discharge.admittedAt', 'invalidFormat', 'SEC-11', 'a day that does not exist'],
])('%j is wrong: %s %s by %s (%s)', async (more, path, code, rule, _reason) => {
  expect(await askAbout(more)).toMatchObject({ code: 64, answer: { violations: expect.arrayContaining([expect.objectContaining({ path, code, rule })]) } });
});
