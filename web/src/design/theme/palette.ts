import { contrast, fromOklch, toOklch } from "#design/theme/colour";

type Palette = [string, string, string, string, string, string, string, string, string, string];

/** WCAG 2.2 AA for text; white text stands on the brand colour. */
export const readable = 4.5;

export const isReadable = (hex: string): boolean => contrast(hex, "#ffffff") >= readable;

/** The closest darker colour of the same hue that white text can stand on. */
export function nearestReadable(hex: string): string {
  const colour = toOklch(hex);
  let candidate = hex;
  for (let step = 0; step < 100 && !isReadable(candidate); step += 1) {
    candidate = fromOklch({ ...colour, lightness: colour.lightness * (1 - step / 100) });
  }
  return candidate;
}

/** Ten shades around one colour: 8 is the colour itself, 9 its hover, 0 a tint of the page. */
export function paletteOf(hex: string): Palette {
  const { lightness, chroma, hue } = toOklch(hex);
  const shade = (index: number) => {
    const way = index / 8;
    return fromOklch({
      lightness: 0.978 + (lightness - 0.978) * way ** 1.15,
      chroma: chroma * (0.1 + 0.9 * Math.sin((way * Math.PI) / 2)),
      hue,
    });
  };
  const darker = fromOklch({ lightness: lightness * 0.86, chroma: chroma * 0.95, hue });
  return [shade(0), shade(1), shade(2), shade(3), shade(4), shade(5), shade(6), shade(7), hex, darker];
}

/** On a dark page the button takes the lightest shade that still carries white text. */
export function filledOnDark(palette: Palette): string {
  return palette.find(isReadable) ?? palette[8];
}
