import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { LinkButton } from "#design/layout/link-button";
import { formQuery } from "#forms/queries";
import { Impact } from "#forms/revisions/impact";
import { Revisions } from "#forms/revisions/revisions";
import { Checklist } from "#programmes/programme/checklist";
import type { Programme } from "#programmes/types";

import styles from "./programme.module.css";

type Props = { slug: string; programme: Programme };

export function Publication({ slug, programme }: Props) {
  const { t } = useTranslation("programmes");
  const published = programme.publishedAt !== null;
  return (
    <div className={styles["overview"]}>
      <Surface title={t("publish.title")} description={t("publish.text")}>
        {published ? (
          <Published slug={slug} programme={programme} />
        ) : (
          <Checklist slug={slug} programme={programme} />
        )}
      </Surface>
      {programme.revisionNumber !== null && (
        <Revisions slug={slug} programmeId={programme.id} title={programme.title} />
      )}
    </div>
  );
}

function Published({ slug, programme }: Props) {
  const { t } = useTranslation("programmes");
  const { data: form } = useQuery(formQuery(slug, programme.id));
  if (form?.hasChangesToPublish ?? programme.hasChangesToPublish) {
    return <Impact slug={slug} programmeId={programme.id} />;
  }
  return (
    <Notice
      tone="good"
      title={t(programme.state === "archived" ? "states.archived" : "publish.live")}
      action={
        <LinkButton
          variant="default"
          to="/$slug/programmes/$programmeId"
          params={{ slug, programmeId: programme.id }}
        >
          {t("publish.see")}
        </LinkButton>
      }
    >
      {programme.revisionNumber !== null && t("publish.upToDate", { revision: programme.revisionNumber })}
    </Notice>
  );
}
