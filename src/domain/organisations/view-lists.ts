import { dossierColumns } from "#domain/dossiers/columns";
import type { FormDefinition } from "#domain/forms/definition";
import { invitationColumns } from "#domain/invitations/columns";
import type { Locale } from "#domain/locale";
import type { ViewColumn } from "#domain/organisations/view-columns";
import type { Permission } from "#domain/permissions";

/** The lists that views can be saved for. Another list adds its line here, and its columns. */
export const viewLists = ["dossiers", "invitations"] as const;
export type ViewList = (typeof viewLists)[number];

/** What the columns of a list depend on: the form of the programme that the view is about, when it is about one. */
export type ColumnSource = { definition: FormDefinition | null };

type ListOfViews = {
  /** Whoever reads the list keeps views of it. */
  permission: Permission;
  columns: (source: ColumnSource, locale: Locale) => ViewColumn[];
};

export const viewListOf: Readonly<Record<ViewList, ListOfViews>> = {
  dossiers: { permission: "dossiers.read", columns: dossierColumns },
  invitations: {
    permission: "invitations.read",
    columns: (_source, locale) => invitationColumns(locale),
  },
};
