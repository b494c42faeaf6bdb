import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { foldForSearch } from "#domain/dossiers/search-text";
import { id, shortText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHaveChanged, mustHold } from "#db/guards";
import { serviceSkills } from "#db/providers/requests-schema";
import { mostSkills, openSkills, skillsOf } from "#db/providers/skills";
import { many } from "#db/statement";

const taken = { "service_skills.name_key": new Refusal("skill_in_use") };

/** The organisation's catalogue of skills, archived ones too. */
export const listSkills = action({
  name: "providers.list-skills",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject({}),
  reads: (scope) => ({ skills: many(skillsOf(scope)) }),
  run: (_context, _input, { skills }) => ({ result: { data: skills } }),
});

/** The same for whoever asks for a service: those that are offered. */
export const listPublicSkills = action({
  name: "providers.list-public-skills",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({}),
  reads: (scope) => ({ skills: many(openSkills(scope)) }),
  run: (_context, _input, { skills }) => ({ result: { data: skills } }),
});

export const createSkill = action({
  name: "providers.create-skill",
  requires: "providers.handle-requests",
  access: "write",
  input: z.strictObject({ name: shortText(80, 1) }),
  refuses: ["skill_in_use", "too_many_skills"],
  reads: () => ({}),
  run({ tenant, newId, now }, { name }) {
    const skillId = newId("skl");
    const few = sql`(select count(*) from (select 1 from ${serviceSkills} where ${tenant.owns(serviceSkills)} limit ${mostSkills})) < ${mostSkills}`;
    return {
      result: { id: skillId },
      change: {
        steps: [
          mustHold("too_many_skills", few),
          tenant.insert(serviceSkills, { id: skillId, name, nameKey: foldForSearch(name), createdAt: now }),
        ],
        conflicts: taken,
        audit: { subject: skillId },
      },
    };
  },
});

/** Renames a skill, or takes it out of what is offered: what uses it keeps it. */
export const editSkill = action({
  name: "providers.edit-skill",
  requires: "providers.handle-requests",
  access: "write",
  input: z.strictObject({ skillId: id("skl"), name: shortText(80, 1), archived: z.boolean() }),
  refuses: ["not_found", "skill_in_use"],
  reads: () => ({}),
  run({ tenant, now }, { skillId, name, archived }) {
    return {
      result: { id: skillId },
      change: {
        steps: [
          tenant.update(
            serviceSkills,
            { name, nameKey: foldForSearch(name), archivedAt: archived ? now : null },
            eq(serviceSkills.id, skillId),
          ),
          mustHaveChanged("not_found"),
        ],
        conflicts: taken,
        audit: { subject: skillId, details: { archived } },
      },
    };
  },
});
