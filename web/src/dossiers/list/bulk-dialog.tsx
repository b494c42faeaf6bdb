import { NativeSelect, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersStartBulk, type DossiersStartBulkData } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import type { BulkKind } from "#dossiers/list/bulk-acts";
import { BulkProgress } from "#dossiers/list/bulk-progress";
import { staffQuery, tagsQuery } from "#dossiers/together/queries";

type Act = DossiersStartBulkData["body"]["act"];
type Verb = "accept" | "refuse" | "close_without_action";
type Values = { verb: Verb; message: string; tagId: string; personId: string };

/** Acts whose words reach the applicants: as many as they like, or at least one. */
const told: Readonly<Partial<Record<BulkKind, "may" | "must">>> = {
  decide: "may",
  prepare: "may",
  validate_step: "may",
  request_correction: "must",
  reject_step: "must",
};
/** Nobody is written to before it is applied. */
const isTold = (kind: BulkKind) => kind !== "prepare" && (kind === "apply" || kind in told);

/** Taking under review ends a correction that was waited for. */
const consequence = (kind: BulkKind) =>
  kind === "take_under_review" ? "bulk.takenText" : isTold(kind) ? "bulk.told" : "bulk.quiet";

type Props = {
  slug: string;
  kind: BulkKind;
  ids: readonly string[];
  nameOf: (dossierId: string) => string;
  onClose: () => void;
  onDone: () => void;
};

/** One act on many dossiers: what it takes, whether the applicants are told, then what became of each. */
export function BulkDialog({ slug, kind, ids, nameOf, onClose, onDone }: Props) {
  const { t } = useTranslation("handling");
  const [job, setJob] = useState<string>();
  const close = () => {
    onClose();
    if (job !== undefined) onDone();
  };
  return (
    <Modal opened onClose={close} title={t(`bulk.${kind}`)} size={560}>
      {job === undefined ? (
        <BulkForm slug={slug} kind={kind} ids={ids} onStarted={setJob} />
      ) : (
        <BulkProgress slug={slug} jobId={job} nameOf={nameOf} onClose={close} />
      )}
    </Modal>
  );
}

type FormProps = Pick<Props, "slug" | "kind" | "ids"> & { onStarted: (jobId: string) => void };

function BulkForm({ slug, kind, ids, onStarted }: FormProps) {
  const { t } = useTranslation("handling");
  const { data: tags } = useQuery(tagsQuery(slug));
  const { data: staff } = useQuery(staffQuery(slug));
  const problemForm = useProblemForm<Values>({
    initialValues: { verb: "accept", message: "", tagId: "", personId: "" },
    onSubmit: async (values) => {
      const started = await bodyOf(
        dossiersStartBulk({
          path: { organisation: slug },
          headers: { "Idempotency-Key": crypto.randomUUID() },
          body: {
            act: actOf(kind, { ...values, tagId: values.tagId || (tags?.data[0]?.id ?? "") }),
            dossierIds: [...ids],
          },
        }),
      );
      onStarted(started.id);
    },
  });
  const { form, pending } = problemForm;
  const decides = kind === "decide" || kind === "prepare";
  return (
    <Form of={problemForm}>
      <p style={{ margin: 0 }}>
        {kind === "trash" && `${t("bulk.trashText")} `}
        {t(consequence(kind))}
      </p>
      {decides && (
        <NativeSelect
          label={t("bulk.decision")}
          data={(["accept", "refuse", "close_without_action"] as const).map((value) => ({
            value,
            label: t(`decisions.${value}`),
          }))}
          {...form.getInputProps("verb")}
        />
      )}
      {told[kind] && (
        <Textarea
          label={t("bulk.message")}
          withAsterisk={told[kind] === "must" || (decides && form.values.verb === "refuse")}
          autosize
          minRows={3}
          maxLength={5000}
          {...form.getInputProps("message")}
        />
      )}
      {(kind === "tag" || kind === "untag") && (
        <NativeSelect
          label={t("bulk.which")}
          data={tags?.data.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          {...form.getInputProps("tagId")}
        />
      )}
      {kind === "assign" && (
        <NativeSelect
          label={t("bulk.who")}
          data={[
            { value: "", label: t("nobody") },
            ...(staff?.data ?? [])
              .filter(({ deactivatedAt }) => deactivatedAt === null)
              .map(({ personId, name }) => ({ value: personId, label: name })),
          ]}
          {...form.getInputProps("personId")}
        />
      )}
      <SubmitButton pending={pending} fullWidth>
        {t("bulk.confirm", { count: ids.length })}
      </SubmitButton>
    </Form>
  );
}

function actOf(kind: BulkKind, { verb, message, tagId, personId }: Values): Act {
  const words = message.trim() === "" ? {} : { message };
  switch (kind) {
    case "decide":
    case "prepare":
      return { kind, verb, ...words };
    case "request_correction":
    case "reject_step":
      return { kind, message };
    case "validate_step":
      return { kind, ...words };
    case "tag":
    case "untag":
      return { kind, tagId };
    case "assign":
      return { kind, personId: personId || null };
    default:
      return { kind };
  }
}
