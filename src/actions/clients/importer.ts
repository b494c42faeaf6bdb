import { planAttachment } from "#domain/clients/attachment";
import type { ClientIdentity } from "#domain/clients/client-identity";
import { decide } from "#domain/clients/decision";
import type { ClientFields } from "#domain/clients/merge";
import { cellOf, type LineValues } from "#domain/integrations/import-columns";
import type { LineOutcome } from "#domain/integrations/import-lines";
import { email, longText, shortText } from "#domain/input";
import { newClientSteps } from "#actions/clients/attach-request";
import { clientName, phone, postalCode, rna, siret } from "#actions/clients/client-fields";
import { matchMany } from "#actions/clients/match-many";
import { candidatesOf } from "#actions/clients/matching";
import { identityOfFields } from "#actions/clients/write-client";
import { importer } from "#actions/integrations/importer";
import { readDecisive, sameDecisive } from "#db/clients/lookup";
import type { Guard } from "#db/guards";
import { readTogether } from "#db/statement";
import type { Write } from "#db/tenant";
import type { Message } from "#queues/messages";

const columns = {
  name: {
    label: { fr: "Raison sociale", en: "Name" },
    aliases: ["nom", "client", "organisme", "structure", "dénomination", "société", "company"],
    required: true,
    example: "Comité des fêtes de Hyères",
    read: cellOf(clientName),
  },
  siret: {
    label: { fr: "SIRET", en: "SIRET" },
    aliases: ["numéro siret", "n° siret", "siret number"],
    example: "73282932000074",
    read: cellOf(siret),
  },
  rna: {
    label: { fr: "RNA", en: "RNA" },
    aliases: ["numéro rna", "waldec"],
    example: "W832001234",
    read: cellOf(rna),
  },
  address: {
    label: { fr: "Adresse", en: "Address" },
    aliases: ["rue", "adresse postale", "voie", "street"],
    example: "1 rue du Port",
    read: cellOf(shortText(250)),
  },
  postalCode: {
    label: { fr: "Code postal", en: "Postal code" },
    aliases: ["cp", "zip", "postcode"],
    example: "83400",
    read: cellOf(postalCode),
  },
  city: {
    label: { fr: "Ville", en: "Town" },
    aliases: ["commune", "localité", "city"],
    example: "Hyères",
    read: cellOf(shortText(120)),
  },
  email: {
    label: { fr: "E-mail", en: "E-mail" },
    aliases: ["mail", "courriel", "adresse e-mail"],
    example: "contact@exemple.fr",
    read: cellOf(email),
  },
  phone: {
    label: { fr: "Téléphone", en: "Phone" },
    aliases: ["tel", "mobile", "portable"],
    example: "04 94 00 00 00",
    read: cellOf(phone),
  },
  contact: {
    label: { fr: "Contact", en: "Contact" },
    aliases: ["interlocuteur", "nom du contact", "responsable"],
    example: "Camille Lefèvre",
    read: cellOf(shortText(120)),
  },
  notes: {
    label: { fr: "Notes", en: "Notes" },
    aliases: ["commentaire", "remarques", "observations"],
    example: "Préfère le téléphone",
    read: cellOf(longText(2000)),
  },
} as const;

/**
 * Clients from a file. One that is certainly known is left alone, and named; one that only resembles is created, says
 * what it resembles, and its pairs wait in the tool. Lines that are certainly one client make one record; those that only
 * resemble one another meet when the new records are checked again.
 */
export const clientsImporter = importer({
  columns,
  flags: {
    skipProbable: {
      fr: "Laisser de côté les lignes qui ressemblent à une fiche, même sans certitude",
      en: "Leave out lines that resemble a record, even without certainty",
    },
  },
  keysOf: ({ values }) => keysOfClient(identityOfLine(values)),
  areOne: (first, later) =>
    decide(identityOfLine(first.values), identityOfLine(later.values)).tier === "certain",
  async judge(context, lines, flags) {
    const sought = lines.map(({ line, values }) => ({
      id: String(line),
      line,
      fields: fieldsOfLine(values),
      identity: identityOfLine(values),
    }));
    const identities = sought.map(({ identity }) => identity);
    const { read } = await readTogether(context.services.d1, [], {
      decisive: readDecisive(context.tenant, identities),
    });
    const { matches } = await matchMany(context, sought);
    const steps: (Write | Guard)[] = [
      sameDecisive(context.tenant, identities, read.decisive[0]?.holders ?? 0),
    ];
    const messages: Message[] = [];
    const outcomes: LineOutcome[] = [];
    for (const { id, line, fields } of sought) {
      const found = matches.get(id) ?? [];
      const plan = planAttachment(await candidatesOf(context, found));
      const known = plan.attach ? found.find(({ row }) => row.id === plan.clientId)?.row : undefined;
      const [likeliest] = found.toSorted((one, other) => other.decision.score - one.decision.score);
      const resembled = flags.has("skipProbable") ? likeliest?.row : undefined;
      const left = known ?? resembled;
      if (left) {
        const reason = known ? "already_client" : "resembles_client";
        outcomes.push({ line, outcome: "skipped", reason, parameters: named(left) });
        continue;
      }
      const clientId = context.newId("cli");
      steps.push(...newClientSteps(context, clientId, fields, found));
      messages.push({ kind: "clients.recheck", clientId });
      const doubt = likeliest && { reason: "resembles_client" as const, parameters: named(likeliest.row) };
      outcomes.push({ line, outcome: "created", subjectId: clientId, ...doubt });
    }
    return { steps, messages, outcomes };
  },
});

const named = ({ number, name }: { number: number; name: string }) => ({ number, name });

/** What two lines of one client have in common: a number, or one name in one town. */
const keysOfClient = ({ siret, rna, name, place }: ClientIdentity): string[] =>
  [siret, rna, name.key === "" || place.city === null ? null : `${name.key}|${place.city.key}`].filter(
    (key) => key !== null,
  );

const listOf = (value: string | null): string[] => (value === null || value === "" ? [] : [value]);

const identityOfLine = (values: LineValues<typeof columns>): ClientIdentity =>
  identityOfFields(fieldsOfLine(values));

const fieldsOfLine = (values: LineValues<typeof columns>): ClientFields => ({
  name: values.name ?? "",
  siret: values.siret,
  rna: values.rna,
  address: values.address || null,
  postalCode: values.postalCode,
  city: values.city || null,
  country: null,
  emails: listOf(values.email),
  phones: listOf(values.phone),
  contacts: listOf(values.contact),
  notes: listOf(values.notes),
});
