import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { requestKinds } from "#clients/types";
import { FieldRow } from "#design/form/field-row";
import { fromLocalInput } from "#i18n/local-time";

export const blankEvent = {
  kind: "dps" as (typeof requestKinds)[number],
  title: "",
  place: "",
  startsAt: "",
  endsAt: "",
  people: "",
  details: "",
};
type EventValues = typeof blankEvent;

/** What was typed, as the API reads it. */
export const eventOf = ({ startsAt, endsAt, people, ...event }: EventValues) => ({
  ...event,
  startsAt: fromLocalInput(startsAt) ?? "",
  endsAt: fromLocalInput(endsAt) ?? "",
  people: Number(people),
});

type Props = { kind: EventValues["kind"]; of: (path: keyof EventValues) => object };

/** What is asked of an event, when a request is made and when it is corrected. */
export function EventFields({ kind, of }: Props) {
  const { t } = useTranslation("clients");
  return (
    <>
      <NativeSelect
        label={t("request.kind")}
        data={requestKinds.map((value) => ({ value, label: t(`request.kinds.${value}`) }))}
        {...of("kind")}
      />
      <TextInput
        mt="md"
        withAsterisk
        label={t("portal.event")}
        placeholder={t("portal.eventExample")}
        {...of("title")}
      />
      <TextInput mt="md" withAsterisk label={t("request.place")} {...of("place")} />
      <FieldRow>
        <TextInput
          mt="md"
          type="datetime-local"
          withAsterisk
          label={t("request.starts")}
          {...of("startsAt")}
        />
        <TextInput mt="md" type="datetime-local" withAsterisk label={t("request.ends")} {...of("endsAt")} />
      </FieldRow>
      <TextInput
        mt="md"
        withAsterisk
        inputMode="numeric"
        label={t(`request.people.${kind}`)}
        {...of("people")}
      />
      <Textarea mt="md" autosize minRows={3} label={t("request.details")} {...of("details")} />
    </>
  );
}
