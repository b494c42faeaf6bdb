import { Link } from "@tanstack/react-router";

import { ProgrammeStatusBadge } from "#programmes/programme-status";
import { useWindow } from "#programmes/portal/use-window";
import type { PublicProgramme } from "#programmes/types";

import styles from "./programme-card.module.css";

export function ProgrammeCard({ slug, programme }: { slug: string; programme: PublicProgramme }) {
  const window = useWindow(programme);
  return (
    <article className={styles["card"]} data-closed={programme.status === "closed"}>
      <ProgrammeStatusBadge status={programme.status} />
      <h3 className={styles["title"]}>
        <Link to="/$slug/programmes/$programmeId" params={{ slug, programmeId: programme.id }}>
          {programme.title}
        </Link>
      </h3>
      <p className={styles["summary"]}>{programme.summary}</p>
      <p className={styles["window"]}>{window}</p>
    </article>
  );
}
