import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { clientsJudgePair } from "#api/generated";
import { JudgeButton } from "#clients/duplicates/judge-button";
import type { Place } from "#clients/duplicates/next-to-treat";
import type { Brief, Pair } from "#clients/duplicates/pair";
import { TierBadge } from "#clients/tier-badge";
import { useAct } from "#design/feedback/use-act";
import { LinkButton } from "#design/layout/link-button";

import styles from "../clients.module.css";

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
        {client.siret !== null && (
          <>
            {" · "}
            <span className={styles["whole"]}>
              {t("siret")} <span className="tabular">{client.siret}</span>
            </span>
          </>
        )}
      </p>
    </div>
  );
}

export function Reasons({ reasons }: Pick<Pair, "reasons">) {
  const { t } = useTranslation("clients");
  return (
    <ul className={styles["reasons"]} aria-label={t("pair.why")}>
      {reasons.map(({ code, text }) => (
        <li key={code + text}>{text}</li>
      ))}
    </ul>
  );
}

type Props = {
  slug: string;
  pair: Pair;
  /** Where it stands in the lists, so that the next one is known. */
  place?: Place | undefined;
  /** It is being compared already. */
  alone?: boolean;
  onJudged?: (pairs: readonly Pair[]) => void;
};

/** Two records, why they are brought together, and what to do about it. */
export function PairRow({ slug, pair, place, alone = false, onJudged }: Props) {
  const { t } = useTranslation("clients");
  const { left, right } = pair;
  return (
    <li className={styles["row"]} data-row>
      <div className={styles["words"]} style={{ flex: 1, minWidth: 280 }}>
        <div className={styles["pair"]}>
          <ClientInLine slug={slug} client={left} />
          <ClientInLine slug={slug} client={right} />
        </div>
        <Reasons reasons={pair.reasons} />
      </div>
      <div className={styles["acts"]}>
        <span className={styles["verdict"]}>
          <TierBadge tier={pair.tier} />
          <small className={styles["soft"]}>{t("pair.score", { score: pair.score })}</small>
        </span>
        <JudgeButton slug={slug} pairs={[pair]} onJudged={onJudged} />
        {!alone && (
          <LinkButton
            data-stop
            variant="default"
            size="sm"
            to="/admin/$slug/duplicates/merge"
            params={{ slug }}
            search={{ ids: `${left.id},${right.id}`, ...place }}
          >
            {t("pair.merge")}
          </LinkButton>
        )}
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
    <Button data-stop variant="default" size="sm" loading={reopen.isPending} onClick={() => reopen.mutate()}>
      {t("pair.reopen")}
    </Button>
  );
}
