import { describe, expect, test } from "vitest";

import { mayEnable } from "#domain/organisations/modules";
import { initialSettings } from "#domain/organisations/settings";
import { changedSettings, settingsErrors } from "#domain/organisations/settings-change";

describe("the identity of an organisation", () => {
  test("a VAT number holds the SIREN it is given with", () => {
    const settings = initialSettings("Mairie", "mairie@exemple.fr", "fr");
    const changed = changedSettings(settings, {
      identity: { siren: "552100554", vatNumber: "FR44732829320" },
    });
    expect(changed.identity.contactEmail).toBe("mairie@exemple.fr");
    expect(settingsErrors(changed)).toEqual([
      { pointer: "/identity/vatNumber", code: "vat_number_of_another" },
    ]);
    expect(settingsErrors(settings)).toEqual([]);
  });

  test("providers need Pro or above, and a trial is a trial of Pro", () => {
    expect(mayEnable("providers", null)).toBe(false);
    expect(mayEnable("providers", "essentiel")).toBe(false);
    expect(mayEnable("providers", "pro")).toBe(true);
    expect(mayEnable("providers", "premium")).toBe(true);
    expect(mayEnable("clients", null)).toBe(true);
  });
});
