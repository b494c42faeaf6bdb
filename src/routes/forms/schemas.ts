import { z } from "@hono/zod-openapi";

import { sayFieldError, type FieldError } from "#domain/field-errors";
import { operatorsOf } from "#domain/forms/check-comparison";
import { comparisonOperators } from "#domain/forms/conditions";
import { formDefinitionSchema, type FormDefinition } from "#domain/forms/definition";
import type { Locale } from "#domain/locale";
import { definitionExample } from "#routes/programmes/examples";
import { instantSchema, toWire } from "#routes/organisations/schemas";

export const errorsSchema = z
  .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))
  .openapi({ description: "What stands in the way of publishing; pointers start at the definition." });

export const presentErrors = (errors: readonly FieldError[], locale: Locale): z.input<typeof errorsSchema> =>
  errors.map((error) => ({
    pointer: error.pointer,
    code: error.code,
    detail: sayFieldError(error, locale),
  }));

export const operatorsSchema = z
  .record(z.string(), z.array(z.enum(comparisonOperators)))
  .openapi({ description: "The comparisons that a condition may make, by type of field." });

export const presentOperators = () =>
  Object.fromEntries(Object.entries(operatorsOf).map(([type, offered]) => [type, [...offered]]));

export const formSchema = z
  .object({
    programmeId: z.string(),
    version: z.int(),
    updatedAt: instantSchema,
    publishedNumber: z.int().nullable(),
    hasChangesToPublish: z.boolean(),
    errors: errorsSchema,
    definition: z.clone(formDefinitionSchema).openapi("FormDefinition"),
    operators: operatorsSchema,
  })
  .openapi("Form");

type Form = {
  programmeId: string;
  version: number;
  updatedAt: number;
  publishedNumber: number | null;
  hasChangesToPublish: boolean;
  errors: readonly FieldError[];
  definition: FormDefinition;
};

export const presentForm = (form: Form, locale: Locale): z.input<typeof formSchema> => ({
  programmeId: form.programmeId,
  version: form.version,
  updatedAt: toWire(form.updatedAt),
  publishedNumber: form.publishedNumber,
  hasChangesToPublish: form.hasChangesToPublish,
  errors: presentErrors(form.errors, locale),
  definition: form.definition,
  operators: presentOperators(),
});

export const formExample = {
  programmeId: "prg_01KZ7H3V9M4Q8T2X6B5C1D0E7F",
  version: 4,
  updatedAt: "2026-10-20T09:10:00.000Z",
  publishedNumber: 1,
  hasChangesToPublish: false,
  errors: [],
  definition: definitionExample,
  operators: { statement: ["equals", "not_equals", "answered", "not_answered"] },
};
