import type { ActionContext } from "#actions/action";
import type { ExportParameters } from "#actions/dossiers/export-dossiers";
import { pageOf, positionOf } from "#actions/dossiers/list-dossiers";
import type { Progress } from "#actions/integrations/jobs";
import type { ListedDossier } from "#db/dossiers/list";
import { viewPage, type ViewedDossier } from "#db/dossiers/view-page";
import type { ViewRow } from "#db/organisations/views";
import { readTogether } from "#db/statement";

/** Dossiers are read by pages of this size while the file is written: memory stays the same, whatever the list. */
const pageSize = 500;

type After = readonly (string | number | null)[] | undefined;

/** The dossiers of an export, page after page, in the order of the list or of the view. */
export async function* exportPages(
  context: ActionContext,
  parameters: ExportParameters,
  view: ViewRow | undefined,
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

async function ofView({ services, tenant }: ActionContext, view: ViewRow, after: After) {
  const asked = { viewId: view.id, direction: view.sort.direction, after, limit: pageSize };
  const { read } = await readTogether(services.d1, [], { page: viewPage(tenant, asked) });
  const last: ViewedDossier | undefined = read.page.at(-1);
  return { rows: read.page, next: last && [last.orderKey, last.id] };
}
