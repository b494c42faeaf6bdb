import { sql } from "drizzle-orm";

import { say, type Locale, type Sentence } from "#domain/locale";
import { accessEnd, sayAccess } from "#domain/providers/access-words";
import { engagementState } from "#domain/providers/engagement";
import { viewWords } from "#domain/providers/follow-up-views";
import { serviceRequestState } from "#domain/providers/service-request";
import { sayEngagementState, sayRequestState } from "#domain/providers/service-words";
import type { ActionContext } from "#actions/action";
import type { JobFile, JobRow, Progress } from "#actions/integrations/jobs";
import { exportEngagements, exportFollowUp, exportRequests } from "#actions/providers/exports";
import { followed } from "#actions/providers/follow-up";
import { engagementsPage, type ListedEngagement } from "#db/providers/engagements";
import { positionIn, type FollowedRow, type Position } from "#db/providers/follow-up";
import { requestsPage } from "#db/providers/requests";
import { readTogether } from "#db/statement";
import { csv } from "#files/csv";
import { cents, empty, instant, number, text, type Cell, type Row } from "#files/table";
import { xlsx } from "#files/xlsx";

const pageSize = 500;

type Sheet<T, A> = {
  name: Sentence;
  columns: readonly (readonly [Sentence, (row: T) => Row[number]])[];
  page: (after: A | undefined) => Promise<readonly T[]>;
  after: (row: T) => A;
};

type Written = { format: "csv" | "csv-rfc4180" | "xlsx"; locale: Locale };

/** A table, page after page, as the file that was asked. */
function write<T, A>(
  context: ActionContext,
  { format, locale }: Written,
  sheet: Sheet<T, A>,
  progress: Progress,
): JobFile {
  const table = {
    header: sheet.columns.map(([title]) => say(title, locale)),
    rows: rowsOf(sheet, progress),
    timeZone: "Europe/Paris",
  };
  const title = say(sheet.name, locale);
  const name = `${title.toLowerCase().replaceAll(" ", "-")}-${context.organisation.slug}`;
  if (format === "xlsx")
    return {
      name: `${name}.xlsx`,
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      body: xlsx(table, title),
    };
  const body = csv(table, format === "csv" ? "french" : "rfc4180");
  return { name: `${name}.csv`, contentType: "text/csv; charset=utf-8", body };
}

async function* rowsOf<T, A>(sheet: Sheet<T, A>, progress: Progress): AsyncGenerator<Row> {
  let after: A | undefined;
  for (let done = 0; ;) {
    const page = await sheet.page(after);
    for (const row of page) yield sheet.columns.map(([, cell]) => cell(row));
    done += page.length;
    await progress(done);
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = sheet.after(last);
  }
}

const when = (at: number | null): Cell => (at === null ? empty : instant(at));

const words = (fr: string, en: string): Sentence => ({ fr, en });

export async function writeFollowUp(
  context: ActionContext,
  job: JobRow,
  progress: Progress,
): Promise<JobFile> {
  const asked = exportFollowUp.input.parse(job.parameters);
  const { view } = asked.filter;
  const sheet: Sheet<FollowedRow, Position> = {
    name: words("Suivi des abonnements", "Follow-up"),
    columns: [
      [words("Numéro", "Number"), (row) => number(row.number)],
      [words("Intervenant", "Provider"), (row) => text(row.name)],
      [words("E-mail", "E-mail"), (row) => text(row.email)],
      [words("Ville", "Town"), (row) => text(row.city)],
      [words("Vue", "View"), () => text(say(viewWords[view], asked.locale))],
      [
        words("Rythme", "Interval"),
        (row) => text(row.interval && say(intervals[row.interval], asked.locale)),
      ],
      [words("Tarif HT", "Price excl. tax"), (row) => (row.htCents === null ? empty : cents(row.htCents))],
      [
        words("Nouveau tarif HT", "New price excl. tax"),
        (row) => (row.riseCents === null ? empty : cents(row.riseCents)),
      ],
      [words("Accès", "Access"), (row) => text(say(sayAccess(row, context.now), asked.locale))],
      [words("Accès jusqu’au", "Access until"), (row) => when(accessEnd(row))],
      [words("Fin de période", "Period ends"), (row) => when(row.periodEndsAt)],
      [words("Prestations en cours", "Engagements in progress"), (row) => number(row.ongoingEngagements)],
    ],
    page: async (after) => {
      const page = followed(context.tenant, asked, job.createdAt, after, pageSize);
      return (await readTogether(context.services.d1, [], { page })).read.page;
    },
    after: (row) => positionIn(view, row),
  };
  return write(context, asked, sheet, progress);
}

const intervals = { monthly: words("Mensuel", "Monthly"), annual: words("Annuel", "Annual") };

type ListedRequest = Awaited<ReturnType<typeof requestsPage>>[number];

export async function writeRequests(
  context: ActionContext,
  job: JobRow,
  progress: Progress,
): Promise<JobFile> {
  const asked = exportRequests.input.parse(job.parameters);
  const sheet: Sheet<ListedRequest, string> = {
    name: words("Demandes de service", "Service requests"),
    columns: [
      [words("Numéro", "Number"), (row) => text(row.number)],
      [words("Objet", "Subject"), (row) => text(row.title)],
      [words("Compétence", "Skill"), (row) => text(row.skillName)],
      [words("Département", "Department"), (row) => text(row.area)],
      [words("Lieu", "Place"), (row) => text(row.place)],
      [words("Début", "Start"), (row) => when(row.startsAt)],
      [words("Demandeur", "Requester"), (row) => text(row.contactName)],
      [
        words("Statut", "Status"),
        (row) => text(sayRequestState(serviceRequestState(row, context.now), asked.locale)),
      ],
      [words("Proposée à", "Offered to"), (row) => number(row.offers)],
      [words("Réponses", "Answers"), (row) => number(row.answers)],
      [words("Prestations", "Engagements"), (row) => number(row.engagements)],
      [words("Créée le", "Created on"), (row) => instant(row.createdAt)],
    ],
    page: async (after) => requestsPage(context.tenant, asked.filter.set, after, pageSize),
    after: (row) => row.id,
  };
  return write(context, asked, sheet, progress);
}

export async function writeEngagements(
  context: ActionContext,
  job: JobRow,
  progress: Progress,
): Promise<JobFile> {
  const asked = exportEngagements.input.parse(job.parameters);
  const { set, provider } = asked.filter;
  const sheet: Sheet<ListedEngagement, string> = {
    name: words("Prestations", "Engagements"),
    columns: [
      [words("Demande", "Request"), (row) => text(row.number)],
      [words("Objet", "Subject"), (row) => text(row.title)],
      [words("Intervenant", "Provider"), (row) => text(row.providerName)],
      [words("Compétence", "Skill"), (row) => text(row.skillName)],
      [words("Lieu", "Place"), (row) => text(row.place)],
      [words("Tarif HT", "Price excl. tax"), (row) => cents(row.priceCents)],
      [words("Début", "Start"), (row) => when(row.startsAt)],
      [words("Fin", "End"), (row) => when(row.endsAt)],
      [
        words("Statut", "Status"),
        (row) => text(sayEngagementState(engagementState(row, context.now), asked.locale)),
      ],
      [words("Motif d’annulation", "Reason of the cancellation"), (row) => text(row.cancelReason)],
    ],
    page: async (after) =>
      engagementsPage(
        context.tenant,
        { set, provider: provider === undefined ? undefined : sql`${provider}` },
        after,
        pageSize,
      ),
    after: (row) => row.id,
  };
  return write(context, asked, sheet, progress);
}
