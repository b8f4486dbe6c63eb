import {
  createTheme,
  type CSSVariablesResolver,
  defaultCssVariablesResolver,
  Menu,
  NativeSelect,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { palettes } from './palettes';

const HINT_BELOW: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
];

/** Viridian on warm paper by day, on warm charcoal by night; headings as in a printed book. */
export const theme = createTheme({
  primaryColor: 'viridian',
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  luminanceThreshold: 0.179,
  colors: palettes,
  defaultRadius: 'md',
  radius: { lg: '14px', md: '9px' },
  white: '#fffefb',
  black: '#2c2822',
  fontFamily: 'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: {
    fontFamily:
      '"Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Serif", "DejaVu Serif", serif',
    fontWeight: '600',
  },
  components: {
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } },
    }),
    // A hint belongs below its field, next to what was typed.
    TextInput: TextInput.extend({ defaultProps: { inputWrapperOrder: HINT_BELOW } }),
    // By name alone: the field itself is not wanted on the first screen.
    PasswordInput: { defaultProps: { inputWrapperOrder: HINT_BELOW } },
    Textarea: Textarea.extend({ defaultProps: { inputWrapperOrder: HINT_BELOW } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { inputWrapperOrder: HINT_BELOW } }),
  },
});

/** Mantine's own shades, where they fall short of a contrast of 4.5 to 1, moved to ones that do not. */
export const cssVariablesResolver: CSSVariablesResolver = (given) => {
  const variables = defaultCssVariablesResolver(given);
  for (const name of ['viridian', 'red', 'green', 'yellow', 'gray'] as const) {
    const color = `--mantine-color-${name}` as const;
    variables.light[`${color}-light-color`] = `color-mix(in srgb, var(${color}-9), black 35%)`;
    variables.light[`${color}-outline`] = `color-mix(in srgb, var(${color}-9), black 25%)`;
    variables.light[`${color}-text`] = `color-mix(in srgb, var(${color}-9), black 25%)`;
    variables.dark[`${color}-light-color`] = `var(${color}-2)`;
    variables.dark[`${color}-outline`] = `var(${color}-4)`;
    variables.dark[`${color}-text`] = `var(${color}-4)`;
  }
  Object.assign(variables.light, {
    '--mantine-color-body': '#f7f4ee',
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-anchor': 'var(--mantine-color-viridian-8)',
    '--easel-surface': '#fffefb',
    '--easel-line': '#e4ded2',
    '--easel-well': '#ece7dc',
    '--easel-shine': 'rgb(255 255 255 / 60%)',
    '--easel-wood': '#9a6b20',
  });
  Object.assign(variables.dark, {
    '--mantine-color-body': '#191816',
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-anchor': 'var(--mantine-color-viridian-3)',
    '--easel-surface': '#211f1c',
    '--easel-line': '#37342f',
    '--easel-well': '#2b2926',
    '--easel-shine': 'rgb(255 255 255 / 7%)',
    '--easel-wood': '#d3a04c',
  });
  return variables;
};
