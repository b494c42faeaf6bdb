/** "Mairie de Saint-Étienne" → "mairie-de-saint-etienne": a proposal, the API judges. */
export const slugOf = (name: string): string =>
  name
    .replaceAll(/[œŒ]/g, "oe")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, "");

export const isSlug = (text: string): boolean =>
  text.length >= 3 && text.length <= 40 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
