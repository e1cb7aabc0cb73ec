import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus in a place where a button becomes a form and back again: into its first field, and back to its first button.
 *
 * @param isForm - whether the form stands there now
 * @returns the place, to be set on the element around both
 */
export function useFocusWhenSwapped(isForm: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const wasForm = useRef(isForm);
  useEffect(() => {
    if (wasForm.current === isForm) return;
    wasForm.current = isForm;
    place.current?.querySelector<HTMLElement>(isForm ? 'textarea, input' : 'button')?.focus();
  }, [isForm]);
  return place;
}
