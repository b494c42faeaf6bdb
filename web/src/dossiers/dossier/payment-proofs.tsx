import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import {
  dossiersRejectPaymentProof,
  dossiersReversePaymentProof,
  dossiersValidatePaymentProof,
} from "#api/generated";
import { StatusBadge } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { DocumentLinks } from "#dossiers/dossier/document-links";
import { ReasonDialog } from "#dossiers/dossier/reason-dialog";
import { paymentTones } from "#dossiers/portal/payment-step";
import { documentUrl } from "#dossiers/queries";
import { type Dossier, formOf } from "#dossiers/types";
import { useFormats } from "#i18n/formats";
import { useWhyNot } from "#organisations/access";

type Payment = Dossier["payments"][number];
type Props = { slug: string; dossier: Dossier };

/** The proofs that were sent, each with its files and what is to be said of it. */
export const PaymentProofs = ({ slug, dossier }: Props) =>
  dossier.payments.map((proof) => (
    <PaymentProof key={proof.stepId} slug={slug} dossier={dossier} proof={proof} />
  ));

function PaymentProof({ slug, dossier, proof }: Props & { proof: Payment }) {
  const { t } = useTranslation("life");
  const formats = useFormats();
  const step = formOf(dossier).steps.find(({ id }) => id === proof.stepId);
  const documents = dossier.documents.map(({ id, name, size }) => ({
    id,
    name,
    size,
    href: documentUrl(slug, dossier.id, id),
  }));
  const amount = step?.amountCents;
  return (
    <Surface
      title={step?.title ?? t("payment.title")}
      {...(amount !== undefined && { description: t("payment.due", { amount: formats.amount(amount) }) })}
      aside={<StatusBadge tone={paymentTones[proof.state]}>{t(`payment.states.${proof.state}`)}</StatusBadge>}
    >
      <DocumentLinks ids={proof.documentIds} documents={documents} />
      {proof.reason !== null && <p>{t("payment.reason", { reason: proof.reason })}</p>}
      <Judging slug={slug} dossier={dossier} proof={proof} />
    </Surface>
  );
}

function Judging({ slug, dossier, proof }: Props & { proof: Payment }) {
  const { t } = useTranslation("life");
  const [asked, setAsked] = useState<"reject" | "reverse">();
  const whyNot = useWhyNot(slug)("dossiers.decide", "write");
  const path = { organisation: slug, dossierId: dossier.id, stepId: proof.stepId };
  const validate = useAct(() => bodyOf(dossiersValidatePaymentProof({ path, body: {} })), t("payment.done"));
  const waits = proof.state === "awaiting_verification" || proof.state === "reversed";
  const close = () => setAsked(undefined);
  return (
    <>
      <Group gap="xs" mt="md">
        {waits && (
          <>
            <GatedButton whyNot={whyNot} loading={validate.isPending} onClick={() => validate.mutate()}>
              {t("payment.validate")}
            </GatedButton>
            {whyNot === undefined && (
              <Button variant="default" onClick={() => setAsked("reject")}>
                {t("payment.reject")}
              </Button>
            )}
          </>
        )}
        {proof.state === "validated" && whyNot === undefined && (
          <Button variant="subtle" color="gray" onClick={() => setAsked("reverse")}>
            {t("payment.reverse")}
          </Button>
        )}
      </Group>
      {asked === "reject" && (
        <ReasonDialog
          title={t("payment.rejectTitle")}
          help={t("payment.rejectHelp")}
          label={t("payment.reject")}
          done={t("payment.done")}
          act={(reason) => bodyOf(dossiersRejectPaymentProof({ path, body: { reason } }))}
          onClose={close}
        />
      )}
      {asked === "reverse" && (
        <ReasonDialog
          title={t("payment.reverseTitle")}
          help={t("payment.reverseHelp")}
          label={t("payment.reverse")}
          done={t("payment.done")}
          act={(reason) => bodyOf(dossiersReversePaymentProof({ path, body: { reason } }))}
          onClose={close}
        />
      )}
    </>
  );
}
