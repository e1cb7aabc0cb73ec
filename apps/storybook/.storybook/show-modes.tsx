import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useLayoutEffect } from 'react';

const modes = ['brand', 'theme', 'contrast', 'scale', 'zoom'] as const;

interface ModesProps {
  readonly chosen: Readonly<Record<(typeof modes)[number], string>>;
  readonly children: ReactNode;
}

function Modes({ chosen, children }: ModesProps) {
  useLayoutEffect(() => {
    document.documentElement.lang = 'sv';
    for (const mode of modes) document.documentElement.dataset[mode] = chosen[mode];
  }, [chosen]);
  return children;
}

/** Sets the chosen brand, theme, contrast, scale and zoom on the page around the story. */
export const showModes: Decorator = (Story, { globals }) => (
  <Modes chosen={{ brand: globals.brand, theme: globals.theme, contrast: globals.contrast, scale: globals.scale, zoom: globals.zoom }}>
    <Story />
  </Modes>
);
