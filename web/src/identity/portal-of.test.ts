import { expect, test } from "vitest";

import { portalOf } from "#identity/portal-of";

test("a page to go back to says which organisation it belongs to", () => {
  expect(portalOf("/aubagne/dossiers/dos_1")).toBe("aubagne");
  expect(portalOf("/admin/ville-d-aubagne?tab=1")).toBe("ville-d-aubagne");
});

test("the pages of Parvis itself belong to none", () => {
  expect(portalOf("/account?tab=security")).toBeUndefined();
  expect(portalOf("/invitation?token=abc")).toBeUndefined();
  expect(portalOf("/organisations/new")).toBeUndefined();
  expect(portalOf(undefined)).toBeUndefined();
});
