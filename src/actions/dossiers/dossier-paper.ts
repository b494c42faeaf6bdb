import { publicState } from "#domain/dossiers/public-states";
import { valueIn } from "#domain/forms/answers";
import { shownFields, visibleFields } from "#domain/forms/visibility";
import type { Locale } from "#domain/locale";
import { answerText } from "#domain/forms/answer-text";
import type { Filling } from "#actions/dossiers/filling";
import { PdfDocument } from "#files/pdf";

const words = {
  fr: {
    receipt: "Accusé de dépôt",
    dossier: "Dossier",
    number: "Numéro",
    applicant: "Personne",
    programme: "Programme",
    organisation: "Organisation",
    submitted: "Déposé le",
    state: "État",
    hash: "Empreinte SHA-256",
    documents: "Documents",
    name: "Nom",
    size: "Octets",
    none: "Sans réponse",
    test: "Dossier d’essai : il ne compte pas.",
    draft: "Ce dossier n’est pas encore envoyé.",
    proof:
      "L’empreinte couvre les réponses et les documents tels qu’ils ont été envoyés : elle en prouve le contenu.",
    changed:
      "Des réponses ou des documents ont changé depuis l’envoi : l’empreinte est celle de ce qui avait été envoyé, et ne prouve pas le contenu de cette page.",
  },
  en: {
    receipt: "Receipt",
    dossier: "Application",
    number: "Number",
    applicant: "Person",
    programme: "Programme",
    organisation: "Organisation",
    submitted: "Submitted on",
    state: "State",
    hash: "SHA-256 fingerprint",
    documents: "Documents",
    name: "Name",
    size: "Bytes",
    none: "No answer",
    test: "Test application: it does not count.",
    draft: "This application is not sent yet.",
    proof: "The fingerprint covers the answers and documents as they were sent: it proves their content.",
    changed:
      "Answers or documents have changed since they were sent: the fingerprint is of what was sent then, and proves nothing of this page.",
  },
} as const;

/** `isAsSent`: the fingerprint of the dossier is that of its answers and documents as they are. */
type About = { organisation: string; locale: Locale; now: number; isAsSent: boolean };

const instantText = (at: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", {
    dateStyle: "long",
    timeStyle: "medium",
    timeZone: "Europe/Paris",
  }).format(at);

/** A dossier on paper: the receipt of what was sent, then its answers and documents. Bytes of a PDF. */
export function dossierPaper(filling: Filling, about: About, kind: "receipt" | "dossier"): Uint8Array {
  const { locale, organisation, now, isAsSent } = about;
  const say = words[locale];
  const { dossier, programme } = filling;
  const paper = new PdfDocument({
    title: `${say[kind]} ${dossier.number ?? ""}`.trim(),
    language: locale,
    createdAt: now,
    footer: `${organisation} · ${programme.title}${dossier.number === null ? "" : ` · ${dossier.number}`}`,
  });
  paper.title(say[kind]).values(identity(filling, about));
  if (dossier.isTest) paper.paragraph(say.test, { font: "bold" });
  if (dossier.submittedHash !== null)
    paper.paragraph(isAsSent ? say.proof : say.changed, { colour: "quiet", size: 9 });
  else paper.paragraph(say.draft, { font: "bold" });
  writeAnswers(paper, filling, locale);
  writeDocuments(paper, filling, locale);
  return paper.bytes();
}

function identity({ dossier, programme }: Filling, { organisation, locale }: About): [string, string][] {
  const say = words[locale];
  return [
    [say.organisation, organisation],
    [say.programme, programme.title],
    [say.applicant, `${dossier.applicantName} (${dossier.applicantEmail})`],
    [say.number, dossier.number ?? "—"],
    [say.state, publicState(dossier.state).label[locale]],
    ...(dossier.submittedAt === null
      ? []
      : ([[say.submitted, instantText(dossier.submittedAt, locale)]] satisfies [string, string][])),
    ...(dossier.submittedHash === null
      ? []
      : ([[say.hash, dossier.submittedHash]] satisfies [string, string][])),
  ];
}

function writeAnswers(paper: PdfDocument, filling: Filling, locale: Locale): void {
  const { definition, answers, rows } = filling;
  const visibility = visibleFields(definition, answers);
  const names = new Map(rows.documents.map(({ id, name }) => [id, { name }]));
  for (const step of definition.steps) {
    const fields = shownFields(step, visibility);
    if (fields.length === 0) continue;
    paper.heading(step.title);
    paper.values(
      fields.map((field): [string, string] => [
        field.label,
        answerText(field, valueIn(answers, field.id), locale, names) || words[locale].none,
      ]),
    );
  }
}

function writeDocuments(paper: PdfDocument, { rows }: Filling, locale: Locale): void {
  const say = words[locale];
  const accepted = rows.documents.filter(({ acceptedAt }) => acceptedAt !== null);
  if (accepted.length === 0) return;
  paper.heading(say.documents).table(
    [
      { title: say.name, width: 30 },
      { title: say.size, width: 14, align: "right" },
      { title: "SHA-256", width: 56 },
    ],
    accepted.map(({ name, size, sha256 }) => [name, String(size), sha256]),
  );
}
