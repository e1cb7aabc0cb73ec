import type { IconName } from '../icon/icon.tsx';

/** The five ways something can stand; always with an icon and a word. */
export type Tone = 'done' | 'late' | 'stop' | 'told' | 'calm';

/** The drawing of each tone. */
export const toneIcons = { done: 'check', late: 'clock', stop: 'stop', told: 'told', calm: 'info' } as const satisfies Record<Tone, IconName>;
