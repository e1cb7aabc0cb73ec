import { useTexts } from '../texts-provider/texts-provider.tsx';
import { endOf, type MeetingPart, partAt } from './part-at.ts';

/** What `MeetingCircle` takes. */
export interface MeetingCircleProps {
  readonly parts: readonly MeetingPart[];
  /** Whole minutes since the meeting began. */
  readonly elapsed: number;
}

const gap = 0.7;

interface RingProps {
  readonly parts: readonly MeetingPart[];
  readonly elapsed: number;
  readonly total: number;
}

// One turn of each circle is as long as the meeting, so that minutes can be drawn as they are.
function Ring({ parts, elapsed, total }: RingProps) {
  const now = partAt(parts, elapsed);
  return (
    <svg className="sip-circle-ring" viewBox="0 0 200 200" aria-hidden="true" focusable="false">
      <g transform="rotate(-90 100 100)">
        {parts.map((part, place) => (
          <circle
            key={part.id}
            className="sip-circle-part"
            data-now={part === now || undefined}
            cx="100"
            cy="100"
            r="82"
            pathLength={total}
            strokeDasharray={`${part.minutes - gap} ${total - part.minutes + gap}`}
            strokeDashoffset={-(endOf(parts, place) - part.minutes)}
          />
        ))}
        <circle className="sip-circle-time" cx="100" cy="100" r="60" pathLength={total} strokeDasharray={`${Math.min(elapsed, total)} ${total}`} />
      </g>
      <text className="sip-circle-minutes" x="100" y="112" textAnchor="middle">
        {Math.max(total - elapsed, 0)}
      </text>
    </svg>
  );
}

/** The meeting as a clock face: how much of the time each part has, and where one should be now; all read the same (MEE-01, MEE-02). */
export function MeetingCircle({ parts, elapsed }: MeetingCircleProps) {
  const { say } = useTexts();
  const total = endOf(parts, parts.length - 1);
  const now = partAt(parts, elapsed);
  return (
    <div className="sip-circle">
      <Ring parts={parts} elapsed={elapsed} total={total} />
      <div className="sip-circle-words">
        <p className="sip-circle-now">{now === undefined ? say('meetingParts.over') : say('meetingParts.now', { part: now.label })}</p>
        <p className="sip-circle-left">{now === undefined ? say('meetingParts.overHow') : say('meetingParts.time', { elapsed, total })}</p>
      </div>
      <ol className="sip-circle-parts">
        {parts.map((part) => (
          <li key={part.id} aria-current={part === now ? 'step' : undefined}>
            <span className="sip-circle-label">{part.label}</span>
            {part.how !== undefined && <span className="sip-circle-how">{part.how}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
