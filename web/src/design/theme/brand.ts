import { useLayoutEffect } from "react";

import { filledOnDark, paletteOf } from "#design/theme/palette";

export const parvisColour = "#17605a";

/** The CSS variables that dress every component in one colour. */
export function brandVariables(colour: string): Record<string, string> {
  const palette = paletteOf(colour);
  const shades = palette.map((shade, index) => [`--mantine-color-brand-${index}`, shade]);
  return { ...Object.fromEntries(shades), "--brand-filled-dark": filledOnDark(palette) };
}

/** Dresses the whole document (dialogs included) in the organisation's colour while the screen is up. */
export function useBrand(colour: string | undefined): void {
  useLayoutEffect(() => {
    if (colour === undefined) return undefined;
    const { style } = document.documentElement;
    const variables = Object.entries(brandVariables(colour));
    for (const [name, value] of variables) style.setProperty(name, value);
    return () => {
      for (const [name] of variables) style.removeProperty(name);
    };
  }, [colour]);
}
