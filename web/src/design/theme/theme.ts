import { createTheme, type CSSVariablesResolver } from "@mantine/core";

import { brandVariables, parvisColour } from "#design/theme/brand";
import { componentDefaults } from "#design/theme/component-defaults";
import { paletteOf } from "#design/theme/palette";

const heading = (fontSize: string, lineHeight: string) => ({ fontSize, lineHeight, fontWeight: "620" });

export const theme = createTheme({
  primaryColor: "brand",
  primaryShade: 8,
  colors: {
    brand: paletteOf(parvisColour),
    gray: [
      "#faf9f7",
      "#f4f2ee",
      "#eae7e1",
      "#dcd8d0",
      "#c4beb4",
      "#9b948a",
      "#6f6961",
      "#575149",
      "#3b3732",
      "#25221e",
    ],
    dark: [
      "#eae7e2",
      "#d2cec7",
      "#a8a299",
      "#857e75",
      "#4a463f",
      "#383530",
      "#2b2825",
      "#1a1816",
      "#141211",
      "#0e0d0c",
    ],
    red: paletteOf("#b3261e"),
  },
  white: "#ffffff",
  black: "#25221e",
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
  headings: {
    textWrap: "balance",
    sizes: {
      h1: heading("1.75rem", "1.2"),
      h2: heading("1.25rem", "1.3"),
      h3: heading("1.0625rem", "1.4"),
    },
  },
  defaultRadius: "md",
  radius: { xs: "4px", sm: "6px", md: "10px", lg: "16px", xl: "24px" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "40px" },
  fontSizes: { xs: "0.8125rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  lineHeights: { xs: "1.45", sm: "1.5", md: "1.55", lg: "1.6", xl: "1.6" },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: componentDefaults,
});

/** The variables Mantine computes once from a theme follow the brand instead, so that a portal changes them alone. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: brandVariables(parvisColour),
  light: {
    "--mantine-color-body": "#faf9f7",
    "--mantine-color-dimmed": "#6a645c",
    "--mantine-color-placeholder": "#756f66",
    "--mantine-color-error": "#b3261e",
    "--mantine-color-default-border": "#dcd8d0",
    "--mantine-color-anchor": "var(--mantine-color-brand-8)",
    "--mantine-color-brand-text": "var(--mantine-color-brand-8)",
    "--mantine-color-brand-filled": "var(--mantine-color-brand-8)",
    "--mantine-color-brand-filled-hover": "var(--mantine-color-brand-9)",
    "--mantine-color-brand-light": "color-mix(in srgb, var(--mantine-color-brand-8) 9%, transparent)",
    "--mantine-color-brand-light-hover": "color-mix(in srgb, var(--mantine-color-brand-8) 15%, transparent)",
    "--mantine-color-brand-light-color": "var(--mantine-color-brand-9)",
    "--mantine-color-brand-outline": "var(--mantine-color-brand-8)",
    "--mantine-color-brand-outline-hover": "var(--mantine-color-brand-0)",
  },
  dark: {
    "--mantine-color-dimmed": "#aaa49b",
    "--mantine-color-placeholder": "#9b958c",
    "--mantine-color-error": "#f2a19b",
    // Mantine's own is almost white: what destroys would look like anything else.
    "--mantine-color-red-light-color": "#f2a19b",
    "--mantine-color-default-border": "#3d3934",
    "--mantine-color-default": "#211f1c",
    "--mantine-color-anchor": "var(--mantine-color-brand-3)",
    "--mantine-color-brand-text": "var(--mantine-color-brand-3)",
    "--mantine-color-brand-filled": "var(--brand-filled-dark)",
    "--mantine-color-brand-filled-hover":
      "color-mix(in srgb, var(--brand-filled-dark) 85%, var(--mantine-color-brand-9))",
    "--mantine-color-brand-light": "color-mix(in srgb, var(--mantine-color-brand-4) 16%, transparent)",
    "--mantine-color-brand-light-hover": "color-mix(in srgb, var(--mantine-color-brand-4) 24%, transparent)",
    "--mantine-color-brand-light-color": "var(--mantine-color-brand-2)",
    "--mantine-color-brand-outline": "var(--mantine-color-brand-4)",
    "--mantine-color-brand-outline-hover":
      "color-mix(in srgb, var(--mantine-color-brand-4) 10%, transparent)",
  },
});
