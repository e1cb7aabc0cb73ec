import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elapsedOn, goOn, type MeetingClock, pause } from './meeting-clock.ts';

test('MEE-02: the meeting’s clock never goes backwards, however it is begun and rested', () => {
  const steps = fc.array(fc.record({ after: fc.nat(10_000), press: fc.constantFrom(goOn, pause) }), { maxLength: 20 });
  fc.assert(
    fc.property(steps, (presses) => {
      let clock: MeetingClock = {};
      let now = 0;
      let before = 0;
      for (const { after, press } of presses) {
        now += after;
        clock = press(clock, now);
        expect(elapsedOn(clock, now)).toBeGreaterThanOrEqual(before);
        before = elapsedOn(clock, now);
      }
    }),
  );
});
