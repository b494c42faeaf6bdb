import { z } from "zod";

import { parsePhone } from "#domain/forms/parse-contact";
import { email, id, instant, longText, shortText } from "#domain/input";
import { departmentCodes, isArea, type Area } from "#domain/providers/areas";

/** E.164, from any way of writing a phone number. Empty is null. */
const phone = z
  .string()
  .max(40, { error: "not_phone" })
  .nullable()
  .transform((typed, context) => {
    const parsed = parsePhone(typed === null ? null : typed.trim());
    if ("value" in parsed) return typeof parsed.value === "string" ? parsed.value : null;
    context.addIssue({ code: "custom", message: "not_phone" });
    return z.NEVER;
  });

/** What is asked for. Amounts are cents excluding tax; without an area it can be done from anywhere. */
export const askedFields = {
  skillId: id("skl"),
  area: z.enum(departmentCodes).nullable().default(null),
  title: shortText(200, 1),
  details: longText(10_000).default(""),
  place: shortText(250, 1),
  startsAt: instant.nullable().default(null),
  endsAt: instant.nullable().default(null),
  budgetCents: z.int().min(0).max(1e9).nullable().default(null),
  contact: z.strictObject({ name: shortText(120, 1), email, phone: phone.default(null) }),
  locale: z.enum(["fr", "en"]).default("fr"),
};

type Dates = { startsAt: number | null; endsAt: number | null };
export const endsAfterStart = ({ startsAt, endsAt }: Dates): boolean =>
  endsAt === null || (startsAt !== null && endsAt >= startsAt);
export const endsTooEarly = { path: ["endsAt"], error: "ends_before_start" };

export type Asked = z.output<z.ZodObject<typeof askedFields>>;

/** The columns of what is asked. */
export const columnsOf = ({ contact, ...asked }: Asked) => ({
  ...asked,
  contactName: contact.name,
  contactEmail: contact.email,
  contactPhone: contact.phone,
});

const area = z.string().refine((code): code is Area => isArea(code), { error: "not_offered" });

/** What a provider does, and where. */
export const coverageFields = {
  skills: z.array(id("skl")).max(50),
  areas: z.array(area).max(105),
};
