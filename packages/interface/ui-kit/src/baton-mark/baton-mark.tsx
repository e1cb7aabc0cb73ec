/** What `BatonMark` takes. */
export interface BatonMarkProps {
  /** Who holds the responsibility, when no word beside the mark says so. */
  readonly label?: string | undefined;
  /** `held` stands firm; `between` has been offered and is not yet taken. */
  readonly state?: 'held' | 'between' | undefined;
  readonly size?: 'text' | 'large' | undefined;
}

/** The mark of responsibility: it stands where someone holds it, and nowhere else. */
export function BatonMark({ label, state = 'held', size = 'text' }: BatonMarkProps) {
  const naming = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <svg className="st-baton-mark" data-state={state} data-size={size} viewBox="0 0 24 24" focusable="false" {...naming}>
      <path className="st-baton-mark-stroke" d="M8.6 16.6L16.6 5.2" />
      <path className="st-baton-mark-grip" d="M7.2 18.6L5.1 21.6" />
      <circle className="st-baton-mark-end" cx="16.6" cy="5.2" r="2.6" />
    </svg>
  );
}
