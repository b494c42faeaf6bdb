import { z } from "zod";

import { uploadLifetime } from "#domain/dossiers/storage";
import type { FieldOf } from "#domain/forms/fields";
import { shortText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { expectedType } from "#files/content-type";
import { fileKey } from "#files/keys";
import { largestFile } from "#files/limits";
import { cleanFileName } from "#files/names";

/** What a file question is told before the bytes: size in bytes, SHA-256 in hexadecimal. */
export const announcedFields = {
  fieldId: z.string().max(44),
  name: shortText(255, 1),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: "invalid" }),
  contentType: z.string().max(150),
};

type Announced = { name: string; size: number; sha256: string; contentType: string };

/**
 * The row of a file that a question is about to receive, for one hour.
 * @throws Refusal file_size_refused, file_not_accepted when the question does not take it.
 */
export function announcedFile(
  { tenant, actor, now, newId }: ActionContext,
  field: Pick<FieldOf<"file">, "maxBytes" | "families">,
  { name, size, sha256, contentType }: Announced,
) {
  const clean = cleanFileName(name);
  const largest = Math.min(field.maxBytes, largestFile);
  if (size < 1 || size > largest)
    throw new Refusal("file_size_refused", { parameters: { max: Math.floor(largest / 1024 / 1024) } });
  const expected = expectedType(clean, contentType, field.families);
  if (typeof expected === "string") throw new Refusal("file_not_accepted");
  const id = newId("fil");
  return {
    id,
    area: "documents" as const,
    key: fileKey(tenant.organisationId, "documents", id.slice(4)),
    name: clean,
    size,
    sha256,
    contentType: expected.contentType,
    uploadedBy: actor.kind === "person" ? actor.person.id : null,
    intendedAt: now,
    expiresAt: now + uploadLifetime,
  };
}
