import { queryOptions } from "@tanstack/react-query";

import { ProblemError } from "#api/problem";
import { get, post, request } from "#api/request";
import type { Me, Session } from "#identity/types";

/** Who is signed in; null for a visitor. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  staleTime: 5 * 60_000,
  queryFn: () =>
    get<Me>("/v1/me").catch((error: unknown) => {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }),
});

export const sessionsQuery = queryOptions({
  queryKey: ["me", "sessions"],
  queryFn: () => get<{ data: Session[] }>("/v1/me/sessions"),
});

type Credentials = { email: string; password: string; code?: string };

export const signIn = (body: Credentials) => post<{ twoFactor?: boolean }>("/v1/sessions", body);
export const signOut = () => request<void>("DELETE", "/v1/sessions/current");
export const revokeSession = (id: string) => request<void>("DELETE", `/v1/me/sessions/${id}`);
export const signUp = (body: { email: string }) => post<void>("/v1/sign-ups", body);
export const completeSignUp = (body: { token: string; name: string; password: string }) =>
  post<void>("/v1/sign-ups/complete", body);
export const askReset = (body: { email: string }) => post<void>("/v1/password-resets", body);
export const resetPassword = (body: { token: string; password: string }) =>
  post<void>("/v1/password-resets/complete", body);
export const saveProfile = (body: { name: string; language: string }) =>
  request<void>("PATCH", "/v1/me", { body });
export const changePassword = (body: { currentPassword: string; newPassword: string }) =>
  post<void>("/v1/me/password", body);
export const changeEmail = (body: { email: string; password: string }) => post<void>("/v1/me/email", body);
export const startTwoFactor = (body: { password: string }) =>
  post<{ secret: string; uri: string }>("/v1/me/two-factor", body);
export const confirmTwoFactor = (body: { code: string }) =>
  post<{ recoveryCodes: string[] }>("/v1/me/two-factor/confirm", body);
export const stopTwoFactor = (body: { password: string }) =>
  request<void>("DELETE", "/v1/me/two-factor", { body });
