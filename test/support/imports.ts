import type { SignedIn } from "./people.ts";

export type Prepared = {
  id: string;
  headers: string[];
  sample: string[][];
  total: number;
  separator: string;
  encoding: string;
  columns: { name: string; label: string; required: boolean }[];
  flags: { name: string }[];
  suggested: Record<string, number>;
  runs: Run[];
};
export type Run = {
  id: string;
  dryRun: boolean;
  state: string;
  done: number;
  total: number;
  created: number;
  updated: number;
  skipped: number;
  refused: number;
};
export type Line = {
  line: number;
  outcome: string;
  subjectId: string | null;
  reason: string | null;
  errors: { column: string; code: string; detail: string }[];
};

export const sendFile = (
  by: SignedIn,
  path: string,
  content: string | Uint8Array,
  { kind = "members.import", name = "adherents.csv" } = {},
) => {
  const body = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return by.sendBytes("POST", `${path}/imports?kind=${kind}&name=${name}`, body, "text/csv");
};

export const fiveMembers = [
  "Nom;Prénom;Courriel;Date de naissance",
  "Lefèvre;Camille;camille@exemple.fr;21/11/1990",
  "Martin;Zoé;zoe@exemple.fr;1988-02-29",
  "Dupont;Jean;jean@exemple.fr;01/01/1970",
  "Dupont;Jeanne;;",
  "N’Diaye;Awa;awa@exemple.fr;",
].join("\r\n");

export const preparedMembers = async (by: SignedIn, path: string, content: string = fiveMembers) =>
  (await sendFile(by, path, content)).json<Prepared>();

export async function startRun(
  by: SignedIn,
  path: string,
  importId: string,
  body: { mapping: Record<string, number>; dryRun: boolean; flags?: string[] },
) {
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  return by.post(`${path}/imports/${importId}/runs`, body, headers);
}

export const seeImport = async (by: SignedIn, path: string, importId: string) =>
  (await by.get(`${path}/imports/${importId}`)).json<Prepared>();

export const linesOf = async (by: SignedIn, path: string, runId: string, query = "") =>
  (await by.get(`${path}/import-runs/${runId}/lines?limit=100${query}`)).json<{
    data: Line[];
    nextCursor: string | null;
  }>();
