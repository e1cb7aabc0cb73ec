const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => channel(Number.parseInt(hex.slice(place, place + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours by WCAG 2.2, from 1 to 21.
 *
 * @param front - `#rrggbb`
 * @param ground - `#rrggbb`
 */
export function contrastOf(front: string, ground: string): number {
  const [lighter = 0, darker = 0] = [luminance(front), luminance(ground)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}
