import type { ActionContext } from "#actions/action";
import type { ExportParameters } from "#actions/dossiers/export-dossiers";
import { pageOf, positionOf } from "#actions/dossiers/list-dossiers";
import type { Progress } from "#actions/integrations/jobs";
import type { ListedDossier } from "#db/dossiers/list";
import { viewPage, type ViewedDossier } from "#db/dossiers/view-page";
import { liveIndex } from "#db/dossiers/view-index";
import { viewById, type ViewRow } from "#db/organisations/views";
import { one, readTogether } from "#db/statement";

/** Dossiers are read by pages of this size while the file is written: memory stays the same, whatever the list. */
const pageSize = 500;

/** A view, and the index that holds it whole. */
export type WholeView = ViewRow & { indexId: string };

/** What a view shows cannot be told now: the message of the export is tried again later, and the file begun again. */
class ViewMoves extends Error {
  override readonly name = "ViewMoves";
}

/** @throws ViewMoves while the index of the view is being built. */
export async function wholeView(
  { services, tenant }: ActionContext,
  viewId: string,
): Promise<WholeView | undefined> {
  const { read } = await readTogether(services.d1, [], {
    view: one(viewById(tenant, viewId)),
    live: one(liveIndex(tenant, viewId)),
  });
  if (!read.view) return undefined;
  if (!read.live || read.live.builtAt === null) throw new ViewMoves("The view is not whole yet.");
  return { ...read.view, indexId: read.live.id };
}

type After = readonly (string | number | null)[] | undefined;

/** The dossiers of an export, page after page, in the order of the list or of the view. */
export async function* exportPages(
  context: ActionContext,
  parameters: ExportParameters,
  view: WholeView | undefined,
  progress: Progress,
): AsyncGenerator<readonly ListedDossier[]> {
  let after: After;
  for (let done = 0; ;) {
    const { rows, next } = view
      ? await ofView(context, view, after)
      : await ofList(context, parameters, after);
    if (rows.length > 0) yield rows;
    done += rows.length;
    await progress(done);
    if (rows.length < pageSize) return;
    after = next;
  }
}

async function ofList({ services, tenant }: ActionContext, parameters: ExportParameters, after: After) {
  const { read } = await readTogether(services.d1, [], {
    page: pageOf(tenant, parameters, after, pageSize),
  });
  const last = read.page.at(-1);
  return { rows: read.page, next: last && positionOf(parameters, last) };
}

/** @throws ViewMoves when the view was changed since the first page: its pages would be those of two orders. */
async function ofView({ services, tenant }: ActionContext, view: WholeView, after: After) {
  const asked = { viewId: view.id, direction: view.sort.direction, after, limit: pageSize };
  const { read } = await readTogether(services.d1, [], {
    page: viewPage(tenant, asked),
    live: one(liveIndex(tenant, view.id)),
  });
  if (read.live?.id !== view.indexId) throw new ViewMoves("The view was changed meanwhile.");
  const last: ViewedDossier | undefined = read.page.at(-1);
  return { rows: read.page, next: last && [last.orderKey, last.id] };
}
