import { linesPerChunk } from "#domain/integrations/import-limits";
import type { FileLine } from "#domain/integrations/import-lines";
import { Refusal } from "#domain/refusals";
import type { Services } from "#platform/services";
import { storedKey } from "#files/keys";

/** The lines of a file in chunks, as they are kept: bytes, and where each chunk starts. */
export function packLines(lines: readonly FileLine[]): { bytes: Uint8Array; offsets: number[] } {
  const encoder = new TextEncoder();
  const chunks = Array.from({ length: Math.ceil(lines.length / linesPerChunk) }, (_, index) =>
    encoder.encode(JSON.stringify(lines.slice(index * linesPerChunk, (index + 1) * linesPerChunk))),
  );
  const offsets = [0];
  for (const { byteLength } of chunks) offsets.push((offsets.at(-1) ?? 0) + byteLength);
  const bytes = new Uint8Array(offsets.at(-1) ?? 0);
  chunks.forEach((chunk, index) => bytes.set(chunk, offsets[index] ?? 0));
  return { bytes, offsets };
}

type Kept = { fileKey: string; offsets: readonly number[] };

/**
 * Reads the chunks of a file from one on.
 * @throws Refusal import_gone when the file is not kept any more.
 */
export async function readChunks(
  { files }: Pick<Services, "files">,
  { fileKey, offsets }: Kept,
  from: number,
  count: number,
): Promise<FileLine[]> {
  const to = Math.min(from + count, offsets.length - 1);
  const [start, end] = [offsets[from] ?? 0, (offsets[to] ?? 0) - 1];
  const stored = await files.get(storedKey(fileKey), { start, end });
  if (!stored) throw new Refusal("import_gone");
  const bytes = new Uint8Array(await new Response(stored.body).arrayBuffer());
  const decoder = new TextDecoder();
  return Array.from({ length: to - from }, (_, index) =>
    asLines(
      decoder.decode(
        bytes.subarray((offsets[from + index] ?? 0) - start, (offsets[from + index + 1] ?? 0) - start),
      ),
    ),
  ).flat();
}

export const readAllChunks = (services: Pick<Services, "files">, kept: Kept): Promise<FileLine[]> =>
  readChunks(services, kept, 0, kept.offsets.length - 1);

/** A chunk was written by `packLines`. */
const asLines = (text: string): FileLine[] => JSON.parse(text) as FileLine[];
