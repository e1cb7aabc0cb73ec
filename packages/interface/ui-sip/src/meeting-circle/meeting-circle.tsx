import type { CircleRole } from '@stafett/plan';
import { circleRoleTexts } from '@stafett/texts';
import { Button, Stack } from '@stafett/ui-kit';
import { useId, useMemo, useState } from 'react';
import { useTexts } from '../texts-provider/texts-provider.tsx';
import { CircleBack, CircleFront } from './circle-card.tsx';
import { CircleFace } from './circle-face.tsx';
import { isRunning, type MeetingClock } from './meeting-clock.ts';
import { type Sector, sectorAt, sectorsOf } from './sectors-of.ts';
import { useMinute } from './use-minute.ts';

/** What `MeetingCircle` takes. */
export interface MeetingCircleProps {
  /** How long the meeting is. */
  readonly minutes: number;
  readonly clock: MeetingClock;
  /** For whom the words are; the face is the same for all. */
  readonly role?: CircleRole | undefined;
  /** Begins, or goes on after a pause; without it nobody here can. */
  readonly onGoOn?: (() => void) | undefined;
  readonly onPause?: (() => void) | undefined;
  /** The time by which the hand moves, in milliseconds; the machine's own where nothing is given. */
  readonly now?: (() => number) | undefined;
}

const machineTime = (): number => Date.now();

/** The meeting as a clock face: what share of the time each part has, where one should be now, and what to think of there (MEE-01, MEE-02). */
export function MeetingCircle({ minutes, clock, role = 'leader', onGoOn, onPause, now = machineTime }: MeetingCircleProps) {
  const { say } = useTexts();
  const sectors = useMemo(() => sectorsOf(minutes), [minutes]);
  const gone = useMinute(clock, now);
  const current = clock.startedAt === undefined ? undefined : sectorAt(sectors, gone);
  const [side, setSide] = useState<'front' | 'back'>('front');
  const heading = useId();
  return (
    <section className="sip-circle" aria-labelledby={heading} data-side={side}>
      <CircleFace sectors={sectors} minutes={minutes} gone={gone} clock={clock} now={now} unit={say('circle.left')} />
      <div className="sip-circle-words">
        <p className="sip-circle-now" role="status">
          <NowWords clock={clock} current={current} />
        </p>
        <p className="sip-circle-time">{say('meetingParts.time', { elapsed: Math.min(gone, minutes), total: minutes })}</p>
        <Controls clock={clock} onGoOn={onGoOn} onPause={onPause} />
      </div>
      <div className="sip-circle-card">
        <Stack direction="row" gap={3} justify="between">
          <h3 id={heading} className="sip-circle-role">
            {say(circleRoleTexts[role])}
          </h3>
          <Button variant="quiet" icon="repeat" onPress={() => setSide(side === 'front' ? 'back' : 'front')}>
            {say(side === 'front' ? 'circle.turnToBack' : 'circle.turnToFront')}
          </Button>
        </Stack>
        <div className="sip-circle-side" data-shows={side === 'front' || undefined}>
          <CircleFront role={role} sectors={sectors} now={current} />
        </div>
        <div className="sip-circle-side" data-shows={side === 'back' || undefined}>
          <h4>{say('circle.before')}</h4>
          <CircleBack role={role} />
        </div>
      </div>
    </section>
  );
}

function NowWords({ clock, current }: { readonly clock: MeetingClock; readonly current: Sector | undefined }) {
  const { say } = useTexts();
  if (clock.startedAt === undefined) return say('circle.notBegun');
  if (clock.pausedAt !== undefined) return say('circle.paused');
  if (current === undefined) return `${say('meetingParts.over')}. ${say('meetingParts.overHow')}`;
  return say('meetingParts.now', { part: say(`meetingParts.${current.part}`) });
}

function Controls({ clock, onGoOn, onPause }: Pick<MeetingCircleProps, 'clock' | 'onGoOn' | 'onPause'>) {
  const { say } = useTexts();
  if (isRunning(clock)) return onPause && <Button onPress={onPause}>{say('circle.pause')}</Button>;
  return (
    onGoOn && (
      <Button variant="primary" onPress={onGoOn}>
        {say(clock.startedAt === undefined ? 'circle.begin' : 'circle.goOn')}
      </Button>
    )
  );
}
