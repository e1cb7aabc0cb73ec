import { Heading } from '@stafett/ui-kit';
import groups from './colours.json' with { type: 'json' };

/** Every colour by what it is for. */
export function Colours() {
  return (
    <div className="sb-foundation">
      <Heading level={1}>Färg</Heading>
      <p className="sb-lead">Papper, bläck och tall. Solgult är barnets egna ord. Korall är ansvaret. En färg säger aldrig något ensam.</p>
      {groups.map(({ group, colours }) => (
        <section key={group}>
          <Heading level={2} size={22}>
            {group}
          </Heading>
          <ul className="sb-swatches">
            {colours.map(({ token, name, use }) => (
              <li key={token} className="sb-swatch" data-token={token}>
                <span className="sb-swatch-colour">{token === '--st-color-baton' ? '' : 'Aa'}</span>
                <strong>{name}</strong>
                <span>{use}</span>
                <code>{token}</code>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
