import { editOwnMember } from "#actions/members/edit-own";
import { endpoint } from "#routes/endpoint";
import { editedSchema } from "#routes/members/edited";

export const editOwnMemberEndpoint = endpoint(editOwnMember, {
  method: "put",
  path: "/organisations/{organisation}/my/membership",
  capability: "members",
  summary: "Fill in one’s personal information",
  description: "Strict: each field says what is wrong with it, and nothing is refused without saying why.",
  versioned: true,
  answer: { status: 200, schema: editedSchema },
});
