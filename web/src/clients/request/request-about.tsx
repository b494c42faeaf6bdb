import { useTranslation } from "react-i18next";

import type { AnyRequest } from "#clients/types";
import { Facts } from "#design/display/facts";
import { Amount, Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import { Timeline } from "#design/display/timeline";
import { useFormats } from "#i18n/formats";

import styles from "../clients.module.css";

/** What is asked: the same sheet for the team and for whoever asked. */
export function RequestAbout({ request }: { request: AnyRequest }) {
  const { t } = useTranslation("clients");
  const formats = useFormats();
  const { kind, place, startsAt, endsAt, people, details, quotedCents } = request;
  return (
    <Surface title={t("request.about")}>
      <Facts
        facts={[
          { label: t("request.kind"), value: t(`request.kinds.${kind}`) },
          { label: t("request.place"), value: place },
          { label: t("request.starts"), value: <Instant at={startsAt} /> },
          { label: t("request.ends"), value: <Instant at={endsAt} /> },
          { label: t(`request.people.${kind}`), value: formats.number(people) },
          ...(quotedCents === null
            ? []
            : [{ label: t("request.quoted"), value: <Amount cents={quotedCents} /> }]),
          ...(details === ""
            ? []
            : [{ label: t("request.details"), value: <span className={styles["prewrap"]}>{details}</span> }]),
        ]}
      />
    </Surface>
  );
}

const verbs = ["receive", "study", "quote", "accept", "refuse", "complete", "cancel", "reopen"] as const;

export function RequestHistory({ request }: { request: AnyRequest }) {
  const { t } = useTranslation("clients");
  return (
    <Surface title={t("request.history")}>
      <Timeline
        events={request.moves.toReversed().map(({ verb, at, message, byStaff, actorName }, index) => {
          const known = verbs.find((one) => one === verb) ?? "receive";
          const actor = actorName ?? t(byStaff ? "request.team" : "request.requester");
          return {
            id: String(index),
            at,
            title: t(`request.historyVerbs.${known}`, { actor }),
            ...(message !== null && { detail: message }),
          };
        })}
      />
    </Surface>
  );
}
