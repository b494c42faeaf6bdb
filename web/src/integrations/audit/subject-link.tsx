import { Link, linkOptions, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";

type Props = { slug: string; subject: string | null; name: string | null; children: ReactNode };

/** What bears a name is there as long as the API gives it: a draft kept to its applicant, or what is gone, has none. */
const named = new Set(["prg_", "dos_", "evs_", "mem_", "cli_", "prv_", "ptn_", "srq_"]);

/** What happened leads to what it happened to, when that is there and has a page. */
export function SubjectLink({ slug, subject, name, children }: Props) {
  const isGone = name === null && named.has(subject?.slice(0, 4) ?? "");
  const page = subject === null || isGone ? undefined : pageOf(slug, subject);
  return page === undefined ? children : <Link {...page}>{children}</Link>;
}

function pageOf(slug: string, subject: string) {
  const kind = subject.slice(0, 4);
  return Object.hasOwn(pages, kind) ? pages[kind]?.(slug, subject) : undefined;
}

/** The page of each kind of thing, by how its ids begin. */
const pages: Record<string, (slug: string, id: string) => LinkProps> = {
  dos_: (slug, dossierId) =>
    linkOptions({ to: "/admin/$slug/dossiers/$dossierId", params: { slug, dossierId } }),
  prg_: (slug, programmeId) =>
    linkOptions({ to: "/admin/$slug/programmes/$programmeId", params: { slug, programmeId } }),
  evs_: (slug, sessionId) =>
    linkOptions({ to: "/admin/$slug/evaluations/$sessionId", params: { slug, sessionId } }),
  mem_: (slug, memberId) => linkOptions({ to: "/admin/$slug/members/$memberId", params: { slug, memberId } }),
  tse_: (slug, sessionId) =>
    linkOptions({ to: "/admin/$slug/trainings/$sessionId", params: { slug, sessionId } }),
  cli_: (slug, clientId) => linkOptions({ to: "/admin/$slug/clients/$clientId", params: { slug, clientId } }),
  evr_: (slug, requestId) =>
    linkOptions({ to: "/admin/$slug/requests/$requestId", params: { slug, requestId } }),
  prv_: (slug, providerId) =>
    linkOptions({ to: "/admin/$slug/providers/$providerId", params: { slug, providerId } }),
  srq_: (slug, requestId) =>
    linkOptions({ to: "/admin/$slug/service-requests/$requestId", params: { slug, requestId } }),
  ptn_: (slug, partnerId) =>
    linkOptions({ to: "/admin/$slug/partners/$partnerId", params: { slug, partnerId } }),
  prq_: (slug, prequalificationId) =>
    linkOptions({
      to: "/admin/$slug/prequalifications/$prequalificationId",
      params: { slug, prequalificationId },
    }),
  pqf_: (slug, formId) =>
    linkOptions({ to: "/admin/$slug/prequalification-forms/$formId", params: { slug, formId } }),
  wbh_: (slug, webhookId) =>
    linkOptions({ to: "/admin/$slug/webhooks/$webhookId", params: { slug, webhookId } }),
  ord_: (slug, orderId) =>
    linkOptions({ to: "/admin/$slug/account/orders/$orderId", params: { slug, orderId } }),
  mbr_: (slug) => linkOptions({ to: "/admin/$slug/staff", params: { slug } }),
  key_: (slug) => linkOptions({ to: "/admin/$slug/api-keys", params: { slug } }),
};
