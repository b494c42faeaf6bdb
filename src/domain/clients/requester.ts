import { matchingContacts } from "#domain/clients/client-contacts";
import type { ClientDetails } from "#domain/clients/client-identity";

/** What somebody who requests an event said of who they are, as typed. */
export type TypedRequester = {
  name: string;
  siret: string | null;
  rna: string | null;
  address: string | null;
  postalCode: string | null;
  city: string | null;
  /** The client number they gave. */
  clientNumber: number | null;
};

/** A client as two records are compared: what a row of clients, or what a requester, says. */
export const detailsOf = (client: {
  name: string;
  siret: string | null;
  rna: string | null;
  city: string | null;
  postalCode: string | null;
  address: string | null;
  emails: readonly string[];
  phones: readonly string[];
}): ClientDetails => ({
  name: client.name,
  siret: client.siret,
  rna: client.rna,
  city: client.city,
  postalCode: client.postalCode,
  address: client.address,
  contacts: matchingContacts(client.emails, client.phones),
});
