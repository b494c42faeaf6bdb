import { Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { providersMoveEngagement, providersMoveOwnEngagement } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { fromLocalInput, toLocalInput } from "#i18n/local-time";
import type { Engagement, EngagementVerb } from "#providers/service-types";

export type Side = "staff" | "provider";
type Props = {
  slug: string;
  engagement: Engagement;
  side: Side;
  verb: EngagementVerb;
  onClose: () => void;
};

/** One move, with what the other side will read of it. */
export function MoveDialog({ slug, engagement, side, verb, onClose }: Props) {
  const { t } = useTranslation("services");
  const queries = useQueryClient();
  const path = { organisation: slug, engagementId: engagement.id };
  const of = useProblemForm({
    initialValues: {
      startsAt: toLocalInput(engagement.startsAt),
      endsAt: toLocalInput(engagement.endsAt),
      reason: "",
    },
    onSubmit: async ({ startsAt, endsAt, reason }) => {
      const body = {
        verb,
        ...(verb === "plan" && { startsAt: fromLocalInput(startsAt), endsAt: fromLocalInput(endsAt) }),
        ...(verb === "cancel" && { reason: reason || null }),
      };
      if (side === "staff") await providersMoveEngagement({ path, body });
      else await providersMoveOwnEngagement({ path, body });
      await queries.invalidateQueries();
      void toast(t("engagements.moved"));
      onClose();
    },
  });
  const { form } = of;
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${t(`engagements.verbs.${verb}`)} · ${engagement.title}`}
      size={520}
    >
      <Form of={of}>
        <p style={{ margin: 0 }}>{t(`engagements.texts.${verb}`)}</p>
        {verb === "plan" && (
          <FieldRow>
            <TextInput
              type="datetime-local"
              withAsterisk
              label={t("fields.startsAt")}
              {...form.getInputProps("startsAt")}
            />
            <TextInput type="datetime-local" label={t("fields.endsAt")} {...form.getInputProps("endsAt")} />
          </FieldRow>
        )}
        {verb === "cancel" && (
          <Textarea
            withAsterisk
            label={t("engagements.reason")}
            autosize
            minRows={3}
            data-autofocus
            {...form.getInputProps("reason")}
          />
        )}
        <SubmitButton pending={of.pending} fullWidth>
          {t(`engagements.verbs.${verb}`)}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
