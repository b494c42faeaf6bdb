import type { ViewColumn } from "#domain/organisations/view-columns";
import type { ViewList } from "#domain/organisations/view-lists";
import type { ViewContent } from "#domain/organisations/views";
import type { ActionContext } from "#actions/action";
import { indexDossierView, retireDossierView } from "#actions/dossiers/view-indexes";
import type { Write } from "#db/tenant";
import type { Message } from "#queues/messages";

export type IndexedView = ViewContent & { id: string; list: ViewList; subjectId: string };
export type Indexing = { steps: readonly Write[]; messages: readonly Message[] };

type Indexer = {
  index: (context: ActionContext, view: IndexedView, columns: readonly ViewColumn[]) => Indexing;
  retire: (context: ActionContext, viewId: string) => Indexing;
};

/** The lists that keep an index of each of their views, so that a page reads its own rows whatever is stored. */
const indexers: Readonly<Partial<Record<ViewList, Indexer>>> = {
  dossiers: { index: indexDossierView, retire: retireDossierView },
};

const nothing: Indexing = { steps: [], messages: [] };

export const indexView = (context: ActionContext, view: IndexedView, columns: readonly ViewColumn[]) =>
  indexers[view.list]?.index(context, view, columns) ?? nothing;

export const retireView = (context: ActionContext, { id, list }: Pick<IndexedView, "id" | "list">) =>
  indexers[list]?.retire(context, id) ?? nothing;
