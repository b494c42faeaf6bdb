export const own = "/organisations/{organisation}/my/prequalifications/{prequalificationId}";
export const staff = "/organisations/{organisation}/prequalifications/{prequalificationId}";
export const partnerDoes = (summary: string) => ({ summary });
export const staffDoes = (summary: string) => ({ summary: `${summary} on a partner's behalf` });
