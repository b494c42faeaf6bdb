import { Link } from "@tanstack/react-router";

import { useWindow } from "#programmes/portal/use-window";
import { ProgrammeStateBadge, publicState } from "#programmes/programme-state";
import type { PortalProgrammeSummary } from "#programmes/types";

import styles from "./programme-card.module.css";

type Props = { slug: string; programme: PortalProgrammeSummary };

export function ProgrammeCard({ slug, programme }: Props) {
  const window = useWindow(programme);
  return (
    <article className={styles["card"]} data-closed={publicState(programme.state) === "closed"}>
      <ProgrammeStateBadge state={publicState(programme.state)} />
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
