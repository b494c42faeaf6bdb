import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { clientsJudgePair } from "#api/generated";
import { TierBadge } from "#clients/tier-badge";
import type { DuplicatePair } from "#clients/types";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { LinkButton } from "#design/layout/link-button";
import { useWhyNot } from "#organisations/access";

import styles from "../clients.module.css";

type Brief = DuplicatePair["left"];

export function ClientInLine({ slug, client }: { slug: string; client: Brief }) {
  const { t } = useTranslation("clients");
  return (
    <div className={styles["words"]}>
      <Link to="/admin/$slug/clients/$clientId" params={{ slug, clientId: client.id }}>
        {client.name}
      </Link>
      <p className={styles["soft"]}>
        {t("number", { number: client.number })}
        {client.city !== null && ` · ${client.city}`} · {t("pair.events", { count: client.events })}
      </p>
    </div>
  );
}

/** Two records, why they are brought together, and what to do about it. */
export function PairRow({ slug, pair }: { slug: string; pair: DuplicatePair }) {
  const { t } = useTranslation("clients");
  const whyNot = useWhyNot(slug)("clients.merge", "write");
  const { left, right } = pair;
  const judge = useAct(
    () =>
      clientsJudgePair({
        path: { organisation: slug, leftId: left.id, rightId: right.id },
        body: { verdict: "not_duplicate" },
      }),
    t("pair.judged"),
  );
  return (
    <li className={styles["row"]}>
      <div className={styles["words"]} style={{ flex: 1, minWidth: 280 }}>
        <div className={styles["pair"]}>
          <ClientInLine slug={slug} client={left} />
          <ClientInLine slug={slug} client={right} />
        </div>
        <ul className={styles["reasons"]} aria-label={t("pair.why")}>
          {pair.reasons.map(({ code, text }) => (
            <li key={code + text}>{text}</li>
          ))}
        </ul>
      </div>
      <div className={styles["acts"]}>
        <span title={t("pair.score", { score: pair.score })}>
          <TierBadge tier={pair.tier} />
        </span>
        <GatedButton
          variant="subtle"
          color="gray"
          size="sm"
          whyNot={whyNot}
          loading={judge.isPending}
          onClick={() => judge.mutate()}
        >
          {t("pair.not")}
        </GatedButton>
        <LinkButton
          variant="default"
          size="sm"
          to="/admin/$slug/duplicates/merge"
          params={{ slug }}
          search={{ ids: `${left.id},${right.id}` }}
        >
          {t("pair.merge")}
        </LinkButton>
      </div>
    </li>
  );
}

/** A pair that was ruled out can be opened again. */
export function ReopenPair({ slug, left, right }: { slug: string; left: Brief; right: Brief }) {
  const { t } = useTranslation("clients");
  const reopen = useAct(
    () =>
      clientsJudgePair({
        path: { organisation: slug, leftId: left.id, rightId: right.id },
        body: { verdict: "later" },
      }),
    t("pair.reopened"),
  );
  return (
    <Button variant="default" size="sm" loading={reopen.isPending} onClick={() => reopen.mutate()}>
      {t("pair.reopen")}
    </Button>
  );
}
