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

interface Shown {
  readonly description: string;
  readonly icon: 'paintbrush' | 'mirror' | 'contrast' | 'grow' | 'zoom';
}

/** A choice in the toolbar: its values, and what each is called. */
const choiceOf = (title: string, { description, icon }: Shown, titles: Readonly<Record<string, string>>) => ({
  description,
  toolbar: { title, icon, dynamicTitle: true, items: Object.entries(titles).map(([value, name]) => ({ value, title: name })) },
});

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
    brand: choiceOf(
      'Märke',
      { description: 'Vems sida det är', icon: 'paintbrush' },
      { stafett: 'Stafett', kust: 'Kust (en region)', plommon: 'Plommon (en kommun)', granit: 'Granit (en myndighet)' },
    ),
    theme: choiceOf('Tema', { description: 'Ljust eller mörkt', icon: 'mirror' }, { light: 'Ljust', dark: 'Mörkt', system: 'Som datorn' }),
    contrast: choiceOf('Kontrast', { description: 'Hur starkt texten syns', icon: 'contrast' }, { standard: 'Vanlig kontrast', more: 'Högre kontrast' }),
    scale: choiceOf('Storlek', { description: 'Läses nära eller på fyra meters håll', icon: 'grow' }, { page: 'Sida', meeting: 'Mötesrum' }),
    zoom: choiceOf(
      'Textstorlek',
      { description: 'Hur stor text läsaren har bett om', icon: 'zoom' },
      { 100: 'Text 100 %', 200: 'Text 200 %', 400: 'Text 400 %' },
    ),
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
