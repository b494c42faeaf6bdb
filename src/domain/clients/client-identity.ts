import { normaliseName, type Name } from "#domain/clients/name";
import { placeOf, type Place } from "#domain/clients/place";
import { streetOf } from "#domain/clients/street";
import { checkRna } from "#domain/identifiers/rna";
import { checkSiren } from "#domain/identifiers/siren";
import { checkSiret, sirenOf } from "#domain/identifiers/siret";

/** What a client record says of who it is, as typed. Absent and null mean unknown. */
export type ClientDetails = {
  name: string;
  siret?: string | null;
  rna?: string | null;
  city?: string | null;
  postalCode?: string | null;
  address?: string | null;
  /** Phones in E.164 and e-mails in lower case that belong to one person: role boxes are left out. */
  contacts?: readonly string[];
};

/** The same, normalised: what two records are compared by. Invalid identifiers are ignored (rule 12). */
export type ClientIdentity = {
  name: Name;
  place: Place;
  /** The door, in its town. */
  street: string | null;
  siret: string | null;
  siren: string | null;
  rna: string | null;
  contacts: readonly string[];
};

export function identityOf(client: ClientDetails): ClientIdentity {
  const siret = checkSiret(client.siret ?? "");
  const siren = checkSiren(client.siret ?? "");
  const rna = [client.rna, client.siret].map((typed) => checkRna(typed ?? "")).find(({ ok }) => ok);
  return {
    name: normaliseName(client.name),
    place: placeOf(client.city ?? null, client.postalCode ?? null),
    street: streetOf(client.address ?? null),
    siret: siret.ok ? siret.value : null,
    siren: siret.ok ? sirenOf(siret.value) : valueOf(siren),
    rna: rna ? valueOf(rna) : null,
    contacts: client.contacts ?? [],
  };
}

const valueOf = (checked: { ok: true; value: string } | { ok: false }): string | null =>
  checked.ok ? checked.value : null;
