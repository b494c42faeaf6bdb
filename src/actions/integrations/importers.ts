import type { ImportKind } from "#domain/integrations/jobs";
import type { Importer } from "#actions/integrations/importer";
import { clientsImporter } from "#actions/clients/importer";
import { invitationsImporter } from "#actions/invitations/importer";
import { duesImporter } from "#actions/members/dues-importer";
import { membersImporter } from "#actions/members/importer";
import { providersImporter } from "#actions/providers/importer";

/** What can be imported. A kind without its importer does not compile. */
export const importers: Readonly<Record<ImportKind, Importer>> = {
  "members.import": membersImporter,
  "clients.import": clientsImporter,
  "invitations.import": invitationsImporter,
  "members.import-dues": duesImporter,
  "providers.import": providersImporter,
};
