import type { DuplicateTier } from "#domain/clients/finding";
import { tierLabels } from "#domain/clients/tiers";
import type { Locale, Sentence } from "#domain/locale";
import type { ActionContext } from "#actions/action";
import { exportClients } from "#actions/clients/export-clients";
import { clientsPage, positionOf } from "#actions/clients/list-clients";
import type { JobFile, JobRow, Progress } from "#actions/integrations/jobs";
import type { ListedClient } from "#db/clients/list";
import { readTogether } from "#db/statement";
import { csv } from "#files/csv";
import { instant, number, text, type Row, type Table } from "#files/table";
import { xlsx } from "#files/xlsx";

const pageSize = 500;

const columns: readonly Sentence[] = [
  { fr: "Numéro client", en: "Client number" },
  { fr: "Raison sociale", en: "Name" },
  { fr: "SIRET", en: "SIRET" },
  { fr: "Code postal", en: "Postal code" },
  { fr: "Ville", en: "Town" },
  { fr: "E-mails", en: "E-mails" },
  { fr: "Téléphones", en: "Phones" },
  { fr: "Demandes", en: "Requests" },
  { fr: "Doublon", en: "Duplicate" },
  { fr: "Créée le", en: "Created on" },
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
  const name = `clients-${context.organisation.slug}`;
  return Promise.resolve(
    format === "xlsx"
      ? {
          name: `${name}.xlsx`,
          contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          body: xlsx(table, "Clients"),
        }
      : {
          name: `${name}.csv`,
          contentType: "text/csv; charset=utf-8",
          body: csv(table, format === "csv" ? "french" : "rfc4180"),
        },
  );
}

async function* rowsOf(
  context: ActionContext,
  parameters: ReturnType<typeof exportClients.input.parse>,
  progress: Progress,
): AsyncGenerator<Row> {
  let after: readonly (string | number | null)[] | undefined;
  for (let done = 0; ;) {
    const { read } = await readTogether(context.services.d1, [], {
      page: clientsPage(context.tenant, parameters, after, pageSize),
    });
    for (const client of read.page) yield rowOf(client, parameters.locale);
    done += read.page.length;
    await progress(done);
    const last = read.page.at(-1);
    if (!last || read.page.length < pageSize) return;
    after = positionOf(parameters, last);
  }
}

const rowOf = (client: ListedClient, locale: Locale): Row => [
  number(client.number),
  text(client.name),
  text(client.siret),
  text(client.postalCode),
  text(client.city),
  text(joined(client.emails)),
  text(joined(client.phones)),
  number(client.events),
  text(labelOf(client.tier, locale)),
  instant(client.createdAt),
];

const labelOf = (tier: DuplicateTier, locale: Locale): string => tierLabels[tier][locale];

/** Lists are stored as JSON, written by our own actions. */
const joined = (stored: string): string => (JSON.parse(stored) as string[]).join(", ");
