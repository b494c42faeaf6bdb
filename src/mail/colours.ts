const fallback = "#2f5d8a";

/** The accent goes into a style attribute: anything but `#rrggbb` is replaced. */
export const safeColour = (accent: string): string => (/^#[0-9a-f]{6}$/i.test(accent) ? accent : fallback);

/** White or near-black, whichever reads better on the colour (WCAG 2.2 relative luminance). */
export const inkOn = (colour: string): string => (luminance(colour) > 0.179 ? "#14171c" : "#ffffff");

function luminance(colour: string): number {
  const channel = (start: number): number => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
