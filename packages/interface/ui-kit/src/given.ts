type Given<Props> = { [Key in keyof Props]: Exclude<Props[Key], undefined> };

/** The props that have a value: a prop that is undefined is left out, so that the component below keeps its own default. */
export function given<Props extends object>(props: Props): Given<Props> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Given<Props>;
}
