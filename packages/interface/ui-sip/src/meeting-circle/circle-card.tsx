import { type CircleRole, cardFor } from '@stafett/plan';
import { cardTexts } from '@stafett/texts';
import { Disclosure } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';
import type { Sector } from './sectors-of.ts';

interface FrontProps {
  readonly role: CircleRole;
  readonly sectors: readonly Sector[];
  readonly now: Sector | undefined;
}

/** What to think of in each part; the one that is now stands open. */
export function CircleFront({ role, sectors, now }: FrontProps) {
  const { say } = useTexts();
  const { front } = cardFor(role);
  return (
    <ol className="sip-circle-parts">
      {sectors.map((sector) => (
        <li key={sector.part} aria-current={sector === now ? 'step' : undefined}>
          <Disclosure
            key={sector === now ? 'now' : 'other'}
            label={say('circle.part', { part: say(`meetingParts.${sector.part}`), minutes: sector.to - sector.from })}
            defaultExpanded={sector === now}
          >
            <ul>
              {front[sector.part].map((code) => (
                <li key={code}>{say(cardTexts[code])}</li>
              ))}
            </ul>
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}

/** What to read before the meeting. */
export function CircleBack({ role }: Pick<FrontProps, 'role'>) {
  const { say } = useTexts();
  return (
    <ul className="sip-circle-before">
      {cardFor(role).back.map((code) => (
        <li key={code}>{say(cardTexts[code])}</li>
      ))}
    </ul>
  );
}
