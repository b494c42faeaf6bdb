import { inArray, sql } from "drizzle-orm";

import type { Locale, Sentence } from "#domain/locale";
import { hasFullAccess, memberState } from "#domain/members/gates";
import type { ActionContext } from "#actions/action";
import type { JobFile, JobRow, Progress } from "#actions/integrations/jobs";
import { exportMembers } from "#actions/members/export-members";
import { pageOfMembers } from "#actions/members/list-members";
import type { ListedMember } from "#db/members/list";
import { members } from "#db/members/schema";
import { many, readTogether } from "#db/statement";
import { day, cents, empty, number, text, yesNo, type Row } from "#files/table";
import { tableFile } from "#files/table-file";

const pageSize = 500;

const columns: readonly Sentence[] = [
  { fr: "Numéro", en: "Number" },
  { fr: "Nom", en: "Last name" },
  { fr: "Prénom", en: "First name" },
  { fr: "Pseudo", en: "Login name" },
  { fr: "E-mail", en: "E-mail" },
  { fr: "Date de naissance", en: "Date of birth" },
  { fr: "Téléphone", en: "Phone" },
  { fr: "Adresse", en: "Street" },
  { fr: "Code postal", en: "Postal code" },
  { fr: "Ville", en: "City" },
  { fr: "Pays", en: "Country" },
  { fr: "État", en: "State" },
  { fr: "Accès complet", en: "Full access" },
  { fr: "Cotisation", en: "Dues" },
  { fr: "Payée le", en: "Paid on" },
];

const states: Readonly<Record<ReturnType<typeof memberState>, Sentence>> = {
  active: { fr: "Actif", en: "Active" },
  suspended: { fr: "Suspendu", en: "Suspended" },
  closed: { fr: "Clôturé", en: "Closed" },
};

/** Writes the members of a list, one per line, while they are read page by page. */
export async function writeMembers(
  context: ActionContext,
  job: JobRow,
  progress: Progress,
): Promise<JobFile> {
  const { format, locale, ...asked } = exportMembers.input.parse(job.parameters);
  const table = {
    header: columns.map((column) => column[locale]),
    rows: rowsOf(context, asked, locale, progress),
    timeZone: "Europe/Paris",
  };
  return tableFile(
    table,
    format,
    `adherents-${context.organisation.slug}`,
    locale === "fr" ? "Adhérents" : "Members",
  );
}

type Asked = Pick<Parameters<typeof pageOfMembers>[1], "q" | "filter">;

async function* rowsOf(
  context: ActionContext,
  asked: Asked,
  locale: Locale,
  progress: Progress,
): AsyncGenerator<Row> {
  let after: ListedMember | undefined;
  for (let done = 0; ;) {
    const page = await pageAfter(context, asked, after);
    const details = await detailsOf(
      context,
      page.map(({ id }) => id),
    );
    for (const member of page) yield rowOf(member, details.get(member.id), locale, context.now);
    done += page.length;
    await progress(done);
    after = page.at(-1);
    if (!after || page.length < pageSize) return;
  }
}

async function pageAfter(
  { tenant, services, now }: ActionContext,
  asked: Asked,
  after: ListedMember | undefined,
) {
  const query = { ...asked, limit: pageSize, cursor: cursorOf(after) };
  const { read } = await readTogether(services.d1, [], {
    page: pageOfMembers(tenant, query, now, pageSize),
  });
  return read.page;
}

/** The position of a row, in the shape that lists read: unsigned, because nobody outside sends it. */
const cursorOf = (row: ListedMember | undefined): string | undefined =>
  row &&
  new TextEncoder()
    .encode(JSON.stringify(row.searchRow === null ? [row.sortKey, row.id] : [row.searchRow]))
    .toBase64({ alphabet: "base64url", omitPadding: true });

async function detailsOf({ tenant, services }: ActionContext, ids: readonly string[]) {
  const rows = tenant.db
    .select({
      id: members.id,
      birthDate: members.birthDate,
      phone: members.phone,
      street: members.street,
      postalCode: members.postalCode,
      country: members.country,
    })
    .from(members)
    .where(
      tenant.owns(members, inArray(members.id, sql`(select value from json_each(${JSON.stringify(ids)}))`)),
    );
  const { read } = await readTogether(services.d1, [], { rows: many(rows) });
  return new Map(read.rows.map((row) => [row.id, row]));
}

type Details = Awaited<ReturnType<typeof detailsOf>> extends Map<string, infer T> ? T : never;

const rowOf = (member: ListedMember, details: Details | undefined, locale: Locale, now: number): Row => [
  number(member.number),
  text(member.lastName),
  text(member.firstName),
  text(member.loginName),
  text(member.email),
  details?.birthDate ? day(details.birthDate) : empty,
  text(details?.phone),
  text(details?.street),
  text(details?.postalCode),
  text(member.city),
  text(details?.country),
  text(states[memberState(member)][locale]),
  yesNo(hasFullAccess(member, now)),
  member.amountCents === null ? empty : cents(member.amountCents),
  member.paidOn ? day(member.paidOn) : empty,
];
