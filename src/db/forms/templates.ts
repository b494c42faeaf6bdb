import { asc, eq, sql } from "drizzle-orm";

import { formTemplates } from "#db/forms/schema";
import { people } from "#db/identity/schema";
import type { Scope } from "#db/tenant";
import { templateLimit } from "#domain/forms/templates";

/** The forms that an organisation keeps to start from, without their definitions. */
export const templatesOf = (scope: Scope) =>
  scope.db
    .select({
      id: formTemplates.id,
      name: formTemplates.name,
      description: formTemplates.description,
      createdAt: formTemplates.createdAt,
      createdBy: sql<string | null>`${people.name}`.as("created_by_name"),
    })
    .from(formTemplates)
    .leftJoin(people, eq(people.id, formTemplates.createdBy))
    .where(scope.owns(formTemplates))
    .orderBy(asc(formTemplates.id))
    .limit(templateLimit);

export const templateById = (scope: Scope, templateId: string) =>
  scope.db
    .select()
    .from(formTemplates)
    .where(scope.owns(formTemplates, eq(formTemplates.id, templateId)));
