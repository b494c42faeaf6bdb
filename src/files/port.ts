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
