import { type RefObject, useEffect, useRef } from 'react';
import { elapsedOn, isRunning, type MeetingClock } from './meeting-clock.ts';
import { type Sector, stateOf } from './sectors-of.ts';

const centre = 100;
const rim = 94;
const inner = 46;
const line = `M${centre} ${centre - inner + 6}V${centre - rim - 3}`;
const second = 1000;
const minute = 60 * second;
const turn = 360;

const onCircle = (share: number, radius: number): string => {
  const angle = share * 2 * Math.PI;
  return `${(centre + radius * Math.sin(angle)).toFixed(2)} ${(centre - radius * Math.cos(angle)).toFixed(2)}`;
};

function wedge(from: number, to: number): string {
  const end = Math.min(to, from + 0.9999);
  const large = end - from > 0.5 ? 1 : 0;
  return `M${onCircle(from, rim)}A${rim} ${rim} 0 ${large} 1 ${onCircle(end, rim)}L${onCircle(end, inner)}A${inner} ${inner} 0 ${large} 0 ${onCircle(from, inner)}Z`;
}

const handAt = (clock: MeetingClock, now: number, minutes: number): string => {
  const share = minutes === 0 ? 0 : Math.min(elapsedOn(clock, now) / (minutes * minute), 1);
  return `rotate(${(share * turn).toFixed(3)} ${centre} ${centre})`;
};

/** Moves the hand once a second by its attribute alone; React draws nothing for it. */
function useHand(clock: MeetingClock, minutes: number, now: () => number): RefObject<SVGGElement | null> {
  const hand = useRef<SVGGElement>(null);
  useEffect(() => {
    const move = () => hand.current?.setAttribute('transform', handAt(clock, now(), minutes));
    move();
    if (!isRunning(clock)) return undefined;
    const timer = setInterval(move, second);
    return () => clearInterval(timer);
  }, [clock, minutes, now]);
  return hand;
}

interface CircleFaceProps {
  readonly sectors: readonly Sector[];
  readonly minutes: number;
  /** Whole minutes that have gone. */
  readonly gone: number;
  readonly clock: MeetingClock;
  readonly now: () => number;
  /** What the number in the middle counts. */
  readonly unit: string;
}

/** The face that is seen: everything on it also stands in words beside it. */
export function CircleFace({ sectors, minutes, gone, clock, now, unit }: CircleFaceProps) {
  const hand = useHand(clock, minutes, now);
  return (
    <svg className="sip-circle-face" viewBox="0 0 200 200" aria-hidden="true" focusable="false">
      {sectors.map((sector, place) => {
        const middle = (sector.from + sector.to) / 2 / minutes;
        const [x, y] = onCircle(middle, (rim + inner) / 2).split(' ');
        return (
          <g key={sector.part} className="sip-circle-sector" data-state={clock.startedAt === undefined ? 'ahead' : stateOf(sector, gone)}>
            <path d={wedge(sector.from / minutes, sector.to / minutes)} />
            <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
              {place + 1}
            </text>
          </g>
        );
      })}
      <g ref={hand} className="sip-circle-hand" transform={handAt(clock, now(), minutes)}>
        <path className="sip-circle-halo" d={line} />
        <path className="sip-circle-line" d={line} />
      </g>
      <text className="sip-circle-left" x={centre} y={centre - 6} textAnchor="middle" dominantBaseline="central">
        {Math.max(minutes - gone, 0)}
      </text>
      <text className="sip-circle-unit" x={centre} y={centre + 20} textAnchor="middle" dominantBaseline="central">
        {unit}
      </text>
    </svg>
  );
}
