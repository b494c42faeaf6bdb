export type ApiKey = {
  id: string;
  name: string;
  lastFour: string;
  scopes: string[];
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string | null;
};

export type ExportJob = {
  id: string;
  kind: "dossiers" | "programmes" | "members" | "account";
  format: "csv" | "xlsx" | "json" | "zip";
  state: "queued" | "running" | "done" | "failed";
  done: number;
  total: number;
  requestedBy: string;
  requestedAt: string;
  expiresAt: string | null;
  url: string | null;
};

export type AuditEntry = {
  id: string;
  at: string;
  person: string;
  sentence: string;
  subject: string;
  address: string;
};
