import "@mantine/core/styles/Checkbox.layer.css";

import { Button, Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { invitationsReuseAnswers, type ReusableAnswers } from "#api/generated";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { AnswerValue } from "#dossiers/dossier/answer-value";
import { formOf, valuesOf } from "#dossiers/types";
import { useFormats } from "#i18n/formats";
import { reusableQuery } from "#invitations/queries";
import styles from "#invitations/invitations.module.css";
import type { Own } from "#invitations/types";

type Props = { slug: string; own: Own; organisation: string };
type Earlier = ReusableAnswers["data"][number];
type Offered = Earlier["fields"][number];

/** What was validated elsewhere and would fit what is not answered yet: read first, chosen, then shared with a consent. */
export function ReuseAnswers({ slug, own, organisation }: Props) {
  const { data } = useQuery(reusableQuery(slug, own.id));
  const answered = new Set(own.answers.flatMap(({ fieldId, value }) => (isGiven(value) ? [fieldId] : [])));
  return data?.data.map((source) => {
    const fields = source.fields.filter(({ targetId }) => !answered.has(targetId));
    if (fields.length === 0) return null;
    return <Source key={source.sourceId} source={{ ...source, fields }} {...{ slug, own, organisation }} />;
  });
}

const isGiven = (value: unknown): boolean =>
  value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);

function Source({ slug, own, organisation, source }: Props & { source: Earlier }) {
  const { t } = useTranslation("invitations");
  const formats = useFormats();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [consent, setConsent] = useState(false);
  const path = { organisation: slug, prequalificationId: own.id };
  const chosen = source.fields.map(({ targetId }) => targetId).filter((id) => !left.includes(id));
  const reuse = useAct(
    () => invitationsReuseAnswers({ path, body: { sourceId: source.sourceId, fieldIds: chosen, consent } }),
    t("request.reused"),
  );
  const toggle = (id: string) =>
    setLeft((all) => (all.includes(id) ? all.filter((one) => one !== id) : [...all, id]));
  return (
    <Surface
      title={t("request.reuse")}
      description={t("request.reuseText", {
        organisation: source.organisationName,
        date: formats.date(source.validatedAt),
      })}
    >
      <div className={styles["stack"]}>
        {source.fields.map((field) => (
          <Shared
            key={field.targetId}
            own={own}
            field={field}
            checked={chosen.includes(field.targetId)}
            onToggle={() => toggle(field.targetId)}
          />
        ))}
        <Checkbox
          label={t("request.consent", { organisation })}
          checked={consent}
          onChange={(event) => setConsent(event.currentTarget.checked)}
        />
        <div>
          <Button
            variant="default"
            disabled={!consent || chosen.length === 0}
            loading={reuse.isPending}
            onClick={() => reuse.mutate()}
          >
            {t("request.reuseSubmit")}
          </Button>
        </div>
      </div>
    </Surface>
  );
}

type SharedProps = { own: Own; field: Offered; checked: boolean; onToggle: () => void };

/** One answer as it would be kept here, before it is shared. */
function Shared({ own, field, checked, onToggle }: SharedProps) {
  const said = useId();
  const { targetId, label, value, documents } = field;
  const asked = formOf(own)
    .steps.flatMap(({ sections = [] }) => sections.flatMap(({ fields }) => fields))
    .find(({ id }) => id === targetId);
  return (
    <div>
      <Checkbox label={label} checked={checked} onChange={onToggle} aria-describedby={said} />
      <div id={said} className={styles["shared"]}>
        {asked && (
          <AnswerValue
            field={asked}
            value={valuesOf({ answers: [{ fieldId: targetId, value }] })[targetId] ?? null}
            documents={documents}
          />
        )}
      </div>
    </div>
  );
}
