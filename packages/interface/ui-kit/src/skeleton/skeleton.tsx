/** What `Skeleton` takes. */
export interface SkeletonProps {
  /** What is on its way: "Hämtar planen". */
  readonly label: string;
  readonly lines?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

/** The place of a text that is on its way. */
export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  return (
    <div className="st-skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={`line-${line}`} className="st-skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
