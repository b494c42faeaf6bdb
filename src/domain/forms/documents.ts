import type { FileFamily } from "#domain/forms/fields";
import type { FieldError } from "#domain/field-errors";

/** What the storage knows of a document that an answer names. `sizeBytes` is the size kept, not announced. */
export type DocumentFact = {
  id: string;
  family: FileFamily;
  sizeBytes: number;
  state: "expected" | "in_check" | "accepted" | "refused";
};

export type Documents = ReadonlyMap<string, DocumentFact>;

type FileRule = { families: readonly FileFamily[]; maxBytes: number };

/** Whether each named document arrived, passed the check and suits the rule; pointers are `/index`. */
export function documentErrors(rule: FileRule, ids: readonly string[], documents: Documents): FieldError[] {
  return ids.flatMap((id, index) => documentError(rule, documents.get(id), `/${index}`));
}

function documentError(rule: FileRule, document: DocumentFact | undefined, pointer: string): FieldError[] {
  if (document === undefined || document.state === "expected") return [{ pointer, code: "file_missing" }];
  if (document.state === "refused") return [{ pointer, code: "file_refused" }];
  if (!rule.families.includes(document.family)) return [{ pointer, code: "file_family" }];
  if (document.sizeBytes > rule.maxBytes)
    return [{ pointer, code: "file_too_big", parameters: { max: Math.floor(rule.maxBytes / 1024 / 1024) } }];
  return document.state === "in_check" ? [{ pointer, code: "file_in_check" }] : [];
}
