import type { ActionContext } from "#actions/action";
import { writePiece } from "#actions/organisations/account-export/piece";
import { entriesFrom, type ArchiveEntry } from "#db/organisations/archive";
import { streamed } from "#files/streamed";

const pageSize = 200;

/** Says what the archive holds, with the SHA-256 of each file, and what should have been there and was not. */
export async function writeManifest(
  context: ActionContext,
  jobId: string,
  counts: Readonly<Record<string, number>>,
) {
  const path = "manifest.json";
  const piece = await writePiece(context, path, streamed(manifestOf(context, jobId, counts)));
  return { path, at: context.now, ...piece };
}

async function* manifestOf(
  context: ActionContext,
  jobId: string,
  counts: Readonly<Record<string, number>>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const { id, slug, name } = context.organisation;
  const head = {
    organisation: { id, slug, name },
    writtenAt: new Date(context.now).toISOString(),
    rows: counts,
  };
  yield encoder.encode(`${JSON.stringify(head, null, 1).slice(0, -2)},\n "files": [`);
  const missing: string[] = [];
  let separator = "\n  ";
  for await (const page of pagesOf(context, jobId)) {
    missing.push(...page.filter((entry) => entry.missing).map(({ path }) => path));
    const lines = page
      .filter((entry) => !entry.missing)
      .map(({ path, size, sha256 }) => JSON.stringify({ path, size, sha256 }));
    if (lines.length === 0) continue;
    yield encoder.encode(separator + lines.join(",\n  "));
    separator = ",\n  ";
  }
  yield encoder.encode(`\n ],\n "missing": ${JSON.stringify(missing)}\n}\n`);
}

async function* pagesOf({ tenant }: ActionContext, jobId: string): AsyncGenerator<ArchiveEntry[]> {
  for (let position = 0; ;) {
    const page = await entriesFrom(tenant, jobId, position, pageSize);
    yield page;
    if (page.length < pageSize) return;
    position += page.length;
  }
}
