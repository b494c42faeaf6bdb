import type { Field } from "#forms/types";

/** A field being set up, and where it stands: "/steps/0/sections/0/fields/2". */
export type FieldProps = { at: string; field: Field; onChange: (edit: (field: Field) => Field) => void };
