import type { Compilable, CompiledQuery } from 'kysely';

class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A statement that is written once and then only filled in: making its text out of parts each time costs more than asking it.
 *
 * @param write - writes the statement; what it is given may only stand as a value, never decide what the statement says
 */
export function prepared<Values extends object, Row>(write: (values: Values) => Compilable<Row>): (values: Values) => Compilable<Row> {
  let written: CompiledQuery<Row> | undefined;
  return (values) => {
    written ??= write(placesFor<Values>()).compile();
    const { parameters } = written;
    const given = values as Readonly<Record<string, unknown>>;
    const filled = { ...written, parameters: parameters.map((one) => (one instanceof Place ? given[one.name] : one)) };
    return { compile: () => filled };
  };
}

const placesFor = <Values extends object>(): Values => new Proxy({}, { get: (_target, name) => new Place(String(name)) }) as Values;
