import type { organisations as french } from "#i18n/fr/organisations";
import type { Texts } from "#i18n/texts";

export const organisations: Texts<typeof french> = {
  home: {
    tab: "Home",
    title: "The forecourt of your organisation",
    lead: "Calls for applications, members, trainings, clients, partners: everything that comes to you goes through one place, clear for your public and simple for your staff.",
    start: "Create an organisation",
    trial: "30-day trial, no card needed.",
    modulesTitle: "One platform, six uses",
    modulesLead: "Switch on what you need today, and the rest when its time comes.",
    trustTitle: "Built to last",
    trust: {
      sleep: {
        title: "Put it to sleep, wake it up",
        text: "Between two seasons, the Standby plan keeps your data and settings. Nothing is lost.",
      },
      open: {
        title: "Open to everyone",
        text: "By keyboard, with a screen reader, on a phone, in French and in English.",
      },
      data: {
        title: "Your data stays yours",
        text: "Complete exports, an open API, a trail of every action, people’s rights respected.",
      },
    },
    illustration: {
      programme: "Artist residencies 2027",
      closes: "Closes in 12 days",
      dossiers: "148 dossiers",
      accepted: "Dossier accepted",
    },
  },
  modules: {
    programmes: {
      title: "Programmes",
      text: "Calls for applications, dossiers and evaluations, from the form to the decision.",
    },
    members: {
      title: "Members",
      text: "Memberships and dues per season, and an answer to “why can’t they sign in?”.",
    },
    trainings: {
      title: "Trainings",
      text: "Sessions, public registration, waiting lists and confirmations.",
    },
    clients: {
      title: "Clients",
      text: "Client records, event requests, and duplicates merged without losing anything.",
    },
    providers: { title: "Providers", text: "Independent providers, subscriptions and service requests." },
    invitations: {
      title: "Partners",
      text: "Invitations, reminders and pre-qualification of your partner companies.",
    },
  },
  create: {
    title: "Create an organisation",
    lead: "You will own it. The Pro trial lasts 30 days, no card needed.",
    name: "Name of the organisation",
    namePlaceholder: "Town of Toulon",
    slug: "Address of the portal",
    slugHelp: "Lower case letters, digits and hyphens. It does not change afterwards.",
    slugFree: "This address is free.",
    slugTaken: "This address is already taken.",
    submit: "Create the organisation",
  },
  banner: {
    trial: { title: "Pro trial", text: "Every feature is open until {date}." },
    cancelling: {
      title: "Subscription cancelled",
      text: "You keep full access until the end of the paid period. You can change your mind until then.",
    },
    expired: {
      title: "Subscription expired",
      text: "Your data is kept. Choose a plan to find your space as you left it.",
    },
    standby: {
      title: "Platform asleep",
      text: "You can read dossiers and edit the legal notices. Wake the platform up at any time.",
    },
    deactivating: {
      title: "Deactivation under way",
      text: "All data will be destroyed after 14 days. Until then, you can still undo it.",
    },
  },
  dashboard: {
    title: "Hello {name}",
    lead: "Here is what awaits you today.",
    programmes: "See the programmes",
    nothing: "Switch a module on in the settings to begin.",
    toReview: "Dossiers to review",
    underReview: "Under review",
    decided: "Dossiers decided",
    drafts: "Drafts of applicants",
    hundred: "These numbers cover the 100 most recent programmes.",
    open: "Open programmes",
    openNone: "No programme is open to applications.",
    closes: "Closes on {date}",
    noEnd: "No closing date",
    dossiers_one: "{count} dossier",
    dossiers_other: "{count} dossiers",
    recent: "Latest submissions",
    recentNone: "Submitted dossiers will appear here.",
    all: "All dossiers",
  },
  settings: {
    title: "Settings",
    identity: {
      title: "Identity",
      text: "Who you are for your public, in your messages and on your invoices.",
    },
    contact: "Contact address",
    contactHelp: "Answers to your messages arrive here.",
    language: "Language of the organisation",
    languageHelp: "That of the portal and of messages, unless someone chose another.",
    legalName: "Legal name",
    legalNameHelp: "As it stands on your invoices.",
    address: "Postal address",
    siren: "SIREN number",
    vatNumber: "VAT number",
    vatRegime: "VAT regime",
    vatRegimes: { standard: "Subject to VAT", exempt: "VAT exempt (art. 293 B of the French tax code)" },
    theme: {
      title: "Appearance",
      text: "One colour is enough: the buttons, links and marks of your portal follow from it.",
    },
    colour: "Main colour",
    colourHelp: "Its contrast with white is checked: at least 4.5 to 1.",
    previewButton: "Submit a dossier",
    homePage: { title: "Home page", text: "What the visitors of your portal read." },
    headline: "Title",
    introduction: "Introduction",
    legal: { title: "Legal notices", text: "Editable at any time, even when the platform sleeps." },
    legalNotices: "Text of the legal notices",
    modules: { title: "Modules", text: "Switching a module off hides its screens. Its data is kept." },
  },
};
