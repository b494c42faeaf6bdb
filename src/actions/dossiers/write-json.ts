import type { ActionContext } from "#actions/action";
import { answersOfPage, cellOf, type Known } from "#actions/dossiers/export-table";
import type { ListedDossier } from "#db/dossiers/list";
import type { Cell } from "#files/table";

/** The columns, then the dossiers: values by column id, typed, written a page at a time. */
export function dossiersJson(
  context: ActionContext,
  known: Known,
  pages: AsyncIterable<readonly ListedDossier[]>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const texts = textsOf(context, known, pages);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await texts.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}

async function* textsOf(
  context: ActionContext,
  known: Known,
  pages: AsyncIterable<readonly ListedDossier[]>,
): AsyncGenerator<string, void> {
  const columns = known.columns.map(({ id, label }) => ({ id, label }));
  yield `{"columns":${JSON.stringify(columns)},"dossiers":[`;
  let separator = "\n";
  for await (const page of pages) {
    const answers = await answersOfPage(context, known, page);
    const lines = page.map((dossier) => {
      const values = known.columns.map((column) => [
        column.id,
        plain(cellOf(column, dossier, answers, known)),
      ]);
      return JSON.stringify({ id: dossier.id, ...Object.fromEntries(values) });
    });
    yield separator + lines.join(",\n");
    separator = ",\n";
  }
  yield "\n]}\n";
}

/** Amounts stay integer cents, instants are RFC 3339, days `YYYY-MM-DD`. */
function plain(cell: Cell): string | number | boolean | null {
  if (cell.is === "empty") return null;
  return cell.is === "instant" ? new Date(cell.value).toISOString() : cell.value;
}
