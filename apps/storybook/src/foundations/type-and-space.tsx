import { Heading } from '@stafett/ui-kit';

const sizes = [48, 36, 28, 22, 18, 16, 14] as const;
const spaces = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16] as const;

/** The sizes of text, and the two voices. */
export function TypeScale() {
  return (
    <div className="sb-foundation">
      <Heading level={1}>Text</Heading>
      <p className="sb-lead">Source Sans 3 i arbetet. Atkinson Hyperlegible för barnets egna ord och det lättlästa.</p>
      <ul className="sb-type">
        {sizes.map((size) => (
          <li key={size}>
            <code>{size}</code>
            <span className="sb-type-sample" data-size={size}>
              Vem gör vad, och när?
            </span>
          </li>
        ))}
        <li>
          <code>egna ord</code>
          <span className="sb-type-own">Jag vill leka utan att bli trött.</span>
        </li>
      </ul>
    </div>
  );
}

/** Steps of space, corners, and what lies on top. */
export function Spaces() {
  return (
    <div className="sb-foundation">
      <Heading level={1}>Luft</Heading>
      <p className="sb-lead">Steg om fyra. Det som hör ihop ligger nära.</p>
      <ul className="sb-type">
        {spaces.map((space) => (
          <li key={space}>
            <code>--st-space-{space}</code>
            <span className="sb-space" data-space={space} />
          </li>
        ))}
      </ul>
    </div>
  );
}
