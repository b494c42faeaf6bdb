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
    slugHelp: "Lower case letters, digits and hyphens. It can change later.",
    submit: "Create the organisation",
  },
  invitation: {
    title: "Join the staff",
    lead: "An organisation invites you to join its staff on Parvis.",
    accept: "Accept the invitation",
    signIn: "Sign in, or create your account with the address that was invited, then come back to this link.",
  },
  banner: {
    trial: { title: "Pro trial", text: "Every feature is open until {date}." },
    cancelling: {
      title: "Subscription cancelled",
      text: "You keep full access until {date}. You can change your mind until then.",
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
      text: "All data will be destroyed on {date}. You can still undo it.",
    },
  },
  dashboard: {
    title: "Hello {name}",
    lead: "Here is what awaits you today.",
    toReview: "Dossiers to review",
    drafts: "Drafts under way",
    week: "Submitted in 7 days",
    closing: "Closing soon",
    closingNone: "No programme closes within the next 30 days.",
    closes: "Closes on {date}",
    dossiers_one: "{count} dossier",
    dossiers_other: "{count} dossiers",
    recent: "Recent activity",
    recentNone: "Submissions and decisions will appear here.",
    newProgramme: "Create a programme",
  },
  staff: {
    title: "Staff",
    lead: "The people who work with you. Each active one holds a seat.",
    search: "Search for a person",
    invite: "Invite a person",
    name: "Person",
    role: "Role",
    status: "Status",
    seen: "Last visit",
    never: "Never",
    statuses: { active: "Active", invited: "Invited", deactivated: "Deactivated" },
    inviteTitle: "Invite a person",
    inviteText: "They will receive a link that is valid for 14 days.",
    inviteSubmit: "Send the invitation",
    invited: "Invitation sent to {email}",
    roles: {
      admin: "Administrator: manages everything but the subscription",
      manager: "Manager: follows programmes and dossiers",
    },
    deactivate: "Deactivate",
    deactivateTitle: "Deactivate {name}?",
    deactivateText:
      "This person will lose access to the organisation and free their seat. What they did stays in the audit trail. You can reactivate them at any time.",
    deactivated: "{name} no longer has access to the organisation",
    emptyTitle: "You are on your own for now",
    empty: "Invite your colleagues: each will have an account, a role and notifications.",
  },
  settings: {
    title: "Settings",
    identity: { title: "Identity", text: "The name and address under which your public finds you." },
    contact: "Contact address",
    contactHelp: "Answers to your messages arrive here.",
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
