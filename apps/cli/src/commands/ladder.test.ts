import { LadderFacts, placeOnLadder } from '@stafett/ladder';
import { describe, expect, test } from 'vitest';
import { ask, askJson } from '../testing/ask.ts';

const askAbout = async (question: object, flags: readonly string[] = []) => askJson(['ladder', '-', ...flags], { input: JSON.stringify(question) });

describe('a situation', () => {
  test('is placed on a step, with why and what would move it; it is advice, and so always 0', async () => {
    const facts = { parties: 2, principals: 2 };
    expect(await askAbout(facts)).toEqual({ code: 0, answer: placeOnLadder(LadderFacts.parse(facts)) });
    const { out } = await ask(['ladder', '-'], { input: JSON.stringify(facts) });
    expect(out).toMatch(/^Steg 5 på samverkanstrappan: Plan för samordning\n.+\n\nDärför\n- Både kommunen och regionen behövs\.\n/);
    expect(out).toContain('\nDet här skulle ge ett lägre steg\n- Vägvisare, om en huvudman räcker\n');
    expect(out).not.toMatch(/undefined|[{}]/);
  });

  test.each<[question: object, path: string, code: string, rule: string, reason: string]>([
    [{ principals: 1 }, 'parties', 'missing', 'SEC-11', 'what must be known'],
    [{ parties: -1, principals: 0 }, 'parties', 'outOfRange', 'SEC-11', 'fewer than none'],
    [{ parties: 1, principals: 2 }, 'principals', 'morePrincipalsThanParties', 'LAD-02', 'facts that contradict each other'],
    [{ parties: 1, principals: 1, urgency: 'very' }, 'urgency', 'unknownValue', 'SEC-11', 'a value that is not known'],
    [{ parties: 1, principals: 1, at: '2026-11-23' }, 'at', 'unknownField', 'SEC-11', 'a situation has no moment'],
  ])('%j is wrong: %s %s by %s (%s)', async (question, path, code, rule, _reason) => {
    expect(await askAbout(question)).toMatchObject({
      code: 64,
      answer: { violations: expect.arrayContaining([expect.objectContaining({ path, code, rule })]) },
    });
  });
});

describe('a baton', () => {
  const clinic = { house: 'region', unit: 'ungdomsmottagningen' };
  const bup = { house: 'region', unit: 'bup' };
  const offered = { type: 'offered', id: 'kontakten', at: '2026-11-23 09:00', by: clinic, matter: 'referral', receiver: bup, deadline: '2026-11-30' };
  const accepted = { type: 'accepted', at: '2026-11-26 10:00', by: bup };
  const baton = { at: '2026-11-27', events: [offered, accepted] };

  test('stands as what has happened to it so far says', async () => {
    expect(await askAbout({ ...baton, at: '2026-11-26 09:59' })).toMatchObject({ code: 0, answer: { state: 'offered', holder: clinic, refused: [] } });
    expect(await askAbout(baton)).toMatchObject({ code: 0, answer: { state: 'accepted', holder: bup, baton: { id: 'kontakten', declines: [] } } });
    expect(await askAbout(baton, ['--at', '2026-11-22'])).toMatchObject({ code: 1, answer: { state: null } });
    expect((await ask(['ladder', '-', '--at', '2026-11-22'], { input: JSON.stringify(baton) })).out).toBe('Ingen stafettpinne är erbjuden än.\n');
  });

  test('is overdue the day after its last day', async () => {
    expect(await askAbout({ ...baton, at: '2026-11-30 23:59' })).toMatchObject({ code: 0, answer: { isOverdue: false, daysLate: 0 } });
    expect(await askAbout({ ...baton, at: '2026-12-02' })).toMatchObject({ code: 1, answer: { isOverdue: true, daysLate: 2 } });
    const { out } = await ask(['ladder', '-', '--at', '2026-12-02'], { input: JSON.stringify(baton) });
    expect(out).toContain('från ungdomsmottagningen (region) till bup (region).\n');
    expect(out).toContain('Ansvaret ligger hos bup (region).\nSista dag är 30 november 2026. Det är 2 dagar försenat.\n');
  });

  test('is not changed by what could not happen, which is told', async () => {
    const events = [offered, { ...accepted, by: clinic }];
    expect(await askAbout({ ...baton, events })).toMatchObject({
      code: 1,
      answer: { state: 'offered', holder: clinic, refused: [{ code: 'onlyTheReceiver', path: ['events', 1, 'by'], rule: 'LAD-03' }] },
    });
    expect((await ask(['ladder', '-'], { input: JSON.stringify({ ...baton, events }) })).out).toContain('- Bara den som har fått frågan kan göra det här.\n');
  });

  test.each<[more: object, path: string, code: string, reason: string]>([
    [{ at: undefined }, 'at', 'missing', 'no moment'],
    [{ events: [] }, 'events', 'tooShort', 'nothing has happened'],
    [{ events: [{ ...offered, id: undefined }] }, 'events.0.id', 'missing', 'a baton without a name'],
    [{ events: [offered, { type: 'lost' }] }, 'events.1.type', 'unknownValue', 'what cannot happen to a baton'],
    [{ events: [{ ...offered, matter: 'gossip' }] }, 'events.0.matter', 'unknownValue', 'a matter that is none'],
    [{ parties: 2 }, 'parties', 'unknownField', 'a baton and a situation at once'],
  ])('%j is wrong: %s %s (%s)', async (more, path, code, _reason) => {
    expect(await askAbout({ ...baton, ...more })).toMatchObject({
      code: 64,
      answer: { violations: expect.arrayContaining([expect.objectContaining({ path, code })]) },
    });
  });
});
