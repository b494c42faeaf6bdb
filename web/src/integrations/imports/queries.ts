import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import {
  integrationsListImportLinesOptions,
  integrationsListImportsOptions,
  integrationsSeeImportOptions,
} from "#api/generated/@tanstack/react-query.gen";
import type { Import, ImportLine, Imports } from "#api/generated/types.gen";
import { isOpen, whileWaiting } from "#api/while-waiting";
import { listQuery, type ListSearch } from "#design/table/list-search";

export type ImportRun = Import["runs"][number];
const pause = 1000;

export const isRunning: (run: ImportRun) => boolean = isOpen;

/** A prepared file, read again while a run goes on. */
export const importQuery = (organisation: string, importId: string) =>
  queryOptions({
    ...integrationsSeeImportOptions({ path: { organisation, importId } }),
    refetchInterval: whileWaiting<Import>(pause, (file) => file?.runs.some(isRunning) ?? false),
  });

/** The imports of a screen, read again while one of those shown goes on. */
export const importsQuery = (organisation: string, kind: Import["kind"], cursor: string | undefined) =>
  queryOptions({
    ...integrationsListImportsOptions({
      path: { organisation },
      query: { filter: { kind }, ...(cursor !== undefined && { cursor }) },
    }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: whileWaiting<Imports>(
      pause,
      (page) => page?.data.some(({ run }) => run !== null && isOpen(run)) ?? false,
    ),
  });

export const outcomes = ["created", "updated", "skipped", "refused"] as const;
export type Outcome = ImportLine["outcome"];

export const linesQuery = (organisation: string, run: ImportRun, { outcome, cursor }: ListSearch) =>
  queryOptions({
    ...integrationsListImportLinesOptions({
      path: { organisation, runId: run.id },
      query: listQuery({ outcome, cursor }, 50),
    }),
    placeholderData: keepPreviousData,
    // A run that is taken up again has more lines when it ends.
    staleTime: 0,
    enabled: !isRunning(run),
  });
