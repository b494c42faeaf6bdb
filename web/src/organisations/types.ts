import type { StaffRole } from "#identity/types";

type Module = "programmes" | "members" | "trainings" | "clients" | "providers" | "invitations";

type OrganisationState =
  | "trial"
  | "active"
  | "cancelling"
  | "expired"
  | "standby"
  | "deactivating"
  | "purged";

export type Organisation = {
  slug: string;
  name: string;
  colour: string;
  logoUrl: string | null;
  state: OrganisationState;
  stateUntil: string | null;
  modules: Module[];
};

export type PublicOrganisation = {
  slug: string;
  name: string;
  colour: string;
  logoUrl: string | null;
  headline: string;
  introduction: string;
  /** False in Standby and after expiry: the home stays, its calls to action do not. */
  open: boolean;
  legalUrl: string | null;
};

export type Settings = {
  name: string;
  slug: string;
  contactEmail: string;
  timeZone: string;
  colour: string;
  headline: string;
  introduction: string;
  legalNotices: string;
  modules: Module[];
};

export type StaffMember = {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  status: "active" | "invited" | "deactivated";
  lastSeenAt: string | null;
};

export type Dashboard = {
  toReview: number;
  drafts: number;
  submittedThisWeek: number;
  closingSoon: { id: string; title: string; closesAt: string; dossiers: number }[];
  recent: {
    id: string;
    at: string;
    dossierId: string;
    applicant: string;
    programme: string;
    event: string;
  }[];
};
