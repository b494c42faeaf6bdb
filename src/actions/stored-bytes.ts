import { storedKey } from "#files/keys";
import type { FileStore } from "#files/port";
import { Refusal } from "#domain/refusals";
import { log } from "#platform/log";

/**
 * The bytes of an accepted file. After a restore they may be gone while the row is back: an operator is told, and
 * whoever writes an archive goes on without them.
 */
export async function storedBytes(files: FileStore, key: string) {
  const file = await files.get(storedKey(key));
  if (!file) log("error", "file missing", { key });
  return file;
}

/** @throws Refusal file_missing */
export async function bytesToSend(files: FileStore, key: string) {
  const file = await storedBytes(files, key);
  if (!file) throw new Refusal("file_missing");
  return file;
}
