import { useState } from 'react';
import { newId } from './new-id.ts';

/** The id that the next new thing will have; it stays the same through every try, until the thing is there and a new one is taken. */
export function useNextId<Id extends string>(): readonly [id: Id, takeNew: () => void] {
  const [id, setId] = useState(() => newId<Id>());
  return [id, () => setId(newId<Id>())];
}
