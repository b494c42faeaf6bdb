import { expect, test } from "vitest";

import type { Provider } from "#api/generated/types.gen";
import { bodyOfProfile, profileOf } from "#providers/profile-fields";

test("a profile that is saved as it was opened changes nothing, its country neither", () => {
  const known = { name: "Zoé Petit", city: "Liège", country: "BE", presentation: "", phone: null };
  expect(bodyOfProfile(profileOf(known as Provider))).toMatchObject(known);
});
