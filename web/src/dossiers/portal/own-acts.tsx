import { Button, Textarea } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersAskHelp, dossiersEraseOwn, dossiersTakeUp, dossiersWithdraw } from "#api/generated";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Menu } from "#design/layout/menu";
import { TeamDialog } from "#dossiers/portal/team/team-dialog";
import type { OwnDossier } from "#dossiers/types";

type Props = { slug: string; dossier: OwnDossier };
type Asked = "help" | "withdraw" | "erase" | "team";

const undecided = ["submitted", "under_review", "correction_requested", "step_pending"];

/** What a person can do with their dossier besides filling it: take it away, share it, take it back, erase it. */
export function OwnActs({ slug, dossier }: Props) {
  const { t, i18n } = useTranslation("life");
  const [asked, setAsked] = useState<Asked>();
  const path = { organisation: slug, dossierId: dossier.id };
  const takeUp = useAct(() => bodyOf(dossiersTakeUp({ path })), t("own.takenUp"));
  const base = `/v1/organisations/${slug}/my/dossiers/${dossier.id}`;
  const { state, isBearer, isTest } = dossier;
  const isDraft = state === "draft";
  const close = () => setAsked(undefined);
  return (
    <>
      {state === "withdrawn" && isBearer && (
        <Button loading={takeUp.isPending} onClick={() => takeUp.mutate()}>
          {t("own.takeUp")}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} />}>
            {t("acts")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={`${base}/receipt?locale=${i18n.language}`} download>
            {t(isDraft ? "own.pdf" : "own.receipt")}
          </Menu.Item>
          <Menu.Item component="a" href={`${base}/data?locale=${i18n.language}`} download>
            {t("own.data")}
          </Menu.Item>
          {!isTest && <Menu.Item onClick={() => setAsked("team")}>{t("own.team")}</Menu.Item>}
          {isDraft && isBearer && !isTest && dossier.sharedAt === null && (
            <Menu.Item onClick={() => setAsked("help")}>{t("own.help")}</Menu.Item>
          )}
          {isBearer && undecided.includes(state) && (
            <Menu.Item onClick={() => setAsked("withdraw")}>{t("own.withdraw")}</Menu.Item>
          )}
          {isBearer && (
            <Menu.Item color="red" onClick={() => setAsked("erase")}>
              {t("own.erase")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {asked === "team" && <TeamDialog slug={slug} dossierId={dossier.id} onClose={close} />}
      {asked === "help" && <Help path={path} onClose={close} />}
      {asked === "withdraw" && <Withdraw path={path} onClose={close} />}
      {asked === "erase" && <Erase path={path} onClose={close} />}
    </>
  );
}

type ActProps = { path: { organisation: string; dossierId: string }; onClose: () => void };

function Help({ path, onClose }: ActProps) {
  const { t } = useTranslation("life");
  const ask = useAct(() => bodyOf(dossiersAskHelp({ path })).then(onClose), t("own.helpDone"));
  return (
    <ConfirmDialog
      opened
      harmless
      onClose={onClose}
      onConfirm={() => ask.mutate()}
      title={t("own.helpTitle")}
      confirmLabel={t("own.help")}
      pending={ask.isPending}
    >
      {t("own.helpText")}
    </ConfirmDialog>
  );
}

function Withdraw({ path, onClose }: ActProps) {
  const { t } = useTranslation("life");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { message: "" },
    onSubmit: async ({ message }) => {
      await bodyOf(dossiersWithdraw({ path, body: message.trim() === "" ? {} : { message } }));
      void toast(t("own.withdrawn"));
      onClose();
      await queries.invalidateQueries();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t("own.withdrawTitle")} size={520}>
      <Form of={problemForm}>
        <p style={{ margin: 0 }}>{t("own.withdrawText")}</p>
        <Textarea
          label={t("own.withdrawWhy")}
          description={t("own.withdrawWhyHelp")}
          autosize
          minRows={2}
          maxLength={2000}
          {...problemForm.form.getInputProps("message")}
        />
        <SubmitButton pending={problemForm.pending} color="red" fullWidth>
          {t("own.withdraw")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}

function Erase({ path, onClose }: ActProps) {
  const { t } = useTranslation("life");
  const navigate = useNavigate();
  const erase = useAct(async () => {
    await bodyOf(dossiersEraseOwn({ path, body: { confirmation: "ERASE" } }));
    await navigate({ to: "/$slug/dossiers", params: { slug: path.organisation } });
  }, t("own.erased"));
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => erase.mutate()}
      title={t("own.eraseTitle")}
      confirmLabel={t("own.erase")}
      phrase={t("own.erasePhrase")}
      pending={erase.isPending}
    >
      {t("own.eraseText")}
    </ConfirmDialog>
  );
}
