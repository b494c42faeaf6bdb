import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { clientsEditRequest } from "#api/generated";
import { EventFields, eventOf } from "#clients/request/event-fields";
import type { EventRequest } from "#clients/types";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { toLocalInput } from "#i18n/local-time";

type Props = { slug: string; request: EventRequest; onClose: () => void };

/** Corrects what is asked and who to write to. */
export function EditRequestDialog({ slug, request, onClose }: Props) {
  const { t } = useTranslation("clients");
  const queries = useQueryClient();
  const { id: requestId, version, kind, title, place, details } = request;
  const problemForm = useProblemForm({
    initialValues: {
      kind,
      title,
      place,
      startsAt: toLocalInput(request.startsAt),
      endsAt: toLocalInput(request.endsAt),
      people: String(request.people),
      details,
      contactName: request.contactName,
      contactEmail: request.contactEmail,
      contactPhone: request.contactPhone ?? "",
    },
    onSubmit: async ({ contactName, contactEmail, contactPhone, ...event }) => {
      await clientsEditRequest({
        path: { organisation: slug, requestId },
        headers: ifMatch(version),
        body: { ...eventOf(event), contactName, contactEmail, contactPhone: contactPhone || null },
      });
      await queries.invalidateQueries();
      void toast(t("request.edited"));
      onClose();
    },
  });
  const { form, pending } = problemForm;
  const of = (path: keyof typeof form.values) => ({ "data-path": path, ...form.getInputProps(path) });
  return (
    <Modal opened onClose={onClose} title={t("request.editTitle")} size={640}>
      <Form of={problemForm}>
        <div>
          <EventFields kind={form.values.kind} of={of} />
        </div>
        <TextInput withAsterisk label={t("desk.contactName")} {...of("contactName")} />
        <FieldRow>
          <TextInput withAsterisk type="email" label={t("desk.contactEmail")} {...of("contactEmail")} />
          <TextInput type="tel" label={t("desk.contactPhone")} {...of("contactPhone")} />
        </FieldRow>
        <SubmitButton pending={pending} fullWidth>
          {t("request.save")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
