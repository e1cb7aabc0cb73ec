import type { Plan } from '@stafett/plan';
import { relationTexts } from '@stafett/texts';
import { Facts, Heading } from '@stafett/ui-kit';
import { PartyList } from '../party-list/party-list.tsx';
import { useTexts } from '../texts-provider/texts-provider.tsx';

interface DocumentPeopleProps {
  readonly plan: Plan;
}

/** The family and the parties. */
export function DocumentPeople({ plan }: DocumentPeopleProps) {
  const { say, tag } = useTexts();
  const family = plan.people.filter(({ relation }) => relation !== 'person');
  return (
    <>
      <section className="sip-document-part">
        <Heading level={2} size={22}>
          {say('document.people')}
        </Heading>
        <Facts
          facts={family.map(({ name, called, relation, phone }) => ({
            term: name,
            description: [called, say(relationTexts[relation]).toLocaleLowerCase(tag), phone].filter((word) => word !== undefined).join(' · '),
          }))}
        />
      </section>
      <section className="sip-document-part">
        <Heading level={2} size={22}>
          {say('party.heading')}
        </Heading>
        <PartyList plan={plan} />
      </section>
    </>
  );
}
