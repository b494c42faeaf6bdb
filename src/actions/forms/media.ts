import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { uploadLifetime } from "#domain/dossiers/storage";
import { id, shortText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { bytesToSend } from "#actions/stored-bytes";
import { bytes } from "#actions/receive-upload";
import { actorId } from "#actions/actor";
import { formMedia } from "#db/forms/schema";
import { mustHaveChanged } from "#db/guards";
import { files } from "#db/integrations/schema";
import { one } from "#db/statement";
import type { Scope } from "#db/tenant";
import { expectedType } from "#files/content-type";
import { fileKey, storedKey } from "#files/keys";
import { largestFile } from "#files/limits";
import { cleanFileName } from "#files/names";
import { receiveFile } from "#files/upload";

/** What a text step can show: pictures, and papers to download. */
const families = ["image", "pdf"] as const;

/** Announces a picture or a paper for text steps; then its bytes are sent within the hour. */
export const announceMedium = action({
  name: "forms.announce-medium",
  requires: "programmes.edit",
  access: "write",
  input: z.strictObject({
    name: shortText(255, 1),
    size: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: "invalid" }),
    contentType: z.string().max(150),
  }),
  refuses: ["file_size_refused", "file_not_accepted"],
  reads: () => ({}),
  run({ tenant, actor, now, newId }, { name, size, sha256, contentType }) {
    if (size < 1 || size > largestFile)
      throw new Refusal("file_size_refused", { parameters: { max: largestFile / 1024 / 1024 } });
    const clean = cleanFileName(name);
    const expected = expectedType(clean, contentType, [...families]);
    if (typeof expected === "string") throw new Refusal("file_not_accepted");
    const [mediumId, fileId] = [newId("doc"), newId("fil")];
    const file = {
      id: fileId,
      area: "documents" as const,
      key: fileKey(tenant.organisationId, "documents", fileId.slice(4)),
      name: clean,
      size,
      sha256,
      contentType: expected.contentType,
      uploadedBy: actorId(actor),
      intendedAt: now,
      expiresAt: now + uploadLifetime,
    };
    return {
      result: { id: mediumId, name: clean, size, contentType: file.contentType, expiresAt: file.expiresAt },
      change: {
        steps: [tenant.insert(files, file), tenant.insert(formMedia, { id: mediumId, fileId, addedAt: now })],
        audit: { subject: mediumId },
      },
    };
  },
});

const mediumById = (scope: Scope, mediumId: string) =>
  scope.db
    .select({
      fileId: formMedia.fileId,
      key: files.key,
      name: files.name,
      size: files.size,
      sha256: files.sha256,
      contentType: files.contentType,
      expiresAt: files.expiresAt,
      acceptedAt: files.acceptedAt,
      quarantinedAt: files.quarantinedAt,
    })
    .from(formMedia)
    .innerJoin(files, and(eq(files.organisationId, formMedia.organisationId), eq(files.id, formMedia.fileId)))
    .where(scope.owns(formMedia, eq(formMedia.id, mediumId)));

/** Receives the bytes of an announced medium, checked against what was announced. */
export const receiveMedium = action({
  name: "forms.receive-medium",
  requires: "programmes.edit",
  access: "write",
  input: z.strictObject({ mediumId: id("doc"), content: bytes }),
  refuses: ["not_found", "upload_done", "upload_expired", "file_not_accepted"],
  reads: (scope, { mediumId }) => ({ medium: one(mediumById(scope, mediumId)) }),
  async run({ tenant, now, services }, { mediumId, content }, { medium }) {
    if (!medium) throw new Refusal("not_found");
    if (medium.acceptedAt !== null) throw new Refusal("upload_done");
    if (medium.expiresAt <= now) throw new Refusal("upload_expired");
    const { key, name, contentType: declaredType, size, sha256 } = medium;
    const upload = { key: storedKey(key), name, declaredType, size, sha256, allowed: [...families] };
    const received = await receiveFile(services.files, upload, content);
    if (received.verdict !== "accepted") throw new Refusal("file_not_accepted");
    return {
      result: { id: mediumId, name, size, contentType: declaredType },
      change: {
        steps: [
          tenant.update(files, { acceptedAt: now }, eq(files.id, medium.fileId), isNull(files.acceptedAt)),
          mustHaveChanged("upload_done"),
        ],
        audit: { subject: mediumId },
      },
    };
  },
});

/** The bytes of a medium, for whoever reads the form: an applicant, a visitor of the portal, the staff. */
export const serveMedium = action({
  name: "forms.serve-medium",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({ mediumId: id("doc") }),
  refuses: ["not_found", "file_missing"],
  reads: (scope, { mediumId }) => ({ medium: one(mediumById(scope, mediumId)) }),
  async run({ services }, _input, { medium }) {
    if (!medium || medium.acceptedAt === null || medium.quarantinedAt !== null)
      throw new Refusal("not_found");
    const file = await bytesToSend(services.files, medium.key);
    const { name, contentType, size } = medium;
    return { result: { name, contentType, size, body: file.body } };
  },
});
