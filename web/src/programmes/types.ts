export type ProgrammeStatus = "draft" | "scheduled" | "open" | "closing" | "closed" | "archived";

export type Programme = {
  id: string;
  title: string;
  summary: string;
  status: ProgrammeStatus;
  opensAt: string | null;
  closesAt: string | null;
  dossiers: { total: number; submitted: number };
  updatedAt: string;
};

export type ProgrammeDetail = Programme & {
  presentation: string;
  revision: number | null;
  hasUnpublishedForm: boolean;
  /** What still stands between the programme and its publication; empty when nothing does. */
  missing: string[];
};

export type PublicProgramme = {
  id: string;
  title: string;
  summary: string;
  presentation: string;
  status: "scheduled" | "open" | "closing" | "closed";
  opensAt: string | null;
  closesAt: string | null;
  /** The dossier the reader already started here: resume it rather than breed another. */
  ownDossierId: string | null;
};
