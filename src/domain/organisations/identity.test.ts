import { describe, expect, test } from "vitest";

import { mayEnable, moduleRefusal, moduleRefusals } from "#domain/organisations/modules";
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

  test.each([
    ["providers.respond", "portal_call", "module_off", "module_needs_plan"],
    ["providers.create", "write", "module_off", "module_needs_plan"],
    ["providers.remind", "outreach", "module_off", "module_needs_plan"],
    ["providers.list", "read_other", "module_off", null],
    ["providers.export-follow-up", "export_lists", "module_off", null],
    ["providers.close-subscription", "write", "module_off", null],
    ["providers.cancel-own-subscription", "own_data_erase", null, null],
    ["providers.connect-account", "write", null, null],
    ["clients.create", "write", "module_off", null],
  ] as const)("%s (%s): switched off %s, on without the plan %s", (name, access, off, unplanned) => {
    expect(moduleRefusal(name, access, [], "pro")).toBe(off);
    expect(moduleRefusal(name, access, ["providers", "clients"], "pro")).toBeNull();
    expect(moduleRefusal(name, access, ["providers", "clients"], "essentiel")).toBe(unplanned);
    expect(moduleRefusals(name, access)).toEqual([off, unplanned].filter((code) => code !== null));
  });
});
