import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersCancelTeamOffer, dossiersLeaveTeam, dossiersOfferTeam } from "#api/generated";
import { dossiersSeeTeamOptions } from "#api/generated/@tanstack/react-query.gen";
import type { DossierTeam } from "#api/generated";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { Form } from "#design/form/form";
import { useProblemForm } from "#design/form/use-problem-form";

import styles from "./team.module.css";

type Place = { slug: string; dossierId: string };

/** Who fills the dossier, who was asked to, and the way to ask one more or to hand it over. */
export function TeamDialog({ slug, dossierId, onClose }: Place & { onClose: () => void }) {
  const { t } = useTranslation("life");
  const { data: team } = useQuery(dossiersSeeTeamOptions({ path: { organisation: slug, dossierId } }));
  return (
    <Modal opened onClose={onClose} title={t("team.title")} size={560}>
      <Stack gap="lg">
        <p style={{ margin: 0 }}>{t("team.text")}</p>
        {team !== undefined && <Team slug={slug} dossierId={dossierId} team={team} />}
      </Stack>
    </Modal>
  );
}

function Team({ slug, dossierId, team }: Place & { team: DossierTeam }) {
  const { t } = useTranslation("life");
  const path = { organisation: slug, dossierId };
  const navigate = useNavigate();
  const [leaving, setLeaving] = useState(false);
  const remove = useAct((personId: string) => bodyOf(dossiersLeaveTeam({ path: { ...path, personId } })));
  const leave = useAct(async () => {
    await bodyOf(dossiersLeaveTeam({ path: { ...path, personId: team.me } }));
    await navigate({ to: "/$slug/dossiers", params: { slug } });
  }, t("team.left"));
  const cancel = useAct((offerId: string) => bodyOf(dossiersCancelTeamOffer({ path: { ...path, offerId } })));
  return (
    <>
      <ul className={styles["people"]}>
        <Person name={team.bearer.name} email={team.bearer.email} place={t("team.bearer")} />
        {team.members.map(({ personId, name, email }) => (
          <Person key={personId} name={name} email={email} place={t("team.member")}>
            {personId === team.me && (
              <Button variant="subtle" color="gray" size="sm" onClick={() => setLeaving(true)}>
                {t("team.leave")}
              </Button>
            )}
            {team.isBearer && personId !== team.me && (
              <Button
                variant="subtle"
                color="gray"
                size="sm"
                loading={remove.isPending}
                onClick={() => remove.mutate(personId)}
              >
                {t("team.remove")}
              </Button>
            )}
          </Person>
        ))}
        {team.offers.map(({ id, email, offer }) => (
          <Person
            key={id}
            name={email}
            email=""
            place={t(offer === "transfer" ? "team.transfer" : "team.waiting")}
          >
            {team.isBearer && (
              <Button variant="subtle" color="gray" size="sm" onClick={() => cancel.mutate(id)}>
                {t("team.cancel")}
              </Button>
            )}
          </Person>
        ))}
      </ul>
      {team.isBearer && <Offer slug={slug} dossierId={dossierId} />}
      <ConfirmDialog
        opened={leaving}
        onClose={() => setLeaving(false)}
        onConfirm={() => leave.mutate()}
        pending={leave.isPending}
        title={t("team.leaveTitle")}
        confirmLabel={t("team.leave")}
      >
        {t("team.leaveText")}
      </ConfirmDialog>
    </>
  );
}

type PersonProps = { name: string; email: string; place: string; children?: React.ReactNode };

const Person = ({ name, email, place, children }: PersonProps) => (
  <li className={styles["person"]}>
    <div>
      <strong>{name}</strong>
      <div className={styles["dim"]}>{[email, place].filter(Boolean).join(" · ")}</div>
    </div>
    {children}
  </li>
);

function Offer({ slug, dossierId }: Place) {
  const { t } = useTranslation("life");
  const queries = useQueryClient();
  const [offer, setOffer] = useState<"join" | "transfer">("join");
  const problemForm = useProblemForm({
    initialValues: { email: "" },
    onSubmit: async ({ email }) => {
      await bodyOf(dossiersOfferTeam({ path: { organisation: slug, dossierId }, body: { email, offer } }));
      void toast(t("team.sent", { email }));
      problemForm.form.reset();
      await queries.invalidateQueries();
    },
  });
  return (
    <Form of={problemForm}>
      <TextInput type="email" label={t("team.email")} {...problemForm.form.getInputProps("email")} />
      <Group gap="xs">
        <Button type="submit" loading={problemForm.pending} onClick={() => setOffer("join")}>
          {t("team.invite")}
        </Button>
        <Button
          type="submit"
          variant="default"
          disabled={problemForm.pending}
          onClick={() => setOffer("transfer")}
        >
          {t("team.hand")}
        </Button>
      </Group>
    </Form>
  );
}
