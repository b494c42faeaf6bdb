/** A key made by `keys.ts`: nothing else can name a file. */
declare const made: unique symbol;
export type FileKey = string & { readonly [made]: true };
export type KeyPrefix = string & { readonly [made]: "prefix" };

/** `size` in bytes; `sha256` in lower-case hexadecimal. Both are checked while the bytes are stored. */
export type FileFacts = { size: number; sha256: string; contentType: string };

export type StoredFile = FileFacts & { key: FileKey; storedAt: number };

/** Bytes `start` to `end`, both included. */
export type ByteRange = { start: number; end: number };

export type FilePage = {
  files: readonly { key: FileKey; size: number; storedAt: number }[];
  cursor?: string;
};

/** A file sent part by part over several runs: nothing stands under its key before `complete`. */
export type PartStore = {
  /** Answers the id of the upload. Left alone, the store forgets it after 7 days. */
  begin(key: FileKey, contentType: string): Promise<string>;
  /** Parts are numbered from 1 and are `partSize` bytes long, the last excepted. Answers the mark of the part. */
  send(key: FileKey, upload: string, number: number, bytes: Uint8Array): Promise<string>;
  complete(key: FileKey, upload: string, marks: readonly string[]): Promise<void>;
  /** Abandoning what is not there any more succeeds. */
  abandon(key: FileKey, upload: string): Promise<void>;
};

/**
 * Where documents are kept. A key is written once: bytes never change, a new version is a new key.
 * Every method throws a FileFailure when the store says no.
 */
export type FileStore = {
  put(key: FileKey, body: ReadableStream<Uint8Array> | Uint8Array, facts: FileFacts): Promise<void>;
  /** Writes what is made as it is sent, of unknown length, in parts; answers its size in bytes and its SHA-256. */
  write(
    key: FileKey,
    body: ReadableStream<Uint8Array>,
    contentType: string,
  ): Promise<{ size: number; sha256: string }>;
  /** Nothing when no file is stored under this key. `size` is that of the whole file, also with a range. */
  get(
    key: FileKey,
    range?: ByteRange,
  ): Promise<(StoredFile & { body: ReadableStream<Uint8Array> }) | undefined>;
  head(key: FileKey): Promise<StoredFile | undefined>;
  /** Deleting what is not there succeeds. At most 1,000 keys at once. */
  delete(keys: readonly FileKey[]): Promise<void>;
  /** Up to 1,000 files, in the order of their keys. */
  list(prefix: KeyPrefix, cursor?: string): Promise<FilePage>;
  readonly parts: PartStore;
};

/**
 * already_stored: another write won, or this one did and its answer was lost.
 * wrong_bytes: the bytes are not those announced. unavailable: try again; a put may have happened.
 */
export type FileFailureReason = "already_stored" | "wrong_bytes" | "bad_range" | "unavailable" | "refused";

/** `code` is the number that the store gave, never its sentence, which may quote the key. */
export class FileFailure extends Error {
  override readonly name = "FileFailure";
  constructor(
    readonly reason: FileFailureReason,
    readonly code: string = reason,
  ) {
    super(reason === code ? reason : `${reason} (${code})`);
  }
}
