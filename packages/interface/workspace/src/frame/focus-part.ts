/**
 * Moves the focus to a part of the page once it has been drawn: where the thing that had it is gone.
 *
 * @param id - of the part
 */
export function focusPart(id: string): void {
  requestAnimationFrame(() => {
    const part = document.getElementById(id);
    if (part === null) return;
    if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
    part.focus({ preventScroll: true });
    part.scrollIntoView({ block: 'nearest' });
  });
}
