import { z } from "@hono/zod-openapi";

import { seeCoverage, seeOwnCoverage, setCoverage, setOwnCoverage } from "#actions/providers/coverage";
import { createSkill, editSkill, listPublicSkills, listSkills } from "#actions/providers/skills";
import { endpoint } from "#routes/endpoint";
import { toWireOrNull, instantSchema } from "#routes/organisations/schemas";
import { providerId, skillId } from "#routes/providers/service-examples";

const skills = "/organisations/{organisation}/service-skills";
const skillSchema = z.object({ id: z.string(), name: z.string() });
const skillExample = { id: skillId, name: "Animation" };
const idSchema = z.object({ id: z.string() }).openapi("ServiceSkillId");

export const listSkillsEndpoint = endpoint(listSkills, {
  method: "get",
  path: skills,
  capability: "providers",
  summary: "List skills",
  description: "The organisation’s own catalogue: what providers can do.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(skillSchema.extend({ archivedAt: instantSchema.nullable() })) })
      .openapi("ServiceSkills"),
    example: { data: [{ ...skillExample, archivedAt: null }] },
  },
  present: ({ data }) => ({
    data: data.map(({ archivedAt, ...skill }) => ({ ...skill, archivedAt: toWireOrNull(archivedAt) })),
  }),
});

export const listPublicSkillsEndpoint = endpoint(listPublicSkills, {
  method: "get",
  path: "/portals/{organisation}/service-skills",
  capability: "providers",
  summary: "List the skills that can be asked for",
  description: "For the public form of the organisation.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(skillSchema) }).openapi("OfferedSkills"),
    example: { data: [skillExample] },
  },
});

export const createSkillEndpoint = endpoint(createSkill, {
  method: "post",
  path: skills,
  capability: "providers",
  summary: "Add a skill",
  description: "To the catalogue of the organisation.",
  answer: { status: 201, schema: idSchema, example: { id: skillId } },
});

export const editSkillEndpoint = endpoint(editSkill, {
  method: "put",
  path: `${skills}/{skillId}`,
  capability: "providers",
  summary: "Edit a skill",
  description: "Renames it; `archived` takes it out of what is offered, and what uses it keeps it.",
  answer: { status: 200, schema: idSchema, example: { id: skillId } },
});

const coverageSchema = z
  .object({
    catalogue: z.array(skillSchema),
    skills: z.array(z.string()),
    areas: z.array(z.string()).openapi({ description: "Codes of departments; `FR` is everywhere." }),
  })
  .openapi("ProviderCoverage", {
    example: { catalogue: [skillExample], skills: [skillId], areas: ["83", "13"] },
  });
const coveredSchema = z.object({ id: z.string() }).openapi("CoveredProvider");

export const seeCoverageEndpoint = endpoint(seeCoverage, {
  method: "get",
  path: "/organisations/{organisation}/providers/{providerId}/coverage",
  capability: "providers",
  summary: "See what a provider does and where",
  description: "Their skills and areas, and the catalogue to choose from.",
  answer: { status: 200, schema: coverageSchema },
});

export const setCoverageEndpoint = endpoint(setCoverage, {
  method: "put",
  path: "/organisations/{organisation}/providers/{providerId}/coverage",
  capability: "providers",
  summary: "Set what a provider does and where",
  description: "Open requests that are now for them are offered at once.",
  answer: { status: 200, schema: coveredSchema, example: { id: providerId } },
});

export const seeOwnCoverageEndpoint = endpoint(seeOwnCoverage, {
  method: "get",
  path: "/organisations/{organisation}/my/coverage",
  capability: "providers",
  summary: "See what I do and where",
  description: "My skills and areas, and the catalogue to choose from.",
  answer: { status: 200, schema: coverageSchema },
});

export const setOwnCoverageEndpoint = endpoint(setOwnCoverage, {
  method: "put",
  path: "/organisations/{organisation}/my/coverage",
  capability: "providers",
  summary: "Set what I do and where",
  description: "Open requests that are now for me are offered at once.",
  answer: { status: 200, schema: coveredSchema, example: { id: providerId } },
});
