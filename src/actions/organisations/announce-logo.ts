import { z } from "zod";

import { uploadLifetime } from "#domain/dossiers/storage";
import { shortText } from "#domain/input";
import { largestLogo } from "#domain/organisations/theme";
import { Refusal } from "#domain/refusals";
import { action, noReads } from "#actions/action";
import { files } from "#db/integrations/schema";
import { expectedType } from "#files/content-type";
import { fileKey } from "#files/keys";
import { cleanFileName } from "#files/names";

/** Announces the image that will stand beside the organisation's name: its bytes follow within the hour. */
export const announceLogo = action({
  name: "organisations.announce-logo",
  requires: "organisation.edit",
  access: "write",
  input: z.strictObject({
    name: shortText(255, 1),
    size: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: "invalid" }),
    contentType: z.string().max(150),
  }),
  refuses: ["file_size_refused", "image_not_accepted"],
  reads: noReads,
  run({ tenant, actor, now, newId }, { name, size, sha256, contentType }) {
    if (size < 1 || size > largestLogo)
      throw new Refusal("file_size_refused", { parameters: { max: largestLogo / 1024 / 1024 } });
    const clean = cleanFileName(name);
    const expected = expectedType(clean, contentType, ["image"]);
    if (typeof expected === "string") throw new Refusal("image_not_accepted");
    const id = newId("fil");
    const expiresAt = now + uploadLifetime;
    const file = {
      id,
      area: "brand" as const,
      key: fileKey(tenant.organisationId, "brand", id.slice(4)),
      name: clean,
      size,
      sha256,
      contentType: expected.contentType,
      uploadedBy: actor.kind === "person" ? actor.person.id : null,
      intendedAt: now,
      expiresAt,
    };
    return { result: { id, expiresAt }, change: { steps: [tenant.insert(files, file)], audit: "none" } };
  },
});
