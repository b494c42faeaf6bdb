import type { ImportKind } from "#domain/integrations/jobs";
import type { Importer } from "#actions/integrations/importer";
import { duesImporter } from "#actions/members/dues-importer";
import { membersImporter } from "#actions/members/importer";

/** What can be imported. A kind without its importer does not compile. */
export const importers: Readonly<Record<ImportKind, Importer>> = {
  "members.import": membersImporter,
  "members.import-dues": duesImporter,
};
