import type { DossierCounts, PortalProgrammeSummary, Programme, ProgrammeSummary } from "#api/generated";

export type { DossierCounts, PortalProgrammeSummary, Programme, ProgrammeSummary };
export type ProgrammeState = Programme["state"];
