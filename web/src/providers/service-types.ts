import type { Engagement, ServiceRequest, ServiceRequests } from "#api/generated";

export type { Engagement, OfferedServiceRequest, ServiceRequest } from "#api/generated";
export type RequestRow = ServiceRequests["data"][number];
export type RequestState = ServiceRequest["state"];
export type ServiceResponse = ServiceRequest["responses"][number];
export type EngagementState = Engagement["state"];
export type EngagementVerb = Engagement["verbs"][number];

export const requestSets = ["received", "offered", "closed"] as const;
export const engagementSets = ["ongoing", "over"] as const;
