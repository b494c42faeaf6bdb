import { expect, test } from "vitest";

import { isSlug, slugOf } from "#organisations/slug";

test("a name with accents, ligatures and apostrophes becomes a plain address", () => {
  expect(slugOf("Mairie de Saint-Étienne")).toBe("mairie-de-saint-etienne");
  expect(slugOf("  L’Œuvre du 3ᵉ âge ! ")).toBe("l-oeuvre-du-3-age");
});

test("a long name stays within the 40 characters of an address", () => {
  const slug = slugOf("Communauté d’agglomération du Pays d’Aubagne et de l’Étoile");
  expect(slug).toBe("communaute-d-agglomeration-du-pays-d-aub");
  expect(isSlug(slug)).toBe(true);
});

test("an address of two letters, or with a hyphen at its edge, is none", () => {
  expect(["ab", "-aubagne", "aub--agne", "Aubagne"].filter(isSlug)).toEqual([]);
});
