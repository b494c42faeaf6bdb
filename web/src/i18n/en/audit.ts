import { auditActions } from "#i18n/en/audit-actions";

import type { audit as french } from "#i18n/fr/audit";
import type { Texts } from "#i18n/texts";

export const audit: Texts<typeof french> = {
  title: "Audit trail",
  lead: "Every action, by whom and when. It can be neither changed nor erased.",
  at: "Date",
  person: "By whom",
  everyone: "All the staff",
  action: "Action",
  subject: "Subject",
  details: "Details",
  aboutOne: "The trail of one record only.",
  aboutAll: "The whole trail",
  emptyTitle: "Nothing to report",
  empty: "The actions of your staff will appear here.",
  verify: "Check its integrity",
  holds_one: "The trail is intact: {count} entry checked.",
  holds_other: "The trail is intact: {count} entries checked.",
  broken_one: "The trail was altered. Contact us at once.",
  broken_other: "The trail was altered. Contact us at once.",
  kinds: {
    person: "Deleted person",
    api_key: "API key",
    system: "Parvis",
    operator: "Parvis support",
    visitor: "Visitor",
  },
  actions: auditActions,
};
