import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { bytes } from "#actions/receive-upload";
import { changeLogo, fileById } from "#actions/organisations/logo";
import { mustHaveChanged } from "#db/guards";
import { files } from "#db/integrations/schema";
import { findOrganisation } from "#db/organisations/queries";
import { one } from "#db/statement";
import { storedKey } from "#files/keys";
import { receiveFile } from "#files/upload";

/** Receives the bytes of the announced image: it becomes the logo, and the one before it is erased. */
export const receiveLogo = action({
  name: "organisations.receive-logo",
  requires: "organisation.edit",
  access: "write",
  input: z.strictObject({ fileId: id("fil"), content: bytes }),
  refuses: ["not_found", "upload_done", "upload_expired", "image_not_accepted", "stale_version"],
  reads: (scope, { fileId }) => ({
    file: one(fileById(scope, fileId)),
    found: one(findOrganisation(scope)),
  }),
  async run(context, { fileId, content }, { file, found }) {
    const { services, tenant, now, organisation } = context;
    if (file?.area !== "brand") throw new Refusal("not_found");
    if (file.acceptedAt !== null || file.deletedAt !== null) throw new Refusal("upload_done");
    if (file.expiresAt <= now) throw new Refusal("upload_expired");
    const upload = { ...file, key: storedKey(file.key), declaredType: file.contentType };
    const received = await receiveFile(services.files, { ...upload, allowed: ["image"] }, content);
    if (received.verdict !== "accepted") throw new Refusal("image_not_accepted");
    const { result, steps, messages } = changeLogo(context, found, fileId);
    const accepted = tenant.update(
      files,
      { acceptedAt: now },
      eq(files.id, fileId),
      isNull(files.acceptedAt),
    );
    return {
      result,
      change: {
        steps: [accepted, mustHaveChanged("upload_done"), ...steps],
        messages,
        audit: { subject: organisation.id, details: { fileId } },
      },
    };
  },
});
