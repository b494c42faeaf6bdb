/** "Mairie de Saint-Étienne" → "mairie-de-saint-etienne": a proposal, the API judges. */
export const slugOf = (name: string): string =>
  name
    .replaceAll(/[œŒ]/g, "oe")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
