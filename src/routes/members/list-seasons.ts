import { z } from "@hono/zod-openapi";

import { listSeasons } from "#actions/members/list-seasons";
import { endpoint } from "#routes/endpoint";
import { presentSeason, seasonExample, seasonSchema } from "#routes/members/season-schemas";

const figuresSchema = z
  .object({
    members: z.int(),
    paid: z.int(),
    paidCents: z.int(),
    approved: z.int(),
    refused: z.int(),
    waiting: z.int(),
  })
  .openapi("SeasonFigures");

const none = { members: 0, paid: 0, paidCents: 0, approved: 0, refused: 0, waiting: 0 };

const listedSchema = seasonSchema
  .extend({ running: z.boolean(), figures: figuresSchema })
  .openapi({ example: { ...seasonExample, running: true, figures: none } });
const seasonsSchema = z.object({ data: z.array(listedSchema) }).openapi("Seasons");

export const listSeasonsEndpoint = endpoint(listSeasons, {
  method: "get",
  path: "/organisations/{organisation}/seasons",
  capability: "members",
  summary: "List the seasons",
  description: "Latest first, with how many members each has, and how many paid and were approved.",
  answer: { status: 200, schema: seasonsSchema },
  present: (seasons) => ({
    data: seasons.map(({ running, figures, ...season }) => ({
      ...presentSeason(season),
      running,
      figures: figures ? countsOf(figures) : none,
    })),
  }),
});

function countsOf({ members, paid, paidCents, approved, refused, waiting }: typeof none) {
  return { members, paid, paidCents, approved, refused, waiting };
}
