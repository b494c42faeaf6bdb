import { editMember } from "#actions/members/edit-member";
import { endpoint } from "#routes/endpoint";
import { editedSchema } from "#routes/members/edited";

export const editMemberEndpoint = endpoint(editMember, {
  method: "put",
  path: "/organisations/{organisation}/members/{memberId}",
  capability: "members",
  summary: "Correct a member",
  description:
    "Replaces what is known of them. A new address has to be proved again: links sent before stop working.",
  versioned: true,
  answer: { status: 200, schema: editedSchema },
});
