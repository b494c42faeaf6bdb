import { dossierColumns } from "#domain/dossiers/columns";
import type { Grid } from "#domain/evaluations/criteria";
import { resultColumns } from "#domain/evaluations/result-columns";
import type { FormDefinition } from "#domain/forms/definition";
import { invitationColumns } from "#domain/invitations/columns";
import { followUpColumns } from "#domain/providers/follow-up-columns";
import type { Locale } from "#domain/locale";
import type { ViewColumn } from "#domain/organisations/view-columns";
import type { Permission } from "#domain/permissions";

/** The lists that views can be saved for. Another list adds its line here, and its columns. */
export const viewLists = ["dossiers", "results", "invitations", "follow-up"] as const;
export type ViewList = (typeof viewLists)[number];

/** What the columns of a list depend on: the revisions of a form, today's first, or a grid, of what the view is about. */
export type ColumnSource = { definitions: readonly FormDefinition[]; grid: Grid | null };

type ListOfViews = {
  /** Whoever reads the list keeps views of it. */
  permission: Permission;
  /** What a view is about, and whether it must be about one; undefined when it is about nothing. */
  subject: { of: "programme" | "session"; required: boolean } | undefined;
  columns: (source: ColumnSource, locale: Locale) => ViewColumn[];
};

export const viewListOf: Readonly<Record<ViewList, ListOfViews>> = {
  dossiers: {
    permission: "dossiers.read",
    subject: { of: "programme", required: false },
    columns: dossierColumns,
  },
  results: {
    permission: "evaluations.read",
    subject: { of: "session", required: true },
    columns: resultColumns,
  },
  invitations: {
    permission: "invitations.read",
    subject: undefined,
    columns: (_source, locale) => invitationColumns(locale),
  },
  "follow-up": {
    permission: "providers.read",
    subject: undefined,
    columns: (_source, locale) => followUpColumns(locale),
  },
};
