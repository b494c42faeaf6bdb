import { z } from "@hono/zod-openapi";

import { columnTypes, filterOperators } from "#domain/organisations/view-columns";
import { viewLists } from "#domain/organisations/view-lists";
import { sharings, viewFields } from "#domain/organisations/views";
import type { ViewRow } from "#actions/organisations/change-view";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const example = {
  id: "vie_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
  list: "dossiers",
  subject: "prg_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
  name: "Théâtre, par budget",
  sharing: "shared",
  author: "Camille Lefèvre",
  columns: ["number", "applicant", "fld_budget"],
  filters: [{ column: "fld_genre", operator: "any_of", values: ["opt_theatre"] }],
  sort: { column: "fld_budget", direction: "desc" },
  changeable: true,
  updatedAt: "2026-11-21T20:00:00.000Z",
  version: 1,
};

export const viewSchema = z
  .object({
    id: z.string(),
    list: z.enum(viewLists),
    subject: z.string().nullable(),
    name: z.string(),
    sharing: z.enum(sharings),
    author: z.string().nullable(),
    columns: viewFields.columns,
    filters: viewFields.filters,
    sort: viewFields.sort,
    changeable: z.boolean().openapi({ description: "Whether who asks may change or remove it." }),
    updatedAt: instantSchema,
    version: z.int(),
  })
  .openapi("View", { example });

export const viewPageSchema = z
  .object({ data: z.array(viewSchema), nextCursor: z.string().nullable() })
  .openapi("ViewPage", { example: { data: [example], nextCursor: null } });

export const viewColumnsSchema = z
  .object({
    data: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        type: z.enum(columnTypes),
        options: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
        sortable: z.boolean(),
        operators: z.array(z.enum(filterOperators)),
      }),
    ),
  })
  .openapi("ViewColumns", {
    example: {
      data: [
        {
          id: "fld_budget",
          label: "Budget total",
          type: "amount",
          sortable: true,
          operators: ["at_least", "at_most", "more", "less", "answered", "not_answered"],
        },
      ],
    },
  });

type Presented = Omit<ViewRow, "authorId"> & { changeable: boolean };

export const presentView = ({ subjectId, authorName, updatedAt, ...view }: Presented) => ({
  id: view.id,
  list: view.list,
  subject: subjectId === "" ? null : subjectId,
  name: view.name,
  sharing: view.sharing,
  author: authorName,
  columns: view.columns,
  filters: view.filters,
  sort: view.sort,
  changeable: view.changeable,
  updatedAt: toWire(updatedAt),
  version: view.version,
});
