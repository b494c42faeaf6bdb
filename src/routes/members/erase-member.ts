import { eraseMember } from "#actions/members/erase-member";
import { endpoint } from "#routes/endpoint";

export const eraseMemberEndpoint = endpoint(eraseMember, {
  method: "delete",
  path: "/organisations/{organisation}/members/{memberId}",
  capability: "members",
  summary: "Erase a member",
  description: "For ever: what they gave, what they paid, and their place in the organisation.",
  versioned: true,
  answer: { status: 204 },
});
