import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { MemberDiagnosis } from "#api/generated/types.gen";
import { Instant } from "#design/display/instant";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { GatedButton } from "#design/form/gated-button";
import { LinkButton } from "#design/layout/link-button";
import { Gates } from "#members/gates";
import type { MemberProps } from "#members/member/types";
import { useMemberActs } from "#members/member/use-member-acts";
import { diagnosisQuery } from "#members/queries";
import { useWhyNot } from "#organisations/access";

/** Why this person cannot sign in: each cause with the button that fixes it, the gates, and the last mails. */
export function Diagnosis({ slug, member }: MemberProps) {
  const { t } = useTranslation(["members", "integrations"]);
  const { data } = useQuery(diagnosisQuery(slug, member.id));
  return (
    <Surface title={t("diagnosis.title")}>
      <Stack gap="lg">
        {data?.causes.map(({ cause, blocking, remedy }) => (
          <Notice
            key={cause}
            tone={blocking ? "waiting" : "neutral"}
            action={<Remedy slug={slug} member={member} remedy={remedy} twin={data.twins[0]?.id} />}
          >
            {t(`diagnosis.causes.${cause}`)}
          </Notice>
        ))}
        {data?.causes.length === 0 && <Notice tone="good">{t("diagnosis.none")}</Notice>}
        <Gates gates={member.gates} />
        {data && <LastMails slug={slug} mails={data.mails} memberId={member.id} />}
      </Stack>
    </Surface>
  );
}

type RemedyProps = MemberProps & {
  remedy: MemberDiagnosis["causes"][number]["remedy"];
  twin: string | undefined;
};

function Remedy({ slug, member, remedy, twin }: RemedyProps) {
  const { t } = useTranslation("members");
  const acts = useMemberActs({ slug, member });
  const whyNot = useWhyNot(slug);
  const label = t(`diagnosis.remedies.${remedy}`);
  if (remedy === "see_duplicate" && twin !== undefined)
    return (
      <LinkButton
        variant="default"
        size="sm"
        to="/admin/$slug/members/$memberId"
        params={{ slug, memberId: twin }}
      >
        {label}
      </LinkButton>
    );
  if (remedy === "create_season")
    return (
      <LinkButton variant="default" size="sm" to="/admin/$slug/members/seasons" params={{ slug }}>
        {label}
      </LinkButton>
    );
  const press = {
    reopen: () => acts.move.mutate("active"),
    reinstate: () => acts.move.mutate("active"),
    send_link: () => acts.sendLink.mutate(),
    approve: () => acts.approve.mutate(),
    reconsider: () => acts.reconsider.mutate(),
    edit: () => focusField(member.email === null ? "email" : (member.missing[0] ?? "email")),
    see_duplicate: () => undefined,
  }[remedy];
  const [permission, access] = needs[remedy];
  return (
    <GatedButton variant="default" size="sm" whyNot={whyNot(permission, access)} onClick={press}>
      {label}
    </GatedButton>
  );
}

/** What each button takes, as the API asks it. */
const needs = {
  reopen: ["members.edit", "write"],
  reinstate: ["members.edit", "write"],
  edit: ["members.edit", "write"],
  send_link: ["members.edit", "outreach"],
  approve: ["members.approve", "write"],
  reconsider: ["members.approve", "write"],
  see_duplicate: ["members.read", "read_other"],
} as const;

/** The field to correct: the address, or the first information that is missing. */
const focusField = (name: string): void =>
  document.querySelector<HTMLElement>(`#member-profile [data-path="${name}"]`)?.focus();

type MailsProps = { slug: string; memberId: string; mails: MemberDiagnosis["mails"] };

function LastMails({ slug, memberId, mails }: MailsProps) {
  const { t } = useTranslation(["members", "integrations"]);
  return (
    <div>
      <strong>{t("diagnosis.lastMails")}</strong>
      {mails.length === 0 && <p>{t("diagnosis.noMail")}</p>}
      <ul>
        {mails.map(({ id, recipient, state, queuedAt }) => (
          <li key={id}>
            <Instant at={queuedAt} /> · {recipient} ·{" "}
            {t(`mails.states.${state ?? "unknown"}`, { ns: "integrations" })}
          </li>
        ))}
      </ul>
      {mails.length > 0 && (
        <Link to="/admin/$slug/mails" params={{ slug }} search={{ subject: memberId }}>
          {t("mails.title", { ns: "integrations" })}
        </Link>
      )}
    </div>
  );
}
