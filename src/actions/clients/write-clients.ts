import type { DuplicateTier } from "#domain/clients/finding";
import { tierLabels } from "#domain/clients/tiers";
import type { Locale, Sentence } from "#domain/locale";
import type { ActionContext } from "#actions/action";
import { exportClients } from "#actions/clients/export-clients";
import { clientsPage, positionOf } from "#actions/clients/list-clients";
import type { JobFile, JobRow, Progress } from "#actions/integrations/jobs";
import { writtenColumns, type WrittenClient } from "#db/clients/list";
import { readTogether } from "#db/statement";
import { empty, instant, number, text, type Row, type Table } from "#files/table";
import { tableFile } from "#files/table-file";

const pageSize = 500;

const columns: readonly Sentence[] = [
  { fr: "Numéro client", en: "Client number" },
  { fr: "Raison sociale", en: "Name" },
  { fr: "SIRET", en: "SIRET" },
  { fr: "RNA", en: "RNA" },
  { fr: "Adresse", en: "Address" },
  { fr: "Code postal", en: "Postal code" },
  { fr: "Ville", en: "Town" },
  { fr: "Pays", en: "Country" },
  { fr: "E-mails", en: "E-mails" },
  { fr: "Téléphones", en: "Phones" },
  { fr: "Contacts", en: "Contacts" },
  { fr: "Notes", en: "Notes" },
  { fr: "Demandes", en: "Requests" },
  { fr: "Doublon", en: "Duplicate" },
  { fr: "Créée le", en: "Created on" },
  { fr: "Fusionnée dans le n°", en: "Merged into no." },
];

/** Writes the clients of a list, one per line, page after page. */
export function writeClients(context: ActionContext, job: JobRow, progress: Progress): Promise<JobFile> {
  const parameters = exportClients.input.parse(job.parameters);
  const { locale, format } = parameters;
  const table: Table = {
    header: columns.map((column) => column[locale]),
    rows: rowsOf(context, parameters, progress),
    timeZone: "Europe/Paris",
  };
  return Promise.resolve(tableFile(table, format, `clients-${context.organisation.slug}`, "Clients"));
}

async function* rowsOf(
  context: ActionContext,
  parameters: ReturnType<typeof exportClients.input.parse>,
  progress: Progress,
): AsyncGenerator<Row> {
  let after: readonly (string | number | null)[] | undefined;
  for (let done = 0; ;) {
    const { read } = await readTogether(context.services.d1, [], {
      page: clientsPage(context.tenant, writtenColumns, parameters, after, pageSize),
    });
    for (const client of read.page) yield rowOf(client, parameters.locale);
    done += read.page.length;
    await progress(done);
    const last = read.page.at(-1);
    if (!last || read.page.length < pageSize) return;
    after = positionOf(parameters, last);
  }
}

const rowOf = (client: WrittenClient, locale: Locale): Row => [
  number(client.number),
  text(client.name),
  text(client.siret),
  text(client.rna),
  text(client.address),
  text(client.postalCode),
  text(client.city),
  text(client.country),
  text(joined(client.emails)),
  text(joined(client.phones)),
  text(joined(client.contacts)),
  text(joined(client.notes, "\n")),
  number(client.events),
  text(labelOf(client.tier, locale)),
  instant(client.createdAt),
  client.mergedIntoNumber === null ? empty : number(client.mergedIntoNumber),
];

const labelOf = (tier: DuplicateTier, locale: Locale): string => tierLabels[tier][locale];

/** Lists are stored as JSON, written by our own actions. */
const joined = (stored: string, by = ", "): string => (JSON.parse(stored) as string[]).join(by);
