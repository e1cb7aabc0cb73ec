import { InformationKind } from '@stafett/consent';
import type { PersonId } from '@stafett/kernel';
import { kindTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Disclosure, Select } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';
import { familyOptions } from './responsible-options.ts';

/** Whom something is about, and what kind of information it is; the consents decide who may read it (CON-30, CON-34). */
export interface About {
  readonly about: PersonId;
  readonly information: InformationKind;
}

interface AboutFieldsProps extends About {
  /** The kind that it is when nothing is said. */
  readonly usual: InformationKind;
  readonly onChange: (part: Partial<About>) => void;
}

const kinds = InformationKind.options.filter((kind) => kind !== 'protectedAddress' && kind !== 'identity' && kind !== 'contact');

/** Asks whom it is about and what kind of information it is, and says what that means for who may read it. */
export function AboutFields({ about, information, usual, onChange }: AboutFieldsProps) {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const person = plan.people.find(({ id }) => id === about);
  const isAnother = about !== plan.person;
  return (
    <Disclosure label={say('about.heading')} icon="lock" defaultExpanded={isAnother || information !== usual}>
      <div className="ws-pair">
        <Select
          label={say('about.about')}
          placeholder={say('page.choose')}
          options={familyOptions(plan)}
          value={about}
          onChange={(id) => onChange({ about: id })}
        />
        <Select
          label={say('about.kind')}
          placeholder={say('page.choose')}
          options={kinds.map((id) => ({ id, label: say(kindTexts[id]) }))}
          value={information}
          onChange={(id) => onChange({ information: id })}
        />
      </div>
      <p className="ws-help">{isAnother ? say('about.another', { person: person?.name ?? '' }) : say('about.own', { kind: say(kindTexts[information]) })}</p>
    </Disclosure>
  );
}
