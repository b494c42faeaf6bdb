import { eq, isNull } from "drizzle-orm";

import { indexedFilters } from "#domain/dossiers/indexed-view";
import type { ViewColumn } from "#domain/organisations/view-columns";
import type { ActionContext } from "#actions/action";
import type { IndexedView, Indexing } from "#actions/organisations/view-indexes";
import { buildChunk } from "#db/dossiers/view-index";
import { dossierViewIndexes } from "#db/dossiers/view-schema";

/** A new index for a view, begun in the commit that saves it: most lists are whole when the screen asks for them. */
export function indexDossierView(
  { tenant, now, newId }: ActionContext,
  { id: viewId, subjectId, filters, sort }: IndexedView,
  columns: readonly ViewColumn[],
): Indexing {
  const index = {
    id: newId("vix"),
    viewId,
    programmeId: subjectId,
    filters: indexedFilters(filters, columns),
    sortColumn: sort.column,
    descending: sort.direction === "desc",
    builtUpTo: "",
  };
  return {
    steps: [tenant.insert(dossierViewIndexes, index), ...buildChunk(tenant, index, now)],
    messages: [{ kind: "dossiers.tend-view", viewId }],
  };
}

/** The index of a view is no longer read from now on; its rows are forgotten by a message. */
export function retireDossierView({ tenant, now }: ActionContext, viewId: string): Indexing {
  const live = [eq(dossierViewIndexes.viewId, viewId), isNull(dossierViewIndexes.retiredAt)] as const;
  return {
    steps: [tenant.update(dossierViewIndexes, { retiredAt: now }, ...live)],
    messages: [{ kind: "dossiers.tend-view", viewId }],
  };
}
