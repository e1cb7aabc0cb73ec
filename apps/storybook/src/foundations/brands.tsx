import { Alert, Button, Heading, Link, Panel, Select, Stack, Status, TextField } from '@stafett/ui-kit';

const brands = [
  { id: 'kust', name: 'Kust', kind: 'En region' },
  { id: 'plommon', name: 'Plommon', kind: 'En kommun' },
  { id: 'granit', name: 'Granit', kind: 'En statlig myndighet' },
] as const;

const answers = [
  { id: 'both', label: 'Båda vårdnadshavarna' },
  { id: 'one', label: 'En vårdnadshavare' },
];

function Brand({ id, name, kind }: (typeof brands)[number]) {
  return (
    <section className="sb-brand" data-brand={id}>
      <Heading level={2}>{name}</Heading>
      <p>
        {kind}. <Link href="#brands">Så gör du ett eget märke</Link>
      </p>
      <Panel title={`Samtycke hos ${name}`}>
        <Stack gap={4}>
          <Select label="Vem har svarat?" placeholder="Välj" options={answers} value="one" onChange={() => {}} />
          <TextField label="Namn" value="Maria Lindqvist" onChange={() => {}} />
          <Stack direction="row" gap={2}>
            <Status tone="done">Klart</Status>
            <Status tone="late">3 dagar sen</Status>
          </Stack>
          <Alert tone="told" title="En vårdnadshavare har inte svarat än.">
            Utan båda kan arbetet inte börja.
          </Alert>
          <Stack direction="row" gap={3}>
            <Button variant="primary">Fråga igen</Button>
            <Button>Vänta</Button>
          </Stack>
        </Stack>
      </Panel>
    </section>
  );
}

/** Three made-up brands, made by other tokens and nothing else. */
export function Brands() {
  return (
    <div className="sb-foundation" id="brands">
      <Heading level={1}>Tre märken</Heading>
      <p className="sb-lead">
        Samma delar, tre avsändare. Ett märke byter värden på andra nivåns tokens. Stafettpinnen och barnets gula lapp är alltid desamma.
      </p>
      <div className="sb-brands">
        {brands.map((brand) => (
          <Brand key={brand.id} {...brand} />
        ))}
      </div>
    </div>
  );
}
