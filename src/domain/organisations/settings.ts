import { z } from "zod";

import type { Locale } from "#domain/locale";

export const modules = ["programmes", "members", "trainings", "clients", "providers", "invitations"] as const;
export type Module = (typeof modules)[number];

/** How the organisation charges VAT; `exempt_293b` prints « TVA non applicable, art. 293 B du CGI ». */
export const vatRegimes = ["standard", "exempt_293b"] as const;

/** What an organisation says of itself. Kept as one document: always read and written together. */
export type OrganisationSettings = {
  locale: Locale;
  identity: {
    legalName: string;
    siren: string;
    vatRegime: (typeof vatRegimes)[number];
    vatNumber: string;
    address: string;
    contactEmail: string;
  };
  home: { title: string; introduction: string };
  legalNotices: string;
  theme: { accent: string; logoFileId: string | null };
  modules: Module[];
};

/** What a new organisation starts with: calls for applications switched on, nothing else said. */
export const initialSettings = (
  name: string,
  contactEmail: string,
  locale: Locale,
): OrganisationSettings => ({
  locale,
  identity: { legalName: name, siren: "", vatRegime: "standard", vatNumber: "", address: "", contactEmail },
  home: { title: name, introduction: "" },
  legalNotices: "",
  theme: { accent: "#0b6e5f", logoFileId: null },
  modules: ["programmes"],
});

const reservedSlugs = new Set([
  "admin",
  "account",
  "api",
  "app",
  "assets",
  "cdn",
  "demo-admin",
  "design",
  "docs",
  "forgot-password",
  "help",
  "invitation",
  "login",
  "mail",
  "new",
  "organisations",
  "parvis",
  "reset-password",
  "sign-in",
  "sign-out",
  "sign-up",
  "static",
  "status",
  "support",
  "v1",
  "www",
]);

export const isReservedSlug = (slug: string): boolean => reservedSlugs.has(slug);

/** Lower case letters, digits and single hyphens; 3 to 40 characters; the portal's address. */
export const slugSchema = z
  .string()
  .min(3)
  .max(40)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "not_slug" })
  .refine((slug) => !isReservedSlug(slug), { error: "reserved" });

/** The trial of Pro lasts 30 days of 24 hours (product: plans). In milliseconds. */
export const trialDuration = 30 * 24 * 60 * 60 * 1000;
