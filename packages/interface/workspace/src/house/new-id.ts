/** A new id, made in the browser, so that what is sent again is done once. */
export function newId<Id extends string>(): Id {
  return crypto.randomUUID() as string as Id;
}
