import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { fileById } from "#actions/organisations/logo";
import { one } from "#db/statement";
import { storedKey } from "#files/keys";

/** The logo that the organisation shows now, for anyone. Its bytes never change: another logo has another id. */
export const seeLogo = action({
  name: "organisations.see-logo",
  requires: "portal.visit",
  access: "portal_home",
  input: z.strictObject({ fileId: id("fil") }),
  refuses: ["not_found"],
  reads: (scope, { fileId }) => ({ file: one(fileById(scope, fileId)) }),
  async run({ organisation, services }, { fileId }, { file }) {
    const isShown = organisation.settings.theme.logoFileId === fileId;
    if (!isShown || !file || file.acceptedAt === null) throw new Refusal("not_found");
    const stored = await services.files.get(storedKey(file.key));
    if (!stored) throw new Error("A logo has no bytes.");
    return { result: { contentType: file.contentType, size: file.size, body: stored.body } };
  },
});
