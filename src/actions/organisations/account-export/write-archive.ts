import type { ActionContext } from "#actions/action";
import type { ArchiveCursor } from "#actions/organisations/account-export/cursor";
import { entryBytes, openEntry, type OpenEntry } from "#actions/organisations/account-export/entry-bytes";
import { writeManifest } from "#actions/organisations/account-export/manifest";
import { fileKey } from "#files/keys";
import { PartBuffer } from "#files/part-buffer";
import { partSize } from "#files/multipart";
import { FileFailure } from "#files/port";
import { ReadBuffer } from "#files/read-buffer";
import { directoryHeader, endOfArchive } from "#files/zip";
import { entriesFrom, markSent, type ArchiveEntry, type SentEntry } from "#db/organisations/archive";
import type { Tenant } from "#db/tenant";

/** What one run sends; it stops at the end of a part, so that the next one starts from sent bytes alone. */
const budget = { parts: 32, entries: 500 };
const pageSize = 200;
const mostRestarts = 3;

/** `size` once the archive stands, in bytes. */
export type ArchiveRun = { cursor: ArchiveCursor; size?: number };

/** Sends entries, one after the other, until the budget of a run is spent or all are there; then ends the archive. */
export async function writeArchive(
  context: ActionContext,
  jobId: string,
  from: ArchiveCursor,
): Promise<ArchiveRun> {
  const { tenant, services } = context;
  // A run that was cut after the last step finds the archive complete.
  const stored = await services.files.head(keyOf(tenant.organisationId, from));
  if (stored) return { cursor: from, size: stored.size };
  const run = new Run(context, from);
  const isPaused = await sendAll(run, tenant, jobId, from.position);
  await markSent(tenant, jobId, run.sent);
  return isPaused ? { cursor: run.cursor } : run.end(jobId);
}

async function sendAll(run: Run, tenant: Tenant, jobId: string, from: number): Promise<boolean> {
  for (let position = from; ;) {
    const page = await entriesFrom(tenant, jobId, position, pageSize);
    for (const entry of page) if (await run.send(entry)) return true;
    if (page.length < pageSize) return false;
    position += page.length;
  }
}

const keyOf = (organisationId: string, { fileId }: ArchiveCursor) =>
  fileKey(organisationId, "exports", fileId.slice(4));

class Run {
  readonly sent: SentEntry[] = [];
  readonly #marks: string[];
  readonly #buffer = new PartBuffer();
  readonly #reading = new ReadBuffer();
  #position: number;
  #skip: number;
  /** Bytes of the archive so far, those of the entry under way included. */
  #size: number;

  constructor(
    private readonly context: ActionContext,
    private readonly from: ArchiveCursor,
  ) {
    this.#marks = [...from.marks];
    this.#position = from.position;
    this.#skip = from.skip;
    this.#size = from.marks.length * partSize;
  }

  /** Sends an entry; answers whether the run stops here, at the end of a part. */
  async send(entry: ArchiveEntry): Promise<boolean> {
    if (this.#position !== entry.position) this.#skip = 0;
    this.#position = entry.position;
    const opened = await this.#open(entry, this.#skip);
    if (opened === undefined) {
      this.sent.push({ position: entry.position, crc: null, archiveOffset: null, missing: true });
      return false;
    }
    if (this.#skip === 0) this.#note(entry, opened);
    for await (const chunk of entryBytes(opened, this.#skip)) {
      if (await this.#write(chunk)) return true;
    }
    return false;
  }

  #open(entry: Parameters<typeof openEntry>[2], skip: number): Promise<OpenEntry | undefined> {
    return openEntry(this.context.services.files, this.#reading, entry, skip);
  }

  #note({ position }: ArchiveEntry, { crc }: OpenEntry): void {
    this.sent.push({ position, crc, archiveOffset: this.#size, missing: false });
  }

  /** Answers whether the run stops, at the end of a part: the bytes that did not fit are sent by the next one. */
  async #write(bytes: Uint8Array): Promise<boolean> {
    for (let at = 0; at < bytes.byteLength;) {
      at += await this.#fill(bytes.subarray(at));
      if (this.#buffer.isEmpty && this.#isSpent) return true;
    }
    return false;
  }

  /** All of them, whatever the run has spent: nobody comes after. */
  async #writeLast(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.byteLength;) at += await this.#fill(bytes.subarray(at));
  }

  /** Takes what the part under way has room for, and sends it once it is full; answers how many bytes that is. */
  async #fill(bytes: Uint8Array): Promise<number> {
    const taken = this.#buffer.take(bytes);
    this.#skip += taken;
    this.#size += taken;
    if (this.#buffer.isFull) await this.#sendPart();
    return taken;
  }

  get #isSpent(): boolean {
    return this.#marks.length - this.from.marks.length >= budget.parts || this.sent.length >= budget.entries;
  }

  async #sendPart(): Promise<void> {
    const { files } = this.context.services;
    const number = this.#marks.length + 1;
    this.#marks.push(await files.parts.send(this.#key, this.from.upload, number, this.#buffer.empty()));
  }

  get #key() {
    return keyOf(this.context.tenant.organisationId, this.from);
  }

  get cursor(): ArchiveCursor {
    return { ...this.from, marks: this.#marks, position: this.#position, skip: this.#skip };
  }

  /** The manifest, the directory and the last part. Nothing stops here: what is left is small. */
  async end(jobId: string): Promise<ArchiveRun> {
    const manifest = await writeManifest(this.context, jobId, this.from.counts);
    const opened = await this.#open(manifest, 0);
    if (opened === undefined) throw new Error("The manifest was written a moment ago");
    const manifestAt = this.#size;
    for await (const chunk of entryBytes(opened, 0)) await this.#writeLast(chunk);
    const start = this.#size;
    let count = 0;
    for await (const entry of sentEntries(this.context, jobId)) {
      await this.#writeLast(directoryHeader(entry, entry.archiveOffset));
      count += 1;
    }
    await this.#writeLast(directoryHeader({ ...manifest, crc: opened.crc }, manifestAt));
    await this.#writeLast(endOfArchive(count + 1, this.#size - start, start));
    if (!this.#buffer.isEmpty) await this.#sendPart();
    return this.#complete();
  }

  /** The store refuses parts it does not recognise: two runs at once sent one twice. All is sent again, a few times. */
  async #complete(): Promise<ArchiveRun> {
    const { parts } = this.context.services.files;
    try {
      await parts.complete(this.#key, this.from.upload, this.#marks);
      return { cursor: this.cursor, size: this.#size };
    } catch (error) {
      const restarts = this.from.restarts + 1;
      if (!(error instanceof FileFailure) || restarts > mostRestarts) throw error;
      await parts.abandon(this.#key, this.from.upload);
      const upload = await parts.begin(this.#key, "application/zip");
      return { cursor: { ...this.from, upload, marks: [], position: 0, skip: 0, restarts } };
    }
  }
}

async function* sentEntries(context: ActionContext, jobId: string) {
  for (let position = 0; ;) {
    const page = await entriesFrom(context.tenant, jobId, position, pageSize);
    for (const { crc, archiveOffset, ...entry } of page)
      if (crc !== null && archiveOffset !== null) yield { ...entry, crc, archiveOffset };
    if (page.length < pageSize) return;
    position += page.length;
  }
}
