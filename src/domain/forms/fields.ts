import { z } from "zod";

import { conditionSchema } from "#domain/forms/conditions";
import { fieldIdSchema, optionIdSchema } from "#domain/forms/ids";
import { limits } from "#domain/forms/limits";
import { lineSchema, textSchema } from "#domain/forms/plain-text";

const base = {
  id: fieldIdSchema,
  label: lineSchema(limits.label),
  help: textSchema(limits.help).optional(),
  required: z.boolean(),
  condition: conditionSchema.optional(),
};

const length = (max: number) => z.int().min(1).max(max).optional();
const shortText = z.strictObject({
  ...base,
  type: z.literal("short_text"),
  minLength: length(limits.shortText),
  maxLength: length(limits.shortText),
});
const longText = z.strictObject({
  ...base,
  type: z.literal("long_text"),
  minLength: length(limits.longText),
  maxLength: length(limits.longText),
});

export const optionSchema = z.strictObject({ id: optionIdSchema, label: lineSchema(limits.label) });
export type Option = z.infer<typeof optionSchema>;
const options = z.array(optionSchema).min(1).max(limits.optionsPerField);
const singleChoice = z.strictObject({ ...base, type: z.literal("single_choice"), options });
const multipleChoice = z.strictObject({
  ...base,
  type: z.literal("multiple_choice"),
  options,
  minChoices: z.int().min(1).max(limits.optionsPerField).optional(),
  maxChoices: z.int().min(1).max(limits.optionsPerField).optional(),
});

const bound = z.number().min(-limits.number).max(limits.number).optional();
const number = z.strictObject({
  ...base,
  type: z.literal("number"),
  /** Digits kept after the decimal mark; none when absent. */
  decimals: z.int().min(0).max(limits.decimals).optional(),
  min: bound,
  max: bound,
});

/** Integer cents of euro. Without `minCents`, an amount is zero or more. */
const cents = z.int().min(-limits.amountCents).max(limits.amountCents).optional();
const amount = z.strictObject({ ...base, type: z.literal("amount"), minCents: cents, maxCents: cents });

const day = z.iso.date().optional();
const date = z.strictObject({ ...base, type: z.literal("date"), min: day, max: day });

const plain = <T extends string>(type: T) => z.strictObject({ ...base, type: z.literal(type) });

const simpleFieldSchemas = [
  shortText,
  longText,
  singleChoice,
  multipleChoice,
  number,
  amount,
  date,
  plain("address"),
  plain("email"),
  plain("phone"),
  plain("siret"),
  plain("siren"),
  plain("rna"),
  plain("iban"),
] as const;

/** A field that may stand inside a repeatable block. */
export const simpleFieldSchema = z.discriminatedUnion("type", simpleFieldSchemas);
export type SimpleField = z.infer<typeof simpleFieldSchema>;

export const fileFamilies = ["pdf", "image", "document", "spreadsheet", "text"] as const;
export type FileFamily = (typeof fileFamilies)[number];

/** `maxBytes` is the size of one file. */
export const fileRules = {
  families: z.array(z.enum(fileFamilies)).min(1).max(fileFamilies.length),
  maxBytes: z.int().min(1).max(limits.fileBytes, { error: "file_limit_too_big" }),
  maxFiles: z.int().min(1).max(limits.filesPerField),
};

const file = z.strictObject({
  ...base,
  type: z.literal("file"),
  ...fileRules,
  minFiles: z.int().min(1).max(limits.filesPerField).optional(),
});

const repeat = z.strictObject({
  ...base,
  type: z.literal("repeat"),
  fields: z.array(simpleFieldSchema).min(1).max(limits.fields),
  minRows: z.int().min(1).max(limits.rows).optional(),
  maxRows: z.int().min(1).max(limits.rows).optional(),
});

/** Something to accept: `label` is what the box says, `statement` the text that is accepted. */
const statement = z.strictObject({
  ...base,
  type: z.literal("statement"),
  statement: textSchema(limits.statement).optional(),
});

export const fieldSchema = z.discriminatedUnion("type", [...simpleFieldSchemas, file, repeat, statement]);
export type Field = z.infer<typeof fieldSchema>;
export type FieldType = Field["type"];
export type FieldOf<T extends FieldType> = Extract<Field, { type: T }>;
