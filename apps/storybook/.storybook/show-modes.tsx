import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useLayoutEffect } from 'react';

interface ModesProps {
  readonly theme: string;
  readonly contrast: string;
  readonly scale: string;
  readonly children: ReactNode;
}

function Modes({ theme, contrast, scale, children }: ModesProps) {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = 'sv';
    Object.assign(root.dataset, { theme, contrast, scale });
  }, [theme, contrast, scale]);
  return children;
}

/** Sets the chosen theme, contrast and scale on the page around the story. */
export const showModes: Decorator = (Story, { globals }) => (
  <Modes theme={globals.theme} contrast={globals.contrast} scale={globals.scale}>
    <Story />
  </Modes>
);
