import type { InformationKind } from '@stafett/consent';
import type { Instant } from '@stafett/kernel';
import type { Party, Plan } from '@stafett/plan';
import { kindTexts, type Texts } from '@stafett/texts';
import { Status, Table } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** How far the copies of one unit have come. */
export interface CopyState {
  readonly house: string;
  readonly unit: string;
  readonly deliveredVersion?: number | undefined;
  readonly deliveredAt?: Instant | undefined;
  readonly waiting: boolean;
  /** No more will come. */
  readonly ended?: boolean | undefined;
  /** What the consent keeps from it. */
  readonly heldBack?: readonly InformationKind[] | undefined;
}

/** What `WhoHasWhat` takes. */
export interface WhoHasWhatProps {
  readonly plan: Pick<Plan, 'parties' | 'keeper' | 'version' | 'lead' | 'initiator'>;
  /** The unit that works on the original. */
  readonly original: { readonly house: string; readonly unit: string };
  readonly copies: readonly CopyState[];
}

interface CopyStatusProps {
  readonly copy: CopyState | undefined;
  readonly version: number;
}

function CopyStatus({ copy, version }: CopyStatusProps) {
  const { say } = useTexts();
  if (copy?.ended) return <Status tone="stop">{say('copies.ended')}</Status>;
  if (copy?.waiting) return <Status tone="late">{say('copies.waiting')}</Status>;
  if (copy?.deliveredVersion === undefined) return <Status tone="calm">{say('copies.none')}</Status>;
  const behind = version - copy.deliveredVersion;
  return behind <= 0 ? <Status tone="done">{say('copies.latest')}</Status> : <Status tone="late">{say('copies.older', { behind })}</Status>;
}

function whatOf(copy: CopyState | undefined, { say, dayOf, list }: Texts): string {
  if (copy?.deliveredAt === undefined) return '–';
  const got = say('copies.version', { day: dayOf(copy.deliveredAt) });
  const held = copy.heldBack ?? [];
  return held.length === 0 ? got : `${got}. ${say('copies.held', { kinds: list(held.map((kind) => say(kindTexts[kind]))) })}`;
}

/** Who has the original, who has which copy and how old it is (PLA-07). */
export function WhoHasWhat({ plan, original, copies }: WhoHasWhatProps) {
  const texts = useTexts();
  const { say } = texts;
  const rowOf = (party: Party) => {
    const isOriginal = party.house === original.house && party.unit === original.unit;
    const copy = copies.find(({ house, unit }) => house === party.house && unit === party.unit);
    return {
      id: party.id,
      cells: {
        unit: party.name,
        what: isOriginal ? say('copies.original') : whatOf(copy, texts),
        state: isOriginal ? <Status tone="done">{say('copies.latest')}</Status> : <CopyStatus copy={copy} version={plan.version} />,
      },
    };
  };
  return (
    <Table
      caption={say('copies.heading')}
      isCaptionHidden
      columns={[
        { id: 'unit', label: say('copies.unit') },
        { id: 'what', label: say('copies.what') },
        { id: 'state', label: say('copies.state') },
      ]}
      rows={plan.parties.map(rowOf)}
    />
  );
}
