import { z } from "zod";

import { builtInColumns } from "#domain/dossiers/columns";
import type { SheetEntry } from "#domain/dossiers/sheet";
import { id } from "#domain/input";
import { seesView } from "#domain/organisations/views";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { peekCursor } from "#actions/cursor";
import { askerOf } from "#actions/organisations/view-input";
import { pageFields, pageOf } from "#actions/page";
import { liveIndex } from "#db/dossiers/view-index";
import { viewPage } from "#db/dossiers/view-page";
import { viewById } from "#db/organisations/views";
import { one } from "#db/statement";

/** The dossiers of a saved view, a page at a time: its columns, its filters, its order. */
export const listView = action({
  name: "dossiers.list-view",
  requires: "dossiers.read",
  access: "read_work",
  input: z.strictObject({ viewId: id("vie"), ...pageFields }),
  refuses: ["not_found", "cursor_invalid"],
  reads(scope, { viewId, cursor, limit }) {
    const after = peekCursor(cursor, ["value", "text"]);
    const page = (direction: "asc" | "desc") =>
      viewPage(scope, { viewId, direction, after, limit: limit + 1 });
    return {
      view: one(viewById(scope, viewId)),
      live: one(liveIndex(scope, viewId)),
      upwards: page("asc"),
      downwards: page("desc"),
    };
  },
  async run(context, input, { view, live, upwards, downwards }) {
    if (!view || view.list !== "dossiers" || !seesView(view, askerOf(context).personId))
      throw new Refusal("not_found");
    // Another choice of filters or order is another list: a cursor of before is of no use there.
    const list = `dossiers.list-view:${context.organisation.id}:${live?.id}`;
    const rows = view.sort.direction === "asc" ? upwards : downwards;
    const page = await pageOf(context, list, input, rows, ({ orderKey, id: last }) => [orderKey, last]);
    return {
      result: {
        data: page.data.map((row) => ({ ...row, cells: cellsOf(view.columns, row.cells) })),
        nextCursor: page.nextCursor,
        columns: view.columns,
        complete: live !== undefined && live.builtAt !== null,
      },
    };
  },
});

type Cell = SheetEntry["v"];

/** By column; what is not answered is left out, and what every dossier has stands in its own fields. */
function cellsOf(columns: readonly string[], cells: string | null): Record<string, Cell> {
  const values = cells === null ? [] : asCells(JSON.parse(cells));
  const pairs = columns.map((column, place) => [column, values[place] ?? null] as const);
  const answered = pairs.filter((pair): pair is [string, Cell] => pair[1] !== null);
  return Object.fromEntries(answered.filter(([column]) => !Object.hasOwn(builtInColumns, column)));
}

/** `json_extract` of several paths answers a list of what `sheetOf` wrote there. */
const asCells = (value: unknown) => value as (Cell | null)[];
