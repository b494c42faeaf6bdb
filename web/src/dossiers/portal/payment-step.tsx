import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersSendPaymentProof } from "#api/generated";
import { Notice } from "#design/display/notice";
import type { Tone } from "#design/display/status-badge";
import { useAct } from "#design/feedback/use-act";
import { DocumentLinks } from "#dossiers/dossier/document-links";
import { useDocuments } from "#dossiers/portal/documents/use-documents";
import { ownDocumentUrl } from "#dossiers/queries";
import type { OwnDossier } from "#dossiers/types";
import { FileInput } from "#forms/fill/file-input";
import { FilesProvider } from "#forms/fill/files-context";
import type { Step } from "#forms/types";
import { useFormats } from "#i18n/formats";

import styles from "./fill-dossier.module.css";

type Payment = OwnDossier["payments"][number];
type Props = { slug: string; dossier: OwnDossier; step: Step };

export const paymentTones: Record<Payment["state"], Tone> = {
  none: "neutral",
  awaiting_verification: "waiting",
  validated: "good",
  rejected: "bad",
  reversed: "waiting",
};

/** What to pay, where the proof stands, and the files that make it. */
export function PaymentStep({ slug, dossier, step }: Props) {
  const { t } = useTranslation("life");
  const formats = useFormats();
  const proof = dossier.payments.find(({ stepId }) => stepId === step.id);
  return (
    <div className={styles["section"]}>
      {step.amountCents !== undefined && (
        <Notice title={t("payment.due", { amount: formats.amount(step.amountCents) })}>
          {step.instructions}
        </Notice>
      )}
      {step.amountCents === undefined && <p className={styles["prose"]}>{step.instructions}</p>}
      {proof !== undefined && <Standing slug={slug} dossier={dossier} proof={proof} />}
      {proof?.state !== "validated" && <Sending slug={slug} dossier={dossier} step={step} proof={proof} />}
    </div>
  );
}

function Standing({ slug, dossier, proof }: { slug: string; dossier: OwnDossier; proof: Payment }) {
  const { t } = useTranslation("life");
  const sent = dossier.documents.map(({ id, name, size }) => ({
    id,
    name,
    size,
    href: ownDocumentUrl(slug, dossier.id, id),
  }));
  const said = proof.state === "rejected" || proof.state === "reversed" ? proof.reason : null;
  return (
    <Notice tone={paymentTones[proof.state]} title={t(`payment.states.${proof.state}`)}>
      {said !== null && <p>{t("payment.reason", { reason: said })}</p>}
      <DocumentLinks ids={proof.documentIds} documents={sent} />
    </Notice>
  );
}

type SendingProps = Props & { proof: Payment | undefined };

function Sending({ slug, dossier, step, proof }: SendingProps) {
  const { t } = useTranslation("life");
  const files = useDocuments(slug, dossier);
  const sent = new Set(dossier.payments.flatMap(({ documentIds }) => documentIds));
  const waiting = (fieldId: string) => files.filesOf(fieldId).filter(({ id }) => !sent.has(id));
  const send = useAct(
    () =>
      bodyOf(
        dossiersSendPaymentProof({
          path: { organisation: slug, dossierId: dossier.id, stepId: step.id },
        }),
      ),
    t("payment.sent"),
  );
  const { families, maxBytes, maxFiles } = step;
  const field = {
    id: step.id,
    type: "file" as const,
    label: t("payment.files"),
    required: true,
    ...(families && { families }),
    ...(maxBytes !== undefined && { maxBytes }),
    ...(maxFiles !== undefined && { maxFiles }),
  };
  return (
    <FilesProvider value={{ ...files, filesOf: waiting }}>
      <FileInput field={field} path={step.id} value={null} error={undefined} onChange={() => undefined} />
      <p className={styles["help"]}>
        {t("payment.help")} {step.waitForValidation && t("payment.wait")}
      </p>
      <div>
        <Button
          disabled={waiting(step.id).length === 0}
          loading={send.isPending}
          onClick={() => send.mutate()}
        >
          {t(proof === undefined ? "payment.send" : "payment.again")}
        </Button>
      </div>
    </FilesProvider>
  );
}
