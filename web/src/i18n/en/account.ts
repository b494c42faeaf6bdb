import type { account as french } from "#i18n/fr/account";
import type { Texts } from "#i18n/texts";

export const account: Texts<typeof french> = {
  title: "My account",
  tabs: { profile: "Profile", security: "Security", dossiers: "My dossiers" },
  profile: {
    title: "You",
    text: "Your name appears in your dossiers and in the staff of your organisations.",
    language: "Language of messages",
    french: "Français",
    english: "English",
  },
  organisations: {
    title: "Your organisations",
    text: "Those whose staff you belong to.",
    none: "You belong to no staff at the moment.",
  },
  password: {
    title: "Password",
    text: "Changing it closes your other sessions.",
    current: "Current password",
    submit: "Change the password",
    done: "Password changed",
  },
  email: {
    title: "E-mail address",
    text: "Your current address is {email}. The new one will be used once confirmed from the link you receive.",
    label: "New e-mail address",
    submit: "Send the confirmation link",
    done: "Confirmation link sent",
  },
  twoFactor: {
    title: "Two-step verification",
    text: "A code from your phone on top of the password: the best protection of your account.",
    on: "On",
    off: "Off",
    start: "Turn on",
    stop: "Turn off",
    scan: "Add this key to your authenticator app, then enter the code it shows.",
    key: "Key",
    code: "6-digit code",
    confirm: "Confirm",
    recovery: "Keep these recovery codes in a safe place: each works once.",
  },
  sessions: {
    title: "Open sessions",
    text: "The devices signed in to your account. Close those you do not recognise.",
    current: "This device",
    seen: "Seen {ago}",
    close: "Close the session",
    closed: "Session closed",
  },
};
