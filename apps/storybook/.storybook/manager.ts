import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Stafett – komponenter',
    brandTarget: '_self',
    fontBase: "'Source Sans 3', system-ui, sans-serif",
    appBg: '#f6f0e4',
    appContentBg: '#fffdf8',
    appBorderColor: '#dcd2bd',
    appBorderRadius: 8,
    barBg: '#fffdf8',
    textColor: '#1c2623',
    textMutedColor: '#4a5751',
    colorPrimary: '#17503f',
    colorSecondary: '#17503f',
    barSelectedColor: '#17503f',
  }),
});
