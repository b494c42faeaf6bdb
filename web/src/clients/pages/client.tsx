import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ClientAbout } from "#clients/client/client-about";
import { ClientDialog } from "#clients/client/client-dialog";
import { DeleteClient } from "#clients/client/delete-client";
import { MergeRow } from "#clients/duplicates/merge-history";
import { pairKey } from "#clients/duplicates/pair";
import { ClientInLine, PairRow } from "#clients/duplicates/pair-row";
import { Rows } from "#clients/duplicates/rows";
import { clientQuery, clientRequestsQuery } from "#clients/queries";
import { RequestStateBadge, TierBadge } from "#clients/tier-badge";
import type { Client } from "#clients/types";
import { Instant } from "#design/display/instant";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { GatedButton } from "#design/form/gated-button";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { useWhyNot } from "#organisations/access";

import styles from "../clients.module.css";

const route = getRouteApi("/admin/$slug/clients/$clientId");

export function ClientPage() {
  const { t } = useTranslation("clients");
  const { slug, clientId } = route.useParams();
  const { data: client } = useSuspenseQuery(clientQuery(slug, clientId));
  const whyNot = useWhyNot(slug);
  const [editing, setEditing] = useState(false);
  const open = client.pairs.filter((pair) => pair.open);
  return (
    <Page
      key={clientId}
      title={client.name}
      badge={<TierBadge tier={client.tier} />}
      lead={t("number", { number: client.number })}
      back={
        <Link to="/admin/$slug/clients" params={{ slug }}>
          {t("title")}
        </Link>
      }
      actions={
        client.mergedIntoId === null && (
          <GatedButton whyNot={whyNot("clients.edit", "write")} onClick={() => setEditing(true)}>
            {t("edit")}
          </GatedButton>
        )
      }
    >
      {client.mergedIntoId !== null && <Merged slug={slug} target={client.mergedIntoId} />}
      <div className={styles["columns"]}>
        <div className={styles["stack"]}>
          {client.mergedIntoId === null && (
            <Surface title={t("detail.duplicates")}>
              {open.length === 0 ? (
                <p className={styles["soft"]}>{t("detail.noDuplicates")}</p>
              ) : (
                <Rows>
                  <ul className={styles["list"]}>
                    {open.map((pair) => (
                      <PairRow key={pairKey(pair)} slug={slug} pair={pair} place={{ tab: pair.tier }} />
                    ))}
                  </ul>
                </Rows>
              )}
            </Surface>
          )}
          <Requests slug={slug} clientId={clientId} />
          <History slug={slug} client={client} />
        </div>
        <aside className={styles["stack"]}>
          <ClientAbout client={client} />
          <Emptied slug={slug} client={client} />
        </aside>
      </div>
      {editing && <ClientDialog slug={slug} client={client} onClose={() => setEditing(false)} />}
    </Page>
  );
}

function Merged({ slug, target }: { slug: string; target: string }) {
  const { t } = useTranslation("clients");
  return (
    <Notice
      tone="info"
      action={
        <LinkButton to="/admin/$slug/clients/$clientId" params={{ slug, clientId: target }}>
          {t("detail.seeTarget")}
        </LinkButton>
      }
    >
      {t("detail.mergedInto")}
    </Notice>
  );
}

function Requests({ slug, clientId }: { slug: string; clientId: string }) {
  const { t } = useTranslation("clients");
  const { data } = useQuery(clientRequestsQuery(slug, clientId));
  return (
    <Surface
      title={t("detail.requests")}
      aside={
        data?.nextCursor && (
          <Link to="/admin/$slug/requests" params={{ slug }} search={{ client: clientId }}>
            {t("detail.allRequests")}
          </Link>
        )
      }
    >
      {data?.data.length === 0 && <p className={styles["soft"]}>{t("detail.noRequests")}</p>}
      <ul className={styles["list"]}>
        {data?.data.map(({ id, title, number, startsAt, state }) => (
          <li key={id} className={styles["row"]}>
            <div className={styles["words"]}>
              <Link to="/admin/$slug/requests/$requestId" params={{ slug, requestId: id }}>
                {title}
              </Link>
              <p className={styles["soft"]}>
                {number} · <Instant at={startsAt} />
              </p>
            </div>
            <RequestStateBadge state={state} />
          </li>
        ))}
      </ul>
    </Surface>
  );
}

function History({ slug, client }: { slug: string; client: Client }) {
  const { t } = useTranslation("clients");
  const mayRead = useWhyNot(slug)("audit.read", "read_other") === undefined;
  return (
    <Surface
      title={t("detail.history")}
      aside={
        mayRead && (
          <Link to="/admin/$slug/audit" params={{ slug }} search={{ subject: client.id }}>
            {t("detail.audit")}
          </Link>
        )
      }
    >
      {client.merges.length === 0 && <p className={styles["soft"]}>{t("detail.noHistory")}</p>}
      <ul className={styles["list"]}>
        {client.merges.map((merge) => (
          <MergeRow key={merge.id} slug={slug} merge={merge} />
        ))}
      </ul>
    </Surface>
  );
}

/** Records to delete by hand: those this one took over, or itself when it holds nothing. */
function Emptied({ slug, client }: { slug: string; client: Client }) {
  const { t } = useTranslation("clients");
  const itself = client.events === 0 && client.absorbed.length === 0;
  if (client.absorbed.length === 0 && !itself) return null;
  return (
    <Surface title={client.absorbed.length > 0 ? t("detail.absorbed") : t("detail.delete")}>
      <div className={styles["stack"]}>
        {client.absorbed.length > 0 && <p className={styles["soft"]}>{t("detail.absorbedHelp")}</p>}
        {client.absorbed.map((absorbed) => (
          <ClientInLine key={absorbed.id} slug={slug} client={{ ...absorbed, city: null, siret: null }} />
        ))}
        {itself && <DeleteClient slug={slug} client={client} />}
      </div>
    </Surface>
  );
}
