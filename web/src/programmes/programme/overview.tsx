import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Facts } from "#design/display/facts";
import { Figure, Figures } from "#design/display/figure";
import { Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import { GatedButton } from "#design/form/gated-button";
import { useFormats } from "#i18n/formats";
import { useWhyNot } from "#organisations/access";
import { type Heap, heaps, sizeOf, statesOf } from "#programmes/counts";
import { StateNotice } from "#programmes/programme/state-notice";
import type { Programme } from "#programmes/types";

import styles from "./programme.module.css";

type Props = { slug: string; programme: Programme };

export function Overview({ slug, programme }: Props) {
  const { t } = useTranslation("programmes");
  const formats = useFormats();
  const names = Object.keys(heaps) as Heap[];
  const listOf = (name: Heap) => (content: ReactNode) => (
    <Link
      to="/admin/$slug/dossiers"
      params={{ slug }}
      search={{ programme: programme.id, status: statesOf(name) }}
    >
      {content}
    </Link>
  );
  return (
    <div className={styles["overview"]}>
      <StateNotice slug={slug} programme={programme} />
      <Figures>
        {names.map((name) => (
          <Figure
            key={name}
            label={t(`heaps.${name}`)}
            value={formats.number(sizeOf(programme.counts, name))}
            hint={t(`heapHelp.${name}`)}
            link={listOf(name)}
          />
        ))}
      </Figures>
      <Calendar slug={slug} programme={programme} />
    </div>
  );
}

function Calendar({ slug, programme }: Props) {
  const { t } = useTranslation("programmes");
  const navigate = useNavigate();
  const whyNot = useWhyNot(slug);
  const { opensAt, closesAt, graceMinutes, publishedAt, revisionNumber, updatedAt } = programme;
  const date = (at: string | null, none: string) => (at === null ? none : <Instant at={at} />);
  return (
    <Surface
      title={t("portal.calendar")}
      aside={
        <GatedButton
          variant="default"
          size="sm"
          whyNot={whyNot("programmes.edit", "write")}
          onClick={() =>
            void navigate({
              to: "/admin/$slug/programmes/$programmeId",
              params: { slug, programmeId: programme.id },
              search: { tab: "settings" },
            })
          }
        >
          {t("edit")}
        </GatedButton>
      }
    >
      <div className={styles["facts"]}>
        <Facts
          facts={[
            { label: t("dates.opens"), value: date(opensAt, t("dates.atPublication")) },
            { label: t("dates.closes"), value: date(closesAt, t("dates.never")) },
            { label: t("dates.grace"), value: t("dates.minutes", { count: graceMinutes }) },
            { label: t("publishedAt"), value: date(publishedAt, t("states.draft")) },
            {
              label: t("tabs.form"),
              value:
                revisionNumber === null
                  ? t("noRevision")
                  : t("publish.revision", { revision: revisionNumber }),
            },
            { label: t("updated"), value: date(updatedAt, "") },
          ]}
        />
      </div>
    </Surface>
  );
}
