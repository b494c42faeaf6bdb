import { z } from "zod";

import type { FieldError } from "#domain/field-errors";
import type { Checked } from "#domain/identifiers/checked";
import { checkSiren } from "#domain/identifiers/siren";
import { checkVatNumber } from "#domain/identifiers/vat-number";
import { email, longText, shortText } from "#domain/input";
import { locales } from "#domain/locale";
import { vatRegimes, type OrganisationSettings } from "#domain/organisations/settings";
import { isColour, nearestReadable } from "#domain/organisations/theme";

/** An identifier in its canonical form, or nothing: what is wrong with it is said precisely. */
const identifier = (check: (typed: string) => Checked) =>
  shortText(40).transform((typed, context) => {
    if (typed === "") return "";
    const checked = check(typed);
    if (checked.ok) return checked.value;
    context.issues.push({ code: "custom", message: checked.reason, input: typed });
    return z.NEVER;
  });

const colour = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .refine(isColour, { error: "not_colour" });

/** What an owner or an admin may change of the settings; what is left out stays as it is. */
export const settingsChange = {
  locale: z.enum(locales).optional(),
  identity: z
    .strictObject({
      legalName: shortText(200, 2),
      siren: identifier(checkSiren),
      vatRegime: z.enum(vatRegimes),
      vatNumber: identifier(checkVatNumber),
      address: longText(500),
      contactEmail: email,
    })
    .partial()
    .optional(),
  home: z
    .strictObject({ title: shortText(120, 1), introduction: longText(5000) })
    .partial()
    .optional(),
  theme: z.strictObject({ accent: colour }).optional(),
};

const changeSchema = z.strictObject(settingsChange);
export type SettingsChange = z.output<typeof changeSchema>;

/** The settings once the change is made. */
export const changedSettings = (
  current: OrganisationSettings,
  { locale, identity, home, theme }: SettingsChange,
): OrganisationSettings => ({
  ...current,
  locale: locale ?? current.locale,
  identity: { ...current.identity, ...given(identity) },
  home: { ...current.home, ...given(home) },
  theme: { ...current.theme, ...given(theme) },
});

/** What cannot be seen one field at a time: the VAT number holds the SIREN, the accent must be readable. */
export function settingsErrors({ identity, theme }: OrganisationSettings): FieldError[] {
  const errors: FieldError[] = [];
  if (identity.vatNumber !== "" && identity.siren !== "" && !identity.vatNumber.endsWith(identity.siren))
    errors.push({ pointer: "/identity/vatNumber", code: "vat_number_of_another" });
  const nearest = nearestReadable(theme.accent);
  if (nearest !== theme.accent)
    errors.push({ pointer: "/theme/accent", code: "low_contrast", parameters: { nearest } });
  return errors;
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is `undefined`: a field that was not sent erases nothing. */
const given = <T extends object>(part: T | undefined): Given<T> =>
  Object.fromEntries(Object.entries(part ?? {}).filter(([, value]) => value !== undefined)) as Given<T>;
