/** A text if something is written, else nothing: an empty field is a missing one. */
export function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}
