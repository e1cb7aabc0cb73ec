import { BatonMark, Heading } from '@stafett/ui-kit';
import { BatonHolder } from '@stafett/ui-sip';

/** The one mark: when it stands there and when it does not. */
export function BatonPage() {
  return (
    <div className="sb-foundation">
      <Heading level={1}>Stafettpinnen</Heading>
      <p className="sb-lead">Ett enda tecken för ansvar. Man släpper inte pinnen förrän nästa har tagit emot den.</p>
      <p className="sb-baton">
        <BatonMark size="large" label="Stafettpinnen, stående" />
        <BatonMark size="large" state="between" label="Stafettpinnen, mellan två" />
      </p>
      <Heading level={2} size={22}>
        Någon håller den
      </Heading>
      <BatonHolder holder={{ name: 'Barnmedicinska mottagningen', who: 'Elin Sjöberg, kurator' }} />
      <Heading level={2} size={22}>
        Den ligger mellan två
      </Heading>
      <BatonHolder
        holder={{ name: 'Socialtjänsten barn och familj', who: 'Maria Lindqvist' }}
        offeredTo={{ name: 'Barnmedicinska mottagningen', who: 'Elin Sjöberg, kurator' }}
      />
      <ul>
        <li>Sätt den där ansvaret ligger: vid planen, insatsen, kallelsen som väntar.</li>
        <li>Skriv alltid vem som håller den.</li>
        <li>Använd den aldrig som prydnad, punkt i en lista eller logotyp.</li>
      </ul>
    </div>
  );
}
