import { z } from "@hono/zod-openapi";

import { seeAccessTable } from "#actions/organisations/see-access-table";
import { accessClasses, organisationStates } from "#domain/access";
import { publicEndpoint } from "#routes/endpoint";
import { accessTableExample } from "#routes/organisations/examples";

const tableSchema = z
  .object({
    permissions: z.array(
      z.object({
        permission: z.string().openapi({ example: "staff.manage" }),
        sentence: z.object({ fr: z.string(), en: z.string() }),
        holders: z.array(z.enum(["owner", "admin", "manager", "person", "visitor", "management"])),
        scope: z.boolean().openapi({ description: "An API key may carry it." }),
      }),
    ),
    access: z.array(
      z.object({
        state: z.enum(organisationStates),
        class: z.enum(accessClasses),
        access: z.enum(["open", "management", "direction", "closed"]),
      }),
    ),
  })
  .openapi("AccessTable");

export const seeAccessTableEndpoint = publicEndpoint(seeAccessTable, {
  method: "get",
  path: "/access-table",
  capability: "organisations",
  summary: "See who may do what",
  description:
    "Roles and their permissions, and what each state of an organisation opens. The API enforces both; screens reflect them.",
  answer: { status: 200, schema: tableSchema, example: accessTableExample },
});
