import type { Preview } from '@storybook/react-vite';
import { KitProvider } from '@stafett/ui-kit';
import '@stafett/ui-kit/styles.css';
import '@stafett/ui-sip/styles.css';
import './preview.css';
import { showModes } from './show-modes.tsx';

// The proof runs every story once in each mode, chosen by the environment.
const { STORYBOOK_THEME = 'light', STORYBOOK_CONTRAST = 'standard', STORYBOOK_SCALE = 'page' } = import.meta.env;

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    options: { storySort: { order: ['Grunder', 'Bas', 'SIP', 'Skärmar'], locales: 'sv' } },
    viewport: {
      options: {
        telefon: { name: 'Telefon', styles: { width: '390px', height: '844px' } },
        dator: { name: 'Bärbar dator', styles: { width: '1366px', height: '768px' } },
        motesrum: { name: 'Mötesrum', styles: { width: '1920px', height: '1080px' } },
      },
    },
  },
  initialGlobals: { theme: STORYBOOK_THEME, contrast: STORYBOOK_CONTRAST, scale: STORYBOOK_SCALE },
  globalTypes: {
    theme: {
      description: 'Ljust eller mörkt',
      toolbar: {
        title: 'Tema',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Ljust' },
          { value: 'dark', title: 'Mörkt' },
          { value: 'system', title: 'Som datorn' },
        ],
      },
    },
    contrast: {
      description: 'Hur starkt texten syns',
      toolbar: {
        title: 'Kontrast',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'standard', title: 'Vanlig kontrast' },
          { value: 'more', title: 'Högre kontrast' },
        ],
      },
    },
    scale: {
      description: 'Läses nära eller på fyra meters håll',
      toolbar: {
        title: 'Storlek',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'page', title: 'Sida' },
          { value: 'meeting', title: 'Mötesrum' },
        ],
      },
    },
  },
  decorators: [
    (Story) => (
      <KitProvider locale="sv-SE">
        <Story />
      </KitProvider>
    ),
    showModes,
  ],
};

export default preview;
