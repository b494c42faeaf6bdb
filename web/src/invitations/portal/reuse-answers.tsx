import "@mantine/core/styles/Checkbox.layer.css";

import { Button, Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { invitationsReuseAnswers, type ReusableAnswers } from "#api/generated";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { reusableQuery } from "#invitations/queries";
import styles from "#invitations/invitations.module.css";
import type { Own } from "#invitations/types";

type Props = { slug: string; own: Own; organisation: string };

/** What was validated elsewhere and would fit here: read first, chosen, then shared with a consent. */
export function ReuseAnswers({ slug, own, organisation }: Props) {
  const { data } = useQuery(reusableQuery(slug, own.id));
  const source = data?.data[0];
  if (source === undefined || own.progress > 0) return null;
  return <Source slug={slug} own={own} organisation={organisation} source={source} />;
}

function Source({ slug, own, organisation, source }: Props & { source: ReusableAnswers["data"][number] }) {
  const { t } = useTranslation("invitations");
  const [chosen, setChosen] = useState(source.fields.map(({ targetId }) => targetId));
  const [consent, setConsent] = useState(false);
  const path = { organisation: slug, prequalificationId: own.id };
  const reuse = useAct(
    () => invitationsReuseAnswers({ path, body: { sourceId: source.sourceId, fieldIds: chosen, consent } }),
    t("request.reused"),
  );
  const toggle = (id: string) =>
    setChosen((all) => (all.includes(id) ? all.filter((one) => one !== id) : [...all, id]));
  return (
    <Surface
      title={t("request.reuse")}
      description={t("request.reuseText", { organisation: source.organisationName })}
    >
      <div className={styles["stack"]}>
        {source.fields.map(({ targetId, label, type, value }) => (
          <Checkbox
            key={targetId}
            label={label}
            description={type === "file" ? t("request.document") : saidOf(value)}
            checked={chosen.includes(targetId)}
            onChange={() => toggle(targetId)}
          />
        ))}
        <Checkbox
          label={t("request.consent", { organisation })}
          checked={consent}
          onChange={(event) => setConsent(event.currentTarget.checked)}
        />
        <Button
          variant="default"
          disabled={!consent || chosen.length === 0}
          loading={reuse.isPending}
          onClick={() => reuse.mutate()}
        >
          {t("request.reuseSubmit")}
        </Button>
      </div>
    </Surface>
  );
}

/** A short reading of an answer: its texts, whatever its type. */
function saidOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(saidOf).filter(Boolean).join(", ");
}
