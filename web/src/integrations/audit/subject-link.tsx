import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

type Props = { slug: string; subject: string | null; children: ReactNode };

/** What happened leads to what it happened to, when that has a page. */
export function SubjectLink({ slug, subject, children }: Props) {
  if (subject?.startsWith("dos_")) {
    return (
      <Link to="/admin/$slug/dossiers/$dossierId" params={{ slug, dossierId: subject }}>
        {children}
      </Link>
    );
  }
  if (subject?.startsWith("prg_")) {
    return (
      <Link to="/admin/$slug/programmes/$programmeId" params={{ slug, programmeId: subject }}>
        {children}
      </Link>
    );
  }
  return children;
}
