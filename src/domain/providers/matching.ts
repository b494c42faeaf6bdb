import { everywhere, type Area, type Department } from "#domain/providers/areas";

/** What a provider does, and where. */
export type Coverage = { skills: ReadonlySet<string>; areas: ReadonlySet<Area> };

/** What a request asks for; without an area it can be done from anywhere. */
export type Sought = { skillId: string; area: Department | null };

/** Whether a request is offered to a provider: the skill, and the place. `db/providers` says the same in SQL. */
export const isOfferedTo = ({ skills, areas }: Coverage, { skillId, area }: Sought): boolean =>
  skills.has(skillId) && (area === null || areas.has(area) || areas.has(everywhere));
