import type { RowKey } from "#db/organisations/exported-tables";

export const formats = ["json", "csv"] as const;
export type Format = (typeof formats)[number];

/** Where the writing of an archive stands: kept between two runs, each of which starts from it and from nothing else. */
export type ExportCursor = TablesCursor | ArchiveCursor;

/** When its first file was announced. Absent from what an earlier version wrote. */
type Begun = { begunAt?: number };

/** First the tables, each as files of its own, in the order of their names. */
export type TablesCursor = Begun & {
  phase: "tables";
  table: number;
  format: Format;
  /** The last row written, and the number of the file to write next: a large table takes several. */
  after: RowKey | null;
  part: number;
  /** Of the next entry. */
  position: number;
  /** Rows of each table, for the manifest. */
  counts: Readonly<Record<string, number>>;
};

/** Then the archive: everything one after the other, part by part. */
export type ArchiveCursor = Begun & {
  phase: "archive";
  fileId: string;
  upload: string;
  /** What the store answered to each part. */
  marks: readonly string[];
  /** The entry under way, and how many of its bytes are in the parts already sent, header included. */
  position: number;
  skip: number;
  /** How often it was begun again, because the store did not recognise a part. */
  restarts: number;
  counts: TablesCursor["counts"];
};

export const firstCursor: TablesCursor = {
  phase: "tables",
  table: 0,
  format: "json",
  after: null,
  part: 1,
  position: 0,
  counts: {},
};

/** Written by an earlier run, from one of the types above. */
export const readCursor = (text: string | null): ExportCursor =>
  text === null ? firstCursor : (JSON.parse(text) as ExportCursor);

/** What is announced and not accepted is erased after two days: an export left for longer than half of that begins anew. */
const goodFor = 24 * 60 * 60 * 1000;

export const isStale = ({ begunAt }: ExportCursor, now: number): boolean =>
  begunAt !== undefined && now - begunAt > goodFor;
