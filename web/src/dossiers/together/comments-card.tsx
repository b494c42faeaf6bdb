import { Button, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { dossiersComment } from "#api/generated";
import { Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { useKeptText } from "#design/form/use-kept-text";
import { commentsQuery } from "#dossiers/together/queries";
import { useWhyNot } from "#organisations/access";

import styles from "./together.module.css";

/** What the applicant is told in words: they read it on their dossier and by mail. */
export function CommentsCard({ slug, dossierId }: { slug: string; dossierId: string }) {
  const { t } = useTranslation("handling");
  const whyNot = useWhyNot(slug)("dossiers.annotate", "outreach");
  const { data } = useQuery(commentsQuery(slug, dossierId));
  const [body, setBody] = useKeptText(`comment-${dossierId}`);
  const send = useAct(async () => {
    await dossiersComment({ path: { organisation: slug, dossierId }, body: { body } });
    setBody("");
  }, t("commentSent"));
  return (
    <Surface title={t("comments")} description={t("commentsHelp")}>
      <div className={styles["stack"]}>
        {data?.data.length === 0 && <p className={styles["help"]}>{t("noComment")}</p>}
        {data?.data.map((comment) => (
          <article key={comment.id} className={styles["entry"]}>
            <p>{comment.body}</p>
            <span className={styles["by"]}>
              {comment.author} · <Instant at={comment.createdAt} />
            </span>
          </article>
        ))}
        {whyNot === undefined && (
          <>
            <Textarea
              aria-label={t("comment")}
              autosize
              minRows={2}
              maxLength={5000}
              value={body}
              onChange={(event) => setBody(event.currentTarget.value)}
            />
            <div>
              <Button
                variant="default"
                disabled={body.trim() === ""}
                loading={send.isPending}
                onClick={() => send.mutate()}
              >
                {t("sendComment")}
              </Button>
            </div>
          </>
        )}
      </div>
    </Surface>
  );
}
