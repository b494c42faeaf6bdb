import type { Form, FormCondition } from "#api/generated";

type Written = Form["definition"];
export type StepType = Written["steps"][number]["type"];

const simpleTypes = [
  "short_text",
  "long_text",
  "single_choice",
  "multiple_choice",
  "number",
  "amount",
  "date",
  "address",
  "email",
  "phone",
  "siret",
  "siren",
  "rna",
  "iban",
] as const;
export const fieldTypes = [...simpleTypes, "file", "repeat", "statement"] as const;
export type FieldType = (typeof fieldTypes)[number];
/** What may stand inside a repeatable block. */
export const innerTypes: readonly FieldType[] = simpleTypes;

export const fileFamilies = ["pdf", "image", "document", "spreadsheet", "text"] as const;
export type FileFamily = (typeof fileFamilies)[number];

export type Condition = FormCondition;
export type Comparison = Extract<Condition, { field: string }>;
export type Option = { id: string; label: string };
/** Sizes are bytes, of one file. */
export type FileRules = { families?: FileFamily[]; maxBytes?: number; maxFiles?: number };

/**
 * A field of any type, with the settings of all of them: one screen shows and edits each. Which settings go with
 * which type is the API's to say. Amounts are cents, days `YYYY-MM-DD`.
 */
export type Field = FileRules & {
  id: string;
  type: FieldType;
  label: string;
  help?: string;
  required: boolean;
  condition?: Condition;
  options?: Option[];
  minChoices?: number;
  maxChoices?: number;
  minLength?: number;
  maxLength?: number;
  decimals?: number;
  min?: number | string;
  max?: number | string;
  minCents?: number;
  maxCents?: number;
  minFiles?: number;
  fields?: Field[];
  minRows?: number;
  maxRows?: number;
  statement?: string;
};

export type Section = { id: string; title?: string; help?: string; condition?: Condition; fields: Field[] };

export const stepTypes: readonly StepType[] = [
  "form",
  "text",
  "payment_proof",
  "intermediate_validation",
  "final_submission",
];
export type Step = FileRules & {
  id: string;
  type: StepType;
  title: string;
  help?: string;
  condition?: Condition;
  sections?: Section[];
  body?: string;
  media?: { documentId: string; alternative: string }[];
  instructions?: string;
  amountCents?: number;
  waitForValidation?: boolean;
};

export type IneligibilityRule = { id: string; condition: Condition; message: string };
export type FormDefinition = { steps: Step[]; ineligibility: IneligibilityRule[] };

export type Address = {
  street: string;
  complement: string;
  postalCode: string;
  city: string;
  country: string;
};
export type SimpleValue = string | number | boolean | Address | readonly string[] | null;
export type Row = Readonly<Record<string, SimpleValue>>;
export type Value = SimpleValue | readonly Row[];
export type Answers = Readonly<Record<string, { value: Value }>>;
