import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { providersEditRequest } from "#api/generated";
import { Facts } from "#design/display/facts";
import { Amount, Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { useWhyNot } from "#organisations/access";
import { departmentName } from "#providers/departments";
import { Compare } from "#providers/requests/compare";
import { ServiceForm } from "#providers/requests/request-form";
import { VerbDialog, type DialogVerb } from "#providers/requests/verb-dialog";
import { RequestBadge } from "#providers/service-badges";
import { requestQuery, skillsQuery } from "#providers/service-queries";
import type { ServiceRequest } from "#providers/service-types";

import styles from "../services.module.css";

const route = getRouteApi("/admin/$slug/service-requests/$requestId");
const dialogVerbs = ["cancel", "settle", "offer"] as const;

export function ServiceRequestPage() {
  const { t } = useTranslation("services");
  const { slug, requestId } = route.useParams();
  const { data: request } = useSuspenseQuery(requestQuery(slug, requestId));
  const whyNot = useWhyNot(slug)("providers.handle-requests", "write");
  const [open, setOpen] = useState<DialogVerb | "edit">();
  const word = (verb: DialogVerb) => (verb === "offer" && request.offeredAt !== null ? "more" : verb);
  return (
    <Page
      title={request.title}
      badge={<RequestBadge state={request.state} />}
      lead={`${request.number} · ${request.skillName}`}
      back={
        <Link to="/admin/$slug/service-requests" params={{ slug }}>
          {t("requests.title")}
        </Link>
      }
      actions={
        <>
          {request.verbs.includes("edit") && (
            <GatedButton variant="default" whyNot={whyNot} onClick={() => setOpen("edit")}>
              {t("acts.edit")}
            </GatedButton>
          )}
          {dialogVerbs
            .filter((verb) => request.verbs.includes(verb))
            .map((verb) => (
              <GatedButton
                key={verb}
                variant={verb === "offer" ? "filled" : "default"}
                whyNot={whyNot}
                onClick={() => setOpen(verb)}
              >
                {t(`acts.${word(verb)}`)}
              </GatedButton>
            ))}
        </>
      }
    >
      <div className={styles["columns"]}>
        <div className={styles["stack"]}>
          <Compare slug={slug} request={request} />
        </div>
        <aside className={styles["stack"]}>
          <About request={request} />
          <Contact request={request} />
        </aside>
      </div>
      {open === "edit" && <EditDialog slug={slug} request={request} onClose={() => setOpen(undefined)} />}
      {open !== undefined && open !== "edit" && (
        <VerbDialog slug={slug} request={request} verb={open} onClose={() => setOpen(undefined)} />
      )}
    </Page>
  );
}

function About({ request }: { request: ServiceRequest }) {
  const { t } = useTranslation("services");
  const { area, place, startsAt, endsAt, budgetCents, details, offers, answersUntil, closeReason } = request;
  return (
    <Surface title={t("requests.about")}>
      <Facts
        facts={[
          { label: t("fields.place"), value: place },
          { label: t("fields.area"), value: area === null ? t("requests.anywhere") : departmentName(area) },
          { label: t("fields.startsAt"), value: startsAt ? <Instant at={startsAt} /> : t("requests.noDate") },
          ...(endsAt ? [{ label: t("fields.endsAt"), value: <Instant at={endsAt} /> }] : []),
          ...(budgetCents === null
            ? []
            : [{ label: t("fields.budget"), value: <Amount cents={budgetCents} /> }]),
          ...(details === ""
            ? []
            : [{ label: t("fields.details"), value: <span className={styles["prewrap"]}>{details}</span> }]),
          ...(answersUntil
            ? [
                { label: t("fields.answersUntil"), value: <Instant at={answersUntil} /> },
                { label: t("requests.answers"), value: t("fields.offers", { count: offers }) },
              ]
            : []),
          ...(closeReason ? [{ label: t("fields.message"), value: closeReason }] : []),
        ]}
      />
    </Surface>
  );
}

function Contact({ request }: { request: ServiceRequest }) {
  const { t } = useTranslation("services");
  const { contactName, contactEmail, contactPhone, source } = request;
  return (
    <Surface title={t("requests.contact")}>
      <Facts
        facts={[
          { label: t("fields.contactName"), value: contactName },
          { label: t("fields.contactEmail"), value: <a href={`mailto:${contactEmail}`}>{contactEmail}</a> },
          ...(contactPhone === null ? [] : [{ label: t("fields.contactPhone"), value: contactPhone }]),
          { label: t("fields.source"), value: t(`fields.sources.${source}`) },
        ]}
      />
    </Surface>
  );
}

type EditProps = { slug: string; request: ServiceRequest; onClose: () => void };

function EditDialog({ slug, request, onClose }: EditProps) {
  const { t } = useTranslation("services");
  const queries = useQueryClient();
  const { data } = useQuery(skillsQuery(slug));
  const skills =
    data?.data.filter(({ id, archivedAt }) => archivedAt === null || id === request.skillId) ?? [];
  return (
    <Modal opened onClose={onClose} title={t("acts.edit")} size={720}>
      {data && (
        <ServiceForm
          skills={skills}
          request={request}
          submitLabel={t("coverage.save")}
          send={async (body) => {
            await providersEditRequest({
              path: { organisation: slug, requestId: request.id },
              headers: ifMatch(request.version),
              body,
            });
            await queries.invalidateQueries();
            void toast(t("acts.saved"));
            onClose();
          }}
        />
      )}
    </Modal>
  );
}
