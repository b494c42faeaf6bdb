import { eq } from "drizzle-orm";
import { z } from "zod";

import { shortText } from "#domain/input";
import { suggestMapping } from "#domain/integrations/import-columns";
import { importLifetime, largestImport } from "#domain/integrations/import-limits";
import { importKinds, jobPermission, type ImportKind } from "#domain/integrations/jobs";
import { moduleRefusal } from "#domain/organisations/modules";
import { classicPlanInForce } from "#domain/plans/entitlement";
import { Refusal } from "#domain/refusals";
import { action, noReads, type ActionContext } from "#actions/action";
import { bytes } from "#actions/receive-upload";
import { actorId } from "#actions/actor";
import { sha256Of } from "#actions/hash";
import { isPermitted } from "#actions/holdings";
import { packLines } from "#actions/integrations/import-file";
import { importers } from "#actions/integrations/importers";
import { imports } from "#db/integrations/import-schema";
import { files } from "#db/integrations/schema";
import { fileKey } from "#files/keys";
import { cleanFileName } from "#files/names";
import { readCsv } from "#files/read-csv";

/** @throws Refusal while what a kind of import brings in is switched off, or not covered by the plan. */
export function mustServe(
  { organisation, now }: Pick<ActionContext, "organisation" | "now">,
  kind: ImportKind,
): void {
  const { modules } = organisation.settings;
  const refused = moduleRefusal(kind, "write", modules, classicPlanInForce(organisation, now));
  if (refused) throw new Refusal(refused);
}

/** Lines shown while the columns are matched. */
const sampleSize = 5;

/** Reads a CSV file and keeps its lines; nothing is created until a run is started with a mapping. */
export const prepareImport = action({
  name: "integrations.prepare-import",
  requires: "imports.run",
  access: "write",
  input: z.strictObject({ kind: z.enum(importKinds), name: shortText(255, 1), content: bytes }),
  refuses: [
    "module_off",
    "module_needs_plan",
    "not_allowed",
    "import_file_empty",
    "import_file_too_large",
    "import_not_csv",
    "import_unreadable",
    "import_headers_repeated",
    "import_too_many_lines",
    "import_too_many_columns",
  ],
  reads: noReads,
  async run(context, { kind, name, content }) {
    const { tenant, actor, now, newId } = context;
    mustServe(context, kind);
    if (!isPermitted(actor, jobPermission[kind])) throw new Refusal("not_allowed");
    const { lines, headers, encoding, separator } = readCsv(await readWhole(content));
    const { bytes: packed, offsets } = packLines(lines);
    const { file, size, sha256 } = await keep(context, packed, cleanFileName(name));
    const prepared = {
      id: newId("imp"),
      kind,
      fileId: file.id,
      fileName: file.name,
      encoding,
      separator,
      headers,
      sample: lines.slice(0, sampleSize).map(({ cells }) => [...cells]),
      total: lines.length,
      offsets,
      createdBy: actorId(actor) ?? "system",
      createdAt: now,
      expiresAt: now + importLifetime,
    };
    const { columns, flags } = importers[kind];
    return {
      result: { ...prepared, columns, flags, suggested: suggestMapping(headers, columns), runs: [] },
      change: {
        steps: [
          tenant.update(
            files,
            { acceptedAt: now, size, sha256, expiresAt: prepared.expiresAt },
            eq(files.id, file.id),
          ),
          tenant.insert(imports, prepared),
        ],
        audit: { subject: prepared.id, details: { kind, lines: lines.length } },
      },
    };
  },
});

/** The file's row is announced before its bytes: a request that is cut leaves an announcement that the sweep erases. */
async function keep({ tenant, services, actor, now, newId }: ActionContext, bytes: Uint8Array, name: string) {
  const id = newId("fil");
  const file = {
    id,
    area: "imports" as const,
    key: fileKey(tenant.organisationId, "imports", id.slice(4)),
    name,
    size: bytes.byteLength,
    sha256: await sha256Of(bytes),
    contentType: "application/json",
    uploadedBy: actorId(actor),
    intendedAt: now,
    expiresAt: now,
  };
  await tenant.db.insert(files).values({ ...file, organisationId: tenant.organisationId });
  await services.files.put(file.key, bytes, file);
  return { file, size: file.size, sha256: file.sha256 };
}

async function readWhole(content: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.byteLength;
    if (size > largestImport)
      throw new Refusal("import_file_too_large", { parameters: { max: largestImport / 1024 / 1024 } });
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
