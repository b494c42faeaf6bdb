/** A logo is shown small: 1 MB is more than it needs. In bytes. */
export const largestLogo = 1024 * 1024;

/** White text stands on the accent and the accent on white: WCAG 2.2 AA asks 4.5:1 for text. */
export const leastContrast = 4.5;

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/.test(text);

type Channels = readonly [red: number, green: number, blue: number];

const channelsOf = (colour: string): Channels => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

const written = (channels: Channels): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;

/** Contrast of a `#rrggbb` colour with white, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastWithWhite(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) + 0.05);
}

export const isReadable = (colour: string): boolean => contrastWithWhite(colour) >= leastContrast;

/** The colour itself when it reads on white, else the least darkened shade of the same hue that does. */
export function nearestReadable(colour: string): string {
  if (isReadable(colour)) return colour;
  const channels = channelsOf(colour);
  const shade = (share: number): string => {
    const [red, green, blue] = channels;
    return written([Math.floor(red * share), Math.floor(green * share), Math.floor(blue * share)]);
  };
  const steps = 1000;
  let [readable, unreadable] = [0, steps];
  while (unreadable - readable > 1) {
    const middle = Math.floor((readable + unreadable) / 2);
    if (isReadable(shade(middle / steps))) readable = middle;
    else unreadable = middle;
  }
  return shade(readable / steps);
}
