import type { QueryClient } from "@tanstack/react-query";

import {
  evaluationsListEvaluatorsOptions,
  evaluationsListOwnDossiersOptions,
  evaluationsListOwnSessionsOptions,
  evaluationsListResultsOptions,
  evaluationsListResultsViewOptions,
  evaluationsListSessionsOptions,
  evaluationsProposeConflictsOptions,
  evaluationsSeeDossierAsEvaluatorOptions,
  evaluationsSeeEvaluatedDossierOptions,
  evaluationsSeeListAsEvaluatorOptions,
  evaluationsSeeOwnDossierOptions,
  evaluationsSeeOwnResultsOptions,
  evaluationsSeeOwnSessionOptions,
  evaluationsSeeSessionOptions,
} from "#api/generated/@tanstack/react-query.gen";
import type { ListSearch } from "#design/table/list-search";

const of = (organisation: string, sessionId: string) => ({ path: { organisation, sessionId } });

export const sessionsQuery = (slug: string, { cursor, programme }: ListSearch) =>
  evaluationsListSessionsOptions({
    path: { organisation: slug },
    query: { ...(cursor && { cursor }), ...(programme && { filter: { programme } }) },
  });

export const sessionQuery = (slug: string, id: string) => evaluationsSeeSessionOptions(of(slug, id));
export const evaluatorsQuery = (slug: string, id: string) => evaluationsListEvaluatorsOptions(of(slug, id));
export const conflictsQuery = (slug: string, id: string) => evaluationsProposeConflictsOptions(of(slug, id));

const sorts = ["rank", "-rank", "correctedRank", "number", "live"] as const;
export type ResultSort = (typeof sorts)[number];
export const resultSort = (text: string | undefined): ResultSort | undefined =>
  sorts.find((one) => one === text);

export const resultsQuery = (
  slug: string,
  id: string,
  { cursor, sort, q, disagreement, live }: ListSearch,
  limit = 20,
) => {
  const known = resultSort(sort);
  return evaluationsListResultsOptions({
    ...of(slug, id),
    query: {
      limit,
      ...(cursor && { cursor }),
      ...(known && { sort: known }),
      ...(q && { q }),
      filter: {
        ...(disagreement && { disagreement: "yes" as const }),
        ...(live && { live: Number(live) }),
      },
    },
  });
};

export const viewedResultsQuery = (slug: string, viewId: string, cursor: string | undefined) =>
  evaluationsListResultsViewOptions({
    path: { organisation: slug, viewId },
    query: { ...(cursor && { cursor }) },
  });

export const evaluatedQuery = (slug: string, id: string, dossierId: string) =>
  evaluationsSeeEvaluatedDossierOptions({ path: { organisation: slug, sessionId: id, dossierId } });

export const listAsQuery = (slug: string, id: string, evaluatorId: string, cursor: string | undefined) =>
  evaluationsSeeListAsEvaluatorOptions({
    path: { organisation: slug, sessionId: id, evaluatorId },
    query: { limit: deskPage, among: "all", ...(cursor && { cursor }) },
  });

export const sheetAsQuery = (slug: string, id: string, evaluatorId: string, dossierId: string) =>
  evaluationsSeeDossierAsEvaluatorOptions({
    path: { organisation: slug, sessionId: id, evaluatorId, dossierId },
  });

export const ownSessionsQuery = (slug: string) =>
  evaluationsListOwnSessionsOptions({ path: { organisation: slug } });
export const ownSessionQuery = (slug: string, id: string) => evaluationsSeeOwnSessionOptions(of(slug, id));
export const deskQuery = (slug: string, id: string, { among, cursor, owed }: DeskSearch) =>
  evaluationsListOwnDossiersOptions({
    ...of(slug, id),
    query: {
      limit: deskPage,
      among,
      ...(owed && { filter: { state: "not_started,draft" } }),
      ...(cursor && { cursor }),
    },
  });

export type DeskSearch = { among: "own" | "all"; owed: boolean; cursor: string | undefined };
const deskPage = 50;
export const sheetQuery = (slug: string, sessionId: string, dossierId: string) =>
  evaluationsSeeOwnDossierOptions({ path: { organisation: slug, sessionId, dossierId } });
export const publishedQuery = (slug: string, dossierId: string) =>
  evaluationsSeeOwnResultsOptions({ path: { organisation: slug, dossierId } });

/** Everything that shows where one’s evaluations are is read again. */
export const refreshDesk = (queries: QueryClient) =>
  Promise.all(
    [
      "evaluationsListOwnSessions",
      "evaluationsSeeOwnSession",
      "evaluationsListOwnDossiers",
      "evaluationsSeeOwnDossier",
    ].map((_id) => queries.invalidateQueries({ queryKey: [{ _id }] })),
  );

export const visibleDocumentUrl = (slug: string, sessionId: string, dossierId: string, documentId: string) =>
  `/v1/organisations/${slug}/my/evaluation-sessions/${sessionId}/dossiers/${dossierId}/documents/${documentId}/content`;
