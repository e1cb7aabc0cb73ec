/** Moves the focus to the first field that has a problem, once it has been drawn. */
export function focusFirstProblem(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('main [aria-invalid="true"], main [data-invalid] [role="spinbutton"], main button[data-invalid]')?.focus(),
  );
}
