import { IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { ProblemError } from "#api/problem";
import { Notice } from "#design/display/notice";
import { toast } from "#design/feedback/toasts";
import { useFailureWords } from "#design/feedback/use-failure-words";
import { GatedButton } from "#design/form/gated-button";
import { useNow } from "#i18n/use-now";
import { formQuery } from "#forms/queries";
import { organisationQuery } from "#organisations/queries";
import { useWhyNot } from "#organisations/access";
import { moveProgramme, programmeQuery } from "#programmes/queries";
import type { Programme } from "#programmes/types";

import styles from "./checklist.module.css";

type Props = { slug: string; programme: Programme };

/** All that publication asks, ticked as it comes. The API decides: what it still refuses is shown as it says it. */
export function Checklist({ slug, programme }: Props) {
  const { t } = useTranslation("programmes");
  const queries = useQueryClient();
  const items = useItems(slug, programme);
  const whyNot = useWhyNot(slug)("programmes.publish", "write");
  const ready = items.every(({ done }) => done);
  const publish = useMutation({
    mutationFn: () => moveProgramme(slug, programme.id, "publish"),
    onSuccess: async (published) => {
      queries.setQueryData(programmeQuery(slug, published.id).queryKey, published);
      void toast(t("publish.done"));
      await queries.invalidateQueries();
    },
  });
  if (programme.state === "trashed") return <Notice>{t("fixed")}</Notice>;
  return (
    <div className={styles["checklist"]}>
      <ul className={styles["items"]}>
        {items.map((item) => (
          <Item key={item.name} slug={slug} programmeId={programme.id} {...item} />
        ))}
      </ul>
      {publish.error && <Refused error={publish.error} />}
      <div>
        <GatedButton
          whyNot={whyNot ?? (ready ? undefined : t("publish.notYet"))}
          loading={publish.isPending}
          onClick={() => publish.mutate()}
        >
          {t("publish.submit")}
        </GatedButton>
      </div>
    </div>
  );
}

type Checked = {
  name: "name" | "presentation" | "contact" | "form" | "dates";
  done: boolean;
  to: "settings" | "form" | "organisation";
  count?: number;
};

function useItems(slug: string, { id, title, description, closesAt }: Programme): Checked[] {
  const { data: form } = useQuery(formQuery(slug, id));
  const { data: organisation } = useSuspenseQuery(organisationQuery(slug));
  const now = useNow();
  const errors = form?.errors.length ?? 0;
  return [
    { name: "name", done: title.trim() !== "", to: "settings" },
    { name: "presentation", done: description.trim() !== "", to: "settings" },
    { name: "dates", done: closesAt === null || new Date(closesAt).getTime() > now, to: "settings" },
    { name: "form", done: form !== undefined && errors === 0, to: "form", count: errors },
    { name: "contact", done: organisation.settings.identity.contactEmail !== null, to: "organisation" },
  ];
}

function Item({
  slug,
  programmeId,
  name,
  done,
  to,
  count = 0,
}: Checked & { slug: string; programmeId: string }) {
  const { t } = useTranslation("programmes");
  const Icon = done ? IconCircleCheck : IconCircleDashed;
  const sentence = done ? t(`check.${name}.done`) : t(`check.${name}.todo`, { count });
  return (
    <li className={styles["item"]} data-done={done}>
      <Icon size={20} aria-hidden="true" />
      <span>
        {sentence}{" "}
        {!done && to === "organisation" && (
          <Link to="/admin/$slug/settings" params={{ slug }}>
            {t("check.fix")}
          </Link>
        )}
        {!done && to !== "organisation" && (
          <Link to="/admin/$slug/programmes/$programmeId" params={{ slug, programmeId }} search={{ tab: to }}>
            {t("check.fix")}
          </Link>
        )}
      </span>
    </li>
  );
}

function Refused({ error }: { error: Error }) {
  const words = useFailureWords();
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  return (
    <Notice tone="bad" title={words(error)}>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ pointer, detail }) => (
            <li key={pointer + detail}>{detail}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
