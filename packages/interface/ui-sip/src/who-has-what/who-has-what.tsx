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
  /** What it still holds when no more will come. */
  readonly kinds?: readonly InformationKind[] | undefined;
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

// The one that had its copy from a keeper before this one has a version that is not known here.
function whatOf(copy: CopyState | undefined, texts: Texts): string {
  const { say, dayOf } = texts;
  if (copy?.deliveredAt === undefined) return '–';
  if (copy.ended && copy.deliveredVersion === undefined) return say('copies.before');
  const kinds = kindsOf(copy, texts);
  const got = say('copies.version', { day: dayOf(copy.deliveredAt) });
  return kinds === '' ? got : `${got}. ${say(copy.ended ? 'copies.kept' : 'copies.held', { kinds })}`;
}

// What it keeps when it gets no more, else what is held back from it.
const kindsOf = ({ ended, kinds, heldBack }: CopyState, { say, list }: Texts): string =>
  list(((ended ? kinds : heldBack) ?? []).map((kind) => say(kindTexts[kind])));

/** Who has the original, who has which copy and how old it is (PLA-07), and what they keep who get no more (CON-24). */
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
