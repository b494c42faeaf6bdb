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

type Option = { id: string; label: string };
export type Field = {
  id: string;
  type: FieldType;
  label: string;
  help?: string;
  required: boolean;
  options?: Option[];
  families?: string[];
  maxBytes?: number;
  maxFiles?: number;
  fields?: Field[];
  statement?: string;
};

export type Section = { id: string; title?: string; help?: string; fields: Field[] };
export const stepTypes = [
  "form",
  "text",
  "payment_proof",
  "intermediate_validation",
  "final_submission",
] as const;
export type StepType = (typeof stepTypes)[number];
export type Step = {
  id: string;
  type: StepType;
  title: string;
  help?: string;
  sections?: Section[];
  body?: string;
  instructions?: string;
};
export type FormDefinition = { steps: Step[] };

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
