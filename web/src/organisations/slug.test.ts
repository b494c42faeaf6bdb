import { expect, test } from "vitest";

import { slugOf } from "#organisations/slug";

test("a name with accents, ligatures and apostrophes becomes a plain address", () => {
  expect(slugOf("Mairie de Saint-Étienne")).toBe("mairie-de-saint-etienne");
  expect(slugOf("  L’Œuvre du 3ᵉ âge ! ")).toBe("l-oeuvre-du-3-age");
});
