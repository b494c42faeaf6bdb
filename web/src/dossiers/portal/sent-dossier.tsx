import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { Facts } from "#design/display/facts";
import { Instant } from "#design/display/instant";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { AnswerSheet } from "#dossiers/dossier/answer-sheet";
import { isInHand } from "#dossiers/portal/in-hand";
import { PaymentStep } from "#dossiers/portal/payment-step";
import { StaffEdits } from "#dossiers/portal/staff-edits";
import { Unsent } from "#dossiers/portal/unsent";
import { publicTones } from "#dossiers/dossier-state";
import { OwnComments } from "#dossiers/portal/own-comments";
import { ownDocumentUrl } from "#dossiers/queries";
import { formOf, type OwnDossier, valuesOf } from "#dossiers/types";
import { sessionQuery } from "#identity/session";
import { PublishedEvaluations } from "#evaluations/published";
import { visibleFields } from "#forms/fill/visibility";

import styles from "./fill-dossier.module.css";

type Props = { slug: string; dossier: OwnDossier };

/** A dossier that was sent: the receipt, what became of it, and its answers to read. */
export function SentDossier({ slug, dossier }: Props) {
  const form = formOf(dossier);
  const values = valuesOf(dossier);
  const answers = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));
  const { fieldIds } = visibleFields(form, answers);
  return (
    <div className={styles["sent"]}>
      <Outcome dossier={dossier} />
      <Unsent dossier={dossier} />
      <PublishedEvaluations slug={slug} dossierId={dossier.id} />
      <OwnComments slug={slug} dossierId={dossier.id} />
      <Receipt dossier={dossier} />
      {form.steps
        .filter(({ type, id }) => type === "payment_proof" && isInHand(dossier, id))
        .map((step) => (
          <Surface key={step.id} title={step.title}>
            <PaymentStep slug={slug} dossier={dossier} step={step} />
          </Surface>
        ))}
      <StaffEdits dossier={dossier} />
      {form.steps.map((step) => (
        <AnswerSheet
          key={step.id}
          step={step}
          values={values}
          shown={fieldIds}
          documents={dossier.documents}
          replaced={dossier.replacedDocuments}
          documentUrl={(id) => ownDocumentUrl(slug, dossier.id, id)}
        />
      ))}
    </div>
  );
}

function Outcome({ dossier: { status, decision } }: { dossier: OwnDossier }) {
  const { t } = useTranslation("dossiers");
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (status.code === "received") {
    return (
      <Notice tone="good" title={t("fill.submitted")}>
        {t("fill.submittedText", { email: session?.person.email })}
      </Notice>
    );
  }
  return (
    <Notice tone={publicTones[status.code] ?? "neutral"} title={status.label}>
      {status.explanation}
      {decision?.message && <blockquote className={styles["message"]}>{decision.message}</blockquote>}
    </Notice>
  );
}

function Receipt({ dossier }: { dossier: OwnDossier }) {
  const { t } = useTranslation("dossiers");
  const { number, submittedAt, submittedHash, decidedAt } = dossier;
  return (
    <Surface title={t("sent.receipt")} description={t("sent.hashHelp")}>
      <Facts
        facts={[
          { label: t("number"), value: <strong className="tabular">{number}</strong> },
          { label: t("submittedAt"), value: submittedAt && <Instant at={submittedAt} /> },
          ...(decidedAt === null ? [] : [{ label: t("decidedAt"), value: <Instant at={decidedAt} /> }]),
          { label: t("sent.hash"), value: <code className={styles["hash"]}>{submittedHash}</code> },
        ]}
      />
    </Surface>
  );
}
