import { z } from "zod";

import { sayFieldError } from "#domain/field-errors";
import type { ImportColumns } from "#domain/integrations/import-columns";
import type { LineOutcome, OutcomeKind } from "#domain/integrations/import-lines";
import { linesPerChunk, linesPerCommit } from "#domain/integrations/import-limits";
import { importReasons } from "#domain/integrations/import-reasons";
import { id } from "#domain/input";
import { jobPermission } from "#domain/integrations/jobs";
import { locales, say, type Locale, type Sentence } from "#domain/locale";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { isPermitted } from "#actions/holdings";
import { readChunks } from "#actions/integrations/import-file";
import { importers } from "#actions/integrations/importers";
import { chunksAfter, fileOfRun, runById } from "#db/integrations/imports";
import { one } from "#db/statement";
import { csv } from "#files/csv";
import { text, type Row } from "#files/table";

/** The report of a run as a file: each line as it was sent, what became of it, and why. */
export const downloadImportReport = action({
  name: "integrations.download-import-report",
  requires: "imports.run",
  access: "export_lists",
  input: z.strictObject({ runId: id("job"), locale: z.enum(locales).default("fr") }),
  refuses: ["not_allowed", "import_gone"],
  reads: (scope, { runId }) => ({ run: one(runById(scope, runId)), file: one(fileOfRun(scope, runId)) }),
  run(context, { runId, locale }, { run, file }) {
    if (!run || !file) throw new Refusal("not_found");
    if (!isPermitted(context.actor, jobPermission[run.kind])) throw new Refusal("not_allowed");
    const { columns } = importers[run.kind];
    const table = {
      header: [words.line[locale], words.outcome[locale], words.why[locale], ...file.headers],
      rows: rowsOf(context, runId, file, { columns, locale }),
      timeZone: "Europe/Paris",
    };
    const name = `${file.fileName.replace(/\.\w+$/, "")}-rapport.csv`;
    return { result: { name, contentType: "text/csv; charset=utf-8", body: csv(table, "french") } };
  },
});

type Told = { columns: ImportColumns; locale: Locale };

/** The file is kept by larger chunks than its lines were treated by. */
const commitsOfChunk = linesPerChunk / linesPerCommit;

/** The lines of a chunk of the file, each with what its report says. */
async function* rowsOf(
  context: ActionContext,
  runId: string,
  file: { fileKey: string; offsets: number[]; headers: string[] },
  told: Told,
): AsyncGenerator<Row> {
  for (let chunk = 0, after = 0; chunk < file.offsets.length - 1; chunk++) {
    const lines = await readChunks(context.services, file, chunk, 1);
    const last = lines.at(-1)?.line ?? 0;
    const reports = await chunksAfter(context.tenant, runId, after, commitsOfChunk);
    const theirs = reports.filter(({ firstLine }) => firstLine <= last);
    if (theirs.length === 0) return;
    const cells = new Map(lines.map((line) => [line.line, line.cells]));
    const outcomes = theirs.flatMap((report) => report.outcomes);
    for (const outcome of outcomes.toSorted((one, other) => one.line - other.line))
      yield [
        text(String(outcome.line)),
        text(outcomeWords[outcome.outcome][told.locale]),
        text(reasonsOf(outcome, told).join(" ")),
        ...file.headers.map((_header, place) => text(cells.get(outcome.line)?.[place] ?? "")),
      ];
    after = theirs.at(-1)?.firstLine ?? after;
  }
}

/** Why a line was left alone or refused, in sentences. */
export function reasonsOf(outcome: LineOutcome, { columns, locale }: Told): string[] {
  if ("reason" in outcome && outcome.reason !== undefined)
    return [say(importReasons[outcome.reason], locale, outcome.parameters)];
  if (outcome.outcome !== "refused") return [];
  return outcome.errors.map(({ column, ...error }) => {
    const label = columns[column]?.label;
    const sentence = sayFieldError({ pointer: "", ...error }, locale);
    return label
      ? say({ fr: "{label} : {sentence}", en: "{label}: {sentence}" }, locale, {
          label: label[locale],
          sentence,
        })
      : sentence;
  });
}

const words = {
  line: { fr: "Ligne", en: "Line" },
  outcome: { fr: "Résultat", en: "Outcome" },
  why: { fr: "Explication", en: "Explanation" },
} as const satisfies Record<string, Sentence>;

const outcomeWords: Readonly<Record<OutcomeKind, Sentence>> = {
  created: { fr: "Créée", en: "Created" },
  updated: { fr: "Mise à jour", en: "Updated" },
  skipped: { fr: "Laissée de côté", en: "Left alone" },
  refused: { fr: "Refusée", en: "Refused" },
};
