import { useCallback, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './draft-store.ts';

/** A form that is being filled in, and survives a reload of the page. */
export interface FormDraft<Form extends object> {
  readonly form: Form;
  readonly change: (part: Partial<Form>) => void;
  readonly isTouched: boolean;
  /** Back to the empty form; what was kept is dropped. */
  readonly clear: () => void;
}

/**
 * Holds a form and keeps it in the tab as it is written.
 *
 * @param name - unique for the plan and the form
 * @param empty - the form before anything is written
 */
export function useFormDraft<Form extends object>(name: string, empty: Form): FormDraft<Form> {
  const [held, setHeld] = useState<Partial<Form> | undefined>(() => readDraft(name) as Partial<Form> | undefined);
  const change = useCallback(
    (part: Partial<Form>) =>
      setHeld((before) => {
        const after = { ...before, ...part };
        keepDraft(name, after);
        return after;
      }),
    [name],
  );
  const clear = useCallback(() => {
    dropDraft(name);
    setHeld(undefined);
  }, [name]);
  return { form: { ...empty, ...held }, change, isTouched: held !== undefined, clear };
}
