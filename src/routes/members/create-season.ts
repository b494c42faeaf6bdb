import { createSeason } from "#actions/members/create-season";
import { endpoint } from "#routes/endpoint";
import { presentSeason, seasonSchema } from "#routes/members/season-schemas";

export const createSeasonEndpoint = endpoint(createSeason, {
  method: "post",
  path: "/organisations/{organisation}/seasons",
  capability: "members",
  summary: "Create a season",
  description:
    "Its dates, when dues are owed, how long access lasts after the season before, and the amount in cents.",
  answer: { status: 201, schema: seasonSchema },
  present: presentSeason,
});
