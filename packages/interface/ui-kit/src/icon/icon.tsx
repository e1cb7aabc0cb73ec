import paths from './icon-paths.json' with { type: 'json' };

/** The names of the kit's own drawings. */
export type IconName = keyof typeof paths;

/** What `Icon` takes. */
export interface IconProps {
  readonly name: IconName;
  /** What the drawing says when no word stands beside it. */
  readonly label?: string | undefined;
  readonly size?: 'text' | 'large' | undefined;
}

/** All icon names, for stories and tables. */
export const iconNames = Object.keys(paths) as readonly IconName[];

/** A small line drawing that stands beside a word. */
export function Icon({ name, label, size = 'text' }: IconProps) {
  const naming = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <svg className="st-icon" data-size={size} viewBox="0 0 24 24" focusable="false" {...naming}>
      <path d={paths[name]} />
    </svg>
  );
}
