import { z } from "zod";

import { id } from "#domain/input";
import { locales, type Locale } from "#domain/locale";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { registrationById, sessionById, traineesWithPlace, type SessionRow } from "#db/trainings/queries";
import { one, many } from "#db/statement";
import { PdfDocument } from "#files/pdf";

/** In points: room for a signature. */
const signingHeight = 32;

/** The largest capacity of a session: nobody who has a place is left out of the sheet. */
const most = 10_000;

const words = {
  fr: {
    sheet: "Feuille de présence",
    certificate: "Attestation de formation",
    place: "Lieu",
    starts: "Début",
    ends: "Fin",
    trainers: "Formateurs",
    name: "Nom et prénom",
    born: "Né(e) le",
    signature: "Signature",
    training: "Formation",
    certifies: (organisation: string, name: string) =>
      `${organisation} atteste que ${name} a suivi en entier la formation ci-dessous.`,
    signed: "Nom, qualité et signature",
    issued: (date: string) => `Fait pour servir et valoir ce que de droit, le ${date}.`,
  },
  en: {
    sheet: "Attendance sheet",
    certificate: "Certificate of training",
    place: "Place",
    starts: "Start",
    ends: "End",
    trainers: "Trainers",
    name: "Name",
    born: "Born on",
    signature: "Signature",
    training: "Training",
    certifies: (organisation: string, name: string) =>
      `${organisation} certifies that ${name} attended the whole of the training below.`,
    signed: "Name, capacity and signature",
    issued: (date: string) => `Issued on ${date}.`,
  },
} as const;

const clock = (locale: Locale) =>
  new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Paris",
  });
const calendar = (locale: Locale) =>
  new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", {
    dateStyle: "long",
    timeZone: "Europe/Paris",
  });

/** The sheet that trainees sign: those who have a place now, in the order of their names. Papers are drawn when asked for. */
export const seeAttendanceSheet = action({
  name: "trainings.see-attendance-sheet",
  requires: "trainings.read",
  access: "export_lists",
  input: z.strictObject({ sessionId: id("tse"), locale: z.enum(locales).default("fr") }),
  refuses: ["not_found"],
  reads: (scope, { sessionId }) => ({
    session: one(sessionById(scope, sessionId)),
    trainees: many(traineesWithPlace(scope, sessionId, most)),
  }),
  run(context, { locale }, { session, trainees }) {
    if (!session) throw new Refusal("not_found");
    const said = words[locale];
    const expected = trainees.toSorted((first, second) =>
      nameOf(first).localeCompare(nameOf(second), locale),
    );
    const paper = paperOf(context, `${said.sheet} · ${session.typeName}`, locale)
      .title(said.sheet)
      .values(aboutSession(session, locale))
      .table(
        [
          { title: said.name, width: 5 },
          { title: said.born, width: 3 },
          { title: said.signature, width: 5 },
        ],
        expected.map(({ lastName, firstName, birthDate }) => [
          nameOf({ lastName, firstName }),
          birthDate.split("-").toReversed().join("/"),
          "",
        ]),
        signingHeight,
      )
      .paragraph(`${said.trainers} · ${said.signature}`, { colour: "quiet", size: 9 });
    return { result: fileOf(paper.bytes(), "feuille-de-presence.pdf") };
  },
});

/** The certificate of somebody who was there, with the names, the place and the dates as they are now. */
export const seeCertificate = action({
  name: "trainings.see-certificate",
  requires: "trainings.read",
  access: "export_lists",
  input: z.strictObject({ registrationId: id("reg"), locale: z.enum(locales).default("fr") }),
  refuses: ["not_found", "not_attended"],
  reads: (scope, { registrationId }) => ({ trainee: one(registrationById(scope, registrationId)) }),
  async run(context, { locale }, { trainee }) {
    const [session] = trainee ? await sessionById(context.tenant, trainee.sessionId) : [];
    if (!trainee || !session) throw new Refusal("not_found");
    if (trainee.attendance !== "present") throw new Refusal("not_attended");
    const said = words[locale];
    const name = `${trainee.firstName} ${trainee.lastName}`;
    const paper = paperOf(context, `${said.certificate} · ${name}`, locale)
      .title(said.certificate)
      .paragraph(said.certifies(issuerOf(context), name), { size: 12, gap: 14 })
      .values([
        [said.name, name],
        [said.born, trainee.birthDate.split("-").toReversed().join("/")],
        ...aboutSession(session, locale),
      ])
      .paragraph(said.issued(calendar(locale).format(context.now)), { gap: 28 })
      .paragraph(said.signed, { colour: "quiet", size: 9, align: "right" });
    return { result: fileOf(paper.bytes(), "attestation.pdf") };
  },
});

const nameOf = ({ lastName, firstName }: { lastName: string; firstName: string }): string =>
  `${lastName} ${firstName}`;

const issuerOf = ({ organisation }: ActionContext): string =>
  organisation.settings.identity.legalName || organisation.name;

/** A paper with the name and the address of whoever issues it on top. */
function paperOf(context: ActionContext, title: string, language: string): PdfDocument {
  const { organisation, now } = context;
  const { address } = organisation.settings.identity;
  return new PdfDocument({ title, language, createdAt: now, footer: organisation.name })
    .paragraph(issuerOf(context), { font: "bold", size: 11, gap: 0 })
    .paragraph(address, { colour: "quiet", size: 9, gap: 28 });
}

const aboutSession = (session: SessionRow, locale: Locale): [string, string][] => {
  const said = words[locale];
  return [
    [said.training, session.typeName],
    [said.place, session.place],
    [said.starts, clock(locale).format(session.startsAt)],
    [said.ends, clock(locale).format(session.endsAt)],
    ...(session.trainers === "" ? [] : [[said.trainers, session.trainers] satisfies [string, string]]),
  ];
};

const fileOf = (bytes: Uint8Array, name: string) => ({
  name,
  contentType: "application/pdf",
  size: bytes.byteLength,
  body: new Blob([bytes]).stream(),
});
