import type { Preview } from '@storybook/react-vite';
import { KitProvider } from '@stafett/ui-kit';
import '@stafett/ui-kit/styles.css';
import '@stafett/ui-kit/brands/granit.css';
import '@stafett/ui-kit/brands/kust.css';
import '@stafett/ui-kit/brands/plommon.css';
import '@stafett/ui-sip/styles.css';
import './preview.css';
import { expectNoSidewaysScroll } from './expect-no-sideways-scroll.ts';
import { showModes } from './show-modes.tsx';

// The proof runs every story once in each mode, chosen by the environment.
const {
  STORYBOOK_BRAND = 'stafett',
  STORYBOOK_THEME = 'light',
  STORYBOOK_CONTRAST = 'standard',
  STORYBOOK_SCALE = 'page',
  STORYBOOK_ZOOM = '100',
  STORYBOOK_VIEWPORT,
} = import.meta.env;

const preview: Preview = {
  afterEach: expectNoSidewaysScroll,
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    options: { storySort: { order: ['Grunder', 'Bas', 'SIP', 'Skärmar'], locales: 'sv' } },
    viewport: {
      options: {
        smal: { name: 'Smal', styles: { width: '320px', height: '800px' } },
        telefon: { name: 'Telefon', styles: { width: '390px', height: '844px' } },
        dator: { name: 'Bärbar dator', styles: { width: '1366px', height: '768px' } },
        motesrum: { name: 'Mötesrum', styles: { width: '1920px', height: '1080px' } },
      },
    },
  },
  initialGlobals: {
    brand: STORYBOOK_BRAND,
    theme: STORYBOOK_THEME,
    contrast: STORYBOOK_CONTRAST,
    scale: STORYBOOK_SCALE,
    zoom: STORYBOOK_ZOOM,
    viewport: { value: STORYBOOK_VIEWPORT },
  },
  globalTypes: {
    brand: {
      description: 'Vems sida det är',
      toolbar: {
        title: 'Märke',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'stafett', title: 'Stafett' },
          { value: 'kust', title: 'Kust (en region)' },
          { value: 'plommon', title: 'Plommon (en kommun)' },
          { value: 'granit', title: 'Granit (en myndighet)' },
        ],
      },
    },
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
    zoom: {
      description: 'Hur stor text läsaren har bett om',
      toolbar: {
        title: 'Textstorlek',
        icon: 'zoom',
        dynamicTitle: true,
        items: [
          { value: '100', title: 'Text 100 %' },
          { value: '200', title: 'Text 200 %' },
          { value: '400', title: 'Text 400 %' },
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
