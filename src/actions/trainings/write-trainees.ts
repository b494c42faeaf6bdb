import type { Locale, Sentence } from "#domain/locale";
import { Refusal } from "#domain/refusals";
import { registrationState, type RegistrationState } from "#domain/trainings/registrations";
import type { ActionContext } from "#actions/action";
import type { JobFile, JobRow, Progress } from "#actions/integrations/jobs";
import { exportTrainees } from "#actions/trainings/export-trainees";
import { sessionById, traineesAfter } from "#db/trainings/queries";
import { day, empty, instant, number, text, yesNo, type Row } from "#files/table";
import { tableFile } from "#files/table-file";

const pageSize = 500;

const columns: readonly Sentence[] = [
  { fr: "Rang", en: "Rank" },
  { fr: "Nom", en: "Last name" },
  { fr: "Prénom", en: "First name" },
  { fr: "E-mail", en: "E-mail" },
  { fr: "Téléphone", en: "Phone" },
  { fr: "Date de naissance", en: "Date of birth" },
  { fr: "Ville", en: "City" },
  { fr: "État", en: "State" },
  { fr: "Inscrit le", en: "Registered on" },
  { fr: "Présent", en: "Present" },
  { fr: "Remarque", en: "Note" },
];

export const stateWords: Readonly<Record<RegistrationState, Sentence>> = {
  registered: { fr: "Inscrit", en: "Registered" },
  validated: { fr: "Validé", en: "Validated" },
  waiting: { fr: "En liste d’attente", en: "On the waiting list" },
  offered: { fr: "Place proposée", en: "Place offered" },
  rejected: { fr: "Refusé", en: "Rejected" },
  cancelled: { fr: "Annulé", en: "Cancelled" },
  replaced: { fr: "Remplacé par une autre session", en: "Replaced by another session" },
  lapsed: { fr: "Proposition expirée", en: "Offer lapsed" },
  moved: { fr: "Déplacé", en: "Moved" },
  session_cancelled: { fr: "Session annulée", en: "Session cancelled" },
};

/** Writes the trainees of a session, one per line. */
export async function writeTrainees(
  context: ActionContext,
  job: JobRow,
  progress: Progress,
): Promise<JobFile> {
  const { sessionId, format, locale } = exportTrainees.input.parse(job.parameters);
  const [session] = await sessionById(context.tenant, sessionId);
  if (!session) throw new Refusal("not_found");
  const table = {
    header: columns.map((column) => column[locale]),
    rows: rowsOf(context, sessionId, locale, progress),
    timeZone: "Europe/Paris",
  };
  return tableFile(
    table,
    format,
    `stagiaires-${context.organisation.slug}`,
    locale === "fr" ? "Stagiaires" : "Trainees",
  );
}

async function* rowsOf(
  { tenant }: ActionContext,
  sessionId: string,
  locale: Locale,
  progress: Progress,
): AsyncGenerator<Row> {
  let after: string | undefined;
  for (let done = 0; ;) {
    const page = await traineesAfter(tenant, sessionId, false, after, pageSize);
    for (const trainee of page)
      yield [
        number(trainee.rank),
        text(trainee.lastName),
        text(trainee.firstName),
        text(trainee.email),
        text(trainee.phone),
        day(trainee.birthDate),
        text(trainee.city),
        text(stateWords[registrationState(trainee)][locale]),
        instant(trainee.registeredAt),
        trainee.attendance === null ? empty : yesNo(trainee.attendance === "present"),
        text(trainee.note),
      ];
    done += page.length;
    await progress(done);
    after = page.at(-1)?.id;
    if (after === undefined || page.length < pageSize) return;
  }
}
