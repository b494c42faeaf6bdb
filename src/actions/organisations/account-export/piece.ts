import type { ActionContext } from "#actions/action";
import { files } from "#db/integrations/schema";
import { fileKey } from "#files/keys";
import { packed } from "#files/packed";

/** Whatever is announced and never accepted is swept a day after this. In milliseconds. */
const writingTime = 24 * 60 * 60 * 1000;

export type Piece = {
  fileId: string;
  key: string;
  method: "deflated";
  size: number;
  packedSize: number;
  sha256: string;
  crc: number;
};

/** Announces a file of the archive, like any file: a run that is cut leaves an announcement, which the sweep erases. */
export async function announce(
  { tenant, newId, now }: Pick<ActionContext, "tenant" | "newId" | "now">,
  name: string,
  contentType: string,
) {
  const fileId = newId("fil");
  const key = fileKey(tenant.organisationId, "exports", fileId.slice(4));
  await tenant.db.insert(files).values({
    organisationId: tenant.organisationId,
    id: fileId,
    area: "exports",
    key,
    name,
    size: 0,
    sha256: "",
    contentType,
    intendedAt: now,
    expiresAt: now + writingTime,
  });
  return { fileId, key };
}

/** Writes a file that the archive will hold, deflated already: the archive then copies its bytes. */
export async function writePiece(
  context: ActionContext,
  name: string,
  body: ReadableStream<Uint8Array>,
): Promise<Piece> {
  const { fileId, key } = await announce(context, name, "application/octet-stream");
  const deflated = packed(body);
  const { size: packedSize } = await context.services.files.write(
    key,
    deflated.body,
    "application/octet-stream",
  );
  return { fileId, key, method: "deflated", packedSize, ...deflated.facts() };
}
