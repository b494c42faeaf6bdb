// @ts-nocheck

export type ClientOptions = {
    baseUrl: 'https://api.parvis.example' | (string & {});
};

export type MailSent = {
    status: 'mail_sent';
};

/**
 * RFC 9457. `code` is stable; `detail` follows Accept-Language (fr, en).
 */
export type Problem = {
    type: string;
    title: string;
    status: number;
    detail: string;
    instance: string;
    code: string;
    /**
     * The screen, and the row on it, where the obstacle is removed.
     */
    fix?: {
        screen: string;
        id: string | null;
    };
    errors?: Array<{
        pointer: string;
        code: string;
        detail: string;
        parameters?: {
            [key: string]: string | number;
        };
    }>;
};

export type CompletedSignUp = {
    status: 'signed_in';
    /**
     * The slug given when asking.
     */
    organisation: string | null;
    /**
     * The page given when asking.
     */
    next: string | null;
};

export type Link = {
    purpose: 'sign-up' | 'reset-password' | 'change-email';
    /**
     * Masked.
     */
    email: string;
    /**
     * Expired, used or replaced: it opens nothing any more.
     */
    expired: boolean;
    expiresAt: string;
    organisation: string | null;
};

/**
 * The session, or the half-open sign-in, is in a cookie.
 */
export type Entrance = {
    status: 'signed_in' | 'second_factor_required';
};

export type SignedIn = {
    status: 'signed_in';
};

export type SessionCheck = {
    session: Session | null;
};

export type Session = {
    person: {
        id: string;
        name: string;
        email: string;
        locale: 'fr' | 'en';
        secondFactor: boolean;
    };
    expiresAt: string;
    memberships: Array<{
        id: string;
        organisation: {
            id: string;
            slug: string;
            name: string;
            accent: string;
        };
        role: 'owner' | 'admin' | 'manager' | null;
        accountManagement: boolean;
        loginName: string | null;
    }>;
};

export type PasswordChanged = {
    status: 'password_changed';
};

export type Account = {
    id: string;
    name: string;
    email: string;
    locale: 'fr' | 'en';
    secondFactor: boolean;
    createdAt: string;
    passwordChangedAt: string | null;
};

export type Profile = {
    name: string;
    locale: 'fr' | 'en';
};

export type ConfirmedEmail = {
    email: string;
};

export type Sessions = {
    data: Array<{
        id: string;
        device: string | null;
        current: boolean;
        createdAt: string;
        /**
         * To within 15 minutes.
         */
        seenAt: string;
    }>;
};

export type SecondFactorSecret = {
    /**
     * Base 32, to type by hand.
     */
    secret: string;
    /**
     * `otpauth://`, to show as a QR code.
     */
    uri: string;
};

export type RecoveryCodes = {
    recoveryCodes: Array<string>;
};

export type JoinedStaff = {
    membershipId: string;
    role: 'admin' | 'manager';
    accountManagement: boolean;
};

export type NewOwner = {
    membershipId: string;
    role: 'owner';
};

export type AnnouncedLogo = {
    id: string;
    expiresAt: string;
};

export type StaffInvitation = {
    id: string;
    email: string;
    role: 'admin' | 'manager';
    accountManagement: boolean;
    state: 'pending' | 'accepted' | 'cancelled' | 'expired';
    createdAt: string;
    lastSentAt: string;
    sendCount: number;
    expiresAt: string;
    version: number;
};

export type StaffMember = {
    id: string;
    personId: string;
    name: string;
    email: string;
    role: 'owner' | 'admin' | 'manager';
    accountManagement: boolean;
    joinedAt: string;
    deactivatedAt: string | null;
    version: number;
};

export type CreatedOrganisation = {
    id: string;
    slug: string;
    name: string;
    trialEndsAt: string;
    version: number;
};

export type Deactivation = {
    deactivatedAt: string;
    purgeAt: string;
};

export type AccountExportAsked = {
    id: string;
};

export type AccountExport = {
    id: string;
    state: 'waiting' | 'running' | 'finished' | 'failed' | 'cancelled';
    askedBy: string | null;
    /**
     * Files that the archive holds so far.
     */
    done: number;
    createdAt: string;
    finishedAt: string | null;
    /**
     * Until when the archive is kept.
     */
    expiresAt: string | null;
    bytes: number | null;
    /**
     * Documents that the store did not have.
     */
    missing: Array<string>;
    url: string | null;
};

export type AccountLosses = {
    data: Array<{
        kind: 'programmes' | 'dossiers' | 'documents' | 'members' | 'people';
        count: number;
        /**
         * There are more than `count`.
         */
        isMore: boolean;
    }>;
};

export type UpdatedOrganisation = {
    id: string;
    slug: string;
    name: string;
    version: number;
    settings: OrganisationSettings;
};

export type OrganisationSettings = {
    locale: 'fr' | 'en';
    identity: {
        legalName: string;
        siren: string;
        vatRegime: string;
        vatNumber: string;
        address: string;
        contactEmail: string;
    };
    home: {
        title: string;
        introduction: string;
    };
    legalNotices: string;
    theme: {
        accent: string;
        logoFileId: string | null;
    };
    modules: Array<'programmes' | 'members' | 'trainings' | 'clients' | 'providers' | 'invitations'>;
};

export type AuditPage = {
    data: Array<AuditEntry>;
    nextCursor: string | null;
};

export type AuditEntry = {
    id: string;
    at: string;
    action: string;
    actor: {
        kind: 'person' | 'api_key' | 'system' | 'operator' | 'visitor';
        id: string | null;
        name: string | null;
    };
    subject: string | null;
    details: {
        [key: string]: unknown;
    } | null;
};

export type StaffInvitationPage = {
    data: Array<StaffInvitationWithMail>;
    nextCursor: string | null;
};

export type StaffInvitationWithMail = StaffInvitation & {
    inviterName: string;
    mailState: MailState;
};

export type MailState = 'queued' | 'sending' | 'sent' | 'failed' | 'bounced' | 'cancelled' | 'unknown' | null;

export type StaffPage = {
    data: Array<StaffMember>;
    nextCursor: string | null;
    /**
     * Active staff, the owner included.
     */
    seatsInUse: number;
};

export type StaffInvitationOffer = {
    organisation: {
        id: string;
        slug: string;
        name: string;
    };
    accent: string;
    role: 'admin' | 'manager';
    accountManagement: boolean;
    /**
     * Masked.
     */
    email: string;
    expiresAt: string;
};

export type OwnerTransfer = {
    id: string;
    fromMembershipId: string;
    fromName: string;
    toMembershipId: string;
    toName: string;
    offeredAt: string;
    expiresAt: string;
};

export type AccessTable = {
    permissions: Array<{
        permission: string;
        sentence: {
            fr: string;
            en: string;
        };
        holders: Array<'owner' | 'admin' | 'manager' | 'person' | 'visitor' | 'management'>;
        /**
         * An API key may carry it.
         */
        scope: boolean;
    }>;
    access: Array<{
        state: 'trial' | 'active' | 'cancelling' | 'expired' | 'standby' | 'deactivating' | 'purged';
        class: 'read_work' | 'read_other' | 'write' | 'write_legal_notices' | 'export_lists' | 'export_account' | 'outreach' | 'billing' | 'revoke_deactivation' | 'own_security' | 'portal_home' | 'portal_call' | 'own_data_read' | 'own_data_erase' | 'settle' | 'erase';
        access: 'open' | 'management' | 'direction' | 'closed';
    }>;
};

export type Organisation = {
    id: string;
    slug: string;
    name: string;
    state: 'trial' | 'active' | 'cancelling' | 'expired' | 'standby' | 'deactivating' | 'purged';
    plan: 'standby' | 'essentiel' | 'pro' | 'premium' | null;
    trialEndsAt: string;
    /**
     * When access ends if nothing else is done; null while a subscription renews.
     */
    accessEndsAt: string | null;
    /**
     * When a deactivated account is destroyed.
     */
    purgeAt: string | null;
    version: number;
    settings: OrganisationSettings;
    role: 'owner' | 'admin' | 'manager' | null;
    accountManagement: boolean;
    access: Array<{
        class: string;
        access: 'open' | 'management' | 'direction' | 'closed';
    }>;
};

export type OwnerTransferOffer = {
    offer: OwnerTransfer & ({
        [key: string]: unknown;
    } | null);
};

export type ViewPage = {
    data: Array<View>;
    nextCursor: string | null;
};

export type View = {
    id: string;
    list: 'dossiers' | 'results' | 'invitations' | 'follow-up';
    subject: string | null;
    name: string;
    sharing: 'private' | 'shared' | 'default';
    author: string | null;
    columns: Array<string>;
    filters: Array<{
        column: string;
        operator: 'any_of' | 'none_of' | 'contains' | 'not_contains' | 'less' | 'at_most' | 'more' | 'at_least' | 'answered' | 'not_answered';
        values: Array<string | number | boolean>;
    }>;
    sort: {
        column: string;
        direction: 'asc' | 'desc';
    };
    /**
     * Whether who asks may change or remove it.
     */
    changeable: boolean;
    updatedAt: string;
    version: number;
};

export type ViewColumns = {
    data: Array<{
        id: string;
        label: string;
        type: 'text' | 'number' | 'amount' | 'day' | 'instant' | 'choice' | 'flag';
        options?: Array<{
            id: string;
            label: string;
        }>;
        sortable: boolean;
        operators: Array<'any_of' | 'none_of' | 'contains' | 'not_contains' | 'less' | 'at_most' | 'more' | 'at_least' | 'answered' | 'not_answered'>;
    }>;
};

export type AuditVerification = {
    holds: boolean;
    broken: {
        after: number;
        through: number;
    } | null;
    links: number;
    entries: number;
    /**
     * Entries newer than the chain; at most 1000 are counted.
     */
    unsealed: number;
    nextCursor: string | null;
};

export type PlanAccount = {
    state: 'trial' | 'active' | 'cancelling' | 'expired' | 'standby' | 'deactivating' | 'purged';
    plan: 'standby' | 'essentiel' | 'pro' | 'premium' | null;
    trialEndsAt: string;
    accessEndsAt: string | null;
    deactivatedAt: string | null;
    purgeAt: string | null;
    timeline: Array<{
        startAt: string;
        endAt: string | null;
        state: 'trial' | 'active' | 'cancelling' | 'expired' | 'standby' | 'deactivating' | 'purged';
        plan: 'standby' | 'essentiel' | 'pro' | 'premium' | null;
    }>;
    subscriptions: Array<{
        id: string;
        plan: 'standby' | 'essentiel' | 'pro' | 'premium';
        interval: 'monthly' | 'annual';
        licences: number;
        billsBase: boolean;
        status: 'incomplete' | 'incomplete_expired' | 'pending_settlement' | 'active' | 'past_due' | 'unpaid' | 'expired';
        startsAt: string;
        renewsAt: string | null;
        endsAt: string | null;
        graceEndsAt: string | null;
        planned: {
            at: string;
            plan: 'standby' | 'essentiel' | 'pro' | 'premium';
            licences: number;
        } | null;
        next: {
            at: string;
            htCents: number;
            ttcCents: number;
        } | null;
    }>;
    plannedStandby: {
        at: string;
    } | null;
    seats: {
        active: number;
        allowed: number | null;
    };
    cancellation: {
        offered: boolean;
        obstacles: Array<{
            code: string;
            parameters: {
                [key: string]: string | number;
            };
            fix: {
                screen: string;
                id: string | null;
            } | null;
        }>;
        debits: Array<string>;
    };
    billingAddress: BillingAddress | null;
    creditCents: number;
    methods: Array<PaymentMethod>;
    openOrder: Order | null;
};

export type BillingAddress = {
    name: string;
    email: string;
    line1: string;
    line2: string;
    postalCode: string;
    city: string;
    country: string;
    siren: string;
    vatNumber: string;
};

export type PaymentMethod = {
    id: string;
    kind: 'card' | 'sepa_debit';
    holder: string;
    brand: string | null;
    bank: string | null;
    last4: string;
    expMonth: number | null;
    expYear: number | null;
    mandateReference: string | null;
    createdAt: string;
    chosen: boolean;
    usable: boolean;
    expiresSoon: boolean;
};

export type Order = {
    id: string;
    number: string;
    plan: 'standby' | 'essentiel' | 'pro' | 'premium';
    interval: 'monthly' | 'annual';
    licences: number;
    kind: 'start' | 'wake' | 'upgrade' | 'downgrade' | 'plan_standby';
    orderedAt: string;
    startsAt: string | null;
    methodId: string;
    state: 'awaiting_payment' | 'debit_in_progress' | 'processed' | 'failed' | 'lapsed' | 'scheduled';
    ttcCents: number;
    invoice: {
        id: string;
        number: string;
        status: string;
        ttcCents: number;
        pdfUrl: string | null;
    } | null;
    confirmUrl: string | null;
    declined: boolean;
    confirmed: boolean;
};

export type Billing = {
    identity: BillingAddress | null;
    creditCents: number;
    methods: Array<PaymentMethod>;
    methodId?: string | null;
};

export type BillingDocument = {
    id: string;
    kind: 'invoice' | 'credit_note';
    number: string;
    status: 'draft' | 'open' | 'paid' | 'void' | 'uncollectible';
    correctsId: string | null;
    issuedAt: string;
    paidAt: string | null;
    disputedAt: string | null;
    htCents: number;
    taxCents: number;
    ttcCents: number;
    remainingCents: number;
    debitInProgress: boolean;
    needsConfirmation: boolean;
    outstanding: boolean;
    pageUrl: string | null;
    pdfUrl: string | null;
    lines: Array<{
        label: string;
        quantity: number;
        htCents: number;
        startsAt: string;
        endsAt: string;
    }>;
};

export type MethodPage = {
    url: string;
};

export type PlacedOrder = {
    id: string;
};

export type LicencesPreview = {
    subscriptionId: string;
    licences: number;
    at: string;
    appliesAt: string;
    billed: 'now' | 'renewal';
    dueNowCents: number;
    quote: Quote | null;
    renewal: {
        at: string;
        quote: Quote;
    };
};

export type Quote = {
    lines: Array<{
        part: 'base' | 'licence' | 'credit';
        plan: 'standby' | 'essentiel' | 'pro' | 'premium' | null;
        quantity: number;
        htCents: number;
    }>;
    htCents: number;
    taxCents: number;
    ttcCents: number;
    dueCents: number;
    creditCents: number;
    source: 'preview' | 'estimate';
};

export type OrderPreview = {
    plan: 'standby' | 'essentiel' | 'pro' | 'premium';
    interval: 'monthly' | 'annual';
    licences: number;
    kind: 'start' | 'wake' | 'upgrade' | 'downgrade' | 'plan_standby';
    at: string;
    startsAt: string | null;
    dueNowCents: number;
    quote: Quote;
};

export type Renewals = {
    data: Array<{
        subscriptionId: string;
        at: string;
        quote: Quote | null;
    }>;
};

export type TermsDocument = {
    document: 'generalTerms' | 'dataProcessing' | 'serviceConditions';
    version: string;
    sha256: string;
    text: {
        fr: string;
        en: string;
    };
};

export type Catalogue = {
    vatRateBp: number;
    plans: Array<{
        plan: 'standby' | 'essentiel' | 'pro' | 'premium';
        name: {
            fr: string;
            en: string;
        };
        prices: Array<{
            interval: 'monthly' | 'annual';
            baseCents: number;
            licenceCents: number;
        }>;
    }>;
    documents: Array<{
        name: 'generalTerms' | 'dataProcessing' | 'serviceConditions';
        version: string;
        box: {
            fr: string;
            en: string;
        };
    }>;
    immediateExecution: {
        fr: string;
        en: string;
    };
};

export type Form = {
    programmeId: string;
    version: number;
    updatedAt: string;
    publishedNumber: number | null;
    hasChangesToPublish: boolean;
    /**
     * What stands in the way of publishing; pointers start at the definition.
     */
    errors: Array<{
        pointer: string;
        code: string;
        detail: string;
    }>;
    definition: FormDefinition;
    /**
     * The comparisons that a condition may make, by type of field.
     */
    operators: {
        [key: string]: Array<'equals' | 'not_equals' | 'less' | 'at_most' | 'more' | 'at_least' | 'contains' | 'not_contains' | 'answered' | 'not_answered'>;
    };
};

export type FormDefinition = {
    steps: Array<{
        id: string;
        title: string;
        help?: string;
        condition?: FormCondition;
        type: 'form';
        sections: Array<{
            id: string;
            title?: string;
            help?: string;
            condition?: FormCondition;
            fields: Array<{
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'short_text';
                minLength?: number;
                maxLength?: number;
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'long_text';
                minLength?: number;
                maxLength?: number;
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'single_choice';
                options: Array<{
                    id: string;
                    label: string;
                }>;
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'multiple_choice';
                options: Array<{
                    id: string;
                    label: string;
                }>;
                minChoices?: number;
                maxChoices?: number;
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'number';
                decimals?: number;
                min?: number;
                max?: number;
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'amount';
                minCents?: number;
                maxCents?: number;
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'date';
                min?: string;
                max?: string;
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'address';
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'email';
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'phone';
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'siret';
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'siren';
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'rna';
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'iban';
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'file';
                families: Array<'pdf' | 'image' | 'document' | 'spreadsheet' | 'text'>;
                maxBytes: number;
                maxFiles: number;
                minFiles?: number;
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'repeat';
                fields: Array<{
                    id: string;
                    label: string;
                    help?: string;
                    required: boolean;
                    condition?: FormCondition;
                    type: 'short_text';
                    minLength?: number;
                    maxLength?: number;
                } | {
                    id: string;
                    label: string;
                    help?: string;
                    required: boolean;
                    condition?: FormCondition;
                    type: 'long_text';
                    minLength?: number;
                    maxLength?: number;
                } | {
                    id: string;
                    label: string;
                    help?: string;
                    required: boolean;
                    condition?: FormCondition;
                    type: 'single_choice';
                    options: Array<{
                        id: string;
                        label: string;
                    }>;
                } | {
                    id: string;
                    label: string;
                    help?: string;
                    required: boolean;
                    condition?: FormCondition;
                    type: 'multiple_choice';
                    options: Array<{
                        id: string;
                        label: string;
                    }>;
                    minChoices?: number;
                    maxChoices?: number;
                } | {
                    id: string;
                    label: string;
                    help?: string;
                    required: boolean;
                    condition?: FormCondition;
                    type: 'number';
                    decimals?: number;
                    min?: number;
                    max?: number;
                } | {
                    id: string;
                    label: string;
                    help?: string;
                    required: boolean;
                    condition?: FormCondition;
                    type: 'amount';
                    minCents?: number;
                    maxCents?: number;
                } | {
                    id: string;
                    label: string;
                    help?: string;
                    required: boolean;
                    condition?: FormCondition;
                    type: 'date';
                    min?: string;
                    max?: string;
                } | {
                    id: string;
                    label: string;
                    help?: string;
                    required: boolean;
                    condition?: FormCondition;
                    type: 'address';
                } | {
                    id: string;
                    label: string;
                    help?: string;
                    required: boolean;
                    condition?: FormCondition;
                    type: 'email';
                } | {
                    id: string;
                    label: string;
                    help?: string;
                    required: boolean;
                    condition?: FormCondition;
                    type: 'phone';
                } | {
                    id: string;
                    label: string;
                    help?: string;
                    required: boolean;
                    condition?: FormCondition;
                    type: 'siret';
                } | {
                    id: string;
                    label: string;
                    help?: string;
                    required: boolean;
                    condition?: FormCondition;
                    type: 'siren';
                } | {
                    id: string;
                    label: string;
                    help?: string;
                    required: boolean;
                    condition?: FormCondition;
                    type: 'rna';
                } | {
                    id: string;
                    label: string;
                    help?: string;
                    required: boolean;
                    condition?: FormCondition;
                    type: 'iban';
                }>;
                minRows?: number;
                maxRows?: number;
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                condition?: FormCondition;
                type: 'statement';
                statement?: string;
            }>;
        }>;
    } | {
        id: string;
        title: string;
        help?: string;
        condition?: FormCondition;
        type: 'text';
        body?: string;
        media: Array<{
            documentId: string;
            alternative: string;
        }>;
    } | {
        id: string;
        title: string;
        help?: string;
        condition?: FormCondition;
        type: 'payment_proof';
        instructions?: string;
        amountCents?: number;
        families: Array<'pdf' | 'image' | 'document' | 'spreadsheet' | 'text'>;
        maxBytes: number;
        maxFiles: number;
        waitForValidation: boolean;
    } | {
        id: string;
        title: string;
        help?: string;
        condition?: FormCondition;
        type: 'intermediate_validation';
    } | {
        id: string;
        title: string;
        help?: string;
        type: 'final_submission';
    }>;
    ineligibility: Array<{
        id: string;
        condition: FormCondition;
        message: string;
    }>;
};

export type FormCondition = {
    operator: 'equals' | 'not_equals' | 'less' | 'at_most' | 'more' | 'at_least' | 'contains' | 'not_contains' | 'answered' | 'not_answered';
    field: string;
    value?: string | number | boolean;
} | {
    operator: 'and' | 'or';
    conditions: Array<{
        operator: 'equals' | 'not_equals' | 'less' | 'at_most' | 'more' | 'at_least' | 'contains' | 'not_contains' | 'answered' | 'not_answered';
        field: string;
        value?: string | number | boolean;
    } | {
        operator: 'and' | 'or';
        conditions: Array<{
            operator: 'equals' | 'not_equals' | 'less' | 'at_most' | 'more' | 'at_least' | 'contains' | 'not_contains' | 'answered' | 'not_answered';
            field: string;
            value?: string | number | boolean;
        } | {
            operator: 'and' | 'or';
            conditions: Array<{
                operator: 'equals' | 'not_equals' | 'less' | 'at_most' | 'more' | 'at_least' | 'contains' | 'not_contains' | 'answered' | 'not_answered';
                field: string;
                value?: string | number | boolean;
            }>;
        }>;
    }>;
};

export type FormImpact = {
    formVersion: number;
    publishedNumber: number | null;
    changes: {
        added: Array<FormPart>;
        removed: Array<FormPart>;
        changed: Array<{
            kind: 'step' | 'section' | 'field' | 'rule';
            id: string;
            label: string;
            aspects: Array<string>;
        }>;
        reordered: Array<FormPart>;
    };
    affected: {
        draftsRebased: number;
        submittedRebased: number;
        submittedKept: number;
        decidedKept: number;
        lost: Array<{
            fieldId: string;
            label: string;
            drafts: number;
            submitted: number;
        }>;
        toAnswer: Array<{
            fieldId: string;
            label: string;
            drafts: number;
            submitted: number;
        }>;
    };
    /**
     * What stands in the way of publishing; pointers start at the definition.
     */
    errors: Array<{
        pointer: string;
        code: string;
        detail: string;
    }>;
};

export type FormPart = {
    kind: 'step' | 'section' | 'field' | 'rule';
    id: string;
    label: string;
};

export type Programme = {
    id: string;
    title: string;
    summary: string;
    state: 'draft' | 'scheduled' | 'open' | 'closing' | 'closed' | 'archived' | 'trashed' | 'purged';
    opensAt: string | null;
    closesAt: string | null;
    graceMinutes: number;
    reminders: Array<{
        days: number;
    } | {
        hours: number;
    }>;
    retentionMonths: number;
    /**
     * Whether the portal lists it; its address answers anyway.
     */
    listed: boolean;
    publishedAt: string | null;
    archivedAt: string | null;
    trashedAt: string | null;
    purgeAt: string | null;
    createdAt: string;
    updatedAt: string;
    version: number;
    counts: DossierCounts;
    description: string;
    formVersion: number;
    revisionNumber: number | null;
    hasChangesToPublish: boolean;
};

/**
 * Dossiers by state (draft, submitted, under_review, correction_requested, step_pending, accepted, refused, no_action, withdrawn), tests left out.
 */
export type DossierCounts = {
    draft: number;
    submitted: number;
    underReview: number;
    correctionRequested: number;
    stepPending: number;
    accepted: number;
    refused: number;
    noAction: number;
    withdrawn: number;
};

export type FormRevisionSummary = {
    id: string;
    number: number;
    state: 'published' | 'superseded';
    publishedAt: string;
    publishedBy: {
        id: string;
        name: string | null;
    };
};

export type FormRevision = {
    id: string;
    number: number;
    publishedAt: string;
    definition: FormDefinition;
};

export type AnnouncedMedium = {
    id: string;
    name: string;
    size: number;
    contentType: string;
    expiresAt: string;
};

export type Medium = {
    id: string;
    name: string;
    size: number;
    contentType: string;
};

export type FormTemplates = {
    data: Array<FormTemplate>;
};

export type FormTemplate = {
    id: string;
    name: string;
    description: string;
    /**
     * Null for one that the platform offers.
     */
    createdAt: string | null;
    createdBy: string | null;
};

export type WholeFormTemplate = {
    id: string;
    name: string;
    definition: FormDefinition;
};

export type ProgrammeSummary = {
    id: string;
    title: string;
    summary: string;
    state: 'draft' | 'scheduled' | 'open' | 'closing' | 'closed' | 'archived' | 'trashed' | 'purged';
    opensAt: string | null;
    closesAt: string | null;
    graceMinutes: number;
    reminders: Array<{
        days: number;
    } | {
        hours: number;
    }>;
    retentionMonths: number;
    /**
     * Whether the portal lists it; its address answers anyway.
     */
    listed: boolean;
    publishedAt: string | null;
    archivedAt: string | null;
    trashedAt: string | null;
    purgeAt: string | null;
    createdAt: string;
    updatedAt: string;
    version: number;
    counts: DossierCounts;
};

export type PortalProgramme = {
    id: string;
    title: string;
    summary: string;
    state: 'draft' | 'scheduled' | 'open' | 'closing' | 'closed' | 'archived' | 'trashed' | 'purged';
    opensAt: string | null;
    closesAt: string | null;
    graceMinutes: number;
    /**
     * Why nobody can begin now; null when the call is open.
     */
    notice: {
        code: string;
        message: string;
    } | null;
    description: string;
    revisionNumber: number | null;
    definition: FormDefinition;
};

export type SharedProgramme = {
    id: string;
    recipients: number;
};

export type Portal = {
    id: string;
    slug: string;
    name: string;
    /**
     * True when the portal shows a name and nothing else.
     */
    neutral: boolean;
    callsToAction: boolean;
    locale: 'fr' | 'en';
    theme: {
        accent: string;
        logoFileId: string | null;
    } | null;
    home: {
        title: string;
        introduction: string;
    } | null;
    legalNotices: string;
    modules: Array<'programmes' | 'members' | 'trainings' | 'clients' | 'providers' | 'invitations'>;
};

export type PortalProgrammeSummary = {
    id: string;
    title: string;
    summary: string;
    state: 'draft' | 'scheduled' | 'open' | 'closing' | 'closed' | 'archived' | 'trashed' | 'purged';
    opensAt: string | null;
    closesAt: string | null;
    graceMinutes: number;
    /**
     * Why nobody can begin now; null when the call is open.
     */
    notice: {
        code: string;
        message: string;
    } | null;
};

export type StartedDossier = {
    id: string;
    resumed: boolean;
};

export type OwnDossiers = {
    data: Array<{
        id: string;
        number: string | null;
        status: {
            code: string;
            label: string;
            explanation: string;
        };
        progress: number;
        programmeId: string;
        programmeTitle: string;
        closesAt: string | null;
        createdAt: string;
        updatedAt: string;
        submittedAt: string | null;
        purgeAt: string | null;
        isBearer: boolean;
    }>;
};

export type OwnDossiersEverywhere = {
    data: Array<{
        id: string;
        number: string | null;
        status: {
            code: string;
            label: string;
            explanation: string;
        };
        progress: number;
        programmeId: string;
        programmeTitle: string;
        closesAt: string | null;
        createdAt: string;
        updatedAt: string;
        submittedAt: string | null;
        purgeAt: string | null;
        isBearer: boolean;
        organisation: {
            slug: string;
            name: string;
        };
    }>;
};

export type OwnDossier = {
    id: string;
    number: string | null;
    state: 'draft' | 'submitted' | 'under_review' | 'correction_requested' | 'step_pending' | 'accepted' | 'refused' | 'no_action' | 'withdrawn';
    programmeId: string;
    programmeTitle: string;
    progress: number;
    createdAt: string;
    updatedAt: string;
    submittedAt: string | null;
    submittedHash: string | null;
    decidedAt: string | null;
    isTest: boolean;
    trashedAt: string | null;
    purgeAt: string | null;
    sharedAt: string | null;
    payments: Array<PaymentProof>;
    definition: FormDefinition;
    answers: Array<{
        fieldId: string;
        value?: unknown;
        version: number;
        updatedAt: string;
    }>;
    documents: Array<Document>;
    /**
     * Files that a correction replaced, or the grace after the deadline, the latest first; still to download.
     */
    replacedDocuments: Array<{
        id: string;
        fieldId: string;
        name: string;
        size: number;
        replacedAt: string;
    }>;
    completeness: Completeness;
    status: {
        code: string;
        label: string;
        explanation: string;
    };
    writable: boolean;
    closesAt: string | null;
    graceUntil: string | null;
    isExtended: boolean;
    serverNow: string;
    isBearer: boolean;
    correction: {
        message: string | null;
        changed: number;
    } | null;
    edits: Array<{
        fieldId: string;
        before?: unknown;
        after?: unknown;
        at: string;
        reason: string | null;
    }>;
    /**
     * The form changed since it was last filled: its questions that did, but those answered again since.
     */
    formChange: {
        at: string;
        questions: Array<{
            fieldId: string;
            label: string;
            change: 'added' | 'changed' | 'removed';
        }>;
    } | null;
    decision: {
        message: string | null;
    } | null;
};

/**
 * `reason` is that of the last rejection or reversal, once there is one.
 */
export type PaymentProof = {
    stepId: string;
    state: 'none' | 'awaiting_verification' | 'validated' | 'rejected' | 'reversed';
    documentIds: Array<string>;
    updatedAt: string;
    reason: string | null;
    validatedAt: string | null;
};

/**
 * `size` in bytes.
 */
export type Document = {
    id: string;
    fieldId: string;
    name: string;
    size: number;
    contentType: string;
    state: 'expected' | 'accepted' | 'refused';
};

/**
 * What the server finds missing: the only judge of a submission.
 */
export type Completeness = {
    complete: boolean;
    percent: number;
    steps: Array<{
        stepId: string;
        type: string;
        percent: number;
        open: boolean;
        missing: Array<{
            pointer: string;
            code: string;
            detail: string;
        }>;
    }>;
    ineligibility: {
        message: string;
        fieldIds: Array<string>;
    } | null;
};

export type SavedAnswer = {
    fieldId: string;
    value?: unknown;
    version: number;
    savedAt: string;
    completeness: Completeness;
};

export type AnnouncedDocument = {
    id: string;
    fieldId: string;
    name: string;
    size: number;
    contentType: string;
    expiresAt: string;
};

/**
 * `version` is the new version of the answer that names the document.
 */
export type ReceivedDocument = {
    id: string;
    fieldId: string;
    name: string;
    size: number;
    contentType: string;
    state: 'accepted' | 'refused';
    version: number;
    percent: number;
};

export type RemovedDocument = {
    fieldId: string;
    version: number;
    percent: number;
};

export type SubmittedDossier = {
    id: string;
    submittedAt: string;
    hash: string;
};

export type Dossiers = {
    data: Array<{
        id: string;
        number: string;
        applicantName: string;
        applicantEmail: string;
        state: 'draft' | 'submitted' | 'under_review' | 'correction_requested' | 'step_pending' | 'accepted' | 'refused' | 'no_action' | 'withdrawn';
        programmeId: string;
        submittedAt: string;
        decidedAt: string | null;
        updatedAt: string;
        /**
         * Ids of tags.
         */
        tags: Array<string>;
        assigneeId: string | null;
        /**
         * A decision that is prepared and told to nobody.
         */
        pendingVerb: 'accept' | 'refuse' | 'close_without_action' | null;
    }>;
    nextCursor: string | null;
};

export type ViewedDossiers = {
    data: Array<{
        id: string;
        number: string;
        applicantName: string;
        applicantEmail: string;
        state: 'draft' | 'submitted' | 'under_review' | 'correction_requested' | 'step_pending' | 'accepted' | 'refused' | 'no_action' | 'withdrawn';
        programmeId: string;
        submittedAt: string;
        decidedAt: string | null;
        updatedAt: string;
        /**
         * Ids of tags.
         */
        tags: Array<string>;
        assigneeId: string | null;
        /**
         * A decision that is prepared and told to nobody.
         */
        pendingVerb: 'accept' | 'refuse' | 'close_without_action' | null;
        /**
         * The answers that the view shows, by question; what is not answered is left out.
         */
        cells: {
            [key: string]: string | number | boolean | Array<string>;
        };
    }>;
    columns: Array<string>;
    /**
     * False while a new view over many dossiers is being prepared.
     */
    complete: boolean;
    nextCursor: string | null;
};

export type StartedJob = {
    id: string;
};

export type Dossier = {
    id: string;
    number: string | null;
    state: 'draft' | 'submitted' | 'under_review' | 'correction_requested' | 'step_pending' | 'accepted' | 'refused' | 'no_action' | 'withdrawn';
    programmeId: string;
    programmeTitle: string;
    progress: number;
    createdAt: string;
    updatedAt: string;
    submittedAt: string | null;
    submittedHash: string | null;
    decidedAt: string | null;
    isTest: boolean;
    trashedAt: string | null;
    purgeAt: string | null;
    sharedAt: string | null;
    payments: Array<PaymentProof>;
    definition: FormDefinition;
    answers: Array<{
        fieldId: string;
        value?: unknown;
        version: number;
        updatedAt: string;
    }>;
    documents: Array<Document>;
    /**
     * Files that a correction replaced, or the grace after the deadline, the latest first; still to download.
     */
    replacedDocuments: Array<{
        id: string;
        fieldId: string;
        name: string;
        size: number;
        replacedAt: string;
    }>;
    completeness: Completeness;
    applicant: {
        name: string;
        email: string;
        locale: 'fr' | 'en';
    };
    archivedAt: string | null;
    keepUntil: string | null;
    deleteAt: string | null;
    isExtended: boolean;
    history: Array<{
        verb: string;
        at: string;
        actor: string;
        reason: string | null;
    }>;
    /**
     * What staff can do now.
     */
    verbs: Array<string>;
    tags: Array<string>;
    assigneeId: string | null;
    /**
     * Sent in the grace: what the answers given after the deadline said before, null for nothing.
     */
    grace: {
        deadlineAt: string;
        answers: Array<{
            fieldId: string;
            value?: unknown;
        }>;
    } | null;
    /**
     * A decision that is prepared and told to nobody.
     */
    pending: {
        verb: 'accept' | 'refuse' | 'close_without_action';
        message: string | null;
        preparedAt: string;
    } | null;
    version: number;
};

export type DossierMove = {
    id: string;
    verb: string;
};

export type Tags = {
    data: Array<Tag>;
};

export type Tag = {
    id: string;
    name: string;
    colour: 'grey' | 'blue' | 'green' | 'amber' | 'red' | 'violet';
    version: number;
};

export type TaggedDossier = {
    id: string;
    tags: Array<string>;
};

export type AssignedDossier = {
    id: string;
    assigneeId: string | null;
};

export type DossierNotes = {
    data: Array<DossierNote>;
    nextCursor: string | null;
};

export type DossierNote = {
    id: string;
    body: string;
    author: string | null;
    /**
     * Whether who asks wrote it, and may change it.
     */
    mine: boolean;
    createdAt: string;
    updatedAt: string;
    version: number;
};

export type DossierComments = {
    data: Array<DossierComment>;
    nextCursor: string | null;
};

export type DossierComment = {
    id: string;
    body: string;
    author: string | null;
    createdAt: string;
};

export type OwnDossierComments = {
    data: Array<DossierComment>;
    nextCursor: string | null;
};

export type DossierPresence = {
    version: number;
    present: Array<{
        personId: string;
        name: string;
        fieldId: string | null;
    }>;
};

export type PreparedDecision = {
    id: string;
    verb: 'accept' | 'refuse' | 'close_without_action';
    message: string | null;
};

export type PendingDecisions = {
    data: Array<PendingDecision>;
    nextCursor: string | null;
};

export type PendingDecision = {
    id: string;
    number: string | null;
    applicantName: string;
    state: 'draft' | 'submitted' | 'under_review' | 'correction_requested' | 'step_pending' | 'accepted' | 'refused' | 'no_action' | 'withdrawn';
    verb: 'accept' | 'refuse' | 'close_without_action';
    message: string | null;
    preparedBy: string | null;
    preparedAt: string;
    /**
     * What applying it sends, word for word.
     */
    mail: {
        to: string;
        locale: 'fr' | 'en';
        subject: string;
        text: string;
    };
};

export type StartedBulk = {
    id: string;
    total: number;
};

export type OwnDossierMove = {
    id: string;
    state: string;
};

export type EditedAnswers = {
    id: string;
    answers: Array<{
        fieldId: string;
        value?: unknown;
        version: number;
    }>;
    percent: number;
};

export type PaymentProofStanding = {
    stepId: string;
    state: 'none' | 'awaiting_verification' | 'validated' | 'rejected' | 'reversed';
    documentIds: Array<string>;
    updatedAt: string;
    percent: number;
};

export type WaitingPaymentProofs = {
    data: Array<WaitingPaymentProof>;
    nextCursor: string | null;
};

export type WaitingPaymentProof = {
    dossierId: string;
    stepId: string;
    state: 'none' | 'awaiting_verification' | 'validated' | 'rejected' | 'reversed';
    updatedAt: string;
    number: string | null;
    applicantName: string;
    programmeId: string;
    programmeTitle: string;
};

export type GrantedExtension = {
    email: string;
    until: string;
    reason: string;
    grantedAt: string;
};

export type Extensions = {
    data: Array<{
        email: string;
        until: string;
        reason: string;
        grantedAt: string;
        grantedBy: string;
    }>;
};

export type RevokedExtension = {
    email: string;
};

export type ShelvedDossier = {
    id: string;
    archivedAt: string | null;
    trashedAt: string | null;
    purgeAt: string | null;
    keepUntil: string | null;
};

export type DossiersOnShelf = {
    data: Array<DossierOnShelf>;
    nextCursor: string | null;
};

export type DossierOnShelf = {
    id: string;
    at: string;
    number: string | null;
    applicantName: string;
    state: 'draft' | 'submitted' | 'under_review' | 'correction_requested' | 'step_pending' | 'accepted' | 'refused' | 'no_action' | 'withdrawn';
    purgeAt: string | null;
    programmeId: string;
    programmeTitle: string;
};

export type DossierTeam = {
    bearer: {
        personId: string;
        name: string;
        email: string;
    };
    members: Array<{
        personId: string;
        name: string;
        email: string;
        joinedAt: string;
    }>;
    offers: Array<{
        id: string;
        offer: 'join' | 'transfer';
        email: string;
        createdAt: string;
        expiresAt: string;
    }>;
    isBearer: boolean;
    me: string;
};

export type TeamOffer = {
    id: string;
    offer: 'join' | 'transfer';
    email: string;
    createdAt: string;
    expiresAt: string;
};

export type CancelledTeamOffer = {
    id: string;
};

export type LeftTeam = {
    personId: string;
};

export type AcceptedTeamOffer = {
    dossierId: string;
    offer: 'join' | 'transfer';
};

export type SeenTeamOffer = {
    offer: 'join' | 'transfer';
    inviterName: string;
    programmeTitle: string;
    organisation: {
        slug: string;
        name: string;
    };
    email: string;
    expiresAt: string;
};

export type ErasedDossier = {
    id: string;
};

export type SharedDraft = {
    id: string;
    sharedAt: string;
};

export type DossierTimeline = {
    data: Array<{
        id: string;
        at: string;
        act: string;
        actor: string;
        bySystem: boolean;
        verb: string | null;
        reason: string | null;
        changes: Array<{
            label: string;
            before: string;
            after: string;
        }>;
        mail: {
            recipient: string;
            state: string;
        } | null;
    }>;
};

export type DecisionPreview = {
    to: string;
    locale: 'fr' | 'en';
    subject: string;
    html: string;
    text: string;
};

export type StartedTest = {
    id: string;
};

export type ResentConfirmation = {
    email: string;
};

export type ReceivedEventRequest = {
    id: string;
};

export type OwnEventRequest = {
    id: string;
    number: string | null;
    kind: 'dps' | 'training';
    title: string;
    place: string;
    startsAt: string;
    endsAt: string;
    /**
     * The public expected, or the people to train.
     */
    people: number;
    state: 'received' | 'in_study' | 'quoted' | 'accepted' | 'refused' | 'done' | 'cancelled';
    createdAt: string;
    details: string;
    contactName: string;
    contactEmail: string;
    contactPhone: string | null;
    typed: {
        name: string;
        siret: string | null;
        rna: string | null;
        address: string | null;
        postalCode: string | null;
        city: string | null;
        clientNumber: number | null;
    };
    quotedCents: number | null;
    moves: Array<{
        verb: string;
        state: 'received' | 'in_study' | 'quoted' | 'accepted' | 'refused' | 'done' | 'cancelled';
        at: string;
        message: string | null;
        byStaff: boolean;
        actorName: string | null;
    }>;
    documents: Array<EventRequestDocument>;
    /**
     * What may be done next.
     */
    verbs: Array<'study' | 'quote' | 'accept' | 'refuse' | 'complete' | 'cancel' | 'reopen'>;
};

export type EventRequestDocument = {
    id: string;
    name: string;
    size: number;
    contentType: string;
    byStaff: boolean;
    addedAt: string;
    state: 'expected' | 'accepted' | 'refused';
};

export type AnsweredEventRequest = {
    id: string;
    state: 'received' | 'in_study' | 'quoted' | 'accepted' | 'refused' | 'done' | 'cancelled';
};

export type AnnouncedEventDocument = {
    id: string;
    name: string;
    size: number;
    contentType: string;
    expiresAt: string;
};

export type ReceivedEventDocument = {
    id: string;
    name: string;
    size: number;
    contentType: string;
    state: 'accepted' | 'refused';
};

export type EventRequests = {
    data: Array<ListedEventRequest>;
    nextCursor: string | null;
};

export type ListedEventRequest = {
    id: string;
    number: string | null;
    kind: 'dps' | 'training';
    title: string;
    place: string;
    startsAt: string;
    endsAt: string;
    /**
     * The public expected, or the people to train.
     */
    people: number;
    state: 'received' | 'in_study' | 'quoted' | 'accepted' | 'refused' | 'done' | 'cancelled';
    createdAt: string;
    /**
     * Why somebody should look at the client it was given to.
     */
    doubt: 'number_unknown' | 'other_name' | null;
    client: {
        id: string;
        number: number;
        name: string;
    };
};

export type RegisteredEventRequest = {
    id: string;
    clientId: string;
};

export type EventRequest = {
    id: string;
    number: string | null;
    kind: 'dps' | 'training';
    title: string;
    place: string;
    startsAt: string;
    endsAt: string;
    /**
     * The public expected, or the people to train.
     */
    people: number;
    state: 'received' | 'in_study' | 'quoted' | 'accepted' | 'refused' | 'done' | 'cancelled';
    createdAt: string;
    details: string;
    contactName: string;
    contactEmail: string;
    contactPhone: string | null;
    typed: {
        name: string;
        siret: string | null;
        rna: string | null;
        address: string | null;
        postalCode: string | null;
        city: string | null;
        clientNumber: number | null;
    };
    quotedCents: number | null;
    moves: Array<{
        verb: string;
        state: 'received' | 'in_study' | 'quoted' | 'accepted' | 'refused' | 'done' | 'cancelled';
        at: string;
        message: string | null;
        byStaff: boolean;
        actorName: string | null;
    }>;
    documents: Array<EventRequestDocument>;
    /**
     * What may be done next.
     */
    verbs: Array<'study' | 'quote' | 'accept' | 'refuse' | 'complete' | 'cancel' | 'reopen'>;
    /**
     * Why somebody should look at the client it was given to.
     */
    doubt: 'number_unknown' | 'other_name' | null;
    attachedBy: 'number' | 'match' | 'new' | 'staff';
    source: 'portal' | 'staff';
    updatedAt: string;
    version: number;
    client: {
        id: string;
        number: number;
        name: string;
        city: string | null;
        tier: 'certain' | 'probable' | 'none';
    };
};

export type EditedEventRequest = {
    id: string;
    version: number;
};

export type MovedEventRequest = {
    id: string;
    state: 'received' | 'in_study' | 'quoted' | 'accepted' | 'refused' | 'done' | 'cancelled';
};

export type ReattachedEventRequest = {
    id: string;
    clientId: string;
};

export type RemovedEventDocument = {
    id: string;
};

export type Clients = {
    data: Array<ListedClient>;
    nextCursor: string | null;
};

export type ListedClient = {
    id: string;
    number: number;
    name: string;
    siret: string | null;
    postalCode: string | null;
    city: string | null;
    emails: Array<string>;
    phones: Array<string>;
    events: number;
    /**
     * The worst open duplicate of the record.
     */
    tier: 'certain' | 'probable' | 'none';
    createdAt: string;
    mergedIntoId: string | null;
};

export type ClientId = {
    id: string;
};

export type Client = {
    id: string;
    number: number;
    name: string;
    siret: string | null;
    rna: string | null;
    address: string | null;
    postalCode: string | null;
    city: string | null;
    country: string | null;
    emails: Array<string>;
    phones: Array<string>;
    contacts: Array<string>;
    notes: Array<string>;
    /**
     * The worst open duplicate of the record.
     */
    tier: 'certain' | 'probable' | 'none';
    events: number;
    createdAt: string;
    updatedAt: string;
    mergedIntoId: string | null;
    mergedAt: string | null;
    version: number;
    /**
     * Every number that leads here.
     */
    numbers: Array<number>;
    pairs: Array<DuplicatePair>;
    merges: Array<ClientMerge>;
    /**
     * Emptied records that can be deleted.
     */
    absorbed: Array<{
        id: string;
        number: number;
        name: string;
        events: number;
    }>;
};

export type DuplicatePair = {
    left: BriefClient;
    right: BriefClient;
    tier: 'certain' | 'probable';
    /**
     * 0 to 100.
     */
    score: number;
    reasons: Array<{
        code: string;
        text: string;
    }>;
    open: boolean;
    foundAt: string;
};

export type BriefClient = {
    id: string;
    number: number;
    name: string;
    city: string | null;
    siret: string | null;
    events: number;
};

export type ClientMerge = {
    id: string;
    survivorId: string;
    absorbed: Array<{
        id: string;
        number: number;
        name: string;
    }>;
    events: number;
    bulk: boolean;
    at: string;
    undoneAt: string | null;
    undoableUntil: string;
};

export type EditedClient = {
    id: string;
    version: number;
};

export type ResolvedNumber = {
    number: number;
    clientId: string;
    currentNumber: number;
    name: string;
};

export type DuplicatePairs = {
    data: Array<DuplicatePair>;
    nextCursor: string | null;
};

export type DuplicateClusters = {
    data: Array<{
        root: string;
        clients: Array<BriefClient>;
        pairs: Array<{
            a: string;
            b: string;
            tier: 'certain' | 'probable';
            score: number;
            reasons: Array<{
                code: string;
                text: string;
            }>;
        }>;
    }>;
    nextCursor: string | null;
};

export type PairVerdicts = {
    data: Array<{
        left: BriefClient & ({
            [key: string]: unknown;
        } | null);
        right: BriefClient & ({
            [key: string]: unknown;
        } | null);
        /**
         * The worst open duplicate of the record.
         */
        tier: 'certain' | 'probable' | 'none';
        reasons: Array<{
            code: string;
            text: string;
        }>;
        note: string | null;
        at: string;
        actorName: string | null;
    }>;
    nextCursor: string | null;
};

export type PairVerdict = {
    leftId: string;
    rightId: string;
    verdict: 'not_duplicate' | 'later';
};

export type ClientMerges = {
    data: Array<{
        id: string;
        survivorId: string;
        absorbed: Array<{
            id: string;
            number: number;
            name: string;
        }>;
        events: number;
        bulk: boolean;
        at: string;
        undoneAt: string | null;
        undoableUntil: string;
        survivorName: string | null;
        survivorNumber: number | null;
        actorName: string | null;
    }>;
    nextCursor: string | null;
};

export type MergePreview = {
    targetId: string;
    /**
     * The target once merged.
     */
    fields: {
        name: string;
        siret: string | null;
        rna: string | null;
        address: string | null;
        postalCode: string | null;
        city: string | null;
        country: string | null;
        emails: Array<string>;
        phones: Array<string>;
        contacts: Array<string>;
        notes: Array<string>;
    };
    changes: Array<{
        field: 'name' | 'siret' | 'rna' | 'address' | 'postalCode' | 'city' | 'country' | 'emails' | 'phones' | 'contacts' | 'notes';
        how: 'filled' | 'chosen' | 'united';
    }>;
    conflicts: Array<{
        field: 'name' | 'siret' | 'rna' | 'address' | 'postalCode' | 'city' | 'country';
        values: Array<{
            clientId: string;
            value: string;
        }>;
    }>;
    /**
     * Requests that would move.
     */
    events: number;
    clients: Array<{
        id: string;
        number: number;
        name: string;
        city: string | null;
        siret: string | null;
        events: number;
        fields: {
            name: string;
            siret: string | null;
            rna: string | null;
            address: string | null;
            postalCode: string | null;
            city: string | null;
            country: string | null;
            emails: Array<string>;
            phones: Array<string>;
            contacts: Array<string>;
            notes: Array<string>;
        };
    }>;
    pairs: Array<{
        a: string;
        b: string;
        tier: 'certain' | 'probable';
        score: number;
        reasons: Array<{
            code: string;
            text: string;
        }>;
        /**
         * False once judged not to be a duplicate.
         */
        open: boolean;
    }>;
};

export type MergedClients = {
    id: string;
    clientId: string;
};

export type UndoneMerge = {
    id: string;
    movedBack: number;
    /**
     * Requests that went elsewhere since: they stay there.
     */
    leftBehind: number;
    /**
     * Requests that came after the merge: they stay.
     */
    arrivedSince: number;
    restored: Array<'name' | 'siret' | 'rna' | 'address' | 'postalCode' | 'city' | 'country' | 'emails' | 'phones' | 'contacts' | 'notes'>;
    /**
     * Fields edited since: they stay.
     */
    kept: Array<'name' | 'siret' | 'rna' | 'address' | 'postalCode' | 'city' | 'country' | 'emails' | 'phones' | 'contacts' | 'notes'>;
};

export type MergePlan = {
    data: Array<{
        root: string;
        target: BriefClient & ({
            [key: string]: unknown;
        } | null);
        absorbed: Array<BriefClient>;
        events: number;
        outcome: 'planned' | 'conflict' | 'merged' | 'skipped';
        /**
         * Where the records disagree.
         */
        fields: Array<'name' | 'siret' | 'rna' | 'address' | 'postalCode' | 'city' | 'country' | 'emails' | 'phones' | 'contacts' | 'notes'>;
        mergeId: string | null;
    }>;
    nextCursor: string | null;
};

export type PartnerInvitations = {
    data: Array<PartnerInvitation>;
    counts: {
        toComplete: number;
        completed: number;
        expired: number;
        bounced: number;
        archived: number;
    } | null;
    nextCursor: string | null;
};

/**
 * `status` is the word of the dashboard, `state` the finer one of the pre-qualification.
 */
export type PartnerInvitation = {
    id: string;
    partnerId: string;
    prequalificationId: string;
    localId: string;
    partnerName: string;
    email: string;
    entityName: string | null;
    formTitle: string;
    cause: 'not_registered' | 'not_validated' | 'expired';
    createdAt: string;
    lastSentAt: string;
    reminderCount: number;
    dueAt: string | null;
    expiresAt: string;
    status: 'to_complete' | 'completed' | 'expired';
    state: 'to_complete' | 'in_progress' | 'submitted' | 'correction_requested' | 'completed' | 'refused' | 'expired';
    invitationState: 'queued' | 'sent' | 'bounced' | 'opened' | 'accepted' | 'declined' | 'not_me' | 'expired' | 'cancelled' | 'superseded';
    validUntil: string | null;
    linkedToId: string | null;
    archived: boolean;
};

export type Reminded = {
    reminded: number;
    skipped: Array<{
        id: string;
        reason: string;
    }>;
};

export type RemindersPreview = {
    remind: number;
    skipped: Array<{
        reason: string;
        count: number;
    }>;
    minGapDays: number;
};

export type InvitationFigures = {
    weeks: Array<{
        from: string;
        to: string;
        toComplete: number;
        completed: number;
        expired: number;
    }>;
};

export type InvitedPartner = {
    id: string;
    partnerId: string;
    prequalificationId: string;
    cause: 'not_registered' | 'not_validated' | 'expired';
};

export type InvitedPartners = {
    invited: number;
    lines: Array<{
        id: string | null;
        refused: {
            code: string;
            detail: string;
        } | null;
    }>;
};

export type PartnerInvitationDetails = {
    id: string;
    email: string;
    contactName: string;
    message: string;
    issuerName: string | null;
    state: 'queued' | 'sent' | 'bounced' | 'opened' | 'accepted' | 'declined' | 'not_me' | 'expired' | 'cancelled' | 'superseded';
    createdAt: string;
    openedAt: string | null;
    acceptedAt: string | null;
    endedAt: string | null;
    endReason: string | null;
    dueAt: string | null;
    mail: {
        id: string;
        state: string;
        failure: string | null;
    } | null;
    reminders: Array<{
        rank: number;
        at: string;
        automatic: boolean;
        mailState: string | null;
    }>;
};

export type IssuingEntities = {
    data: Array<{
        id: string;
        name: string;
        archivedAt: string | null;
        version: number;
        staff: Array<{
            membershipId: string;
            name: string;
        }>;
    }>;
};

export type IssuingEntity = {
    id: string;
    name: string;
    archivedAt: string | null;
    version: number;
};

export type InvitationCadence = {
    cadence: {
        automatic: boolean;
        days: Array<number>;
        thenEvery: number;
        most: number;
        stopAfter: number;
        minGap: number;
        quiet: {
            from: number;
            to: number;
            weekends: boolean;
        };
    };
    version: number;
};

export type PrequalificationForms = {
    data: Array<{
        id: string;
        title: string;
        validityMonths: number;
        documentValidity: {
            [key: string]: number;
        };
        archivedAt: string | null;
        published: boolean;
    }>;
};

export type CreatedPrequalificationForm = {
    id: string;
    title: string;
};

/**
 * `version` is that of the settings, `formVersion` that of the questions.
 */
export type PrequalificationForm = {
    id: string;
    title: string;
    validityMonths: number;
    documentValidity: {
        [key: string]: number;
    };
    archivedAt: string | null;
    publishedNumber: number | null;
    hasChangesToPublish: boolean;
    version: number;
    formVersion: number;
    formUpdatedAt: string;
    /**
     * What stands in the way of publishing; pointers start at the definition.
     */
    errors: Array<{
        pointer: string;
        code: string;
        detail: string;
    }>;
    definition: FormDefinition;
    /**
     * The comparisons that a condition may make, by type of field.
     */
    operators: {
        [key: string]: Array<'equals' | 'not_equals' | 'less' | 'at_most' | 'more' | 'at_least' | 'contains' | 'not_contains' | 'answered' | 'not_answered'>;
    };
};

export type Partner = {
    id: string;
    localId: string;
    name: string;
    version: number;
    contacts: Array<PartnerContact>;
    respondents: Array<{
        personId: string;
        name: string;
        email: string;
        joinedAt: string;
    }>;
    prequalifications: Array<{
        id: string;
        formTitle: string;
        state: 'to_complete' | 'in_progress' | 'submitted' | 'correction_requested' | 'completed' | 'refused' | 'expired';
        status: 'to_complete' | 'completed' | 'expired';
        validUntil: string | null;
    }>;
};

export type PartnerContact = {
    id: string;
    name: string;
    email: string;
};

export type EditedPartner = {
    id: string;
    localId: string;
    name: string;
    version: number;
};

export type OpenPartnerInvitation = {
    slug: string;
    organisationName: string;
    accent: string;
    contactEmail: string;
    issuerName: string | null;
    entityName: string | null;
    partnerName: string;
    localId: string;
    formTitle: string;
    cause: 'not_registered' | 'not_validated' | 'expired';
    message: string;
    /**
     * Masked: enough to recognise one's own.
     */
    email: string;
    expiresAt: string;
    accepted: boolean;
    prequalificationId: string;
};

export type AcceptedInvitation = {
    prequalificationId: string;
};

export type PartnerRequests = {
    requests: Array<{
        slug: string;
        organisationName: string;
        formTitle: string;
        partnerName: string;
        localId: string;
        id: string;
        state: 'to_complete' | 'in_progress' | 'submitted' | 'correction_requested' | 'completed' | 'refused' | 'expired';
        status: 'to_complete' | 'completed' | 'expired';
        progress: number;
        validUntil: string | null;
        expiringSoon: boolean;
        updatedAt: string;
    }>;
    waiting: Array<{
        slug: string;
        organisationName: string;
        formTitle: string;
        partnerName: string;
        localId: string;
        id: string;
        expiresAt: string;
    }>;
};

export type OwnPrequalification = {
    id: string;
    state: 'to_complete' | 'in_progress' | 'submitted' | 'correction_requested' | 'completed' | 'refused' | 'expired';
    status: 'to_complete' | 'completed' | 'expired';
    cycle: number;
    progress: number;
    validUntil: string | null;
    expiringSoon: boolean;
    requestedAt: string;
    submittedAt: string | null;
    validatedAt: string | null;
    updatedAt: string;
    reason: string | null;
    writable: boolean;
    updatable: boolean;
    formTitle: string;
    partner: {
        id: string;
        name: string;
        localId: string;
    };
    definition: FormDefinition;
    answers: Array<{
        fieldId: string;
        value?: unknown;
        version: number;
        updatedAt: string;
        author: string | null;
    }>;
    /**
     * `size` in bytes.
     */
    documents: Array<Document & {
        addedAt: string;
        validUntil: string | null;
    }>;
    asked: Array<{
        fieldId: string;
        why: string;
        waiting: boolean;
    }>;
    completeness: Completeness;
    respondents: Array<{
        personId: string;
        name: string;
        email: string;
        joinedAt: string;
    }>;
    serverNow: string;
};

export type InvitedColleague = {
    id: string;
    partnerId: string;
    prequalificationId: string;
    cause: 'not_registered' | 'not_validated' | 'expired';
};

export type Prequalification = {
    id: string;
    state: 'to_complete' | 'in_progress' | 'submitted' | 'correction_requested' | 'completed' | 'refused' | 'expired';
    status: 'to_complete' | 'completed' | 'expired';
    cycle: number;
    progress: number;
    validUntil: string | null;
    expiringSoon: boolean;
    requestedAt: string;
    submittedAt: string | null;
    validatedAt: string | null;
    updatedAt: string;
    reason: string | null;
    writable: boolean;
    updatable: boolean;
    formTitle: string;
    partner: {
        id: string;
        name: string;
        localId: string;
    };
    definition: FormDefinition;
    answers: Array<{
        fieldId: string;
        value?: unknown;
        version: number;
        updatedAt: string;
        author: string | null;
    }>;
    /**
     * `size` in bytes.
     */
    documents: Array<Document & {
        addedAt: string;
        validUntil: string | null;
    }>;
    asked: Array<{
        fieldId: string;
        why: string;
        waiting: boolean;
    }>;
    completeness: Completeness;
    respondents: Array<{
        personId: string;
        name: string;
        email: string;
        joinedAt: string;
    }>;
    serverNow: string;
    /**
     * What staff can decide now.
     */
    verbs: Array<string>;
    history: Array<{
        verb: string;
        at: string;
        actor: string;
        reason: string | null;
    }>;
    invitations: Array<{
        id: string;
        email: string;
        state: 'queued' | 'sent' | 'bounced' | 'opened' | 'accepted' | 'declined' | 'not_me' | 'expired' | 'cancelled' | 'superseded';
        lastSentAt: string;
    }>;
};

export type ReviewedPrequalification = {
    id: string;
};

export type SavedPartnerAnswer = {
    fieldId: string;
    value?: unknown;
    version: number;
    savedAt: string;
    completeness: Completeness;
};

export type ConfirmedAnswers = {
    completeness: Completeness;
    waiting: Array<string>;
};

export type AnnouncedPartnerDocument = {
    id: string;
    fieldId: string;
    name: string;
    size: number;
    contentType: string;
    expiresAt: string;
};

export type ReceivedPartnerDocument = {
    id: string;
    fieldId: string;
    name: string;
    size: number;
    contentType: string;
    state: 'accepted' | 'refused';
    version: number;
    percent: number;
};

export type SubmittedAnswers = {
    id: string;
    submittedAt: string;
};

export type BegunUpdate = {
    id: string;
    asked: Array<{
        fieldId: string;
        why: string;
    }>;
};

export type ReusableAnswers = {
    data: Array<{
        sourceId: string;
        organisationName: string;
        formTitle: string;
        validatedAt: string;
        fields: Array<{
            sourceId: string;
            targetId: string;
            label: string;
            type: string;
            value?: unknown;
            documents: Array<{
                id: string;
                name: string;
                size: number;
            }>;
        }>;
    }>;
};

export type ReusedAnswers = {
    reused: number;
    percent: number;
};

export type CreatedMember = {
    id: string;
    loginName: string;
    possibleDuplicates: Array<string>;
};

export type Members = {
    data: Array<MemberRow>;
    nextCursor: string | null;
};

export type MemberRow = {
    id: string;
    number: number;
    lastName: string;
    firstName: string;
    email: string | null;
    loginName: string;
    city: string | null;
    paidOn: string | null;
    amountCents: number | null;
    state: 'active' | 'suspended' | 'closed';
    gates: Array<MemberGate>;
    fullAccess: boolean;
};

export type MemberGate = {
    name: 'account' | 'email' | 'profile' | 'approval';
    state: 'passed' | 'grace' | 'waiting';
    /**
     * When it was passed, or until when the grace lasts.
     */
    at: string | null;
};

export type MemberWithSeasons = Member & {
    seasons: Array<{
        seasonId: string;
        name: string;
        startsAt: string;
        amountCents: number;
        dues: 'paid' | 'exempt' | 'to_come' | 'late' | 'lapsed';
        paidOn: string | null;
        paidBy: string | null;
        reference: string | null;
        approvedAt: string | null;
        refusedAt: string | null;
    }>;
};

export type Dues = {
    seasonId: string;
    amountCents: number;
    state: 'paid' | 'exempt' | 'to_come' | 'late' | 'lapsed';
    dueAt: string;
    paidOn: string | null;
    paidBy: 'card' | 'transfer' | 'cheque' | 'cash' | 'direct_debit' | 'other' | null;
    reference: string | null;
    refusedAt: string | null;
    refusalReason: string | null;
} | null;

export type Member = {
    id: string;
    number: number;
    lastName: string;
    firstName: string;
    email: string | null;
    birthDate: string | null;
    phone: string | null;
    street: string | null;
    postalCode: string | null;
    city: string | null;
    country: string;
    loginName: string;
    createdAt: string;
    version: number;
    state: 'active' | 'suspended' | 'closed';
    gates: Array<MemberGate>;
    fullAccess: boolean;
    /**
     * Fields of the personal information still to give.
     */
    missing: Array<string>;
    season: {
        id: string;
        name: string;
        startsAt: string;
        endsAt: string;
    } | null;
    dues: Dues;
};

export type EditedMember = {
    id: string;
    version: number;
};

export type MovedMember = {
    id: string;
    state: 'active' | 'suspended' | 'closed';
    version: number;
};

export type SentLink = {
    email: string;
};

export type MemberLink = {
    organisation: string;
    firstName: string;
    loginName: string;
    /**
     * Masked.
     */
    email: string;
    needsPassword: boolean;
    expiresAt: string;
};

export type OpenedAccount = {
    loginName: string;
};

export type RegisteredMember = {
    id: string;
    loginName: string;
};

export type OwnMembership = {
    member: Member | null;
    suggested: {
        firstName: string;
        lastName: string;
        loginName: string;
    };
};

export type MembersToApprove = {
    season: {
        id: string;
        name: string;
    } | null;
    data: Array<{
        id: string;
        number: number;
        lastName: string;
        firstName: string;
        email: string | null;
        loginName: string;
        birthDate: string | null;
        city: string | null;
        readyAt: string;
        paidOn: string | null;
        amountCents: number;
        namesakes: number;
    }>;
    nextCursor: string | null;
};

export type DecidedMembers = {
    decided: number;
};

export type ReconsideredMember = {
    id: string;
};

export type RecordedDues = {
    memberId: string;
    seasonId: string;
    amountCents: number;
    paidOn: string | null;
    paidBy: 'card' | 'transfer' | 'cheque' | 'cash' | 'direct_debit' | 'other' | null;
    reference: string;
};

export type Season = {
    id: string;
    name: string;
    startsAt: string;
    endsAt: string;
    dueAt: string;
    graceDays: number;
    amountCents: number;
    /**
     * When members were brought into it.
     */
    changedAt: string | null;
};

export type Seasons = {
    data: Array<Season & {
        running: boolean;
        figures: SeasonFigures;
    }>;
};

export type SeasonFigures = {
    members: number;
    paid: number;
    paidCents: number;
    approved: number;
    refused: number;
    waiting: number;
};

export type MemberDiagnosis = {
    loginName: string;
    email: string | null;
    fullAccess: boolean;
    gates: Array<MemberGate>;
    missing: Array<string>;
    causes: Array<{
        cause: 'closed' | 'suspended' | 'no_email' | 'mail_failed' | 'no_account' | 'email_not_proved' | 'profile_incomplete' | 'refused' | 'not_approved' | 'grace_ending' | 'no_season' | 'duplicate';
        blocking: boolean;
        remedy: 'reopen' | 'reinstate' | 'edit' | 'send_link' | 'reconsider' | 'approve' | 'create_season' | 'see_duplicate';
    }>;
    link: {
        sentAt: string;
        expiresAt: string;
        usedAt: string | null;
    } | null;
    mails: Array<{
        id: string;
        kind: string;
        recipient: string;
        state: MailState;
        queuedAt: string;
    }>;
    twins: Array<{
        id: string;
        number: number;
        lastName: string;
        firstName: string;
        email: string | null;
        loginName: string;
    }>;
};

export type TrainingType = {
    id: string;
    name: string;
    description: string;
    archivedAt: string | null;
    version: number;
};

export type TrainingTypes = {
    data: Array<TrainingType>;
};

export type ChangedTraining = {
    id: string;
    version: number;
};

export type Convoked = {
    taken: number;
};

export type TrainingSessions = {
    data: Array<TrainingSession>;
    nextCursor: string | null;
};

export type TrainingSession = {
    id: string;
    typeId: string;
    typeName: string;
    typeDescription: string;
    place: string;
    startsAt: string;
    endsAt: string;
    capacity: number;
    trainers: string;
    priceCents: number;
    description: string;
    audience: 'public' | 'members';
    state: 'draft' | 'open' | 'started' | 'over' | 'cancelled';
    /**
     * Whoever registers now goes to the waiting list.
     */
    full: boolean;
    placesLeft: number;
    taken: number;
    waiting: number;
    publishedAt: string | null;
    cancelReason: string | null;
    version: number;
};

export type PublicTrainingSessions = {
    data: Array<PublicTrainingSession>;
    nextCursor: string | null;
};

export type PublicTrainingSession = {
    id: string;
    typeId: string;
    typeName: string;
    typeDescription: string;
    place: string;
    startsAt: string;
    endsAt: string;
    capacity: number;
    trainers: string;
    priceCents: number;
    description: string;
    audience: 'public' | 'members';
    state: 'draft' | 'open' | 'started' | 'over' | 'cancelled';
    /**
     * Whoever registers now goes to the waiting list.
     */
    full: boolean;
    placesLeft: number;
};

export type AskedRegistration = {
    email: string;
};

export type RegistrationRequest = {
    email: string;
    session: PublicTrainingSession;
    existing: Array<{
        firstName: string;
        lastName: string;
        state: 'registered' | 'validated' | 'waiting' | 'offered' | 'rejected' | 'cancelled' | 'replaced' | 'lapsed' | 'moved' | 'session_cancelled';
        sameSession: boolean;
        startsAt: string;
        place: string;
    }>;
};

export type ConfirmedRegistration = {
    id: string;
    token: string;
};

export type FollowedRegistration = {
    firstName: string;
    lastName: string;
    state: 'registered' | 'validated' | 'waiting' | 'offered' | 'rejected' | 'cancelled' | 'replaced' | 'lapsed' | 'moved' | 'session_cancelled';
    offerExpiresAt: string | null;
    session: PublicTrainingSession;
};

export type RegistrationMoved = {
    state: string;
};

export type Trainees = {
    data: Array<Trainee>;
    nextCursor: string | null;
};

export type Trainee = {
    id: string;
    rank: number;
    lastName: string;
    firstName: string;
    email: string;
    phone: string;
    birthDate: string;
    city: string;
    note: string;
    state: 'registered' | 'validated' | 'waiting' | 'offered' | 'rejected' | 'cancelled' | 'replaced' | 'lapsed' | 'moved' | 'session_cancelled';
    registeredAt: string;
    offerExpiresAt: string | null;
    attendance: 'present' | 'absent' | null;
    /**
     * What became of the last mail to this address.
     */
    lastMail: 'queued' | 'sending' | 'sent' | 'failed' | 'bounced' | 'cancelled' | 'unknown' | null;
    version: number;
};

export type AddedTrainee = {
    id: string;
};

export type MarkedAttendance = {
    marked: number;
};

export type OfferedSkills = {
    data: Array<{
        id: string;
        name: string;
    }>;
};

export type ServiceRequestId = {
    id: string;
};

export type ServiceSkills = {
    data: Array<{
        id: string;
        name: string;
        archivedAt: string | null;
    }>;
};

export type ServiceSkillId = {
    id: string;
};

export type ServiceRequests = {
    data: Array<ListedServiceRequest>;
    nextCursor: string | null;
};

export type ListedServiceRequest = {
    id: string;
    number: string;
    title: string;
    skillName: string;
    /**
     * The department’s code; null when it can be done from anywhere.
     */
    area: string | null;
    place: string;
    startsAt: string | null;
    offeredAt: string | null;
    answersUntil: string | null;
    closedAt: string | null;
    state: 'received' | 'open' | 'to_choose' | 'settled' | 'cancelled';
    skillId: string;
    contactName: string;
    source: 'portal' | 'staff';
    createdAt: string;
    offers: number;
    answers: number;
    engagements: number;
};

export type ServiceRequest = {
    id: string;
    number: string;
    title: string;
    skillName: string;
    /**
     * The department’s code; null when it can be done from anywhere.
     */
    area: string | null;
    place: string;
    startsAt: string | null;
    offeredAt: string | null;
    answersUntil: string | null;
    closedAt: string | null;
    state: 'received' | 'open' | 'to_choose' | 'settled' | 'cancelled';
    skillId: string;
    contactName: string;
    source: 'portal' | 'staff';
    createdAt: string;
    offers: number;
    answers: number;
    engagements: number;
    details: string;
    endsAt: string | null;
    budgetCents: number | null;
    contactEmail: string;
    contactPhone: string | null;
    locale: 'fr' | 'en';
    closeReason: string | null;
    version: number;
    responses: Array<{
        providerId: string;
        providerName: string;
        doneEngagements: number;
        answeredAt: string;
        priceCents: number | null;
        message: string;
        state: 'answered' | 'declined' | 'withdrawn' | 'chosen' | 'not_chosen';
        engagementId: string | null;
    }>;
    /**
     * What may be done next.
     */
    verbs: Array<'edit' | 'offer' | 'choose' | 'settle' | 'cancel'>;
};

export type EditedServiceRequest = {
    id: string;
    version: number;
};

export type ServiceRequestState = {
    id: string;
    state: 'received' | 'open' | 'to_choose' | 'settled' | 'cancelled';
};

export type ChosenResponses = {
    id: string;
    engagementIds: Array<string>;
};

export type Engagements = {
    data: Array<Engagement>;
    nextCursor: string | null;
};

export type Engagement = {
    id: string;
    requestId: string;
    providerId: string;
    providerName: string;
    number: string;
    title: string;
    place: string;
    skillName: string;
    priceCents: number;
    startsAt: string | null;
    endsAt: string | null;
    createdAt: string;
    startedAt: string | null;
    doneAt: string | null;
    cancelledAt: string | null;
    cancelledBy: 'staff' | 'provider' | null;
    cancelReason: string | null;
    state: 'accepted' | 'planned' | 'in_progress' | 'done' | 'cancelled';
    verbs: Array<'plan' | 'start' | 'finish' | 'cancel'>;
};

export type MovedEngagement = {
    id: string;
    state: 'accepted' | 'planned' | 'in_progress' | 'done' | 'cancelled';
};

export type ProviderCoverage = {
    catalogue: Array<{
        id: string;
        name: string;
    }>;
    skills: Array<string>;
    /**
     * Codes of departments; `FR` is everywhere.
     */
    areas: Array<string>;
};

export type CoveredProvider = {
    id: string;
};

export type OfferedServiceRequests = {
    data: Array<OfferedServiceRequest>;
    nextCursor: string | null;
};

export type OfferedServiceRequest = {
    id: string;
    number: string;
    title: string;
    skillName: string;
    /**
     * The department’s code; null when it can be done from anywhere.
     */
    area: string | null;
    place: string;
    startsAt: string | null;
    offeredAt: string | null;
    answersUntil: string | null;
    closedAt: string | null;
    state: 'received' | 'open' | 'to_choose' | 'settled' | 'cancelled';
    details: string;
    endsAt: string | null;
    budgetCents: number | null;
    response: {
        answeredAt: string;
        priceCents: number | null;
        message: string;
        state: 'answered' | 'declined' | 'withdrawn' | 'chosen' | 'not_chosen';
    } | null;
    engagementId: string | null;
    /**
     * Answers are still taken, and this one was not chosen.
     */
    canChange: boolean;
    canWithdraw: boolean;
    /**
     * What is missing for the provider to answer requests, or null when they can.
     */
    missing: 'never_subscribed' | 'incomplete' | 'unpaid' | 'expired' | null;
};

export type AnsweredServiceRequest = {
    id: string;
};

export type FollowedProviders = {
    data: Array<FollowedProvider>;
    nextCursor: string | null;
};

export type FollowedProvider = {
    id: string;
    number: number;
    name: string;
    email: string;
    city: string | null;
    exempt: boolean;
    /**
     * Access until then; null without any end, or without access.
     */
    answersUntil: string | null;
    /**
     * What is missing for the provider to answer requests, or null when they can.
     */
    missing: 'never_subscribed' | 'incomplete' | 'unpaid' | 'expired' | null;
    ongoingEngagements: number;
    doneEngagements: number;
    interval: 'monthly' | 'annual' | null;
    htCents: number | null;
    periodEndsAt: string | null;
    cancelAt: string | null;
    riseAt: string | null;
    riseCents: number | null;
};

export type FollowUpCounts = {
    subscriptionsOn: boolean;
    views: Array<{
        view: 'active' | 'inactive' | 'action_required' | 'unpaid' | 'without_subscription' | 'rise_pending' | 'exempt';
        count: number;
        more: boolean;
    }>;
};

export type FollowUpFigures = {
    months: Array<{
        month: string;
        revenueCents: number;
        subscriptions: number;
        started: number;
        ended: number;
        /**
         * Basis points: 250 is 2.5 %.
         */
        churnBp: number | null;
    }>;
    prices: Array<{
        versionId: string;
        interval: 'monthly' | 'annual';
        htCents: number;
        publishedAt: string;
        accepted: number;
        refused: number;
        waiting: number;
        silent: number;
        /**
         * Basis points: 250 is 2.5 %.
         */
        rateBp: number | null;
    }>;
};

export type ReminderPreview = {
    remind: number;
    recent: number;
};

export type ProviderHistory = {
    data: Array<ProviderEvent>;
    nextCursor: string | null;
};

export type ProviderEvent = {
    id: string;
    at: string;
    action: string;
    actorKind: string;
    actorName: string | null;
    details: {
        [key: string]: unknown;
    } | null;
};

export type CreatedProvider = {
    id: string;
};

export type Provider = {
    id: string;
    number: number;
    name: string;
    email: string;
    locale: 'fr' | 'en';
    phone: string | null;
    siret: string | null;
    street: string | null;
    postalCode: string | null;
    city: string | null;
    country: string;
    presentation: string;
    hasAccount: boolean;
    exempt: boolean;
    subscriptionsOn: boolean;
    /**
     * What is missing for the provider to answer requests, or null when they can.
     */
    blockedBy: 'never_subscribed' | 'incomplete' | 'unpaid' | 'expired' | null;
    ongoingEngagements: number;
    doneEngagements: number;
    createdAt: string;
    closedAt: string | null;
    version: number;
};

export type OwnProvider = {
    provider: Provider & ({
        [key: string]: unknown;
    } | null);
};

export type EditedProvider = {
    id: string;
    version: number;
};

export type ProviderSubscription = {
    subscriptionsOn: boolean;
    cardAtSignUp: boolean;
    exempt: boolean;
    rateBp: number;
    /**
     * What is missing for the provider to answer requests, or null when they can.
     */
    blockedBy: 'never_subscribed' | 'incomplete' | 'unpaid' | 'expired' | null;
    incomplete: boolean;
    /**
     * False while the organisation sleeps, is over, or has no providers module.
     */
    served: boolean;
    maySubscribe: boolean;
    offers: {
        monthly: {
            htCents: number;
            ttcCents: number;
        } | null;
        annual: {
            htCents: number;
            ttcCents: number;
        } | null;
    };
    identity: {
        name: string;
        email: string;
        line1: string;
        line2: string;
        postalCode: string;
        city: string;
        country: string;
        siren: string;
        vatNumber: string;
    } | null;
    methods: Array<{
        id: string;
        kind: 'card' | 'sepa_debit';
        holder: string;
        brand: string | null;
        bank: string | null;
        last4: string;
        expMonth: number | null;
        expYear: number | null;
        mandateReference: string | null;
        chosen: boolean;
        usable: boolean;
        expiresSoon: boolean;
    }>;
    subscription: {
        id: string;
        status: 'incomplete' | 'incomplete_expired' | 'pending_settlement' | 'active' | 'past_due' | 'unpaid' | 'expired';
        interval: 'monthly' | 'annual';
        orderedAt: string;
        price: {
            htCents: number;
            ttcCents: number;
        };
        periodEndsAt: string;
        endsAt: string | null;
        endsBy: 'provider' | 'price_silence' | 'price_refused' | 'exemption' | 'manager' | 'dunning' | null;
        next: {
            htCents: number;
            ttcCents: number;
            at: string;
            interval: 'monthly' | 'annual';
        } | null;
        pending: {
            htCents: number;
            ttcCents: number;
            at: string;
            to: 'monthly' | 'annual';
        } | null;
        rise: {
            id: string;
            state: 'outstanding' | 'accepted' | 'refused' | 'applied' | 'lapsed' | 'superseded' | 'withdrawn';
            sentAt: string;
            effectiveAt: string;
            from: {
                htCents: number;
                ttcCents: number;
            };
            to: {
                htCents: number;
                ttcCents: number;
            };
        } | null;
    } | null;
    unpaid: {
        id: string;
        number: string;
        remainingCents: number;
        needsConfirmation: boolean;
        pageUrl: string | null;
    } | null;
};

export type ProviderDocuments = {
    data: Array<BillingDocument>;
};

export type PaymentAccount = {
    connected: boolean;
    disconnected: boolean;
    submitted: boolean;
    takesCards: boolean;
    takesDebits: boolean;
    accountId: string | null;
};

export type OnboardingPage = {
    url: string;
};

export type ProviderSettings = {
    subscriptionsOn: boolean;
    appliesToExisting: boolean;
    cardAtSignUp: boolean;
    noticeDays: number;
    graceDays: number;
    reminderDays: Array<number>;
    rateBp: number;
    appliedRateBp: number;
    monthly: {
        id: string;
        htCents: number;
        publishedAt: string;
    } | null;
    annual: {
        id: string;
        htCents: number;
        publishedAt: string;
    } | null;
    account: PaymentAccount;
    version: number;
};

export type PriceVersions = {
    data: Array<{
        id: string;
        interval: 'monthly' | 'annual';
        htCents: number;
        appliesToExisting: boolean;
        noticeDays: number;
        publishedAt: string;
        asked: number;
        accepted: number;
        refused: number;
    }>;
};

export type PricePreview = {
    asked: number;
    applied: number;
    kept: number;
    riseCents: number;
    fallCents: number;
    firstAt: string | null;
    lastAt: string | null;
    htCents: number;
    ttcCents: number;
    currentCents: number | null;
    appliesToExisting: boolean;
    noticeDays: number;
};

export type PublishedPrice = {
    id: string;
    interval: 'monthly' | 'annual';
    htCents: number;
};

export type CreatedSession = {
    id: string;
    version: number;
};

export type EvaluationSessions = {
    data: Array<{
        id: string;
        title: string;
        state: 'setup' | 'open' | 'closed' | 'results_published';
        programmeId: string;
        programmeTitle: string;
        closesAt: string | null;
        createdAt: string;
        evaluators: number;
        owed: number;
        finals: number;
    }>;
    nextCursor: string | null;
};

export type EvaluationSessionDetail = {
    id: string;
    programmeId: string;
    title: string;
    instructions: string;
    grid: Grid;
    phases: Array<EvaluationPhase>;
    blinding: {
        shownFieldIds: Array<string>;
        fileNames: 'replaced' | 'kept';
    };
    perDossier: number;
    average: 'mean' | 'median';
    disagreement: number;
    state: 'setup' | 'open' | 'closed' | 'results_published';
    dossierCount: number;
    frozen: boolean;
    publication: {
        textCriterionIds: Array<string>;
        showsAverage: boolean;
        message?: string;
    } | null;
    createdAt: string;
    version: number;
    programmeTitle: string;
    /**
     * The comparisons that a condition may make, by type of field.
     */
    operators: {
        [key: string]: Array<'equals' | 'not_equals' | 'less' | 'at_most' | 'more' | 'at_least' | 'contains' | 'not_contains' | 'answered' | 'not_answered'>;
    };
    questions: Array<{
        id: string;
        label: string;
        type: string;
        blockId: string | null;
        step: string;
        shown: boolean;
    }>;
    counts: {
        evaluators: number;
        joined: number;
        notStarted: number;
        drafts: number;
        finals: number;
        departed: number;
    };
    spread: EvaluationSpread;
    missing: Array<{
        pointer: string;
        code: string;
        detail: string;
    }>;
    moves: Array<{
        verb: string;
        at: string;
        reason: string | null;
    }>;
    verbs: Array<string>;
};

export type Grid = {
    criteria: Array<{
        id: string;
        label: string;
        help?: string;
        required: boolean;
        notApplicable: boolean;
        condition?: FormCondition;
        type: 'score';
        min: number;
        max: number;
        step: number;
        weight: number;
        independent: boolean;
    } | {
        id: string;
        label: string;
        help?: string;
        required: boolean;
        notApplicable: boolean;
        condition?: FormCondition;
        type: 'single_choice';
        options: Array<{
            id: string;
            label: string;
        }>;
    } | {
        id: string;
        label: string;
        help?: string;
        required: boolean;
        notApplicable: boolean;
        condition?: FormCondition;
        type: 'multiple_choice';
        options: Array<{
            id: string;
            label: string;
        }>;
        minChoices?: number;
        maxChoices?: number;
    } | {
        id: string;
        label: string;
        help?: string;
        required: boolean;
        notApplicable: boolean;
        condition?: FormCondition;
        type: 'text';
        minLength?: number;
        maxLength?: number;
    }>;
};

export type EvaluationPhase = {
    id: string;
    name: string;
    opensAt: string;
    closesAt: string;
    rights: {
        dossiers: 'own' | 'assigned' | 'all';
        othersEvaluations: 'never' | 'after_own' | 'always';
        evaluatorNames: boolean;
        blind: boolean;
        acceptsLate: boolean;
    };
};

export type EvaluationSpread = {
    id: string;
    perDossier: number;
    askedAt: string;
    finishedAt: string | null;
    summary: {
        added: number;
        lightest: number;
        heaviest: number;
        imbalance: string | null;
        shortDossiers: number;
        shortages: Array<{
            dossierId: string;
            missing: number;
            reason: string;
        }>;
    } | null;
} | null;

export type EvaluationSession = {
    id: string;
    programmeId: string;
    title: string;
    instructions: string;
    grid: Grid;
    phases: Array<EvaluationPhase>;
    blinding: {
        shownFieldIds: Array<string>;
        fileNames: 'replaced' | 'kept';
    };
    perDossier: number;
    average: 'mean' | 'median';
    disagreement: number;
    state: 'setup' | 'open' | 'closed' | 'results_published';
    dossierCount: number;
    frozen: boolean;
    publication: {
        textCriterionIds: Array<string>;
        showsAverage: boolean;
        message?: string;
    } | null;
    createdAt: string;
    version: number;
};

export type EvaluationSessionMove = {
    id: string;
    state: 'setup' | 'open' | 'closed' | 'results_published';
    version: number;
};

export type Evaluators = {
    data: Array<Evaluator>;
};

/**
 * `leniency`: mean of their scores less the session’s, in hundredths of a percent.
 */
export type Evaluator = {
    id: string;
    email: string;
    name: string;
    maximum: number | null;
    siren: string | null;
    state: 'invited' | 'joined' | 'declined' | 'removed';
    invitedAt: string;
    lastSentAt: string;
    sendCount: number;
    acceptedAt: string | null;
    remindedAt: string | null;
    notStarted: number;
    drafts: number;
    finals: number;
    departed: number;
    leniency: number | null;
    version: number;
};

export type InvitedEvaluators = {
    invited: Array<{
        id: string;
        email: string;
        name: string;
    }>;
    already: number;
};

export type RemindedEvaluators = {
    reminded: Array<string>;
    skipped: Array<string>;
};

export type RemovedEvaluator = {
    id: string;
    cancelled: number;
};

export type ResentInvitation = {
    id: string;
    sendCount: number;
};

export type ReplacedEvaluator = {
    handedOver: number;
    left: number;
};

export type AddedDossiers = {
    added: number;
    dossierCount: number;
};

export type RemovedDossiers = {
    removed: number;
    kept: number;
};

export type AssignedDossiers = {
    assigned: number;
    already: number;
    apart: Array<{
        dossierId: string;
        evaluatorId: string;
    }>;
};

export type StartedSpread = {
    id: string;
};

export type ProposedConflicts = {
    data: Array<{
        dossierId: string;
        evaluatorId: string;
        evaluatorName: string;
        number: string;
        applicantName: string;
        certain: boolean;
        state: string | null;
        reasons: Array<{
            code: string;
            detail: string;
        }>;
    }>;
    total: number;
};

export type JudgedConflict = {
    dossierId: string;
    evaluatorId: string;
    verdict: 'apart' | 'ignored';
};

export type EvaluationMove = {
    id: string;
    verb: string;
};

export type EvaluationResults = {
    data: Array<EvaluationResult>;
    nextCursor: string | null;
    grid: Grid;
    average: 'mean' | 'median';
    rankedAt: string | null;
    upToDate: boolean;
};

/**
 * Scores are hundredths of a percent of what the grid allows.
 */
export type EvaluationResult = {
    dossierId: string;
    number: string;
    applicantName: string;
    applicantEmail: string;
    dossierState: 'draft' | 'submitted' | 'under_review' | 'correction_requested' | 'step_pending' | 'accepted' | 'refused' | 'no_action' | 'withdrawn';
    preparedVerb: 'accept' | 'refuse' | 'close_without_action' | null;
    live: number;
    finals: number;
    mean: number | null;
    median: number | null;
    spread: number | null;
    lowest: number | null;
    highest: number | null;
    disagreement: boolean;
    rank: number | null;
    correctedMean: number | null;
    correctedMedian: number | null;
    correctedRank: number | null;
    evaluations: Array<{
        id: string;
        evaluatorId: string;
        state: 'not_started' | 'draft' | 'final' | 'conflict_declared' | 'abstained' | 'recused' | 'cancelled';
        score: number | null;
        answers: {
            [key: string]: {
                value?: unknown;
                notApplicable?: true;
            };
        };
    }>;
};

export type ViewedResults = {
    data: Array<EvaluationResult>;
    nextCursor: string | null;
    grid: Grid;
    average: 'mean' | 'median';
    rankedAt: string | null;
    upToDate: boolean;
    columns: Array<string>;
};

export type StartedResultsExport = {
    id: string;
};

export type EvaluatedDossier = {
    dossierId: string;
    number: string;
    applicant: {
        name: string;
        email: string;
    };
    grid: Grid;
    leaks: Array<{
        kind: string;
        found: string;
        place: {
            fieldId?: string;
            documentId?: string;
        };
        detail: string;
    }>;
    figures: {
        finals: number;
        mean: number | null;
        median: number | null;
        spread: number | null;
        lowest: number | null;
        highest: number | null;
        disagreement: boolean;
        rank: number | null;
        correctedRank: number | null;
    };
    evaluations: Array<{
        id: string;
        evaluatorId: string;
        evaluatorName: string;
        state: 'not_started' | 'draft' | 'final' | 'conflict_declared' | 'abstained' | 'recused' | 'cancelled';
        answers: {
            [key: string]: {
                value?: unknown;
                notApplicable?: true;
            };
        };
        total: {
            points: number;
            lowest: number;
            highest: number;
            unmarked: number;
            score: number | null;
        };
        deadline: string | null;
        late: boolean;
        finalAt: string | null;
        version: number;
        changed: boolean;
        changes: {
            answers: Array<{
                fieldId: string;
                label: string;
                before?: unknown;
                after?: unknown;
            }>;
            questions: Array<{
                id: string;
                label: string;
            }>;
            formChanged: boolean;
        } | null;
        history: Array<{
            verb: string;
            at: string;
            byStaff: boolean;
            reason: string | null;
        }>;
        verbs: Array<string>;
    }>;
};

export type EvaluationDesk = {
    data: Array<DeskDossier>;
    nextCursor: string | null;
};

export type DeskDossier = {
    dossierId: string;
    number: string;
    access: 'hidden' | 'announced' | 'open';
    title: string | null;
    applicantName: string | null;
    state: 'not_started' | 'draft' | 'final' | 'conflict_declared' | 'abstained' | 'recused' | 'cancelled' | null;
    score: number | null;
    deadline: string | null;
    late: boolean;
};

export type EvaluationSheet = {
    sessionId: string;
    access: 'hidden' | 'announced' | 'open';
    number: string | null;
    dossier: {
        id: string;
        number: string;
        applicant: {
            name: string;
            email: string;
        } | null;
        sections: Array<{
            id: string;
            title: string;
            answers: Array<{
                question: {
                    id: string;
                    type: string;
                    label: string;
                    options: Array<{
                        id: string;
                        label: string;
                    }>;
                    fields: Array<{
                        id: string;
                        type: string;
                        label: string;
                        options: Array<{
                            id: string;
                            label: string;
                        }>;
                    }>;
                };
                value?: unknown;
            }>;
        }>;
        documents: Array<{
            id: string;
            name: string;
            sizeBytes: number;
        }>;
    } | null;
    seenHash: string;
    changes: {
        answers: Array<{
            fieldId: string;
            label: string;
            before?: unknown;
            after?: unknown;
        }>;
        questions: Array<{
            id: string;
            label: string;
        }>;
        formChanged: boolean;
    } | null;
    grid: Grid;
    evaluation: {
        id: string;
        state: 'not_started' | 'draft' | 'final' | 'conflict_declared' | 'abstained' | 'recused' | 'cancelled';
        answers: {
            [key: string]: {
                value?: unknown;
                notApplicable?: true;
            };
        };
        total: {
            points: number;
            lowest: number;
            highest: number;
            unmarked: number;
            score: number | null;
        };
        missing: Array<{
            pointer: string;
            code: string;
            detail: string;
        }>;
        version: number;
        deadline: string | null;
        late: boolean;
        finalAt: string | null;
        updatedAt: string;
        message: string | null;
        verbs: Array<string>;
        barred: string | null;
    } | null;
    others: Array<{
        evaluatorName: string | null;
        answers: {
            [key: string]: {
                value?: unknown;
                notApplicable?: true;
            };
        };
        score: number | null;
    }>;
    nextDossierId: string | null;
};

export type OwnEvaluationSessions = {
    data: Array<OwnEvaluationSession>;
};

export type OwnEvaluationSession = {
    id: string;
    title: string;
    programmeTitle: string;
    state: 'setup' | 'open' | 'closed' | 'results_published';
    invitation: 'invited' | 'joined' | 'declined';
    closesAt: string | null;
    notStarted: number;
    drafts: number;
    finals: number;
};

export type OwnEvaluationSessionDetail = {
    id: string;
    title: string;
    programmeTitle: string;
    instructions: string;
    state: 'setup' | 'open' | 'closed' | 'results_published';
    invitation: 'invited' | 'joined' | 'declined';
    phases: Array<{
        id: string;
        name: string;
        opensAt: string;
        closesAt: string;
    }>;
    phaseId: string | null;
    rights: {
        dossiers: 'own' | 'assigned' | 'all';
        othersEvaluations: 'never' | 'after_own' | 'always';
        evaluatorNames: boolean;
        blind: boolean;
        acceptsLate: boolean;
    } | null;
    grid: Grid & ({
        [key: string]: unknown;
    } | null);
    notStarted: number;
    drafts: number;
    finals: number;
};

export type AnsweredInvitation = {
    id: string;
};

export type SavedEvaluation = {
    id: string;
    answers: {
        [key: string]: {
            value?: unknown;
            notApplicable?: true;
        };
    };
    total: {
        points: number;
        lowest: number;
        highest: number;
        unmarked: number;
        score: number | null;
    };
    missing: Array<{
        pointer: string;
        code: string;
        detail: string;
    }>;
    version: number;
    savedAt: string;
};

export type OwnEvaluationMove = {
    id: string;
    verb: string;
    total: {
        points: number;
        lowest: number;
        highest: number;
        unmarked: number;
        score: number | null;
    };
    version: number;
    nextDossierId: string | null;
};

export type PublishedEvaluations = {
    data: Array<{
        sessionId: string;
        title: string;
        publishedAt: string;
        message: string;
        texts: Array<{
            label: string;
            texts: Array<string>;
        }>;
        average: number | null;
    }>;
};

export type Job = {
    id: string;
    kind: 'dossiers.export' | 'evaluations.export-results' | 'members.export' | 'trainings.export' | 'clients.export' | 'invitations.export' | 'providers.export-follow-up' | 'providers.export-requests' | 'providers.export-engagements' | 'members.import' | 'members.import-dues' | 'clients.import' | 'invitations.import' | 'providers.import' | 'dossiers.bulk' | 'members.change-season' | 'clients.scan' | 'clients.merge-certain' | 'invitations.remind' | 'providers.remind' | 'organisations.export-account';
    /**
     * What it is called, in the language asked.
     */
    name: string;
    state: 'waiting' | 'running' | 'finished' | 'failed' | 'cancelled';
    askedBy: string | null;
    /**
     * Rows treated so far.
     */
    done: number;
    total: number | null;
    /**
     * Rows that could not be treated, and why, in words.
     */
    failures: Array<{
        row: string;
        code: string;
        detail: string;
    }>;
    /**
     * How many rows a general reminder left alone, by reason; `failures` names the first.
     */
    leftAlone: Array<{
        code: string;
        detail: string;
        count: number;
    }>;
    createdAt: string;
    startedAt: string | null;
    finishedAt: string | null;
    /**
     * Until when the result is kept.
     */
    expiresAt: string | null;
    resultUrl: string | null;
    version: number;
};

export type NewApiKey = {
    id: string;
    name: string;
    /**
     * The end of the key, to recognise it by.
     */
    lastFour: string;
    scopes: Array<string>;
    createdBy: {
        id: string;
        name: string;
    };
    createdAt: string;
    expiresAt: string | null;
    /**
     * To within 15 minutes.
     */
    lastUsedAt: string | null;
    revokedAt: string | null;
    replacedById: string | null;
    /**
     * The key itself, shown once: a replayed answer has null here.
     */
    secret: string | null;
};

export type ApiKeyPage = {
    data: Array<ApiKey>;
    nextCursor: string | null;
};

export type ApiKey = {
    id: string;
    name: string;
    /**
     * The end of the key, to recognise it by.
     */
    lastFour: string;
    scopes: Array<string>;
    createdBy: {
        id: string;
        name: string;
    };
    createdAt: string;
    expiresAt: string | null;
    /**
     * To within 15 minutes.
     */
    lastUsedAt: string | null;
    revokedAt: string | null;
    replacedById: string | null;
    state: 'active' | 'replaced' | 'expired' | 'revoked';
};

export type JobPage = {
    data: Array<Job>;
    nextCursor: string | null;
};

export type SentMailPage = {
    data: Array<SentMail>;
    nextCursor: string | null;
};

export type SentMail = {
    id: string;
    kind: string;
    state: MailState;
    recipient: string;
    /**
     * Why it was owed: one mail for each cause at most.
     */
    cause: string;
    /**
     * What it is about.
     */
    subjectId: string;
    queuedAt: string;
    sentAt: string | null;
    failure: string | null;
    resendOfId: string | null;
};

export type ResentMail = {
    id: string;
};

export type Health = {
    healthy: boolean;
    database: boolean;
    files: boolean;
    clock: boolean;
    oldestHeartbeatAt: string | null;
};

export type Version = {
    version: string;
};

export type ImportLines = {
    data: Array<ImportLine>;
    nextCursor: string | null;
};

export type ImportLine = {
    /**
     * The row as a spreadsheet numbers it: headers are row 1.
     */
    line: number;
    outcome: 'created' | 'updated' | 'skipped' | 'refused';
    subjectId: string | null;
    reason: string | null;
    errors: Array<{
        column: string;
        label: string;
        code: string;
        detail: string;
    }>;
};

export type Import = {
    id: string;
    kind: 'members.import' | 'members.import-dues' | 'clients.import' | 'invitations.import' | 'providers.import';
    fileName: string;
    encoding: string;
    separator: string;
    headers: Array<string>;
    sample: Array<Array<string>>;
    total: number;
    columns: Array<{
        name: string;
        label: string;
        required: boolean;
        example: string;
    }>;
    /**
     * Choices that hold for the whole file.
     */
    flags: Array<{
        name: string;
        label: string;
    }>;
    /**
     * For each column, the header that feeds it: its place in the file, from 0.
     */
    suggested: {
        [key: string]: number;
    };
    runs: Array<ImportRun>;
    expiresAt: string;
};

export type ImportRun = {
    id: string;
    dryRun: boolean;
    state: 'waiting' | 'running' | 'finished' | 'failed' | 'cancelled';
    done: number;
    total: number;
    created: number;
    updated: number;
    skipped: number;
    refused: number;
    /**
     * For each column, the header that feeds it: its place in the file, from 0.
     */
    mapping: {
        [key: string]: number;
    };
    createdAt: string;
    finishedAt: string | null;
};

export type Webhooks = {
    data: Array<Webhook>;
};

export type Webhook = {
    id: string;
    url: string;
    events: Array<'dossier.submitted' | 'dossier.resubmitted' | 'dossier.taken_under_review' | 'dossier.correction_requested' | 'dossier.step_validated' | 'dossier.step_rejected' | 'dossier.accepted' | 'dossier.refused' | 'dossier.closed_without_action' | 'dossier.withdrawn' | 'dossier.reopened'>;
    createdBy: {
        id: string;
        name: string;
    };
    createdAt: string;
    /**
     * Until when the secret before the last rotation signs too.
     */
    previousSecretUntil: string | null;
    disabledAt: string | null;
    disabledBecause: 'person' | 'gone' | 'failing' | null;
    /**
     * Since when no attempt succeeded: after five days the webhook is disabled.
     */
    failingSince: string | null;
    version: number;
};

export type NewWebhook = {
    id: string;
    url: string;
    events: Array<'dossier.submitted' | 'dossier.resubmitted' | 'dossier.taken_under_review' | 'dossier.correction_requested' | 'dossier.step_validated' | 'dossier.step_rejected' | 'dossier.accepted' | 'dossier.refused' | 'dossier.closed_without_action' | 'dossier.withdrawn' | 'dossier.reopened'>;
    createdBy: {
        id: string;
        name: string;
    };
    createdAt: string;
    /**
     * Until when the secret before the last rotation signs too.
     */
    previousSecretUntil: string | null;
    disabledAt: string | null;
    disabledBecause: 'person' | 'gone' | 'failing' | null;
    /**
     * Since when no attempt succeeded: after five days the webhook is disabled.
     */
    failingSince: string | null;
    version: number;
    /**
     * What signs, shown once: a replayed answer has null here.
     */
    secret: string | null;
};

export type WebhookDelivery = {
    /**
     * The event: the `webhook-id` of every attempt.
     */
    id: string;
    type: 'dossier.submitted' | 'dossier.resubmitted' | 'dossier.taken_under_review' | 'dossier.correction_requested' | 'dossier.step_validated' | 'dossier.step_rejected' | 'dossier.accepted' | 'dossier.refused' | 'dossier.closed_without_action' | 'dossier.withdrawn' | 'dossier.reopened' | 'webhook.test';
    data: {
        [key: string]: unknown;
    };
    state: 'pending' | 'retrying' | 'delivered' | 'given_up';
    attempts: number;
    createdAt: string;
    lastAttemptAt: string | null;
    nextAttemptAt: string | null;
    deliveredAt: string | null;
    lastStatus: number | null;
    lastError: 'status' | 'timeout' | 'network' | 'disabled' | 'organisation_closed' | null;
};

export type WebhookDeliveryPage = {
    data: Array<WebhookDelivery>;
    nextCursor: string | null;
};

export type IdentitySignUpData = {
    body: {
        name: string;
        email: string;
        locale: 'fr' | 'en';
        organisation?: string;
        next?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/sign-up';
};

export type IdentitySignUpErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentitySignUpError = IdentitySignUpErrors[keyof IdentitySignUpErrors];

export type IdentitySignUpResponses = {
    /**
     * Done.
     */
    202: MailSent;
};

export type IdentitySignUpResponse = IdentitySignUpResponses[keyof IdentitySignUpResponses];

export type IdentityCompleteSignUpData = {
    body: {
        token: string;
        password: string;
    };
    path?: never;
    query?: never;
    url: '/v1/sign-up/complete';
};

export type IdentityCompleteSignUpErrors = {
    /**
     * `malformed_request`: Unreadable request. `link_invalid`: Link not valid.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityCompleteSignUpError = IdentityCompleteSignUpErrors[keyof IdentityCompleteSignUpErrors];

export type IdentityCompleteSignUpResponses = {
    /**
     * Done.
     */
    200: CompletedSignUp;
};

export type IdentityCompleteSignUpResponse = IdentityCompleteSignUpResponses[keyof IdentityCompleteSignUpResponses];

export type IdentitySeeLinkData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/v1/links/{token}';
};

export type IdentitySeeLinkErrors = {
    /**
     * `malformed_request`: Unreadable request. `link_invalid`: Link not valid.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentitySeeLinkError = IdentitySeeLinkErrors[keyof IdentitySeeLinkErrors];

export type IdentitySeeLinkResponses = {
    /**
     * Done.
     */
    200: Link;
};

export type IdentitySeeLinkResponse = IdentitySeeLinkResponses[keyof IdentitySeeLinkResponses];

export type IdentitySignInData = {
    body: {
        email?: string;
        organisation?: string;
        loginName?: string;
        password: string;
    };
    path?: never;
    query?: never;
    url: '/v1/sign-in';
};

export type IdentitySignInErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_refused`: Could not sign in.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentitySignInError = IdentitySignInErrors[keyof IdentitySignInErrors];

export type IdentitySignInResponses = {
    /**
     * Done.
     */
    200: Entrance;
};

export type IdentitySignInResponse = IdentitySignInResponses[keyof IdentitySignInResponses];

export type IdentityPassSecondFactorData = {
    body: {
        code: string;
    };
    path?: never;
    query?: never;
    url: '/v1/sign-in/second-factor';
};

export type IdentityPassSecondFactorErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `second_factor_refused`: Code refused. `sign_in_expired`: Sign-in expired.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityPassSecondFactorError = IdentityPassSecondFactorErrors[keyof IdentityPassSecondFactorErrors];

export type IdentityPassSecondFactorResponses = {
    /**
     * Done.
     */
    200: SignedIn;
};

export type IdentityPassSecondFactorResponse = IdentityPassSecondFactorResponses[keyof IdentityPassSecondFactorResponses];

export type IdentitySignOutData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/sign-out';
};

export type IdentitySignOutErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentitySignOutError = IdentitySignOutErrors[keyof IdentitySignOutErrors];

export type IdentitySignOutResponses = {
    /**
     * Done.
     */
    204: void;
};

export type IdentitySignOutResponse = IdentitySignOutResponses[keyof IdentitySignOutResponses];

export type IdentitySeeSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/session';
};

export type IdentitySeeSessionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentitySeeSessionError = IdentitySeeSessionErrors[keyof IdentitySeeSessionErrors];

export type IdentitySeeSessionResponses = {
    /**
     * Done.
     */
    200: SessionCheck;
};

export type IdentitySeeSessionResponse = IdentitySeeSessionResponses[keyof IdentitySeeSessionResponses];

export type IdentityForgetPasswordData = {
    body: {
        email?: string;
        organisation?: string;
        loginName?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/password/forgotten';
};

export type IdentityForgetPasswordErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityForgetPasswordError = IdentityForgetPasswordErrors[keyof IdentityForgetPasswordErrors];

export type IdentityForgetPasswordResponses = {
    /**
     * Done.
     */
    202: MailSent;
};

export type IdentityForgetPasswordResponse = IdentityForgetPasswordResponses[keyof IdentityForgetPasswordResponses];

export type IdentityResetPasswordData = {
    body: {
        token: string;
        password: string;
    };
    path?: never;
    query?: never;
    url: '/v1/password/reset';
};

export type IdentityResetPasswordErrors = {
    /**
     * `malformed_request`: Unreadable request. `link_invalid`: Link not valid.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityResetPasswordError = IdentityResetPasswordErrors[keyof IdentityResetPasswordErrors];

export type IdentityResetPasswordResponses = {
    /**
     * Done.
     */
    200: PasswordChanged;
};

export type IdentityResetPasswordResponse = IdentityResetPasswordResponses[keyof IdentityResetPasswordResponses];

export type IdentitySeeProfileData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/account';
};

export type IdentitySeeProfileErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentitySeeProfileError = IdentitySeeProfileErrors[keyof IdentitySeeProfileErrors];

export type IdentitySeeProfileResponses = {
    /**
     * Done.
     */
    200: Account;
};

export type IdentitySeeProfileResponse = IdentitySeeProfileResponses[keyof IdentitySeeProfileResponses];

export type IdentityEditProfileData = {
    body: {
        name?: string;
        locale?: 'fr' | 'en';
    };
    path?: never;
    query?: never;
    url: '/v1/account';
};

export type IdentityEditProfileErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityEditProfileError = IdentityEditProfileErrors[keyof IdentityEditProfileErrors];

export type IdentityEditProfileResponses = {
    /**
     * Done.
     */
    200: Profile;
};

export type IdentityEditProfileResponse = IdentityEditProfileResponses[keyof IdentityEditProfileResponses];

export type IdentityChangePasswordData = {
    body: {
        currentPassword: string;
        newPassword: string;
    };
    path?: never;
    query?: never;
    url: '/v1/account/password';
};

export type IdentityChangePasswordErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityChangePasswordError = IdentityChangePasswordErrors[keyof IdentityChangePasswordErrors];

export type IdentityChangePasswordResponses = {
    /**
     * Done.
     */
    200: SignedIn;
};

export type IdentityChangePasswordResponse = IdentityChangePasswordResponses[keyof IdentityChangePasswordResponses];

export type IdentityChangeEmailData = {
    body: {
        email: string;
        password: string;
    };
    path?: never;
    query?: never;
    url: '/v1/account/email';
};

export type IdentityChangeEmailErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityChangeEmailError = IdentityChangeEmailErrors[keyof IdentityChangeEmailErrors];

export type IdentityChangeEmailResponses = {
    /**
     * Done.
     */
    202: MailSent;
};

export type IdentityChangeEmailResponse = IdentityChangeEmailResponses[keyof IdentityChangeEmailResponses];

export type IdentityConfirmEmailData = {
    body: {
        token: string;
    };
    path?: never;
    query?: never;
    url: '/v1/account/email/confirm';
};

export type IdentityConfirmEmailErrors = {
    /**
     * `malformed_request`: Unreadable request. `link_invalid`: Link not valid.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityConfirmEmailError = IdentityConfirmEmailErrors[keyof IdentityConfirmEmailErrors];

export type IdentityConfirmEmailResponses = {
    /**
     * Done.
     */
    200: ConfirmedEmail;
};

export type IdentityConfirmEmailResponse = IdentityConfirmEmailResponses[keyof IdentityConfirmEmailResponses];

export type IdentityRevokeOtherSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/account/sessions';
};

export type IdentityRevokeOtherSessionsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityRevokeOtherSessionsError = IdentityRevokeOtherSessionsErrors[keyof IdentityRevokeOtherSessionsErrors];

export type IdentityRevokeOtherSessionsResponses = {
    /**
     * Done.
     */
    204: void;
};

export type IdentityRevokeOtherSessionsResponse = IdentityRevokeOtherSessionsResponses[keyof IdentityRevokeOtherSessionsResponses];

export type IdentityListSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/account/sessions';
};

export type IdentityListSessionsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityListSessionsError = IdentityListSessionsErrors[keyof IdentityListSessionsErrors];

export type IdentityListSessionsResponses = {
    /**
     * Done.
     */
    200: Sessions;
};

export type IdentityListSessionsResponse = IdentityListSessionsResponses[keyof IdentityListSessionsResponses];

export type IdentityRevokeSessionData = {
    body?: never;
    path: {
        sessionId: string;
    };
    query?: never;
    url: '/v1/account/sessions/{sessionId}';
};

export type IdentityRevokeSessionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityRevokeSessionError = IdentityRevokeSessionErrors[keyof IdentityRevokeSessionErrors];

export type IdentityRevokeSessionResponses = {
    /**
     * Done.
     */
    204: void;
};

export type IdentityRevokeSessionResponse = IdentityRevokeSessionResponses[keyof IdentityRevokeSessionResponses];

export type IdentityStartSecondFactorData = {
    body: {
        password: string;
    };
    path?: never;
    query?: never;
    url: '/v1/account/second-factor';
};

export type IdentityStartSecondFactorErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `second_factor_active`: Second factor already on.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityStartSecondFactorError = IdentityStartSecondFactorErrors[keyof IdentityStartSecondFactorErrors];

export type IdentityStartSecondFactorResponses = {
    /**
     * Done.
     */
    200: SecondFactorSecret;
};

export type IdentityStartSecondFactorResponse = IdentityStartSecondFactorResponses[keyof IdentityStartSecondFactorResponses];

export type IdentityConfirmSecondFactorData = {
    body: {
        code: string;
    };
    path?: never;
    query?: never;
    url: '/v1/account/second-factor/confirm';
};

export type IdentityConfirmSecondFactorErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed. `second_factor_refused`: Code refused.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `second_factor_active`: Second factor already on.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityConfirmSecondFactorError = IdentityConfirmSecondFactorErrors[keyof IdentityConfirmSecondFactorErrors];

export type IdentityConfirmSecondFactorResponses = {
    /**
     * Done.
     */
    200: RecoveryCodes;
};

export type IdentityConfirmSecondFactorResponse = IdentityConfirmSecondFactorResponses[keyof IdentityConfirmSecondFactorResponses];

export type IdentityStopSecondFactorData = {
    body: {
        password: string;
    };
    path?: never;
    query?: never;
    url: '/v1/account/second-factor/stop';
};

export type IdentityStopSecondFactorErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `second_factor_inactive`: Second factor is off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityStopSecondFactorError = IdentityStopSecondFactorErrors[keyof IdentityStopSecondFactorErrors];

export type IdentityStopSecondFactorResponses = {
    /**
     * Done.
     */
    200: SignedIn;
};

export type IdentityStopSecondFactorResponse = IdentityStopSecondFactorResponses[keyof IdentityStopSecondFactorResponses];

export type IdentityRenewRecoveryCodesData = {
    body: {
        password: string;
    };
    path?: never;
    query?: never;
    url: '/v1/account/second-factor/recovery-codes';
};

export type IdentityRenewRecoveryCodesErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `second_factor_inactive`: Second factor is off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IdentityRenewRecoveryCodesError = IdentityRenewRecoveryCodesErrors[keyof IdentityRenewRecoveryCodesErrors];

export type IdentityRenewRecoveryCodesResponses = {
    /**
     * Done.
     */
    200: RecoveryCodes;
};

export type IdentityRenewRecoveryCodesResponse = IdentityRenewRecoveryCodesResponses[keyof IdentityRenewRecoveryCodesResponses];

export type OrganisationsAcceptStaffInvitationData = {
    body: {
        token: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/staff-invitations/accept';
};

export type OrganisationsAcceptStaffInvitationErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `invitation_for_another`: Invitation sent to someone else.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `already_staff`: Already in the team. `seats_all_taken`: Every licence is in use.
     */
    409: Problem;
    /**
     * `invitation_not_valid`: Invitation not valid.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsAcceptStaffInvitationError = OrganisationsAcceptStaffInvitationErrors[keyof OrganisationsAcceptStaffInvitationErrors];

export type OrganisationsAcceptStaffInvitationResponses = {
    /**
     * Done.
     */
    200: JoinedStaff;
};

export type OrganisationsAcceptStaffInvitationResponse = OrganisationsAcceptStaffInvitationResponses[keyof OrganisationsAcceptStaffInvitationResponses];

export type OrganisationsAcceptTransferData = {
    body: {
        password: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/owner-transfer/accept';
};

export type OrganisationsAcceptTransferErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `transfer_needs_admin`: The recipient must be an admin.
     */
    409: Problem;
    /**
     * `transfer_not_valid`: Transfer offer over.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsAcceptTransferError = OrganisationsAcceptTransferErrors[keyof OrganisationsAcceptTransferErrors];

export type OrganisationsAcceptTransferResponses = {
    /**
     * Done.
     */
    200: NewOwner;
};

export type OrganisationsAcceptTransferResponse = OrganisationsAcceptTransferResponses[keyof OrganisationsAcceptTransferResponses];

export type OrganisationsRemoveLogoData = {
    body?: never;
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/logo';
};

export type OrganisationsRemoveLogoErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsRemoveLogoError = OrganisationsRemoveLogoErrors[keyof OrganisationsRemoveLogoErrors];

export type OrganisationsRemoveLogoResponses = {
    /**
     * Done.
     */
    200: UpdatedOrganisation;
};

export type OrganisationsRemoveLogoResponse = OrganisationsRemoveLogoResponses[keyof OrganisationsRemoveLogoResponses];

export type OrganisationsAnnounceLogoData = {
    body: {
        name: string;
        size: number;
        sha256: string;
        contentType: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/logo';
};

export type OrganisationsAnnounceLogoErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large. `file_size_refused`: File size refused.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `image_not_accepted`: Image refused.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsAnnounceLogoError = OrganisationsAnnounceLogoErrors[keyof OrganisationsAnnounceLogoErrors];

export type OrganisationsAnnounceLogoResponses = {
    /**
     * Done.
     */
    201: AnnouncedLogo;
};

export type OrganisationsAnnounceLogoResponse = OrganisationsAnnounceLogoResponses[keyof OrganisationsAnnounceLogoResponses];

export type OrganisationsCancelStaffInvitationData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        invitationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/staff-invitations/{invitationId}/cancel';
};

export type OrganisationsCancelStaffInvitationErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `invitation_not_valid`: Invitation not valid.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsCancelStaffInvitationError = OrganisationsCancelStaffInvitationErrors[keyof OrganisationsCancelStaffInvitationErrors];

export type OrganisationsCancelStaffInvitationResponses = {
    /**
     * Done.
     */
    200: StaffInvitation;
};

export type OrganisationsCancelStaffInvitationResponse = OrganisationsCancelStaffInvitationResponses[keyof OrganisationsCancelStaffInvitationResponses];

export type OrganisationsCancelTransferData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/owner-transfer/cancel';
};

export type OrganisationsCancelTransferErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `transfer_not_valid`: Transfer offer over.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsCancelTransferError = OrganisationsCancelTransferErrors[keyof OrganisationsCancelTransferErrors];

export type OrganisationsCancelTransferResponses = {
    /**
     * Done.
     */
    204: void;
};

export type OrganisationsCancelTransferResponse = OrganisationsCancelTransferResponses[keyof OrganisationsCancelTransferResponses];

export type OrganisationsChangeStaffData = {
    body: {
        role?: 'admin' | 'manager';
        accountManagement?: boolean;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        membershipId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/staff/{membershipId}';
};

export type OrganisationsChangeStaffErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `owner_decides_management`: For the owner only.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `owner_is_fixed`: The owner is not changed here. `not_yourself`: Not on your own account.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsChangeStaffError = OrganisationsChangeStaffErrors[keyof OrganisationsChangeStaffErrors];

export type OrganisationsChangeStaffResponses = {
    /**
     * Done.
     */
    200: StaffMember;
};

export type OrganisationsChangeStaffResponse = OrganisationsChangeStaffResponses[keyof OrganisationsChangeStaffResponses];

export type OrganisationsCreateData = {
    body: {
        name: string;
        slug: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/organisations';
};

export type OrganisationsCreateErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `request_in_flight`: Request already under way. `slug_taken`: Address already taken.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsCreateError = OrganisationsCreateErrors[keyof OrganisationsCreateErrors];

export type OrganisationsCreateResponses = {
    /**
     * Done.
     */
    201: CreatedOrganisation;
};

export type OrganisationsCreateResponse = OrganisationsCreateResponses[keyof OrganisationsCreateResponses];

export type OrganisationsDeactivateAccountData = {
    body: {
        confirmation: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/account/deactivation';
};

export type OrganisationsDeactivateAccountErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `organisation_not_expired`: Subscription still running.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsDeactivateAccountError = OrganisationsDeactivateAccountErrors[keyof OrganisationsDeactivateAccountErrors];

export type OrganisationsDeactivateAccountResponses = {
    /**
     * Done.
     */
    200: Deactivation;
};

export type OrganisationsDeactivateAccountResponse = OrganisationsDeactivateAccountResponses[keyof OrganisationsDeactivateAccountResponses];

export type OrganisationsDownloadAccountExportData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        jobId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/account/exports/{jobId}/archive';
};

export type OrganisationsDownloadAccountExportErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `result_not_ready`: File not ready yet.
     */
    409: Problem;
    /**
     * `result_gone`: File no longer available.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsDownloadAccountExportError = OrganisationsDownloadAccountExportErrors[keyof OrganisationsDownloadAccountExportErrors];

export type OrganisationsDownloadAccountExportResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type OrganisationsDownloadAccountExportResponse = OrganisationsDownloadAccountExportResponses[keyof OrganisationsDownloadAccountExportResponses];

export type OrganisationsListAccountExportsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/account/exports';
};

export type OrganisationsListAccountExportsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsListAccountExportsError = OrganisationsListAccountExportsErrors[keyof OrganisationsListAccountExportsErrors];

export type OrganisationsListAccountExportsResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<AccountExport>;
    };
};

export type OrganisationsListAccountExportsResponse = OrganisationsListAccountExportsResponses[keyof OrganisationsListAccountExportsResponses];

export type OrganisationsExportAccountData = {
    body?: never;
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/account/exports';
};

export type OrganisationsExportAccountErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `export_under_way`: Export under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsExportAccountError = OrganisationsExportAccountErrors[keyof OrganisationsExportAccountErrors];

export type OrganisationsExportAccountResponses = {
    /**
     * Done.
     */
    202: AccountExportAsked;
};

export type OrganisationsExportAccountResponse = OrganisationsExportAccountResponses[keyof OrganisationsExportAccountResponses];

export type OrganisationsRevokeDeactivationData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/account/deactivation/revoke';
};

export type OrganisationsRevokeDeactivationErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `deactivation_not_revocable`: No deactivation to revoke.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsRevokeDeactivationError = OrganisationsRevokeDeactivationErrors[keyof OrganisationsRevokeDeactivationErrors];

export type OrganisationsRevokeDeactivationResponses = {
    /**
     * Done.
     */
    204: void;
};

export type OrganisationsRevokeDeactivationResponse = OrganisationsRevokeDeactivationResponses[keyof OrganisationsRevokeDeactivationResponses];

export type OrganisationsSeeLossesData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/account/losses';
};

export type OrganisationsSeeLossesErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsSeeLossesError = OrganisationsSeeLossesErrors[keyof OrganisationsSeeLossesErrors];

export type OrganisationsSeeLossesResponses = {
    /**
     * Done.
     */
    200: AccountLosses;
};

export type OrganisationsSeeLossesResponse = OrganisationsSeeLossesResponses[keyof OrganisationsSeeLossesResponses];

export type OrganisationsDeactivateSeatData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        membershipId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/staff/{membershipId}/deactivate';
};

export type OrganisationsDeactivateSeatErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `owner_decides_management`: For the owner only.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `owner_is_fixed`: The owner is not changed here. `not_yourself`: Not on your own account.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsDeactivateSeatError = OrganisationsDeactivateSeatErrors[keyof OrganisationsDeactivateSeatErrors];

export type OrganisationsDeactivateSeatResponses = {
    /**
     * Done.
     */
    200: StaffMember;
};

export type OrganisationsDeactivateSeatResponse = OrganisationsDeactivateSeatResponses[keyof OrganisationsDeactivateSeatResponses];

export type OrganisationsEditLegalNoticesData = {
    body: {
        text: string;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/legal-notices';
};

export type OrganisationsEditLegalNoticesErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsEditLegalNoticesError = OrganisationsEditLegalNoticesErrors[keyof OrganisationsEditLegalNoticesErrors];

export type OrganisationsEditLegalNoticesResponses = {
    /**
     * Done.
     */
    200: UpdatedOrganisation;
};

export type OrganisationsEditLegalNoticesResponse = OrganisationsEditLegalNoticesResponses[keyof OrganisationsEditLegalNoticesResponses];

export type OrganisationsSeeData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}';
};

export type OrganisationsSeeErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsSeeError = OrganisationsSeeErrors[keyof OrganisationsSeeErrors];

export type OrganisationsSeeResponses = {
    /**
     * Done.
     */
    200: Organisation;
};

export type OrganisationsSeeResponse = OrganisationsSeeResponses[keyof OrganisationsSeeResponses];

export type OrganisationsEditSettingsData = {
    body: {
        name?: string;
        locale?: 'fr' | 'en';
        identity?: {
            legalName?: string;
            siren?: string;
            vatRegime?: 'standard' | 'exempt_293b';
            vatNumber?: string;
            address?: string;
            contactEmail?: string;
        };
        home?: {
            title?: string;
            introduction?: string;
        };
        theme?: {
            accent: string;
        };
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}';
};

export type OrganisationsEditSettingsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsEditSettingsError = OrganisationsEditSettingsErrors[keyof OrganisationsEditSettingsErrors];

export type OrganisationsEditSettingsResponses = {
    /**
     * Done.
     */
    200: UpdatedOrganisation;
};

export type OrganisationsEditSettingsResponse = OrganisationsEditSettingsResponses[keyof OrganisationsEditSettingsResponses];

export type OrganisationsListStaffInvitationsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/staff-invitations';
};

export type OrganisationsListStaffInvitationsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsListStaffInvitationsError = OrganisationsListStaffInvitationsErrors[keyof OrganisationsListStaffInvitationsErrors];

export type OrganisationsListStaffInvitationsResponses = {
    /**
     * Done.
     */
    200: StaffInvitationPage;
};

export type OrganisationsListStaffInvitationsResponse = OrganisationsListStaffInvitationsResponses[keyof OrganisationsListStaffInvitationsResponses];

export type OrganisationsInviteStaffData = {
    body: {
        email: string;
        role: 'admin' | 'manager';
        accountManagement?: boolean;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/staff-invitations';
};

export type OrganisationsInviteStaffErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `owner_decides_management`: For the owner only.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `already_staff`: Already in the team. `already_invited`: Already invited.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsInviteStaffError = OrganisationsInviteStaffErrors[keyof OrganisationsInviteStaffErrors];

export type OrganisationsInviteStaffResponses = {
    /**
     * Done.
     */
    201: StaffInvitation;
};

export type OrganisationsInviteStaffResponse = OrganisationsInviteStaffResponses[keyof OrganisationsInviteStaffResponses];

export type OrganisationsListAuditData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        filter?: {
            action?: string;
            actor?: string;
            subject?: string;
        };
    };
    url: '/v1/organisations/{organisation}/audit';
};

export type OrganisationsListAuditErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsListAuditError = OrganisationsListAuditErrors[keyof OrganisationsListAuditErrors];

export type OrganisationsListAuditResponses = {
    /**
     * Done.
     */
    200: AuditPage;
};

export type OrganisationsListAuditResponse = OrganisationsListAuditResponses[keyof OrganisationsListAuditResponses];

export type OrganisationsListStaffData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/staff';
};

export type OrganisationsListStaffErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsListStaffError = OrganisationsListStaffErrors[keyof OrganisationsListStaffErrors];

export type OrganisationsListStaffResponses = {
    /**
     * Done.
     */
    200: StaffPage;
};

export type OrganisationsListStaffResponse = OrganisationsListStaffResponses[keyof OrganisationsListStaffResponses];

export type OrganisationsLookAtStaffInvitationData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/v1/staff-invitations/{token}';
};

export type OrganisationsLookAtStaffInvitationErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `invitation_not_valid`: Invitation not valid.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsLookAtStaffInvitationError = OrganisationsLookAtStaffInvitationErrors[keyof OrganisationsLookAtStaffInvitationErrors];

export type OrganisationsLookAtStaffInvitationResponses = {
    /**
     * Done.
     */
    200: StaffInvitationOffer;
};

export type OrganisationsLookAtStaffInvitationResponse = OrganisationsLookAtStaffInvitationResponses[keyof OrganisationsLookAtStaffInvitationResponses];

export type OrganisationsSeeTransferData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/owner-transfer';
};

export type OrganisationsSeeTransferErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsSeeTransferError = OrganisationsSeeTransferErrors[keyof OrganisationsSeeTransferErrors];

export type OrganisationsSeeTransferResponses = {
    /**
     * Done.
     */
    200: OwnerTransferOffer;
};

export type OrganisationsSeeTransferResponse = OrganisationsSeeTransferResponses[keyof OrganisationsSeeTransferResponses];

export type OrganisationsOfferTransferData = {
    body: {
        membershipId: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/owner-transfer';
};

export type OrganisationsOfferTransferErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `transfer_needs_admin`: The recipient must be an admin. `transfer_already_offered`: Transfer already offered.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsOfferTransferError = OrganisationsOfferTransferErrors[keyof OrganisationsOfferTransferErrors];

export type OrganisationsOfferTransferResponses = {
    /**
     * Done.
     */
    201: OwnerTransfer;
};

export type OrganisationsOfferTransferResponse = OrganisationsOfferTransferResponses[keyof OrganisationsOfferTransferResponses];

export type OrganisationsReactivateSeatData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        membershipId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/staff/{membershipId}/reactivate';
};

export type OrganisationsReactivateSeatErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `owner_decides_management`: For the owner only.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `owner_is_fixed`: The owner is not changed here. `not_yourself`: Not on your own account. `seats_all_taken`: Every licence is in use.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsReactivateSeatError = OrganisationsReactivateSeatErrors[keyof OrganisationsReactivateSeatErrors];

export type OrganisationsReactivateSeatResponses = {
    /**
     * Done.
     */
    200: StaffMember;
};

export type OrganisationsReactivateSeatResponse = OrganisationsReactivateSeatResponses[keyof OrganisationsReactivateSeatResponses];

export type OrganisationsReceiveLogoData = {
    body: Blob | File;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        fileId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/logo/{fileId}/content';
};

export type OrganisationsReceiveLogoErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `upload_done`: File already received.
     */
    409: Problem;
    /**
     * `upload_expired`: Upload expired.
     */
    410: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `image_not_accepted`: Image refused.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsReceiveLogoError = OrganisationsReceiveLogoErrors[keyof OrganisationsReceiveLogoErrors];

export type OrganisationsReceiveLogoResponses = {
    /**
     * Done.
     */
    200: UpdatedOrganisation;
};

export type OrganisationsReceiveLogoResponse = OrganisationsReceiveLogoResponses[keyof OrganisationsReceiveLogoResponses];

export type OrganisationsResendStaffInvitationData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        invitationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/staff-invitations/{invitationId}/resend';
};

export type OrganisationsResendStaffInvitationErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `invitation_not_valid`: Invitation not valid.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsResendStaffInvitationError = OrganisationsResendStaffInvitationErrors[keyof OrganisationsResendStaffInvitationErrors];

export type OrganisationsResendStaffInvitationResponses = {
    /**
     * Done.
     */
    200: StaffInvitation;
};

export type OrganisationsResendStaffInvitationResponse = OrganisationsResendStaffInvitationResponses[keyof OrganisationsResendStaffInvitationResponses];

export type OrganisationsSeeAccessTableData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/access-table';
};

export type OrganisationsSeeAccessTableErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsSeeAccessTableError = OrganisationsSeeAccessTableErrors[keyof OrganisationsSeeAccessTableErrors];

export type OrganisationsSeeAccessTableResponses = {
    /**
     * Done.
     */
    200: AccessTable;
};

export type OrganisationsSeeAccessTableResponse = OrganisationsSeeAccessTableResponses[keyof OrganisationsSeeAccessTableResponses];

export type OrganisationsSeeLogoData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        fileId: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/logo/{fileId}';
};

export type OrganisationsSeeLogoErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsSeeLogoError = OrganisationsSeeLogoErrors[keyof OrganisationsSeeLogoErrors];

export type OrganisationsSeeLogoResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type OrganisationsSeeLogoResponse = OrganisationsSeeLogoResponses[keyof OrganisationsSeeLogoResponses];

export type OrganisationsSwitchModuleData = {
    body: {
        enabled: boolean;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        module: 'programmes' | 'members' | 'trainings' | 'clients' | 'providers' | 'invitations';
    };
    query?: never;
    url: '/v1/organisations/{organisation}/modules/{module}';
};

export type OrganisationsSwitchModuleErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_needs_plan`: Pro plan needed. `card_payments_needed`: Payment account to activate.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsSwitchModuleError = OrganisationsSwitchModuleErrors[keyof OrganisationsSwitchModuleErrors];

export type OrganisationsSwitchModuleResponses = {
    /**
     * Done.
     */
    200: UpdatedOrganisation;
};

export type OrganisationsSwitchModuleResponse = OrganisationsSwitchModuleResponses[keyof OrganisationsSwitchModuleResponses];

export type OrganisationsListViewsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        filter?: {
            list: 'dossiers' | 'results' | 'invitations' | 'follow-up';
            subject?: string;
        };
    };
    url: '/v1/organisations/{organisation}/views';
};

export type OrganisationsListViewsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsListViewsError = OrganisationsListViewsErrors[keyof OrganisationsListViewsErrors];

export type OrganisationsListViewsResponses = {
    /**
     * Done.
     */
    200: ViewPage;
};

export type OrganisationsListViewsResponse = OrganisationsListViewsResponses[keyof OrganisationsListViewsResponses];

export type OrganisationsSaveViewData = {
    body: {
        list: 'dossiers' | 'results' | 'invitations' | 'follow-up';
        subject?: string;
        name: string;
        sharing: 'private' | 'shared' | 'default';
        columns: Array<string>;
        filters: Array<{
            column: string;
            operator: 'any_of' | 'none_of' | 'contains' | 'not_contains' | 'less' | 'at_most' | 'more' | 'at_least' | 'answered' | 'not_answered';
            values: Array<string | number | boolean>;
        }>;
        sort: {
            column: string;
            direction: 'asc' | 'desc';
        };
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/views';
};

export type OrganisationsSaveViewErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `too_many_views`: Too many views.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsSaveViewError = OrganisationsSaveViewErrors[keyof OrganisationsSaveViewErrors];

export type OrganisationsSaveViewResponses = {
    /**
     * Done.
     */
    201: View;
};

export type OrganisationsSaveViewResponse = OrganisationsSaveViewResponses[keyof OrganisationsSaveViewResponses];

export type OrganisationsListViewColumnsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        filter?: {
            list: 'dossiers' | 'results' | 'invitations' | 'follow-up';
            subject?: string;
        };
    };
    url: '/v1/organisations/{organisation}/views/columns';
};

export type OrganisationsListViewColumnsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsListViewColumnsError = OrganisationsListViewColumnsErrors[keyof OrganisationsListViewColumnsErrors];

export type OrganisationsListViewColumnsResponses = {
    /**
     * Done.
     */
    200: ViewColumns;
};

export type OrganisationsListViewColumnsResponse = OrganisationsListViewColumnsResponses[keyof OrganisationsListViewColumnsResponses];

export type OrganisationsRemoveViewData = {
    body?: never;
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        viewId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/views/{viewId}';
};

export type OrganisationsRemoveViewErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsRemoveViewError = OrganisationsRemoveViewErrors[keyof OrganisationsRemoveViewErrors];

export type OrganisationsRemoveViewResponses = {
    /**
     * Done.
     */
    204: void;
};

export type OrganisationsRemoveViewResponse = OrganisationsRemoveViewResponses[keyof OrganisationsRemoveViewResponses];

export type OrganisationsChangeViewData = {
    body: {
        name: string;
        sharing: 'private' | 'shared' | 'default';
        columns: Array<string>;
        filters: Array<{
            column: string;
            operator: 'any_of' | 'none_of' | 'contains' | 'not_contains' | 'less' | 'at_most' | 'more' | 'at_least' | 'answered' | 'not_answered';
            values: Array<string | number | boolean>;
        }>;
        sort: {
            column: string;
            direction: 'asc' | 'desc';
        };
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        viewId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/views/{viewId}';
};

export type OrganisationsChangeViewErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsChangeViewError = OrganisationsChangeViewErrors[keyof OrganisationsChangeViewErrors];

export type OrganisationsChangeViewResponses = {
    /**
     * Done.
     */
    200: View;
};

export type OrganisationsChangeViewResponse = OrganisationsChangeViewResponses[keyof OrganisationsChangeViewResponses];

export type OrganisationsVerifyAuditData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/audit/verification';
};

export type OrganisationsVerifyAuditErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type OrganisationsVerifyAuditError = OrganisationsVerifyAuditErrors[keyof OrganisationsVerifyAuditErrors];

export type OrganisationsVerifyAuditResponses = {
    /**
     * Done.
     */
    200: AuditVerification;
};

export type OrganisationsVerifyAuditResponse = OrganisationsVerifyAuditResponses[keyof OrganisationsVerifyAuditResponses];

export type PlansCancelData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/plan/cancel';
};

export type PlansCancelErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `too_many_seats`: Too many active seats. `too_many_licences`: Too many paid licences. `outstanding_invoice`: Outstanding invoice. `nothing_to_cancel`: Nothing to cancel. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansCancelError = PlansCancelErrors[keyof PlansCancelErrors];

export type PlansCancelResponses = {
    /**
     * Done.
     */
    200: PlanAccount;
};

export type PlansCancelResponse = PlansCancelResponses[keyof PlansCancelResponses];

export type PlansChangeLicencesData = {
    body: {
        licences: number | string;
        at?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        subscriptionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/plan/subscriptions/{subscriptionId}/licences';
};

export type PlansChangeLicencesErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `licences_below_seats`: Not enough licences. `payment_overdue`: Payment overdue. `payment_method_unusable`: Payment method unusable. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansChangeLicencesError = PlansChangeLicencesErrors[keyof PlansChangeLicencesErrors];

export type PlansChangeLicencesResponses = {
    /**
     * Done.
     */
    200: PlanAccount;
};

export type PlansChangeLicencesResponse = PlansChangeLicencesResponses[keyof PlansChangeLicencesResponses];

export type PlansChooseMethodData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        methodId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/billing/methods/{methodId}/chosen';
};

export type PlansChooseMethodErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `payment_method_unusable`: Payment method unusable. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansChooseMethodError = PlansChooseMethodErrors[keyof PlansChooseMethodErrors];

export type PlansChooseMethodResponses = {
    /**
     * Done.
     */
    200: Billing;
};

export type PlansChooseMethodResponse = PlansChooseMethodResponses[keyof PlansChooseMethodResponses];

export type PlansConfirmMethodData = {
    body: {
        session: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/billing/methods';
};

export type PlansConfirmMethodErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansConfirmMethodError = PlansConfirmMethodErrors[keyof PlansConfirmMethodErrors];

export type PlansConfirmMethodResponses = {
    /**
     * Done.
     */
    200: Billing;
};

export type PlansConfirmMethodResponse = PlansConfirmMethodResponses[keyof PlansConfirmMethodResponses];

export type PlansSeeBillingData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/billing';
};

export type PlansSeeBillingErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type PlansSeeBillingError = PlansSeeBillingErrors[keyof PlansSeeBillingErrors];

export type PlansSeeBillingResponses = {
    /**
     * Done.
     */
    200: Billing;
};

export type PlansSeeBillingResponse = PlansSeeBillingResponses[keyof PlansSeeBillingResponses];

export type PlansEditBillingData = {
    body: {
        name: string;
        email: string;
        line1: string;
        line2?: string;
        postalCode: string;
        city: string;
        country: string;
        siren?: string;
        vatNumber?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/billing';
};

export type PlansEditBillingErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansEditBillingError = PlansEditBillingErrors[keyof PlansEditBillingErrors];

export type PlansEditBillingResponses = {
    /**
     * Done.
     */
    200: Billing;
};

export type PlansEditBillingResponse = PlansEditBillingResponses[keyof PlansEditBillingResponses];

export type PlansListDocumentsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/billing/documents';
};

export type PlansListDocumentsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type PlansListDocumentsError = PlansListDocumentsErrors[keyof PlansListDocumentsErrors];

export type PlansListDocumentsResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<BillingDocument>;
        nextCursor: string | null;
    };
};

export type PlansListDocumentsResponse = PlansListDocumentsResponses[keyof PlansListDocumentsResponses];

export type PlansListOrdersData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/plan/orders';
};

export type PlansListOrdersErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type PlansListOrdersError = PlansListOrdersErrors[keyof PlansListOrdersErrors];

export type PlansListOrdersResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<Order>;
        nextCursor: string | null;
    };
};

export type PlansListOrdersResponse = PlansListOrdersResponses[keyof PlansListOrdersResponses];

export type PlansPlaceOrderData = {
    body: {
        plan: 'standby' | 'essentiel' | 'pro' | 'premium';
        interval: 'monthly' | 'annual';
        licences: number | string;
        methodId: string;
        at?: string;
        acceptances?: {
            generalTerms?: string | null;
            dataProcessing?: string | null;
            serviceConditions?: string | null;
            immediateExecution?: boolean | null;
        };
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/plan/orders';
};

export type PlansPlaceOrderErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `plan_already_running`: Plan already running. `standby_already_planned`: Standby already planned. `payment_overdue`: Payment overdue. `licences_below_seats`: Not enough licences. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item. `payment_method_unusable`: Payment method unusable. `terms_changed`: The terms have changed.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansPlaceOrderError = PlansPlaceOrderErrors[keyof PlansPlaceOrderErrors];

export type PlansPlaceOrderResponses = {
    /**
     * Done.
     */
    201: PlacedOrder;
};

export type PlansPlaceOrderResponse = PlansPlaceOrderResponses[keyof PlansPlaceOrderResponses];

export type PlansOpenMethodPageData = {
    body: {
        kind: 'card' | 'sepa_debit';
        returnTo: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/billing/method-pages';
};

export type PlansOpenMethodPageErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansOpenMethodPageError = PlansOpenMethodPageErrors[keyof PlansOpenMethodPageErrors];

export type PlansOpenMethodPageResponses = {
    /**
     * Done.
     */
    201: MethodPage;
};

export type PlansOpenMethodPageResponse = PlansOpenMethodPageResponses[keyof PlansOpenMethodPageResponses];

export type PlansPayInvoiceData = {
    body: {
        methodId: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/billing/documents/{documentId}/pay';
};

export type PlansPayInvoiceErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `order_not_payable`: Order closed. `payment_method_unusable`: Payment method unusable. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansPayInvoiceError = PlansPayInvoiceErrors[keyof PlansPayInvoiceErrors];

export type PlansPayInvoiceResponses = {
    /**
     * Done.
     */
    200: BillingDocument;
};

export type PlansPayInvoiceResponse = PlansPayInvoiceResponses[keyof PlansPayInvoiceResponses];

export type PlansPayOrderData = {
    body: {
        methodId?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        orderId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/plan/orders/{orderId}/pay';
};

export type PlansPayOrderErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `plan_already_running`: Plan already running. `standby_already_planned`: Standby already planned. `payment_overdue`: Payment overdue. `licences_below_seats`: Not enough licences. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item. `order_not_payable`: Order closed. `payment_method_unusable`: Payment method unusable.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansPayOrderError = PlansPayOrderErrors[keyof PlansPayOrderErrors];

export type PlansPayOrderResponses = {
    /**
     * Done.
     */
    200: Order;
};

export type PlansPayOrderResponse = PlansPayOrderResponses[keyof PlansPayOrderResponses];

export type PlansPreviewLicencesData = {
    body: {
        licences: number | string;
        at?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        subscriptionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/plan/subscriptions/{subscriptionId}/licences-preview';
};

export type PlansPreviewLicencesErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `licences_below_seats`: Not enough licences. `payment_overdue`: Payment overdue. `payment_method_unusable`: Payment method unusable. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansPreviewLicencesError = PlansPreviewLicencesErrors[keyof PlansPreviewLicencesErrors];

export type PlansPreviewLicencesResponses = {
    /**
     * Done.
     */
    200: LicencesPreview;
};

export type PlansPreviewLicencesResponse = PlansPreviewLicencesResponses[keyof PlansPreviewLicencesResponses];

export type PlansPreviewOrderData = {
    body: {
        plan: 'standby' | 'essentiel' | 'pro' | 'premium';
        interval: 'monthly' | 'annual';
        licences: number | string;
        at?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/plan/order-preview';
};

export type PlansPreviewOrderErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `plan_already_running`: Plan already running. `standby_already_planned`: Standby already planned. `payment_overdue`: Payment overdue. `licences_below_seats`: Not enough licences. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansPreviewOrderError = PlansPreviewOrderErrors[keyof PlansPreviewOrderErrors];

export type PlansPreviewOrderResponses = {
    /**
     * Done.
     */
    200: OrderPreview;
};

export type PlansPreviewOrderResponse = PlansPreviewOrderResponses[keyof PlansPreviewOrderResponses];

export type PlansPreviewRenewalsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/plan/renewals';
};

export type PlansPreviewRenewalsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansPreviewRenewalsError = PlansPreviewRenewalsErrors[keyof PlansPreviewRenewalsErrors];

export type PlansPreviewRenewalsResponses = {
    /**
     * Done.
     */
    200: Renewals;
};

export type PlansPreviewRenewalsResponse = PlansPreviewRenewalsResponses[keyof PlansPreviewRenewalsResponses];

export type PlansPrintOrderData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        orderId: string;
    };
    query?: {
        locale?: 'fr' | 'en';
    };
    url: '/v1/organisations/{organisation}/plan/orders/{orderId}/paper';
};

export type PlansPrintOrderErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type PlansPrintOrderError = PlansPrintOrderErrors[keyof PlansPrintOrderErrors];

export type PlansPrintOrderResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type PlansPrintOrderResponse = PlansPrintOrderResponses[keyof PlansPrintOrderResponses];

export type PlansReadTermsData = {
    body?: never;
    path: {
        document: 'generalTerms' | 'dataProcessing' | 'serviceConditions';
    };
    query?: never;
    url: '/v1/terms/{document}';
};

export type PlansReadTermsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type PlansReadTermsError = PlansReadTermsErrors[keyof PlansReadTermsErrors];

export type PlansReadTermsResponses = {
    /**
     * Done.
     */
    200: TermsDocument;
};

export type PlansReadTermsResponse = PlansReadTermsResponses[keyof PlansReadTermsResponses];

export type PlansRemoveMethodData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        methodId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/billing/methods/{methodId}';
};

export type PlansRemoveMethodErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `payment_method_in_use`: Payment method in use. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansRemoveMethodError = PlansRemoveMethodErrors[keyof PlansRemoveMethodErrors];

export type PlansRemoveMethodResponses = {
    /**
     * Done.
     */
    200: Billing;
};

export type PlansRemoveMethodResponse = PlansRemoveMethodResponses[keyof PlansRemoveMethodResponses];

export type PlansRevokeCancellationData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/plan/revoke-cancellation';
};

export type PlansRevokeCancellationErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `nothing_to_revoke`: No cancellation under way. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansRevokeCancellationError = PlansRevokeCancellationErrors[keyof PlansRevokeCancellationErrors];

export type PlansRevokeCancellationResponses = {
    /**
     * Done.
     */
    200: PlanAccount;
};

export type PlansRevokeCancellationResponse = PlansRevokeCancellationResponses[keyof PlansRevokeCancellationResponses];

export type PlansSeeCatalogueData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/catalogue';
};

export type PlansSeeCatalogueErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type PlansSeeCatalogueError = PlansSeeCatalogueErrors[keyof PlansSeeCatalogueErrors];

export type PlansSeeCatalogueResponses = {
    /**
     * Done.
     */
    200: Catalogue;
};

export type PlansSeeCatalogueResponse = PlansSeeCatalogueResponses[keyof PlansSeeCatalogueResponses];

export type PlansSeeOrderData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        orderId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/plan/orders/{orderId}';
};

export type PlansSeeOrderErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type PlansSeeOrderError = PlansSeeOrderErrors[keyof PlansSeeOrderErrors];

export type PlansSeeOrderResponses = {
    /**
     * Done.
     */
    200: Order;
};

export type PlansSeeOrderResponse = PlansSeeOrderResponses[keyof PlansSeeOrderResponses];

export type PlansSeeData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/plan';
};

export type PlansSeeErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type PlansSeeError = PlansSeeErrors[keyof PlansSeeErrors];

export type PlansSeeResponses = {
    /**
     * Done.
     */
    200: PlanAccount;
};

export type PlansSeeResponse = PlansSeeResponses[keyof PlansSeeResponses];

export type PlansUndoChangeData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        subscriptionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/plan/subscriptions/{subscriptionId}/undo-change';
};

export type PlansUndoChangeErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansUndoChangeError = PlansUndoChangeErrors[keyof PlansUndoChangeErrors];

export type PlansUndoChangeResponses = {
    /**
     * Done.
     */
    200: PlanAccount;
};

export type PlansUndoChangeResponse = PlansUndoChangeResponses[keyof PlansUndoChangeResponses];

export type PlansUndoStandbyData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/plan/undo-standby';
};

export type PlansUndoStandbyErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `standby_not_planned`: No Standby planned. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type PlansUndoStandbyError = PlansUndoStandbyErrors[keyof PlansUndoStandbyErrors];

export type PlansUndoStandbyResponses = {
    /**
     * Done.
     */
    200: PlanAccount;
};

export type PlansUndoStandbyResponse = PlansUndoStandbyResponses[keyof PlansUndoStandbyResponses];

export type FormsSeeData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/form';
};

export type FormsSeeErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type FormsSeeError = FormsSeeErrors[keyof FormsSeeErrors];

export type FormsSeeResponses = {
    /**
     * Done.
     */
    200: Form;
};

export type FormsSeeResponse = FormsSeeResponses[keyof FormsSeeResponses];

export type FormsSaveData = {
    body: {
        definition: {
            steps: Array<{
                id: string;
                title: string;
                help?: string;
                condition?: FormCondition;
                type: 'form';
                sections: Array<{
                    id: string;
                    title?: string;
                    help?: string;
                    condition?: FormCondition;
                    fields: Array<{
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'short_text';
                        minLength?: number;
                        maxLength?: number;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'long_text';
                        minLength?: number;
                        maxLength?: number;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'single_choice';
                        options: Array<{
                            id: string;
                            label: string;
                        }>;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'multiple_choice';
                        options: Array<{
                            id: string;
                            label: string;
                        }>;
                        minChoices?: number;
                        maxChoices?: number;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'number';
                        decimals?: number;
                        min?: number;
                        max?: number;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'amount';
                        minCents?: number;
                        maxCents?: number;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'date';
                        min?: string;
                        max?: string;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'address';
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'email';
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'phone';
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'siret';
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'siren';
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'rna';
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'iban';
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'file';
                        families: Array<'pdf' | 'image' | 'document' | 'spreadsheet' | 'text'>;
                        maxBytes: number;
                        maxFiles: number;
                        minFiles?: number;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'repeat';
                        fields: Array<{
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'short_text';
                            minLength?: number;
                            maxLength?: number;
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'long_text';
                            minLength?: number;
                            maxLength?: number;
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'single_choice';
                            options: Array<{
                                id: string;
                                label: string;
                            }>;
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'multiple_choice';
                            options: Array<{
                                id: string;
                                label: string;
                            }>;
                            minChoices?: number;
                            maxChoices?: number;
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'number';
                            decimals?: number;
                            min?: number;
                            max?: number;
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'amount';
                            minCents?: number;
                            maxCents?: number;
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'date';
                            min?: string;
                            max?: string;
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'address';
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'email';
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'phone';
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'siret';
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'siren';
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'rna';
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'iban';
                        }>;
                        minRows?: number;
                        maxRows?: number;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'statement';
                        statement?: string;
                    }>;
                }>;
            } | {
                id: string;
                title: string;
                help?: string;
                condition?: FormCondition;
                type: 'text';
                body?: string;
                media: Array<{
                    documentId: string;
                    alternative: string;
                }>;
            } | {
                id: string;
                title: string;
                help?: string;
                condition?: FormCondition;
                type: 'payment_proof';
                instructions?: string;
                amountCents?: number;
                families: Array<'pdf' | 'image' | 'document' | 'spreadsheet' | 'text'>;
                maxBytes: number;
                maxFiles: number;
                waitForValidation: boolean;
            } | {
                id: string;
                title: string;
                help?: string;
                condition?: FormCondition;
                type: 'intermediate_validation';
            } | {
                id: string;
                title: string;
                help?: string;
                type: 'final_submission';
            }>;
            ineligibility: Array<{
                id: string;
                condition: FormCondition;
                message: string;
            }>;
        };
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/form';
};

export type FormsSaveErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `programme_state_forbids`: Not possible at this stage.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type FormsSaveError = FormsSaveErrors[keyof FormsSaveErrors];

export type FormsSaveResponses = {
    /**
     * Done.
     */
    200: Form;
};

export type FormsSaveResponse = FormsSaveResponses[keyof FormsSaveResponses];

export type FormsSeeImpactData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/form/impact';
};

export type FormsSeeImpactErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type FormsSeeImpactError = FormsSeeImpactErrors[keyof FormsSeeImpactErrors];

export type FormsSeeImpactResponses = {
    /**
     * Done.
     */
    200: FormImpact;
};

export type FormsSeeImpactResponse = FormsSeeImpactResponses[keyof FormsSeeImpactResponses];

export type FormsPublishData = {
    body?: never;
    headers: {
        'If-Match': string;
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/form/publish';
};

export type FormsPublishErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `programme_not_published`: Programme in preparation. `programme_state_forbids`: Not possible at this stage. `form_revision_unchanged`: Nothing to publish. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `form_has_errors`: Form to correct.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type FormsPublishError = FormsPublishErrors[keyof FormsPublishErrors];

export type FormsPublishResponses = {
    /**
     * Done.
     */
    200: Programme;
};

export type FormsPublishResponse = FormsPublishResponses[keyof FormsPublishResponses];

export type FormsListRevisionsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/form/revisions';
};

export type FormsListRevisionsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type FormsListRevisionsError = FormsListRevisionsErrors[keyof FormsListRevisionsErrors];

export type FormsListRevisionsResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<FormRevisionSummary>;
        nextCursor: string | null;
    };
};

export type FormsListRevisionsResponse = FormsListRevisionsResponses[keyof FormsListRevisionsResponses];

export type FormsSeeRevisionData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
        number: number | string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/form/revisions/{number}';
};

export type FormsSeeRevisionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type FormsSeeRevisionError = FormsSeeRevisionErrors[keyof FormsSeeRevisionErrors];

export type FormsSeeRevisionResponses = {
    /**
     * Done.
     */
    200: FormRevision;
};

export type FormsSeeRevisionResponse = FormsSeeRevisionResponses[keyof FormsSeeRevisionResponses];

export type FormsAnnounceMediumData = {
    body: {
        name: string;
        size: number;
        sha256: string;
        contentType: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/form-media';
};

export type FormsAnnounceMediumErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large. `file_size_refused`: File size refused.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `file_not_accepted`: File not accepted.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type FormsAnnounceMediumError = FormsAnnounceMediumErrors[keyof FormsAnnounceMediumErrors];

export type FormsAnnounceMediumResponses = {
    /**
     * Done.
     */
    201: AnnouncedMedium;
};

export type FormsAnnounceMediumResponse = FormsAnnounceMediumResponses[keyof FormsAnnounceMediumResponses];

export type FormsServeMediumData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        mediumId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/form-media/{mediumId}/content';
};

export type FormsServeMediumErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type FormsServeMediumError = FormsServeMediumErrors[keyof FormsServeMediumErrors];

export type FormsServeMediumResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type FormsServeMediumResponse = FormsServeMediumResponses[keyof FormsServeMediumResponses];

export type FormsReceiveMediumData = {
    body: Blob | File;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        mediumId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/form-media/{mediumId}/content';
};

export type FormsReceiveMediumErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `upload_done`: File already received.
     */
    409: Problem;
    /**
     * `upload_expired`: Upload expired.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `file_not_accepted`: File not accepted.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type FormsReceiveMediumError = FormsReceiveMediumErrors[keyof FormsReceiveMediumErrors];

export type FormsReceiveMediumResponses = {
    /**
     * Done.
     */
    200: Medium;
};

export type FormsReceiveMediumResponse = FormsReceiveMediumResponses[keyof FormsReceiveMediumResponses];

export type FormsListTemplatesData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/form-templates';
};

export type FormsListTemplatesErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type FormsListTemplatesError = FormsListTemplatesErrors[keyof FormsListTemplatesErrors];

export type FormsListTemplatesResponses = {
    /**
     * Done.
     */
    200: FormTemplates;
};

export type FormsListTemplatesResponse = FormsListTemplatesResponses[keyof FormsListTemplatesResponses];

export type FormsRemoveTemplateData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        templateId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/form-templates/{templateId}';
};

export type FormsRemoveTemplateErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type FormsRemoveTemplateError = FormsRemoveTemplateErrors[keyof FormsRemoveTemplateErrors];

export type FormsRemoveTemplateResponses = {
    /**
     * Done.
     */
    204: void;
};

export type FormsRemoveTemplateResponse = FormsRemoveTemplateResponses[keyof FormsRemoveTemplateResponses];

export type FormsSeeTemplateData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        templateId: string | 'projects' | 'grant' | 'stands';
    };
    query?: never;
    url: '/v1/organisations/{organisation}/form-templates/{templateId}';
};

export type FormsSeeTemplateErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type FormsSeeTemplateError = FormsSeeTemplateErrors[keyof FormsSeeTemplateErrors];

export type FormsSeeTemplateResponses = {
    /**
     * Done.
     */
    200: WholeFormTemplate;
};

export type FormsSeeTemplateResponse = FormsSeeTemplateResponses[keyof FormsSeeTemplateResponses];

export type FormsSaveTemplateData = {
    body: {
        name: string;
        description?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/form/save-as-template';
};

export type FormsSaveTemplateErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `too_many_templates`: Too many templates.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type FormsSaveTemplateError = FormsSaveTemplateErrors[keyof FormsSaveTemplateErrors];

export type FormsSaveTemplateResponses = {
    /**
     * Done.
     */
    201: FormTemplate;
};

export type FormsSaveTemplateResponse = FormsSaveTemplateResponses[keyof FormsSaveTemplateResponses];

export type ProgrammesListData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        filter?: {
            state?: string;
        };
    };
    url: '/v1/organisations/{organisation}/programmes';
};

export type ProgrammesListErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesListError = ProgrammesListErrors[keyof ProgrammesListErrors];

export type ProgrammesListResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<ProgrammeSummary>;
        nextCursor: string | null;
    };
};

export type ProgrammesListResponse = ProgrammesListResponses[keyof ProgrammesListResponses];

export type ProgrammesCreateData = {
    body: {
        title: string;
        templateId?: string | 'projects' | 'grant' | 'stands';
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes';
};

export type ProgrammesCreateErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesCreateError = ProgrammesCreateErrors[keyof ProgrammesCreateErrors];

export type ProgrammesCreateResponses = {
    /**
     * Done.
     */
    201: Programme;
};

export type ProgrammesCreateResponse = ProgrammesCreateResponses[keyof ProgrammesCreateResponses];

export type ProgrammesSeeData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}';
};

export type ProgrammesSeeErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesSeeError = ProgrammesSeeErrors[keyof ProgrammesSeeErrors];

export type ProgrammesSeeResponses = {
    /**
     * Done.
     */
    200: Programme;
};

export type ProgrammesSeeResponse = ProgrammesSeeResponses[keyof ProgrammesSeeResponses];

export type ProgrammesEditData = {
    body: {
        title?: string;
        summary?: string;
        description?: string;
        opensAt?: string | null;
        closesAt?: string | null;
        graceMinutes?: number | string;
        reminders?: Array<{
            days: number;
        } | {
            hours: number;
        }>;
        retentionMonths?: number;
        listed?: boolean;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}';
};

export type ProgrammesEditErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `programme_state_forbids`: Not possible at this stage.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesEditError = ProgrammesEditErrors[keyof ProgrammesEditErrors];

export type ProgrammesEditResponses = {
    /**
     * Done.
     */
    200: Programme;
};

export type ProgrammesEditResponse = ProgrammesEditResponses[keyof ProgrammesEditResponses];

export type ProgrammesPublishData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/publish';
};

export type ProgrammesPublishErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `programme_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `programme_not_ready`: Programme to complete.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesPublishError = ProgrammesPublishErrors[keyof ProgrammesPublishErrors];

export type ProgrammesPublishResponses = {
    /**
     * Done.
     */
    200: Programme;
};

export type ProgrammesPublishResponse = ProgrammesPublishResponses[keyof ProgrammesPublishResponses];

export type ProgrammesUnpublishData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/unpublish';
};

export type ProgrammesUnpublishErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `programme_state_forbids`: Not possible at this stage. `programme_still_open`: Programme still open. `programme_has_dossiers`: Dossiers are under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesUnpublishError = ProgrammesUnpublishErrors[keyof ProgrammesUnpublishErrors];

export type ProgrammesUnpublishResponses = {
    /**
     * Done.
     */
    200: Programme;
};

export type ProgrammesUnpublishResponse = ProgrammesUnpublishResponses[keyof ProgrammesUnpublishResponses];

export type ProgrammesCloseData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/close';
};

export type ProgrammesCloseErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `programme_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesCloseError = ProgrammesCloseErrors[keyof ProgrammesCloseErrors];

export type ProgrammesCloseResponses = {
    /**
     * Done.
     */
    200: Programme;
};

export type ProgrammesCloseResponse = ProgrammesCloseResponses[keyof ProgrammesCloseResponses];

export type ProgrammesArchiveData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/archive';
};

export type ProgrammesArchiveErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `programme_state_forbids`: Not possible at this stage. `programme_still_open`: Programme still open. `programme_has_dossiers`: Dossiers are under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesArchiveError = ProgrammesArchiveErrors[keyof ProgrammesArchiveErrors];

export type ProgrammesArchiveResponses = {
    /**
     * Done.
     */
    200: Programme;
};

export type ProgrammesArchiveResponse = ProgrammesArchiveResponses[keyof ProgrammesArchiveResponses];

export type ProgrammesUnarchiveData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/unarchive';
};

export type ProgrammesUnarchiveErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `programme_state_forbids`: Not possible at this stage. `programme_still_open`: Programme still open. `programme_has_dossiers`: Dossiers are under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesUnarchiveError = ProgrammesUnarchiveErrors[keyof ProgrammesUnarchiveErrors];

export type ProgrammesUnarchiveResponses = {
    /**
     * Done.
     */
    200: Programme;
};

export type ProgrammesUnarchiveResponse = ProgrammesUnarchiveResponses[keyof ProgrammesUnarchiveResponses];

export type ProgrammesTrashData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/trash';
};

export type ProgrammesTrashErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `programme_state_forbids`: Not possible at this stage. `programme_still_open`: Programme still open. `programme_has_dossiers`: Dossiers are under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesTrashError = ProgrammesTrashErrors[keyof ProgrammesTrashErrors];

export type ProgrammesTrashResponses = {
    /**
     * Done.
     */
    200: Programme;
};

export type ProgrammesTrashResponse = ProgrammesTrashResponses[keyof ProgrammesTrashResponses];

export type ProgrammesRestoreData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/restore';
};

export type ProgrammesRestoreErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `programme_state_forbids`: Not possible at this stage. `programme_still_open`: Programme still open. `programme_has_dossiers`: Dossiers are under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesRestoreError = ProgrammesRestoreErrors[keyof ProgrammesRestoreErrors];

export type ProgrammesRestoreResponses = {
    /**
     * Done.
     */
    200: Programme;
};

export type ProgrammesRestoreResponse = ProgrammesRestoreResponses[keyof ProgrammesRestoreResponses];

export type ProgrammesDuplicateData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/duplicate';
};

export type ProgrammesDuplicateErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesDuplicateError = ProgrammesDuplicateErrors[keyof ProgrammesDuplicateErrors];

export type ProgrammesDuplicateResponses = {
    /**
     * Done.
     */
    201: Programme;
};

export type ProgrammesDuplicateResponse = ProgrammesDuplicateResponses[keyof ProgrammesDuplicateResponses];

export type ProgrammesPreviewData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: {
        source?: 'written' | 'published';
    };
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/preview';
};

export type ProgrammesPreviewErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesPreviewError = ProgrammesPreviewErrors[keyof ProgrammesPreviewErrors];

export type ProgrammesPreviewResponses = {
    /**
     * Done.
     */
    200: PortalProgramme;
};

export type ProgrammesPreviewResponse = ProgrammesPreviewResponses[keyof ProgrammesPreviewResponses];

export type ProgrammesShareData = {
    body: {
        emails: Array<string>;
        message?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/share';
};

export type ProgrammesShareErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `programme_not_published`: Programme in preparation. `programme_closed`: Applications closed. `too_many_shares`: Enough mails for today.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesShareError = ProgrammesShareErrors[keyof ProgrammesShareErrors];

export type ProgrammesShareResponses = {
    /**
     * Done.
     */
    202: SharedProgramme;
};

export type ProgrammesShareResponse = ProgrammesShareResponses[keyof ProgrammesShareResponses];

export type ProgrammesVisitPortalData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}';
};

export type ProgrammesVisitPortalErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesVisitPortalError = ProgrammesVisitPortalErrors[keyof ProgrammesVisitPortalErrors];

export type ProgrammesVisitPortalResponses = {
    /**
     * Done.
     */
    200: Portal;
};

export type ProgrammesVisitPortalResponse = ProgrammesVisitPortalResponses[keyof ProgrammesVisitPortalResponses];

export type ProgrammesListOnPortalData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        filter?: {
            section: 'open' | 'upcoming' | 'closed';
        };
    };
    url: '/v1/portals/{organisation}/programmes';
};

export type ProgrammesListOnPortalErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesListOnPortalError = ProgrammesListOnPortalErrors[keyof ProgrammesListOnPortalErrors];

export type ProgrammesListOnPortalResponses = {
    /**
     * Done.
     */
    200: {
        data: Array<PortalProgrammeSummary>;
        nextCursor: string | null;
    };
};

export type ProgrammesListOnPortalResponse = ProgrammesListOnPortalResponses[keyof ProgrammesListOnPortalResponses];

export type ProgrammesSeeOnPortalData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/programmes/{programmeId}';
};

export type ProgrammesSeeOnPortalErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProgrammesSeeOnPortalError = ProgrammesSeeOnPortalErrors[keyof ProgrammesSeeOnPortalErrors];

export type ProgrammesSeeOnPortalResponses = {
    /**
     * Done.
     */
    200: PortalProgramme;
};

export type ProgrammesSeeOnPortalResponse = ProgrammesSeeOnPortalResponses[keyof ProgrammesSeeOnPortalResponses];

export type DossiersStartData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/dossiers';
};

export type DossiersStartErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `programme_not_published`: Programme in preparation. `programme_not_open`: Not open yet. `programme_closed`: Applications closed.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersStartError = DossiersStartErrors[keyof DossiersStartErrors];

export type DossiersStartResponses = {
    /**
     * Done.
     */
    200: StartedDossier;
};

export type DossiersStartResponse = DossiersStartResponses[keyof DossiersStartResponses];

export type DossiersListOwnData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers';
};

export type DossiersListOwnErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersListOwnError = DossiersListOwnErrors[keyof DossiersListOwnErrors];

export type DossiersListOwnResponses = {
    /**
     * Done.
     */
    200: OwnDossiers;
};

export type DossiersListOwnResponse = DossiersListOwnResponses[keyof DossiersListOwnResponses];

export type DossiersListEverywhereData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/account/dossiers';
};

export type DossiersListEverywhereErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersListEverywhereError = DossiersListEverywhereErrors[keyof DossiersListEverywhereErrors];

export type DossiersListEverywhereResponses = {
    /**
     * Done.
     */
    200: OwnDossiersEverywhere;
};

export type DossiersListEverywhereResponse = DossiersListEverywhereResponses[keyof DossiersListEverywhereResponses];

export type DossiersSeeOwnData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}';
};

export type DossiersSeeOwnErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersSeeOwnError = DossiersSeeOwnErrors[keyof DossiersSeeOwnErrors];

export type DossiersSeeOwnResponses = {
    /**
     * Done.
     */
    200: OwnDossier;
};

export type DossiersSeeOwnResponse = DossiersSeeOwnResponses[keyof DossiersSeeOwnResponses];

export type DossiersSaveAnswerData = {
    body: {
        value?: unknown;
        version: number | string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
        fieldId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/answers/{fieldId}';
};

export type DossiersSaveAnswerErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `dossier_state_forbids`: Not possible at this stage. `step_already_validated`: Step already validated. `answer_changed`: Answer changed elsewhere.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersSaveAnswerError = DossiersSaveAnswerErrors[keyof DossiersSaveAnswerErrors];

export type DossiersSaveAnswerResponses = {
    /**
     * Done.
     */
    200: SavedAnswer;
};

export type DossiersSaveAnswerResponse = DossiersSaveAnswerResponses[keyof DossiersSaveAnswerResponses];

export type DossiersAnnounceDocumentData = {
    body: {
        fieldId: string;
        name: string;
        size: number;
        sha256: string;
        contentType: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/documents';
};

export type DossiersAnnounceDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `too_many_files`: Too many files. `storage_full`: Storage full.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large. `file_size_refused`: File size refused.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `file_not_accepted`: File not accepted.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersAnnounceDocumentError = DossiersAnnounceDocumentErrors[keyof DossiersAnnounceDocumentErrors];

export type DossiersAnnounceDocumentResponses = {
    /**
     * Done.
     */
    201: AnnouncedDocument;
};

export type DossiersAnnounceDocumentResponse = DossiersAnnounceDocumentResponses[keyof DossiersAnnounceDocumentResponses];

export type DossiersDownloadOwnDocumentData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/documents/{documentId}/content';
};

export type DossiersDownloadOwnDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersDownloadOwnDocumentError = DossiersDownloadOwnDocumentErrors[keyof DossiersDownloadOwnDocumentErrors];

export type DossiersDownloadOwnDocumentResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type DossiersDownloadOwnDocumentResponse = DossiersDownloadOwnDocumentResponses[keyof DossiersDownloadOwnDocumentResponses];

export type DossiersReceiveDocumentData = {
    body: Blob | File;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/documents/{documentId}/content';
};

export type DossiersReceiveDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request. `file_incomplete`: File received incomplete.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `dossier_state_forbids`: Not possible at this stage. `answer_changed`: Answer changed elsewhere. `upload_done`: File already received.
     */
    409: Problem;
    /**
     * `upload_expired`: Upload expired.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large. `file_size_refused`: File size refused.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `file_not_accepted`: File not accepted.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersReceiveDocumentError = DossiersReceiveDocumentErrors[keyof DossiersReceiveDocumentErrors];

export type DossiersReceiveDocumentResponses = {
    /**
     * Done.
     */
    200: ReceivedDocument;
};

export type DossiersReceiveDocumentResponse = DossiersReceiveDocumentResponses[keyof DossiersReceiveDocumentResponses];

export type DossiersRemoveDocumentData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/documents/{documentId}';
};

export type DossiersRemoveDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `dossier_state_forbids`: Not possible at this stage. `payment_proof_state_forbids`: Payment proof already dealt with. `answer_changed`: Answer changed elsewhere.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersRemoveDocumentError = DossiersRemoveDocumentErrors[keyof DossiersRemoveDocumentErrors];

export type DossiersRemoveDocumentResponses = {
    /**
     * Done.
     */
    200: RemovedDocument;
};

export type DossiersRemoveDocumentResponse = DossiersRemoveDocumentResponses[keyof DossiersRemoveDocumentResponses];

export type DossiersSubmitData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/submit';
};

export type DossiersSubmitErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `programme_closed`: Applications closed. `programme_not_open`: Not open yet. `programme_not_published`: Programme in preparation. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `dossier_incomplete`: Incomplete dossier. `dossier_ineligible`: Dossier not eligible.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersSubmitError = DossiersSubmitErrors[keyof DossiersSubmitErrors];

export type DossiersSubmitResponses = {
    /**
     * Done.
     */
    200: SubmittedDossier;
};

export type DossiersSubmitResponse = DossiersSubmitResponses[keyof DossiersSubmitResponses];

export type DossiersListData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        sort?: '-submittedAt' | 'submittedAt' | 'applicant' | '-applicant';
        filter?: {
            status?: string;
            programme?: string;
        };
        q?: string;
    };
    url: '/v1/organisations/{organisation}/dossiers';
};

export type DossiersListErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersListError = DossiersListErrors[keyof DossiersListErrors];

export type DossiersListResponses = {
    /**
     * Done.
     */
    200: Dossiers;
};

export type DossiersListResponse = DossiersListResponses[keyof DossiersListResponses];

export type DossiersListViewData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        viewId: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/views/{viewId}/dossiers';
};

export type DossiersListViewErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersListViewError = DossiersListViewErrors[keyof DossiersListViewErrors];

export type DossiersListViewResponses = {
    /**
     * Done.
     */
    200: ViewedDossiers;
};

export type DossiersListViewResponse = DossiersListViewResponses[keyof DossiersListViewResponses];

export type DossiersExportData = {
    body: {
        format: 'csv' | 'csv-rfc4180' | 'xlsx' | 'json' | 'zip';
        locale?: 'fr' | 'en';
        viewId?: string;
        columns?: Array<string>;
        sort?: '-submittedAt' | 'submittedAt' | 'applicant' | '-applicant';
        filter?: {
            status?: string;
            programme?: string;
        };
        q?: string;
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/exports';
};

export type DossiersExportErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersExportError = DossiersExportErrors[keyof DossiersExportErrors];

export type DossiersExportResponses = {
    /**
     * Done.
     */
    202: StartedJob;
};

export type DossiersExportResponse = DossiersExportResponses[keyof DossiersExportResponses];

export type DossiersSeeData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}';
};

export type DossiersSeeErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersSeeError = DossiersSeeErrors[keyof DossiersSeeErrors];

export type DossiersSeeResponses = {
    /**
     * Done.
     */
    200: Dossier;
};

export type DossiersSeeResponse = DossiersSeeResponses[keyof DossiersSeeResponses];

export type DossiersDownloadDocumentData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/documents/{documentId}/content';
};

export type DossiersDownloadDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersDownloadDocumentError = DossiersDownloadDocumentErrors[keyof DossiersDownloadDocumentErrors];

export type DossiersDownloadDocumentResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type DossiersDownloadDocumentResponse = DossiersDownloadDocumentResponses[keyof DossiersDownloadDocumentResponses];

export type DossiersTakeUnderReviewData = {
    body: {
        message?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/take-under-review';
};

export type DossiersTakeUnderReviewErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersTakeUnderReviewError = DossiersTakeUnderReviewErrors[keyof DossiersTakeUnderReviewErrors];

export type DossiersTakeUnderReviewResponses = {
    /**
     * Done.
     */
    200: DossierMove;
};

export type DossiersTakeUnderReviewResponse = DossiersTakeUnderReviewResponses[keyof DossiersTakeUnderReviewResponses];

export type DossiersAcceptData = {
    body: {
        message?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/accept';
};

export type DossiersAcceptErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersAcceptError = DossiersAcceptErrors[keyof DossiersAcceptErrors];

export type DossiersAcceptResponses = {
    /**
     * Done.
     */
    200: DossierMove;
};

export type DossiersAcceptResponse = DossiersAcceptResponses[keyof DossiersAcceptResponses];

export type DossiersRefuseData = {
    body: {
        message?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/refuse';
};

export type DossiersRefuseErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersRefuseError = DossiersRefuseErrors[keyof DossiersRefuseErrors];

export type DossiersRefuseResponses = {
    /**
     * Done.
     */
    200: DossierMove;
};

export type DossiersRefuseResponse = DossiersRefuseResponses[keyof DossiersRefuseResponses];

export type DossiersCloseData = {
    body: {
        message?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/close';
};

export type DossiersCloseErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersCloseError = DossiersCloseErrors[keyof DossiersCloseErrors];

export type DossiersCloseResponses = {
    /**
     * Done.
     */
    200: DossierMove;
};

export type DossiersCloseResponse = DossiersCloseResponses[keyof DossiersCloseResponses];

export type DossiersReopenData = {
    body: {
        message?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/reopen';
};

export type DossiersReopenErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersReopenError = DossiersReopenErrors[keyof DossiersReopenErrors];

export type DossiersReopenResponses = {
    /**
     * Done.
     */
    200: DossierMove;
};

export type DossiersReopenResponse = DossiersReopenResponses[keyof DossiersReopenResponses];

export type DossiersListTagsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/tags';
};

export type DossiersListTagsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersListTagsError = DossiersListTagsErrors[keyof DossiersListTagsErrors];

export type DossiersListTagsResponses = {
    /**
     * Done.
     */
    200: Tags;
};

export type DossiersListTagsResponse = DossiersListTagsResponses[keyof DossiersListTagsResponses];

export type DossiersCreateTagData = {
    body: {
        name: string;
        colour: 'grey' | 'blue' | 'green' | 'amber' | 'red' | 'violet';
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/tags';
};

export type DossiersCreateTagErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `too_many_tags`: Too many tags.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersCreateTagError = DossiersCreateTagErrors[keyof DossiersCreateTagErrors];

export type DossiersCreateTagResponses = {
    /**
     * Done.
     */
    201: Tag;
};

export type DossiersCreateTagResponse = DossiersCreateTagResponses[keyof DossiersCreateTagResponses];

export type DossiersRemoveTagData = {
    body?: never;
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        tagId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/tags/{tagId}';
};

export type DossiersRemoveTagErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersRemoveTagError = DossiersRemoveTagErrors[keyof DossiersRemoveTagErrors];

export type DossiersRemoveTagResponses = {
    /**
     * Done.
     */
    204: void;
};

export type DossiersRemoveTagResponse = DossiersRemoveTagResponses[keyof DossiersRemoveTagResponses];

export type DossiersEditTagData = {
    body: {
        name: string;
        colour: 'grey' | 'blue' | 'green' | 'amber' | 'red' | 'violet';
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        tagId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/tags/{tagId}';
};

export type DossiersEditTagErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersEditTagError = DossiersEditTagErrors[keyof DossiersEditTagErrors];

export type DossiersEditTagResponses = {
    /**
     * Done.
     */
    200: Tag;
};

export type DossiersEditTagResponse = DossiersEditTagResponses[keyof DossiersEditTagResponses];

export type DossiersTagData = {
    body: {
        add?: Array<string>;
        remove?: Array<string>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/tags';
};

export type DossiersTagErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `too_many_tags`: Too many tags. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersTagError = DossiersTagErrors[keyof DossiersTagErrors];

export type DossiersTagResponses = {
    /**
     * Done.
     */
    200: TaggedDossier;
};

export type DossiersTagResponse = DossiersTagResponses[keyof DossiersTagResponses];

export type DossiersAssignData = {
    body: {
        personId: string | null;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/assignee';
};

export type DossiersAssignErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersAssignError = DossiersAssignErrors[keyof DossiersAssignErrors];

export type DossiersAssignResponses = {
    /**
     * Done.
     */
    200: AssignedDossier;
};

export type DossiersAssignResponse = DossiersAssignResponses[keyof DossiersAssignResponses];

export type DossiersListNotesData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/notes';
};

export type DossiersListNotesErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersListNotesError = DossiersListNotesErrors[keyof DossiersListNotesErrors];

export type DossiersListNotesResponses = {
    /**
     * Done.
     */
    200: DossierNotes;
};

export type DossiersListNotesResponse = DossiersListNotesResponses[keyof DossiersListNotesResponses];

export type DossiersAddNoteData = {
    body: {
        body: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/notes';
};

export type DossiersAddNoteErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersAddNoteError = DossiersAddNoteErrors[keyof DossiersAddNoteErrors];

export type DossiersAddNoteResponses = {
    /**
     * Done.
     */
    201: DossierNote;
};

export type DossiersAddNoteResponse = DossiersAddNoteResponses[keyof DossiersAddNoteResponses];

export type DossiersRemoveNoteData = {
    body?: never;
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
        noteId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/notes/{noteId}';
};

export type DossiersRemoveNoteErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersRemoveNoteError = DossiersRemoveNoteErrors[keyof DossiersRemoveNoteErrors];

export type DossiersRemoveNoteResponses = {
    /**
     * Done.
     */
    204: void;
};

export type DossiersRemoveNoteResponse = DossiersRemoveNoteResponses[keyof DossiersRemoveNoteResponses];

export type DossiersEditNoteData = {
    body: {
        body: string;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
        noteId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/notes/{noteId}';
};

export type DossiersEditNoteErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersEditNoteError = DossiersEditNoteErrors[keyof DossiersEditNoteErrors];

export type DossiersEditNoteResponses = {
    /**
     * Done.
     */
    200: DossierNote;
};

export type DossiersEditNoteResponse = DossiersEditNoteResponses[keyof DossiersEditNoteResponses];

export type DossiersListCommentsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/comments';
};

export type DossiersListCommentsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersListCommentsError = DossiersListCommentsErrors[keyof DossiersListCommentsErrors];

export type DossiersListCommentsResponses = {
    /**
     * Done.
     */
    200: DossierComments;
};

export type DossiersListCommentsResponse = DossiersListCommentsResponses[keyof DossiersListCommentsResponses];

export type DossiersCommentData = {
    body: {
        body: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/comments';
};

export type DossiersCommentErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersCommentError = DossiersCommentErrors[keyof DossiersCommentErrors];

export type DossiersCommentResponses = {
    /**
     * Done.
     */
    201: DossierComment;
};

export type DossiersCommentResponse = DossiersCommentResponses[keyof DossiersCommentResponses];

export type DossiersListOwnCommentsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/comments';
};

export type DossiersListOwnCommentsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersListOwnCommentsError = DossiersListOwnCommentsErrors[keyof DossiersListOwnCommentsErrors];

export type DossiersListOwnCommentsResponses = {
    /**
     * Done.
     */
    200: OwnDossierComments;
};

export type DossiersListOwnCommentsResponse = DossiersListOwnCommentsResponses[keyof DossiersListOwnCommentsResponses];

export type DossiersLookAtData = {
    body: {
        fieldId?: string | null;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/presence';
};

export type DossiersLookAtErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersLookAtError = DossiersLookAtErrors[keyof DossiersLookAtErrors];

export type DossiersLookAtResponses = {
    /**
     * Done.
     */
    200: DossierPresence;
};

export type DossiersLookAtResponse = DossiersLookAtResponses[keyof DossiersLookAtResponses];

export type DossiersDiscardDecisionData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/pending-decision';
};

export type DossiersDiscardDecisionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `nothing_prepared`: No decision prepared. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersDiscardDecisionError = DossiersDiscardDecisionErrors[keyof DossiersDiscardDecisionErrors];

export type DossiersDiscardDecisionResponses = {
    /**
     * Done.
     */
    204: void;
};

export type DossiersDiscardDecisionResponse = DossiersDiscardDecisionResponses[keyof DossiersDiscardDecisionResponses];

export type DossiersPrepareDecisionData = {
    body: {
        verb: 'accept' | 'refuse' | 'close_without_action';
        message?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/pending-decision';
};

export type DossiersPrepareDecisionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersPrepareDecisionError = DossiersPrepareDecisionErrors[keyof DossiersPrepareDecisionErrors];

export type DossiersPrepareDecisionResponses = {
    /**
     * Done.
     */
    200: PreparedDecision;
};

export type DossiersPrepareDecisionResponse = DossiersPrepareDecisionResponses[keyof DossiersPrepareDecisionResponses];

export type DossiersListPendingDecisionsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/pending-decisions';
};

export type DossiersListPendingDecisionsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersListPendingDecisionsError = DossiersListPendingDecisionsErrors[keyof DossiersListPendingDecisionsErrors];

export type DossiersListPendingDecisionsResponses = {
    /**
     * Done.
     */
    200: PendingDecisions;
};

export type DossiersListPendingDecisionsResponse = DossiersListPendingDecisionsResponses[keyof DossiersListPendingDecisionsResponses];

export type DossiersStartBulkData = {
    body: {
        act: {
            kind: 'take_under_review';
        } | {
            kind: 'request_correction';
            message: string;
        } | {
            kind: 'validate_step';
            message?: string;
        } | {
            kind: 'reject_step';
            message: string;
        } | {
            kind: 'decide';
            verb: 'accept' | 'refuse' | 'close_without_action';
            message?: string;
        } | {
            kind: 'prepare';
            verb: 'accept' | 'refuse' | 'close_without_action';
            message?: string;
        } | {
            kind: 'apply';
        } | {
            kind: 'discard';
        } | {
            kind: 'tag';
            tagId: string;
        } | {
            kind: 'untag';
            tagId: string;
        } | {
            kind: 'assign';
            personId: string | null;
        } | {
            kind: 'archive' | 'unarchive' | 'trash' | 'restore';
        };
        dossierIds: Array<string>;
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/bulk';
};

export type DossiersStartBulkErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersStartBulkError = DossiersStartBulkErrors[keyof DossiersStartBulkErrors];

export type DossiersStartBulkResponses = {
    /**
     * Done.
     */
    202: StartedBulk;
};

export type DossiersStartBulkResponse = DossiersStartBulkResponses[keyof DossiersStartBulkResponses];

export type DossiersRequestCorrectionData = {
    body: {
        message?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/request-correction';
};

export type DossiersRequestCorrectionErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersRequestCorrectionError = DossiersRequestCorrectionErrors[keyof DossiersRequestCorrectionErrors];

export type DossiersRequestCorrectionResponses = {
    /**
     * Done.
     */
    200: DossierMove;
};

export type DossiersRequestCorrectionResponse = DossiersRequestCorrectionResponses[keyof DossiersRequestCorrectionResponses];

export type DossiersValidateStepData = {
    body: {
        message?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/validate-step';
};

export type DossiersValidateStepErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersValidateStepError = DossiersValidateStepErrors[keyof DossiersValidateStepErrors];

export type DossiersValidateStepResponses = {
    /**
     * Done.
     */
    200: DossierMove;
};

export type DossiersValidateStepResponse = DossiersValidateStepResponses[keyof DossiersValidateStepResponses];

export type DossiersRejectStepData = {
    body: {
        message?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/reject-step';
};

export type DossiersRejectStepErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersRejectStepError = DossiersRejectStepErrors[keyof DossiersRejectStepErrors];

export type DossiersRejectStepResponses = {
    /**
     * Done.
     */
    200: DossierMove;
};

export type DossiersRejectStepResponse = DossiersRejectStepResponses[keyof DossiersRejectStepResponses];

export type DossiersWithdrawData = {
    body: {
        message?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/withdraw';
};

export type DossiersWithdrawErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `dossier_of_somebody_else`: For whoever bears the dossier.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersWithdrawError = DossiersWithdrawErrors[keyof DossiersWithdrawErrors];

export type DossiersWithdrawResponses = {
    /**
     * Done.
     */
    200: OwnDossierMove;
};

export type DossiersWithdrawResponse = DossiersWithdrawResponses[keyof DossiersWithdrawResponses];

export type DossiersTakeUpData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/take-up';
};

export type DossiersTakeUpErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `dossier_of_somebody_else`: For whoever bears the dossier.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `draft_exists`: A draft already exists. `programme_closed`: Applications closed. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersTakeUpError = DossiersTakeUpErrors[keyof DossiersTakeUpErrors];

export type DossiersTakeUpResponses = {
    /**
     * Done.
     */
    200: OwnDossierMove;
};

export type DossiersTakeUpResponse = DossiersTakeUpResponses[keyof DossiersTakeUpResponses];

export type DossiersEditAnswersData = {
    body: {
        reason: string;
        changes: Array<{
            fieldId: string;
            value?: unknown;
            version: number | string;
        }>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/answers';
};

export type DossiersEditAnswersErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_not_editable`: Dossier cannot be edited. `dossier_state_forbids`: Not possible at this stage. `answer_changed`: Answer changed elsewhere. `nothing_to_change`: Nothing to change.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersEditAnswersError = DossiersEditAnswersErrors[keyof DossiersEditAnswersErrors];

export type DossiersEditAnswersResponses = {
    /**
     * Done.
     */
    200: EditedAnswers;
};

export type DossiersEditAnswersResponse = DossiersEditAnswersResponses[keyof DossiersEditAnswersResponses];

export type DossiersSubmitForApplicantData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/submit';
};

export type DossiersSubmitForApplicantErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `programme_closed`: Applications closed. `programme_not_open`: Not open yet. `programme_not_published`: Programme in preparation. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `dossier_incomplete`: Incomplete dossier. `dossier_ineligible`: Dossier not eligible.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersSubmitForApplicantError = DossiersSubmitForApplicantErrors[keyof DossiersSubmitForApplicantErrors];

export type DossiersSubmitForApplicantResponses = {
    /**
     * Done.
     */
    200: SubmittedDossier;
};

export type DossiersSubmitForApplicantResponse = DossiersSubmitForApplicantResponses[keyof DossiersSubmitForApplicantResponses];

export type DossiersSendPaymentProofData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
        stepId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/payment-proofs/{stepId}/send';
};

export type DossiersSendPaymentProofErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `payment_proof_state_forbids`: Payment proof already dealt with. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `payment_proof_empty`: Proof missing.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersSendPaymentProofError = DossiersSendPaymentProofErrors[keyof DossiersSendPaymentProofErrors];

export type DossiersSendPaymentProofResponses = {
    /**
     * Done.
     */
    200: PaymentProofStanding;
};

export type DossiersSendPaymentProofResponse = DossiersSendPaymentProofResponses[keyof DossiersSendPaymentProofResponses];

export type DossiersValidatePaymentProofData = {
    body: {
        reason?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
        stepId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/payment-proofs/{stepId}/validate';
};

export type DossiersValidatePaymentProofErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `second_person_required`: Another person must act.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `payment_proof_state_forbids`: Payment proof already dealt with. `reversal_too_late`: Too late to reverse. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersValidatePaymentProofError = DossiersValidatePaymentProofErrors[keyof DossiersValidatePaymentProofErrors];

export type DossiersValidatePaymentProofResponses = {
    /**
     * Done.
     */
    200: PaymentProofStanding;
};

export type DossiersValidatePaymentProofResponse = DossiersValidatePaymentProofResponses[keyof DossiersValidatePaymentProofResponses];

export type DossiersRejectPaymentProofData = {
    body: {
        reason?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
        stepId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/payment-proofs/{stepId}/reject';
};

export type DossiersRejectPaymentProofErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `second_person_required`: Another person must act.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `payment_proof_state_forbids`: Payment proof already dealt with. `reversal_too_late`: Too late to reverse. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersRejectPaymentProofError = DossiersRejectPaymentProofErrors[keyof DossiersRejectPaymentProofErrors];

export type DossiersRejectPaymentProofResponses = {
    /**
     * Done.
     */
    200: PaymentProofStanding;
};

export type DossiersRejectPaymentProofResponse = DossiersRejectPaymentProofResponses[keyof DossiersRejectPaymentProofResponses];

export type DossiersReversePaymentProofData = {
    body: {
        reason?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
        stepId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/payment-proofs/{stepId}/reverse';
};

export type DossiersReversePaymentProofErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `second_person_required`: Another person must act.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `payment_proof_state_forbids`: Payment proof already dealt with. `reversal_too_late`: Too late to reverse. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersReversePaymentProofError = DossiersReversePaymentProofErrors[keyof DossiersReversePaymentProofErrors];

export type DossiersReversePaymentProofResponses = {
    /**
     * Done.
     */
    200: PaymentProofStanding;
};

export type DossiersReversePaymentProofResponse = DossiersReversePaymentProofResponses[keyof DossiersReversePaymentProofResponses];

export type DossiersListPaymentProofsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/payment-proofs';
};

export type DossiersListPaymentProofsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersListPaymentProofsError = DossiersListPaymentProofsErrors[keyof DossiersListPaymentProofsErrors];

export type DossiersListPaymentProofsResponses = {
    /**
     * Done.
     */
    200: WaitingPaymentProofs;
};

export type DossiersListPaymentProofsResponse = DossiersListPaymentProofsResponses[keyof DossiersListPaymentProofsResponses];

export type DossiersListExtensionsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/extensions';
};

export type DossiersListExtensionsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersListExtensionsError = DossiersListExtensionsErrors[keyof DossiersListExtensionsErrors];

export type DossiersListExtensionsResponses = {
    /**
     * Done.
     */
    200: Extensions;
};

export type DossiersListExtensionsResponse = DossiersListExtensionsResponses[keyof DossiersListExtensionsResponses];

export type DossiersGrantExtensionData = {
    body: {
        email: string;
        until: string;
        reason: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/extensions';
};

export type DossiersGrantExtensionErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `programme_not_published`: Programme in preparation. `programme_closed`: Applications closed.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `extension_not_later`: Extension too short.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersGrantExtensionError = DossiersGrantExtensionErrors[keyof DossiersGrantExtensionErrors];

export type DossiersGrantExtensionResponses = {
    /**
     * Done.
     */
    200: GrantedExtension;
};

export type DossiersGrantExtensionResponse = DossiersGrantExtensionResponses[keyof DossiersGrantExtensionResponses];

export type DossiersRevokeExtensionData = {
    body: {
        email: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/extensions/revoke';
};

export type DossiersRevokeExtensionErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersRevokeExtensionError = DossiersRevokeExtensionErrors[keyof DossiersRevokeExtensionErrors];

export type DossiersRevokeExtensionResponses = {
    /**
     * Done.
     */
    200: RevokedExtension;
};

export type DossiersRevokeExtensionResponse = DossiersRevokeExtensionResponses[keyof DossiersRevokeExtensionResponses];

export type DossiersArchiveData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/archive';
};

export type DossiersArchiveErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersArchiveError = DossiersArchiveErrors[keyof DossiersArchiveErrors];

export type DossiersArchiveResponses = {
    /**
     * Done.
     */
    200: ShelvedDossier;
};

export type DossiersArchiveResponse = DossiersArchiveResponses[keyof DossiersArchiveResponses];

export type DossiersUnarchiveData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/unarchive';
};

export type DossiersUnarchiveErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersUnarchiveError = DossiersUnarchiveErrors[keyof DossiersUnarchiveErrors];

export type DossiersUnarchiveResponses = {
    /**
     * Done.
     */
    200: ShelvedDossier;
};

export type DossiersUnarchiveResponse = DossiersUnarchiveResponses[keyof DossiersUnarchiveResponses];

export type DossiersTrashData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/trash';
};

export type DossiersTrashErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersTrashError = DossiersTrashErrors[keyof DossiersTrashErrors];

export type DossiersTrashResponses = {
    /**
     * Done.
     */
    200: ShelvedDossier;
};

export type DossiersTrashResponse = DossiersTrashResponses[keyof DossiersTrashResponses];

export type DossiersRestoreData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/restore';
};

export type DossiersRestoreErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersRestoreError = DossiersRestoreErrors[keyof DossiersRestoreErrors];

export type DossiersRestoreResponses = {
    /**
     * Done.
     */
    200: ShelvedDossier;
};

export type DossiersRestoreResponse = DossiersRestoreResponses[keyof DossiersRestoreResponses];

export type DossiersKeepData = {
    body: {
        until: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/keep';
};

export type DossiersKeepErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `too_late_to_keep`: Kept too long.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersKeepError = DossiersKeepErrors[keyof DossiersKeepErrors];

export type DossiersKeepResponses = {
    /**
     * Done.
     */
    200: ShelvedDossier;
};

export type DossiersKeepResponse = DossiersKeepResponses[keyof DossiersKeepResponses];

export type DossiersListShelfData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query: {
        limit?: number | string;
        cursor?: string;
        shelf: 'archived' | 'trashed';
    };
    url: '/v1/organisations/{organisation}/shelved-dossiers';
};

export type DossiersListShelfErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersListShelfError = DossiersListShelfErrors[keyof DossiersListShelfErrors];

export type DossiersListShelfResponses = {
    /**
     * Done.
     */
    200: DossiersOnShelf;
};

export type DossiersListShelfResponse = DossiersListShelfResponses[keyof DossiersListShelfResponses];

export type DossiersSeeTeamData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/team';
};

export type DossiersSeeTeamErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersSeeTeamError = DossiersSeeTeamErrors[keyof DossiersSeeTeamErrors];

export type DossiersSeeTeamResponses = {
    /**
     * Done.
     */
    200: DossierTeam;
};

export type DossiersSeeTeamResponse = DossiersSeeTeamResponses[keyof DossiersSeeTeamResponses];

export type DossiersOfferTeamData = {
    body: {
        email: string;
        offer: 'join' | 'transfer';
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/team/offers';
};

export type DossiersOfferTeamErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `dossier_of_somebody_else`: For whoever bears the dossier.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `already_in_team`: Already in the team. `already_invited_to_team`: Already invited. `team_full`: Team full.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersOfferTeamError = DossiersOfferTeamErrors[keyof DossiersOfferTeamErrors];

export type DossiersOfferTeamResponses = {
    /**
     * Done.
     */
    201: TeamOffer;
};

export type DossiersOfferTeamResponse = DossiersOfferTeamResponses[keyof DossiersOfferTeamResponses];

export type DossiersCancelTeamOfferData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
        offerId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/team/offers/{offerId}/cancel';
};

export type DossiersCancelTeamOfferErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `dossier_of_somebody_else`: For whoever bears the dossier.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersCancelTeamOfferError = DossiersCancelTeamOfferErrors[keyof DossiersCancelTeamOfferErrors];

export type DossiersCancelTeamOfferResponses = {
    /**
     * Done.
     */
    200: CancelledTeamOffer;
};

export type DossiersCancelTeamOfferResponse = DossiersCancelTeamOfferResponses[keyof DossiersCancelTeamOfferResponses];

export type DossiersLeaveTeamData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
        personId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/team/{personId}';
};

export type DossiersLeaveTeamErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `dossier_of_somebody_else`: For whoever bears the dossier.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersLeaveTeamError = DossiersLeaveTeamErrors[keyof DossiersLeaveTeamErrors];

export type DossiersLeaveTeamResponses = {
    /**
     * Done.
     */
    200: LeftTeam;
};

export type DossiersLeaveTeamResponse = DossiersLeaveTeamResponses[keyof DossiersLeaveTeamResponses];

export type DossiersAcceptTeamOfferData = {
    body: {
        token: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/team-offers/accept';
};

export type DossiersAcceptTeamOfferErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `team_offer_for_another`: Invitation for another address.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `draft_exists`: A draft already exists. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `team_offer_not_valid`: Invitation not valid.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersAcceptTeamOfferError = DossiersAcceptTeamOfferErrors[keyof DossiersAcceptTeamOfferErrors];

export type DossiersAcceptTeamOfferResponses = {
    /**
     * Done.
     */
    200: AcceptedTeamOffer;
};

export type DossiersAcceptTeamOfferResponse = DossiersAcceptTeamOfferResponses[keyof DossiersAcceptTeamOfferResponses];

export type DossiersLookAtTeamOfferData = {
    body: {
        token: string;
    };
    path?: never;
    query?: never;
    url: '/v1/team-offers/look';
};

export type DossiersLookAtTeamOfferErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `team_offer_not_valid`: Invitation not valid.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersLookAtTeamOfferError = DossiersLookAtTeamOfferErrors[keyof DossiersLookAtTeamOfferErrors];

export type DossiersLookAtTeamOfferResponses = {
    /**
     * Done.
     */
    200: SeenTeamOffer;
};

export type DossiersLookAtTeamOfferResponse = DossiersLookAtTeamOfferResponses[keyof DossiersLookAtTeamOfferResponses];

export type DossiersDownloadOwnDataData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: {
        locale?: 'fr' | 'en';
    };
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/data';
};

export type DossiersDownloadOwnDataErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersDownloadOwnDataError = DossiersDownloadOwnDataErrors[keyof DossiersDownloadOwnDataErrors];

export type DossiersDownloadOwnDataResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type DossiersDownloadOwnDataResponse = DossiersDownloadOwnDataResponses[keyof DossiersDownloadOwnDataResponses];

export type DossiersEraseOwnData = {
    body: {
        confirmation: 'ERASE';
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/erase';
};

export type DossiersEraseOwnErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `dossier_of_somebody_else`: For whoever bears the dossier.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersEraseOwnError = DossiersEraseOwnErrors[keyof DossiersEraseOwnErrors];

export type DossiersEraseOwnResponses = {
    /**
     * Done.
     */
    200: ErasedDossier;
};

export type DossiersEraseOwnResponse = DossiersEraseOwnResponses[keyof DossiersEraseOwnResponses];

export type DossiersPrintReceiptData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: {
        locale?: 'fr' | 'en';
    };
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/receipt';
};

export type DossiersPrintReceiptErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersPrintReceiptError = DossiersPrintReceiptErrors[keyof DossiersPrintReceiptErrors];

export type DossiersPrintReceiptResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type DossiersPrintReceiptResponse = DossiersPrintReceiptResponses[keyof DossiersPrintReceiptResponses];

export type DossiersPrintData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: {
        locale?: 'fr' | 'en';
    };
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/paper';
};

export type DossiersPrintErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersPrintError = DossiersPrintErrors[keyof DossiersPrintErrors];

export type DossiersPrintResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type DossiersPrintResponse = DossiersPrintResponses[keyof DossiersPrintResponses];

export type DossiersAskHelpData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/ask-help';
};

export type DossiersAskHelpErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `dossier_of_somebody_else`: For whoever bears the dossier.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `dossier_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersAskHelpError = DossiersAskHelpErrors[keyof DossiersAskHelpErrors];

export type DossiersAskHelpResponses = {
    /**
     * Done.
     */
    200: SharedDraft;
};

export type DossiersAskHelpResponse = DossiersAskHelpResponses[keyof DossiersAskHelpResponses];

export type DossiersSeeTimelineData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: {
        locale?: 'fr' | 'en';
    };
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/timeline';
};

export type DossiersSeeTimelineErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersSeeTimelineError = DossiersSeeTimelineErrors[keyof DossiersSeeTimelineErrors];

export type DossiersSeeTimelineResponses = {
    /**
     * Done.
     */
    200: DossierTimeline;
};

export type DossiersSeeTimelineResponse = DossiersSeeTimelineResponses[keyof DossiersSeeTimelineResponses];

export type DossiersPreviewDecisionData = {
    body: {
        verb: 'accept' | 'refuse' | 'close_without_action' | 'request_correction' | 'validate_step' | 'reject_step' | 'reopen';
        message?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/decision-preview';
};

export type DossiersPreviewDecisionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `dossier_state_forbids`: Not possible at this stage.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersPreviewDecisionError = DossiersPreviewDecisionErrors[keyof DossiersPreviewDecisionErrors];

export type DossiersPreviewDecisionResponses = {
    /**
     * Done.
     */
    200: DecisionPreview;
};

export type DossiersPreviewDecisionResponse = DossiersPreviewDecisionResponses[keyof DossiersPreviewDecisionResponses];

export type DossiersStartTestData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        programmeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/test-dossiers';
};

export type DossiersStartTestErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `form_has_errors`: Form to correct.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersStartTestError = DossiersStartTestErrors[keyof DossiersStartTestErrors];

export type DossiersStartTestResponses = {
    /**
     * Done.
     */
    200: StartedTest;
};

export type DossiersStartTestResponse = DossiersStartTestResponses[keyof DossiersStartTestResponses];

export type DossiersResendConfirmationData = {
    body: {
        email: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/applicants/resend-confirmation';
};

export type DossiersResendConfirmationErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `nothing_to_confirm`: No account to confirm.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type DossiersResendConfirmationError = DossiersResendConfirmationErrors[keyof DossiersResendConfirmationErrors];

export type DossiersResendConfirmationResponses = {
    /**
     * Done.
     */
    200: ResentConfirmation;
};

export type DossiersResendConfirmationResponse = DossiersResendConfirmationResponses[keyof DossiersResendConfirmationResponses];

export type ClientsRequestEventData = {
    body: {
        kind: 'dps' | 'training';
        title: string;
        place: string;
        startsAt: string;
        endsAt: string;
        people: number;
        details?: string;
        requester: {
            name: string;
            siret?: string | null;
            rna?: string | null;
            address?: string | null;
            postalCode?: string | null;
            city: string;
            clientNumber?: number | null;
        };
        contact: {
            name: string;
            email: string;
            phone?: string | null;
        };
        locale?: 'fr' | 'en';
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/event-requests';
};

export type ClientsRequestEventErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsRequestEventError = ClientsRequestEventErrors[keyof ClientsRequestEventErrors];

export type ClientsRequestEventResponses = {
    /**
     * Done.
     */
    201: ReceivedEventRequest;
};

export type ClientsRequestEventResponse = ClientsRequestEventResponses[keyof ClientsRequestEventResponses];

export type ClientsSeeOwnRequestData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
        token: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/event-requests/{requestId}/{token}';
};

export type ClientsSeeOwnRequestErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsSeeOwnRequestError = ClientsSeeOwnRequestErrors[keyof ClientsSeeOwnRequestErrors];

export type ClientsSeeOwnRequestResponses = {
    /**
     * Done.
     */
    200: OwnEventRequest;
};

export type ClientsSeeOwnRequestResponse = ClientsSeeOwnRequestResponses[keyof ClientsSeeOwnRequestResponses];

export type ClientsAnswerRequestData = {
    body: {
        verb: 'accept' | 'cancel';
        message?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
        token: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/event-requests/{requestId}/{token}/moves';
};

export type ClientsAnswerRequestErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `request_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsAnswerRequestError = ClientsAnswerRequestErrors[keyof ClientsAnswerRequestErrors];

export type ClientsAnswerRequestResponses = {
    /**
     * Done.
     */
    200: AnsweredEventRequest;
};

export type ClientsAnswerRequestResponse = ClientsAnswerRequestResponses[keyof ClientsAnswerRequestResponses];

export type ClientsAnnounceOwnDocumentData = {
    body: {
        name: string;
        size: number;
        sha256: string;
        contentType: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
        token: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/event-requests/{requestId}/{token}/documents';
};

export type ClientsAnnounceOwnDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `too_many_files`: Too many files. `storage_full`: Storage full.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large. `file_size_refused`: File size refused.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `file_not_accepted`: File not accepted.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsAnnounceOwnDocumentError = ClientsAnnounceOwnDocumentErrors[keyof ClientsAnnounceOwnDocumentErrors];

export type ClientsAnnounceOwnDocumentResponses = {
    /**
     * Done.
     */
    201: AnnouncedEventDocument;
};

export type ClientsAnnounceOwnDocumentResponse = ClientsAnnounceOwnDocumentResponses[keyof ClientsAnnounceOwnDocumentResponses];

export type ClientsDownloadOwnDocumentData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
        token: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/event-requests/{requestId}/{token}/documents/{documentId}/content';
};

export type ClientsDownloadOwnDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsDownloadOwnDocumentError = ClientsDownloadOwnDocumentErrors[keyof ClientsDownloadOwnDocumentErrors];

export type ClientsDownloadOwnDocumentResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type ClientsDownloadOwnDocumentResponse = ClientsDownloadOwnDocumentResponses[keyof ClientsDownloadOwnDocumentResponses];

export type ClientsReceiveOwnDocumentData = {
    body: Blob | File;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
        token: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/event-requests/{requestId}/{token}/documents/{documentId}/content';
};

export type ClientsReceiveOwnDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request. `file_incomplete`: File received incomplete.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `upload_done`: File already received.
     */
    409: Problem;
    /**
     * `upload_expired`: Upload expired.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large. `file_size_refused`: File size refused.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `file_not_accepted`: File not accepted.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsReceiveOwnDocumentError = ClientsReceiveOwnDocumentErrors[keyof ClientsReceiveOwnDocumentErrors];

export type ClientsReceiveOwnDocumentResponses = {
    /**
     * Done.
     */
    200: ReceivedEventDocument;
};

export type ClientsReceiveOwnDocumentResponse = ClientsReceiveOwnDocumentResponses[keyof ClientsReceiveOwnDocumentResponses];

export type ClientsListRequestsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        filter?: {
            state?: string;
            kind?: 'dps' | 'training';
            client?: string;
        };
    };
    url: '/v1/organisations/{organisation}/event-requests';
};

export type ClientsListRequestsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsListRequestsError = ClientsListRequestsErrors[keyof ClientsListRequestsErrors];

export type ClientsListRequestsResponses = {
    /**
     * Done.
     */
    200: EventRequests;
};

export type ClientsListRequestsResponse = ClientsListRequestsResponses[keyof ClientsListRequestsResponses];

export type ClientsCreateRequestData = {
    body: {
        kind: 'dps' | 'training';
        title: string;
        place: string;
        startsAt: string;
        endsAt: string;
        people: number;
        details?: string;
        requester: {
            name: string;
            siret?: string | null;
            rna?: string | null;
            address?: string | null;
            postalCode?: string | null;
            city: string;
            clientNumber?: number | null;
        };
        contact: {
            name: string;
            email: string;
            phone?: string | null;
        };
        locale?: 'fr' | 'en';
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/event-requests';
};

export type ClientsCreateRequestErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsCreateRequestError = ClientsCreateRequestErrors[keyof ClientsCreateRequestErrors];

export type ClientsCreateRequestResponses = {
    /**
     * Done.
     */
    201: RegisteredEventRequest;
};

export type ClientsCreateRequestResponse = ClientsCreateRequestResponses[keyof ClientsCreateRequestResponses];

export type ClientsSeeRequestData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/event-requests/{requestId}';
};

export type ClientsSeeRequestErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsSeeRequestError = ClientsSeeRequestErrors[keyof ClientsSeeRequestErrors];

export type ClientsSeeRequestResponses = {
    /**
     * Done.
     */
    200: EventRequest;
};

export type ClientsSeeRequestResponse = ClientsSeeRequestResponses[keyof ClientsSeeRequestResponses];

export type ClientsEditRequestData = {
    body: {
        kind: 'dps' | 'training';
        title: string;
        place: string;
        startsAt: string;
        endsAt: string;
        people: number;
        details?: string;
        contactName: string;
        contactEmail: string;
        contactPhone?: string | null;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/event-requests/{requestId}';
};

export type ClientsEditRequestErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsEditRequestError = ClientsEditRequestErrors[keyof ClientsEditRequestErrors];

export type ClientsEditRequestResponses = {
    /**
     * Done.
     */
    200: EditedEventRequest;
};

export type ClientsEditRequestResponse = ClientsEditRequestResponses[keyof ClientsEditRequestResponses];

export type ClientsMoveRequestData = {
    body: {
        verb: 'study' | 'quote' | 'accept' | 'refuse' | 'complete' | 'cancel' | 'reopen';
        message?: string;
        quotedCents?: number;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/event-requests/{requestId}/moves';
};

export type ClientsMoveRequestErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `request_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsMoveRequestError = ClientsMoveRequestErrors[keyof ClientsMoveRequestErrors];

export type ClientsMoveRequestResponses = {
    /**
     * Done.
     */
    200: MovedEventRequest;
};

export type ClientsMoveRequestResponse = ClientsMoveRequestResponses[keyof ClientsMoveRequestResponses];

export type ClientsReattachRequestData = {
    body: {
        clientId: string | null;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/event-requests/{requestId}/client';
};

export type ClientsReattachRequestErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `client_is_merged`: This record has been merged.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsReattachRequestError = ClientsReattachRequestErrors[keyof ClientsReattachRequestErrors];

export type ClientsReattachRequestResponses = {
    /**
     * Done.
     */
    200: ReattachedEventRequest;
};

export type ClientsReattachRequestResponse = ClientsReattachRequestResponses[keyof ClientsReattachRequestResponses];

export type ClientsAnnounceDocumentData = {
    body: {
        name: string;
        size: number;
        sha256: string;
        contentType: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/event-requests/{requestId}/documents';
};

export type ClientsAnnounceDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `too_many_files`: Too many files. `storage_full`: Storage full.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large. `file_size_refused`: File size refused.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `file_not_accepted`: File not accepted.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsAnnounceDocumentError = ClientsAnnounceDocumentErrors[keyof ClientsAnnounceDocumentErrors];

export type ClientsAnnounceDocumentResponses = {
    /**
     * Done.
     */
    201: AnnouncedEventDocument;
};

export type ClientsAnnounceDocumentResponse = ClientsAnnounceDocumentResponses[keyof ClientsAnnounceDocumentResponses];

export type ClientsDownloadDocumentData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/event-requests/{requestId}/documents/{documentId}/content';
};

export type ClientsDownloadDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsDownloadDocumentError = ClientsDownloadDocumentErrors[keyof ClientsDownloadDocumentErrors];

export type ClientsDownloadDocumentResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type ClientsDownloadDocumentResponse = ClientsDownloadDocumentResponses[keyof ClientsDownloadDocumentResponses];

export type ClientsReceiveDocumentData = {
    body: Blob | File;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/event-requests/{requestId}/documents/{documentId}/content';
};

export type ClientsReceiveDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request. `file_incomplete`: File received incomplete.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `upload_done`: File already received.
     */
    409: Problem;
    /**
     * `upload_expired`: Upload expired.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large. `file_size_refused`: File size refused.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `file_not_accepted`: File not accepted.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsReceiveDocumentError = ClientsReceiveDocumentErrors[keyof ClientsReceiveDocumentErrors];

export type ClientsReceiveDocumentResponses = {
    /**
     * Done.
     */
    200: ReceivedEventDocument;
};

export type ClientsReceiveDocumentResponse = ClientsReceiveDocumentResponses[keyof ClientsReceiveDocumentResponses];

export type ClientsRemoveDocumentData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/event-requests/{requestId}/documents/{documentId}';
};

export type ClientsRemoveDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsRemoveDocumentError = ClientsRemoveDocumentErrors[keyof ClientsRemoveDocumentErrors];

export type ClientsRemoveDocumentResponses = {
    /**
     * Done.
     */
    200: RemovedEventDocument;
};

export type ClientsRemoveDocumentResponse = ClientsRemoveDocumentResponses[keyof ClientsRemoveDocumentResponses];

export type ClientsRemoveOwnDocumentData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
        token: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/event-requests/{requestId}/{token}/documents/{documentId}';
};

export type ClientsRemoveOwnDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_state_forbids`: Not possible at this stage.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsRemoveOwnDocumentError = ClientsRemoveOwnDocumentErrors[keyof ClientsRemoveOwnDocumentErrors];

export type ClientsRemoveOwnDocumentResponses = {
    /**
     * Done.
     */
    200: RemovedEventDocument;
};

export type ClientsRemoveOwnDocumentResponse = ClientsRemoveOwnDocumentResponses[keyof ClientsRemoveOwnDocumentResponses];

export type ClientsListData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        sort?: '-number' | 'number' | 'name' | '-name';
        filter?: {
            tier?: 'certain' | 'probable' | 'none';
            set?: 'active' | 'merged';
        };
        q?: string;
    };
    url: '/v1/organisations/{organisation}/clients';
};

export type ClientsListErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsListError = ClientsListErrors[keyof ClientsListErrors];

export type ClientsListResponses = {
    /**
     * Done.
     */
    200: Clients;
};

export type ClientsListResponse = ClientsListResponses[keyof ClientsListResponses];

export type ClientsCreateData = {
    body: {
        name: string;
        siret?: string | null;
        rna?: string | null;
        address?: string | null;
        postalCode?: string | null;
        city?: string | null;
        country?: string | null;
        emails?: Array<string>;
        phones?: Array<string>;
        contacts?: Array<string>;
        notes?: Array<string>;
        force?: boolean;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/clients';
};

export type ClientsCreateErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `client_exists`: This client already exists. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsCreateError = ClientsCreateErrors[keyof ClientsCreateErrors];

export type ClientsCreateResponses = {
    /**
     * Done.
     */
    201: ClientId;
};

export type ClientsCreateResponse = ClientsCreateResponses[keyof ClientsCreateResponses];

export type ClientsExportData = {
    body: {
        format: 'csv' | 'csv-rfc4180' | 'xlsx';
        locale?: 'fr' | 'en';
        sort?: '-number' | 'number' | 'name' | '-name';
        filter?: {
            tier?: 'certain' | 'probable' | 'none';
            set?: 'active' | 'merged';
        };
        q?: string;
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/clients/exports';
};

export type ClientsExportErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsExportError = ClientsExportErrors[keyof ClientsExportErrors];

export type ClientsExportResponses = {
    /**
     * Done.
     */
    202: StartedJob;
};

export type ClientsExportResponse = ClientsExportResponses[keyof ClientsExportResponses];

export type ClientsDeleteData = {
    body: {
        confirmNumber: number | string;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        clientId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/clients/{clientId}';
};

export type ClientsDeleteErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `client_not_empty`: This record still holds events. `client_holds_numbers`: Other records lead to this one.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `client_number_mistyped`: The number typed does not match.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsDeleteError = ClientsDeleteErrors[keyof ClientsDeleteErrors];

export type ClientsDeleteResponses = {
    /**
     * Done.
     */
    200: ClientId;
};

export type ClientsDeleteResponse = ClientsDeleteResponses[keyof ClientsDeleteResponses];

export type ClientsSeeData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        clientId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/clients/{clientId}';
};

export type ClientsSeeErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsSeeError = ClientsSeeErrors[keyof ClientsSeeErrors];

export type ClientsSeeResponses = {
    /**
     * Done.
     */
    200: Client;
};

export type ClientsSeeResponse = ClientsSeeResponses[keyof ClientsSeeResponses];

export type ClientsEditData = {
    body: {
        name: string;
        siret?: string | null;
        rna?: string | null;
        address?: string | null;
        postalCode?: string | null;
        city?: string | null;
        country?: string | null;
        emails?: Array<string>;
        phones?: Array<string>;
        contacts?: Array<string>;
        notes?: Array<string>;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        clientId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/clients/{clientId}';
};

export type ClientsEditErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `client_is_merged`: This record has been merged.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsEditError = ClientsEditErrors[keyof ClientsEditErrors];

export type ClientsEditResponses = {
    /**
     * Done.
     */
    200: EditedClient;
};

export type ClientsEditResponse = ClientsEditResponses[keyof ClientsEditResponses];

export type ClientsResolveNumberData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        number: number | string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/client-numbers/{number}';
};

export type ClientsResolveNumberErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsResolveNumberError = ClientsResolveNumberErrors[keyof ClientsResolveNumberErrors];

export type ClientsResolveNumberResponses = {
    /**
     * Done.
     */
    200: ResolvedNumber;
};

export type ClientsResolveNumberResponse = ClientsResolveNumberResponses[keyof ClientsResolveNumberResponses];

export type ClientsListPairsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        filter?: {
            tier: 'certain' | 'probable';
        };
    };
    url: '/v1/organisations/{organisation}/duplicates';
};

export type ClientsListPairsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsListPairsError = ClientsListPairsErrors[keyof ClientsListPairsErrors];

export type ClientsListPairsResponses = {
    /**
     * Done.
     */
    200: DuplicatePairs;
};

export type ClientsListPairsResponse = ClientsListPairsResponses[keyof ClientsListPairsResponses];

export type ClientsListClustersData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/duplicates/clusters';
};

export type ClientsListClustersErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsListClustersError = ClientsListClustersErrors[keyof ClientsListClustersErrors];

export type ClientsListClustersResponses = {
    /**
     * Done.
     */
    200: DuplicateClusters;
};

export type ClientsListClustersResponse = ClientsListClustersResponses[keyof ClientsListClustersResponses];

export type ClientsListVerdictsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/duplicates/verdicts';
};

export type ClientsListVerdictsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsListVerdictsError = ClientsListVerdictsErrors[keyof ClientsListVerdictsErrors];

export type ClientsListVerdictsResponses = {
    /**
     * Done.
     */
    200: PairVerdicts;
};

export type ClientsListVerdictsResponse = ClientsListVerdictsResponses[keyof ClientsListVerdictsResponses];

export type ClientsJudgePairData = {
    body: {
        verdict: 'not_duplicate' | 'later';
        note?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        leftId: string;
        rightId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/duplicates/verdicts/{leftId}/{rightId}';
};

export type ClientsJudgePairErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `merge_with_itself`: Choose two different records.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsJudgePairError = ClientsJudgePairErrors[keyof ClientsJudgePairErrors];

export type ClientsJudgePairResponses = {
    /**
     * Done.
     */
    200: PairVerdict;
};

export type ClientsJudgePairResponse = ClientsJudgePairResponses[keyof ClientsJudgePairResponses];

export type ClientsScanDuplicatesData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/duplicates/scans';
};

export type ClientsScanDuplicatesErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `scan_running`: A scan is already running.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsScanDuplicatesError = ClientsScanDuplicatesErrors[keyof ClientsScanDuplicatesErrors];

export type ClientsScanDuplicatesResponses = {
    /**
     * Done.
     */
    202: StartedJob;
};

export type ClientsScanDuplicatesResponse = ClientsScanDuplicatesResponses[keyof ClientsScanDuplicatesResponses];

export type ClientsListMergesData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/client-merges';
};

export type ClientsListMergesErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsListMergesError = ClientsListMergesErrors[keyof ClientsListMergesErrors];

export type ClientsListMergesResponses = {
    /**
     * Done.
     */
    200: ClientMerges;
};

export type ClientsListMergesResponse = ClientsListMergesResponses[keyof ClientsListMergesResponses];

export type ClientsPreviewMergeData = {
    body: {
        clientIds: Array<string>;
        targetId?: string;
        choices?: {
            name?: string;
            siret?: string;
            rna?: string;
            address?: string;
            postalCode?: string;
            city?: string;
            country?: string;
        };
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/client-merges/previews';
};

export type ClientsPreviewMergeErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `merge_already_merged`: Record already merged.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `merge_with_itself`: Choose two different records.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsPreviewMergeError = ClientsPreviewMergeErrors[keyof ClientsPreviewMergeErrors];

export type ClientsPreviewMergeResponses = {
    /**
     * Done.
     */
    200: MergePreview;
};

export type ClientsPreviewMergeResponse = ClientsPreviewMergeResponses[keyof ClientsPreviewMergeResponses];

export type ClientsMergeData = {
    body: {
        absorbedIds: Array<string>;
        choices?: {
            name?: string;
            siret?: string;
            rna?: string;
            address?: string;
            postalCode?: string;
            city?: string;
            country?: string;
        };
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        clientId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/clients/{clientId}/merge';
};

export type ClientsMergeErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `merge_already_merged`: Record already merged. `merge_conflicts`: Some values must be chosen.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `merge_with_itself`: Choose two different records.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsMergeError = ClientsMergeErrors[keyof ClientsMergeErrors];

export type ClientsMergeResponses = {
    /**
     * Done.
     */
    201: MergedClients;
};

export type ClientsMergeResponse = ClientsMergeResponses[keyof ClientsMergeResponses];

export type ClientsPreviewUndoData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        mergeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/client-merges/{mergeId}/undo';
};

export type ClientsPreviewUndoErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `merge_already_undone`: Merge already undone. `merge_undo_out_of_order`: A later merge must be undone first.
     */
    409: Problem;
    /**
     * `merge_undo_expired`: Undo period over. `merge_record_deleted`: A record of this merge was deleted.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsPreviewUndoError = ClientsPreviewUndoErrors[keyof ClientsPreviewUndoErrors];

export type ClientsPreviewUndoResponses = {
    /**
     * Done.
     */
    200: UndoneMerge;
};

export type ClientsPreviewUndoResponse = ClientsPreviewUndoResponses[keyof ClientsPreviewUndoResponses];

export type ClientsUndoMergeData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        mergeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/client-merges/{mergeId}/undo';
};

export type ClientsUndoMergeErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `merge_already_undone`: Merge already undone. `merge_undo_out_of_order`: A later merge must be undone first.
     */
    409: Problem;
    /**
     * `merge_undo_expired`: Undo period over. `merge_record_deleted`: A record of this merge was deleted.
     */
    410: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsUndoMergeError = ClientsUndoMergeErrors[keyof ClientsUndoMergeErrors];

export type ClientsUndoMergeResponses = {
    /**
     * Done.
     */
    200: UndoneMerge;
};

export type ClientsUndoMergeResponse = ClientsUndoMergeResponses[keyof ClientsUndoMergeResponses];

export type ClientsMergeCertainData = {
    body: {
        planId?: string;
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/client-merges/bulk';
};

export type ClientsMergeCertainErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `merge_plan_outdated`: This dry run is no longer valid.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsMergeCertainError = ClientsMergeCertainErrors[keyof ClientsMergeCertainErrors];

export type ClientsMergeCertainResponses = {
    /**
     * Done.
     */
    202: StartedJob;
};

export type ClientsMergeCertainResponse = ClientsMergeCertainResponses[keyof ClientsMergeCertainResponses];

export type ClientsListPlanLinesData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        jobId: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/client-merges/bulk/{jobId}/lines';
};

export type ClientsListPlanLinesErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ClientsListPlanLinesError = ClientsListPlanLinesErrors[keyof ClientsListPlanLinesErrors];

export type ClientsListPlanLinesResponses = {
    /**
     * Done.
     */
    200: MergePlan;
};

export type ClientsListPlanLinesResponse = ClientsListPlanLinesResponses[keyof ClientsListPlanLinesResponses];

export type InvitationsListData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        sort?: '-createdAt' | 'createdAt';
        filter?: {
            mine?: 'true' | 'false';
            status?: string;
            archived?: 'true' | 'false';
            bounced?: 'true' | 'false';
            entity?: string;
            from?: string;
            to?: string;
        };
        q?: string;
    };
    url: '/v1/organisations/{organisation}/invitations';
};

export type InvitationsListErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsListError = InvitationsListErrors[keyof InvitationsListErrors];

export type InvitationsListResponses = {
    /**
     * Done.
     */
    200: PartnerInvitations;
};

export type InvitationsListResponse = InvitationsListResponses[keyof InvitationsListResponses];

export type InvitationsInviteData = {
    body: {
        formId: string;
        entityId?: string;
        message?: string;
        locale?: 'fr' | 'en';
        localId: string;
        name: string;
        email: string;
        contactName?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/invitations';
};

export type InvitationsInviteErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `form_not_published`: Form to publish. `already_invited_partner`: Address already invited. `prequalification_in_review`: Answers already received. `prequalification_refused`: Pre-qualification refused. `prequalification_valid`: Pre-qualification still valid. `prequalification_state_forbids`: No longer possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsInviteError = InvitationsInviteErrors[keyof InvitationsInviteErrors];

export type InvitationsInviteResponses = {
    /**
     * Done.
     */
    201: InvitedPartner;
};

export type InvitationsInviteResponse = InvitationsInviteResponses[keyof InvitationsInviteResponses];

export type InvitationsRemindData = {
    body: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/invitations/reminders';
};

export type InvitationsRemindErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `not_remindable`: Cannot remind. `reminded_recently`: Reminded recently.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsRemindError = InvitationsRemindErrors[keyof InvitationsRemindErrors];

export type InvitationsRemindResponses = {
    /**
     * Done.
     */
    200: Reminded;
};

export type InvitationsRemindResponse = InvitationsRemindResponses[keyof InvitationsRemindResponses];

export type InvitationsPreviewRemindersData = {
    body: {
        mine?: boolean;
        entity?: string;
        status?: Array<'to_complete' | 'completed' | 'expired'>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/invitations/reminders/preview';
};

export type InvitationsPreviewRemindersErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsPreviewRemindersError = InvitationsPreviewRemindersErrors[keyof InvitationsPreviewRemindersErrors];

export type InvitationsPreviewRemindersResponses = {
    /**
     * Done.
     */
    200: RemindersPreview;
};

export type InvitationsPreviewRemindersResponse = InvitationsPreviewRemindersResponses[keyof InvitationsPreviewRemindersResponses];

export type InvitationsRemindAllData = {
    body: {
        mine?: boolean;
        entity?: string;
        status?: Array<'to_complete' | 'completed' | 'expired'>;
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/invitations/reminders/all';
};

export type InvitationsRemindAllErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `reminding_under_way`: Reminding already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsRemindAllError = InvitationsRemindAllErrors[keyof InvitationsRemindAllErrors];

export type InvitationsRemindAllResponses = {
    /**
     * Done.
     */
    202: StartedJob;
};

export type InvitationsRemindAllResponse = InvitationsRemindAllResponses[keyof InvitationsRemindAllResponses];

export type InvitationsExportData = {
    body: {
        format: 'csv' | 'csv-rfc4180' | 'xlsx';
        locale?: 'fr' | 'en';
        sort?: '-createdAt' | 'createdAt';
        filter?: {
            mine?: 'true' | 'false';
            status?: string;
            archived?: 'true' | 'false';
            bounced?: 'true' | 'false';
            entity?: string;
            from?: string;
            to?: string;
        };
        q?: string;
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/invitations/exports';
};

export type InvitationsExportErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsExportError = InvitationsExportErrors[keyof InvitationsExportErrors];

export type InvitationsExportResponses = {
    /**
     * Done.
     */
    202: StartedJob;
};

export type InvitationsExportResponse = InvitationsExportResponses[keyof InvitationsExportResponses];

export type InvitationsSeeFiguresData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        filter?: {
            mine?: 'true' | 'false';
        };
    };
    url: '/v1/organisations/{organisation}/invitations/figures';
};

export type InvitationsSeeFiguresErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsSeeFiguresError = InvitationsSeeFiguresErrors[keyof InvitationsSeeFiguresErrors];

export type InvitationsSeeFiguresResponses = {
    /**
     * Done.
     */
    200: InvitationFigures;
};

export type InvitationsSeeFiguresResponse = InvitationsSeeFiguresResponses[keyof InvitationsSeeFiguresResponses];

export type InvitationsInviteManyData = {
    body: {
        formId: string;
        entityId?: string;
        message?: string;
        locale?: 'fr' | 'en';
        partners: Array<{
            localId: string;
            name: string;
            email: string;
            contactName?: string;
        }>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/invitations/many';
};

export type InvitationsInviteManyErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `form_not_published`: Form to publish. `already_invited_partner`: Address already invited. `prequalification_in_review`: Answers already received. `prequalification_refused`: Pre-qualification refused. `prequalification_valid`: Pre-qualification still valid. `prequalification_state_forbids`: No longer possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsInviteManyError = InvitationsInviteManyErrors[keyof InvitationsInviteManyErrors];

export type InvitationsInviteManyResponses = {
    /**
     * Done.
     */
    200: InvitedPartners;
};

export type InvitationsInviteManyResponse = InvitationsInviteManyResponses[keyof InvitationsInviteManyResponses];

export type InvitationsInviteAnotherAddressData = {
    body: {
        email: string;
        contactName?: string;
        replaces?: boolean;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        partnerInvitationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/invitations/{partnerInvitationId}/other-addresses';
};

export type InvitationsInviteAnotherAddressErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `form_not_published`: Form to publish. `already_invited_partner`: Address already invited. `prequalification_in_review`: Answers already received. `prequalification_refused`: Pre-qualification refused. `prequalification_valid`: Pre-qualification still valid. `prequalification_state_forbids`: No longer possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsInviteAnotherAddressError = InvitationsInviteAnotherAddressErrors[keyof InvitationsInviteAnotherAddressErrors];

export type InvitationsInviteAnotherAddressResponses = {
    /**
     * Done.
     */
    201: InvitedPartner;
};

export type InvitationsInviteAnotherAddressResponse = InvitationsInviteAnotherAddressResponses[keyof InvitationsInviteAnotherAddressResponses];

export type InvitationsSeeData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        partnerInvitationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/invitations/{partnerInvitationId}';
};

export type InvitationsSeeErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsSeeError = InvitationsSeeErrors[keyof InvitationsSeeErrors];

export type InvitationsSeeResponses = {
    /**
     * Done.
     */
    200: PartnerInvitationDetails;
};

export type InvitationsSeeResponse = InvitationsSeeResponses[keyof InvitationsSeeResponses];

export type InvitationsCancelData = {
    body: {
        reason?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        partnerInvitationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/invitations/{partnerInvitationId}/cancel';
};

export type InvitationsCancelErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsCancelError = InvitationsCancelErrors[keyof InvitationsCancelErrors];

export type InvitationsCancelResponses = {
    /**
     * Done.
     */
    200: {
        id: string;
    };
};

export type InvitationsCancelResponse = InvitationsCancelResponses[keyof InvitationsCancelResponses];

export type InvitationsArchiveData = {
    body: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/invitations/archive';
};

export type InvitationsArchiveErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsArchiveError = InvitationsArchiveErrors[keyof InvitationsArchiveErrors];

export type InvitationsArchiveResponses = {
    /**
     * Done.
     */
    200: {
        archived: number;
    };
};

export type InvitationsArchiveResponse = InvitationsArchiveResponses[keyof InvitationsArchiveResponses];

export type InvitationsUnarchiveData = {
    body: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/invitations/unarchive';
};

export type InvitationsUnarchiveErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsUnarchiveError = InvitationsUnarchiveErrors[keyof InvitationsUnarchiveErrors];

export type InvitationsUnarchiveResponses = {
    /**
     * Done.
     */
    200: {
        unarchived: number;
    };
};

export type InvitationsUnarchiveResponse = InvitationsUnarchiveResponses[keyof InvitationsUnarchiveResponses];

export type InvitationsListEntitiesData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/issuing-entities';
};

export type InvitationsListEntitiesErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsListEntitiesError = InvitationsListEntitiesErrors[keyof InvitationsListEntitiesErrors];

export type InvitationsListEntitiesResponses = {
    /**
     * Done.
     */
    200: IssuingEntities;
};

export type InvitationsListEntitiesResponse = InvitationsListEntitiesResponses[keyof InvitationsListEntitiesResponses];

export type InvitationsCreateEntityData = {
    body: {
        name: string;
        membershipIds?: Array<string>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/issuing-entities';
};

export type InvitationsCreateEntityErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsCreateEntityError = InvitationsCreateEntityErrors[keyof InvitationsCreateEntityErrors];

export type InvitationsCreateEntityResponses = {
    /**
     * Done.
     */
    201: IssuingEntity;
};

export type InvitationsCreateEntityResponse = InvitationsCreateEntityResponses[keyof InvitationsCreateEntityResponses];

export type InvitationsEditEntityData = {
    body: {
        name?: string;
        archived?: boolean;
        membershipIds?: Array<string>;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        entityId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/issuing-entities/{entityId}';
};

export type InvitationsEditEntityErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsEditEntityError = InvitationsEditEntityErrors[keyof InvitationsEditEntityErrors];

export type InvitationsEditEntityResponses = {
    /**
     * Done.
     */
    200: IssuingEntity;
};

export type InvitationsEditEntityResponse = InvitationsEditEntityResponses[keyof InvitationsEditEntityResponses];

export type InvitationsSeeCadenceData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/invitation-cadence';
};

export type InvitationsSeeCadenceErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsSeeCadenceError = InvitationsSeeCadenceErrors[keyof InvitationsSeeCadenceErrors];

export type InvitationsSeeCadenceResponses = {
    /**
     * Done.
     */
    200: InvitationCadence;
};

export type InvitationsSeeCadenceResponse = InvitationsSeeCadenceResponses[keyof InvitationsSeeCadenceResponses];

export type InvitationsEditCadenceData = {
    body: {
        cadence: {
            automatic: boolean;
            days: Array<number>;
            thenEvery: number;
            most: number;
            stopAfter: number;
            minGap: number;
            quiet: {
                from: number;
                to: number;
                weekends: boolean;
            };
        };
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/invitation-cadence';
};

export type InvitationsEditCadenceErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsEditCadenceError = InvitationsEditCadenceErrors[keyof InvitationsEditCadenceErrors];

export type InvitationsEditCadenceResponses = {
    /**
     * Done.
     */
    200: InvitationCadence;
};

export type InvitationsEditCadenceResponse = InvitationsEditCadenceResponses[keyof InvitationsEditCadenceResponses];

export type InvitationsListFormsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalification-forms';
};

export type InvitationsListFormsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsListFormsError = InvitationsListFormsErrors[keyof InvitationsListFormsErrors];

export type InvitationsListFormsResponses = {
    /**
     * Done.
     */
    200: PrequalificationForms;
};

export type InvitationsListFormsResponse = InvitationsListFormsResponses[keyof InvitationsListFormsResponses];

export type InvitationsCreateFormData = {
    body: {
        title: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalification-forms';
};

export type InvitationsCreateFormErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsCreateFormError = InvitationsCreateFormErrors[keyof InvitationsCreateFormErrors];

export type InvitationsCreateFormResponses = {
    /**
     * Done.
     */
    201: CreatedPrequalificationForm;
};

export type InvitationsCreateFormResponse = InvitationsCreateFormResponses[keyof InvitationsCreateFormResponses];

export type InvitationsSeeFormData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        formId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalification-forms/{formId}';
};

export type InvitationsSeeFormErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsSeeFormError = InvitationsSeeFormErrors[keyof InvitationsSeeFormErrors];

export type InvitationsSeeFormResponses = {
    /**
     * Done.
     */
    200: PrequalificationForm;
};

export type InvitationsSeeFormResponse = InvitationsSeeFormResponses[keyof InvitationsSeeFormResponses];

export type InvitationsEditFormData = {
    body: {
        title?: string;
        validityMonths?: number;
        documentValidity?: {
            [key: string]: number;
        };
        archived?: boolean;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        formId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalification-forms/{formId}';
};

export type InvitationsEditFormErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsEditFormError = InvitationsEditFormErrors[keyof InvitationsEditFormErrors];

export type InvitationsEditFormResponses = {
    /**
     * Done.
     */
    200: PrequalificationForm;
};

export type InvitationsEditFormResponse = InvitationsEditFormResponses[keyof InvitationsEditFormResponses];

export type InvitationsSaveFormData = {
    body: {
        definition: {
            steps: Array<{
                id: string;
                title: string;
                help?: string;
                condition?: FormCondition;
                type: 'form';
                sections: Array<{
                    id: string;
                    title?: string;
                    help?: string;
                    condition?: FormCondition;
                    fields: Array<{
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'short_text';
                        minLength?: number;
                        maxLength?: number;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'long_text';
                        minLength?: number;
                        maxLength?: number;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'single_choice';
                        options: Array<{
                            id: string;
                            label: string;
                        }>;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'multiple_choice';
                        options: Array<{
                            id: string;
                            label: string;
                        }>;
                        minChoices?: number;
                        maxChoices?: number;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'number';
                        decimals?: number;
                        min?: number;
                        max?: number;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'amount';
                        minCents?: number;
                        maxCents?: number;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'date';
                        min?: string;
                        max?: string;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'address';
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'email';
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'phone';
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'siret';
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'siren';
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'rna';
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'iban';
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'file';
                        families: Array<'pdf' | 'image' | 'document' | 'spreadsheet' | 'text'>;
                        maxBytes: number;
                        maxFiles: number;
                        minFiles?: number;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'repeat';
                        fields: Array<{
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'short_text';
                            minLength?: number;
                            maxLength?: number;
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'long_text';
                            minLength?: number;
                            maxLength?: number;
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'single_choice';
                            options: Array<{
                                id: string;
                                label: string;
                            }>;
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'multiple_choice';
                            options: Array<{
                                id: string;
                                label: string;
                            }>;
                            minChoices?: number;
                            maxChoices?: number;
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'number';
                            decimals?: number;
                            min?: number;
                            max?: number;
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'amount';
                            minCents?: number;
                            maxCents?: number;
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'date';
                            min?: string;
                            max?: string;
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'address';
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'email';
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'phone';
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'siret';
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'siren';
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'rna';
                        } | {
                            id: string;
                            label: string;
                            help?: string;
                            required: boolean;
                            condition?: FormCondition;
                            type: 'iban';
                        }>;
                        minRows?: number;
                        maxRows?: number;
                    } | {
                        id: string;
                        label: string;
                        help?: string;
                        required: boolean;
                        condition?: FormCondition;
                        type: 'statement';
                        statement?: string;
                    }>;
                }>;
            } | {
                id: string;
                title: string;
                help?: string;
                condition?: FormCondition;
                type: 'text';
                body?: string;
                media: Array<{
                    documentId: string;
                    alternative: string;
                }>;
            } | {
                id: string;
                title: string;
                help?: string;
                condition?: FormCondition;
                type: 'payment_proof';
                instructions?: string;
                amountCents?: number;
                families: Array<'pdf' | 'image' | 'document' | 'spreadsheet' | 'text'>;
                maxBytes: number;
                maxFiles: number;
                waitForValidation: boolean;
            } | {
                id: string;
                title: string;
                help?: string;
                condition?: FormCondition;
                type: 'intermediate_validation';
            } | {
                id: string;
                title: string;
                help?: string;
                type: 'final_submission';
            }>;
            ineligibility: Array<{
                id: string;
                condition: FormCondition;
                message: string;
            }>;
        };
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        formId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalification-forms/{formId}/definition';
};

export type InvitationsSaveFormErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsSaveFormError = InvitationsSaveFormErrors[keyof InvitationsSaveFormErrors];

export type InvitationsSaveFormResponses = {
    /**
     * Done.
     */
    200: PrequalificationForm;
};

export type InvitationsSaveFormResponse = InvitationsSaveFormResponses[keyof InvitationsSaveFormResponses];

export type InvitationsPublishFormData = {
    body?: never;
    headers: {
        'If-Match': string;
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        formId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalification-forms/{formId}/publish';
};

export type InvitationsPublishFormErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `form_revision_unchanged`: Nothing to publish. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `form_has_errors`: Form to correct.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsPublishFormError = InvitationsPublishFormErrors[keyof InvitationsPublishFormErrors];

export type InvitationsPublishFormResponses = {
    /**
     * Done.
     */
    200: PrequalificationForm;
};

export type InvitationsPublishFormResponse = InvitationsPublishFormResponses[keyof InvitationsPublishFormResponses];

export type InvitationsSeePartnerData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        partnerId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/partners/{partnerId}';
};

export type InvitationsSeePartnerErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsSeePartnerError = InvitationsSeePartnerErrors[keyof InvitationsSeePartnerErrors];

export type InvitationsSeePartnerResponses = {
    /**
     * Done.
     */
    200: Partner;
};

export type InvitationsSeePartnerResponse = InvitationsSeePartnerResponses[keyof InvitationsSeePartnerResponses];

export type InvitationsEditPartnerData = {
    body: {
        name?: string;
        localId?: string;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        partnerId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/partners/{partnerId}';
};

export type InvitationsEditPartnerErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `partner_known`: Partner already known. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsEditPartnerError = InvitationsEditPartnerErrors[keyof InvitationsEditPartnerErrors];

export type InvitationsEditPartnerResponses = {
    /**
     * Done.
     */
    200: EditedPartner;
};

export type InvitationsEditPartnerResponse = InvitationsEditPartnerResponses[keyof InvitationsEditPartnerResponses];

export type InvitationsAddContactData = {
    body: {
        name?: string;
        email: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        partnerId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/partners/{partnerId}/contacts';
};

export type InvitationsAddContactErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsAddContactError = InvitationsAddContactErrors[keyof InvitationsAddContactErrors];

export type InvitationsAddContactResponses = {
    /**
     * Done.
     */
    201: PartnerContact;
};

export type InvitationsAddContactResponse = InvitationsAddContactResponses[keyof InvitationsAddContactResponses];

export type InvitationsRemoveContactData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        partnerId: string;
        contactId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/partners/{partnerId}/contacts/{contactId}';
};

export type InvitationsRemoveContactErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsRemoveContactError = InvitationsRemoveContactErrors[keyof InvitationsRemoveContactErrors];

export type InvitationsRemoveContactResponses = {
    /**
     * Done.
     */
    204: void;
};

export type InvitationsRemoveContactResponse = InvitationsRemoveContactResponses[keyof InvitationsRemoveContactResponses];

export type InvitationsLookData = {
    body: {
        token: string;
    };
    path?: never;
    query?: never;
    url: '/v1/partner-invitations/look';
};

export type InvitationsLookErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `partner_link_closed`: Link no longer valid.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsLookError = InvitationsLookErrors[keyof InvitationsLookErrors];

export type InvitationsLookResponses = {
    /**
     * Done.
     */
    200: OpenPartnerInvitation;
};

export type InvitationsLookResponse = InvitationsLookResponses[keyof InvitationsLookResponses];

export type InvitationsOpenData = {
    body: {
        token: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/partner-invitations/open';
};

export type InvitationsOpenErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `partner_link_closed`: Link no longer valid.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsOpenError = InvitationsOpenErrors[keyof InvitationsOpenErrors];

export type InvitationsOpenResponses = {
    /**
     * Done.
     */
    200: {
        opened: boolean;
    };
};

export type InvitationsOpenResponse = InvitationsOpenResponses[keyof InvitationsOpenResponses];

export type InvitationsDeclineData = {
    body: {
        token: string;
        answer: 'declined' | 'not_me';
        reason?: string;
        rightContact?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/partner-invitations/decline';
};

export type InvitationsDeclineErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `partner_link_closed`: Link no longer valid.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsDeclineError = InvitationsDeclineErrors[keyof InvitationsDeclineErrors];

export type InvitationsDeclineResponses = {
    /**
     * Done.
     */
    200: {
        answer: string;
    };
};

export type InvitationsDeclineResponse = InvitationsDeclineResponses[keyof InvitationsDeclineResponses];

export type InvitationsAcceptData = {
    body: {
        token?: string;
        partnerInvitationId?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/partner-invitations/accept';
};

export type InvitationsAcceptErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed. `invitation_addressed_to_another`: Invitation meant for another address.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `partner_link_closed`: Link no longer valid.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsAcceptError = InvitationsAcceptErrors[keyof InvitationsAcceptErrors];

export type InvitationsAcceptResponses = {
    /**
     * Done.
     */
    200: AcceptedInvitation;
};

export type InvitationsAcceptResponse = InvitationsAcceptResponses[keyof InvitationsAcceptResponses];

export type InvitationsListEverywhereData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/me/partner-requests';
};

export type InvitationsListEverywhereErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsListEverywhereError = InvitationsListEverywhereErrors[keyof InvitationsListEverywhereErrors];

export type InvitationsListEverywhereResponses = {
    /**
     * Done.
     */
    200: PartnerRequests;
};

export type InvitationsListEverywhereResponse = InvitationsListEverywhereResponses[keyof InvitationsListEverywhereResponses];

export type InvitationsSeeOwnData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}';
};

export type InvitationsSeeOwnErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsSeeOwnError = InvitationsSeeOwnErrors[keyof InvitationsSeeOwnErrors];

export type InvitationsSeeOwnResponses = {
    /**
     * Done.
     */
    200: OwnPrequalification;
};

export type InvitationsSeeOwnResponse = InvitationsSeeOwnResponses[keyof InvitationsSeeOwnResponses];

export type InvitationsInviteColleagueData = {
    body: {
        email: string;
        name?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/colleagues';
};

export type InvitationsInviteColleagueErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `form_not_published`: Form to publish. `already_invited_partner`: Address already invited. `prequalification_in_review`: Answers already received. `prequalification_refused`: Pre-qualification refused. `prequalification_valid`: Pre-qualification still valid. `prequalification_state_forbids`: No longer possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsInviteColleagueError = InvitationsInviteColleagueErrors[keyof InvitationsInviteColleagueErrors];

export type InvitationsInviteColleagueResponses = {
    /**
     * Done.
     */
    201: InvitedColleague;
};

export type InvitationsInviteColleagueResponse = InvitationsInviteColleagueResponses[keyof InvitationsInviteColleagueResponses];

export type InvitationsSeePrequalificationData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}';
};

export type InvitationsSeePrequalificationErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsSeePrequalificationError = InvitationsSeePrequalificationErrors[keyof InvitationsSeePrequalificationErrors];

export type InvitationsSeePrequalificationResponses = {
    /**
     * Done.
     */
    200: Prequalification;
};

export type InvitationsSeePrequalificationResponse = InvitationsSeePrequalificationResponses[keyof InvitationsSeePrequalificationResponses];

export type InvitationsValidateData = {
    body: {
        reason?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/validate';
};

export type InvitationsValidateErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `prequalification_state_forbids`: No longer possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `prequalification_incomplete`: Incomplete answers.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsValidateError = InvitationsValidateErrors[keyof InvitationsValidateErrors];

export type InvitationsValidateResponses = {
    /**
     * Done.
     */
    200: ReviewedPrequalification;
};

export type InvitationsValidateResponse = InvitationsValidateResponses[keyof InvitationsValidateResponses];

export type InvitationsRequestCorrectionData = {
    body: {
        reason?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/request-correction';
};

export type InvitationsRequestCorrectionErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `prequalification_state_forbids`: No longer possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `prequalification_incomplete`: Incomplete answers.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsRequestCorrectionError = InvitationsRequestCorrectionErrors[keyof InvitationsRequestCorrectionErrors];

export type InvitationsRequestCorrectionResponses = {
    /**
     * Done.
     */
    200: ReviewedPrequalification;
};

export type InvitationsRequestCorrectionResponse = InvitationsRequestCorrectionResponses[keyof InvitationsRequestCorrectionResponses];

export type InvitationsRefuseData = {
    body: {
        reason?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/refuse';
};

export type InvitationsRefuseErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `prequalification_state_forbids`: No longer possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `prequalification_incomplete`: Incomplete answers.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsRefuseError = InvitationsRefuseErrors[keyof InvitationsRefuseErrors];

export type InvitationsRefuseResponses = {
    /**
     * Done.
     */
    200: ReviewedPrequalification;
};

export type InvitationsRefuseResponse = InvitationsRefuseResponses[keyof InvitationsRefuseResponses];

export type InvitationsReopenData = {
    body: {
        reason?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/reopen';
};

export type InvitationsReopenErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `prequalification_state_forbids`: No longer possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `prequalification_incomplete`: Incomplete answers.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsReopenError = InvitationsReopenErrors[keyof InvitationsReopenErrors];

export type InvitationsReopenResponses = {
    /**
     * Done.
     */
    200: ReviewedPrequalification;
};

export type InvitationsReopenResponse = InvitationsReopenResponses[keyof InvitationsReopenResponses];

export type InvitationsSaveAnswerData = {
    body: {
        value?: unknown;
        version: number | string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
        fieldId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/answers/{fieldId}';
};

export type InvitationsSaveAnswerErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `prequalification_state_forbids`: No longer possible at this stage. `answer_changed`: Answer changed elsewhere. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsSaveAnswerError = InvitationsSaveAnswerErrors[keyof InvitationsSaveAnswerErrors];

export type InvitationsSaveAnswerResponses = {
    /**
     * Done.
     */
    200: SavedPartnerAnswer;
};

export type InvitationsSaveAnswerResponse = InvitationsSaveAnswerResponses[keyof InvitationsSaveAnswerResponses];

export type InvitationsSaveAnswerOnBehalfData = {
    body: {
        value?: unknown;
        version: number | string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
        fieldId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/answers/{fieldId}';
};

export type InvitationsSaveAnswerOnBehalfErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `prequalification_state_forbids`: No longer possible at this stage. `answer_changed`: Answer changed elsewhere. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsSaveAnswerOnBehalfError = InvitationsSaveAnswerOnBehalfErrors[keyof InvitationsSaveAnswerOnBehalfErrors];

export type InvitationsSaveAnswerOnBehalfResponses = {
    /**
     * Done.
     */
    200: SavedPartnerAnswer;
};

export type InvitationsSaveAnswerOnBehalfResponse = InvitationsSaveAnswerOnBehalfResponses[keyof InvitationsSaveAnswerOnBehalfResponses];

export type InvitationsConfirmAnswersData = {
    body: {
        fieldIds: Array<string>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/confirmations';
};

export type InvitationsConfirmAnswersErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `prequalification_state_forbids`: No longer possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsConfirmAnswersError = InvitationsConfirmAnswersErrors[keyof InvitationsConfirmAnswersErrors];

export type InvitationsConfirmAnswersResponses = {
    /**
     * Done.
     */
    200: ConfirmedAnswers;
};

export type InvitationsConfirmAnswersResponse = InvitationsConfirmAnswersResponses[keyof InvitationsConfirmAnswersResponses];

export type InvitationsConfirmAnswersOnBehalfData = {
    body: {
        fieldIds: Array<string>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/confirmations';
};

export type InvitationsConfirmAnswersOnBehalfErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `prequalification_state_forbids`: No longer possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsConfirmAnswersOnBehalfError = InvitationsConfirmAnswersOnBehalfErrors[keyof InvitationsConfirmAnswersOnBehalfErrors];

export type InvitationsConfirmAnswersOnBehalfResponses = {
    /**
     * Done.
     */
    200: ConfirmedAnswers;
};

export type InvitationsConfirmAnswersOnBehalfResponse = InvitationsConfirmAnswersOnBehalfResponses[keyof InvitationsConfirmAnswersOnBehalfResponses];

export type InvitationsAnnounceDocumentData = {
    body: {
        fieldId: string;
        name: string;
        size: number;
        sha256: string;
        contentType: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/documents';
};

export type InvitationsAnnounceDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `prequalification_state_forbids`: No longer possible at this stage. `too_many_files`: Too many files.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large. `file_size_refused`: File size refused.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `file_not_accepted`: File not accepted.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsAnnounceDocumentError = InvitationsAnnounceDocumentErrors[keyof InvitationsAnnounceDocumentErrors];

export type InvitationsAnnounceDocumentResponses = {
    /**
     * Done.
     */
    201: AnnouncedPartnerDocument;
};

export type InvitationsAnnounceDocumentResponse = InvitationsAnnounceDocumentResponses[keyof InvitationsAnnounceDocumentResponses];

export type InvitationsAnnounceDocumentOnBehalfData = {
    body: {
        fieldId: string;
        name: string;
        size: number;
        sha256: string;
        contentType: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/documents';
};

export type InvitationsAnnounceDocumentOnBehalfErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `prequalification_state_forbids`: No longer possible at this stage. `too_many_files`: Too many files.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large. `file_size_refused`: File size refused.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `file_not_accepted`: File not accepted.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsAnnounceDocumentOnBehalfError = InvitationsAnnounceDocumentOnBehalfErrors[keyof InvitationsAnnounceDocumentOnBehalfErrors];

export type InvitationsAnnounceDocumentOnBehalfResponses = {
    /**
     * Done.
     */
    201: AnnouncedPartnerDocument;
};

export type InvitationsAnnounceDocumentOnBehalfResponse = InvitationsAnnounceDocumentOnBehalfResponses[keyof InvitationsAnnounceDocumentOnBehalfResponses];

export type InvitationsDownloadOwnDocumentData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/documents/{documentId}/content';
};

export type InvitationsDownloadOwnDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsDownloadOwnDocumentError = InvitationsDownloadOwnDocumentErrors[keyof InvitationsDownloadOwnDocumentErrors];

export type InvitationsDownloadOwnDocumentResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type InvitationsDownloadOwnDocumentResponse = InvitationsDownloadOwnDocumentResponses[keyof InvitationsDownloadOwnDocumentResponses];

export type InvitationsReceiveDocumentData = {
    body: Blob | File;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/documents/{documentId}/content';
};

export type InvitationsReceiveDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request. `file_incomplete`: File received incomplete.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `prequalification_state_forbids`: No longer possible at this stage. `answer_changed`: Answer changed elsewhere. `conflict`: Someone has just changed this item. `upload_done`: File already received.
     */
    409: Problem;
    /**
     * `upload_expired`: Upload expired.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large. `file_size_refused`: File size refused.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `file_not_accepted`: File not accepted.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsReceiveDocumentError = InvitationsReceiveDocumentErrors[keyof InvitationsReceiveDocumentErrors];

export type InvitationsReceiveDocumentResponses = {
    /**
     * Done.
     */
    200: ReceivedPartnerDocument;
};

export type InvitationsReceiveDocumentResponse = InvitationsReceiveDocumentResponses[keyof InvitationsReceiveDocumentResponses];

export type InvitationsDownloadDocumentData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/documents/{documentId}/content';
};

export type InvitationsDownloadDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsDownloadDocumentError = InvitationsDownloadDocumentErrors[keyof InvitationsDownloadDocumentErrors];

export type InvitationsDownloadDocumentResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type InvitationsDownloadDocumentResponse = InvitationsDownloadDocumentResponses[keyof InvitationsDownloadDocumentResponses];

export type InvitationsReceiveDocumentOnBehalfData = {
    body: Blob | File;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/documents/{documentId}/content';
};

export type InvitationsReceiveDocumentOnBehalfErrors = {
    /**
     * `malformed_request`: Unreadable request. `file_incomplete`: File received incomplete.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `prequalification_state_forbids`: No longer possible at this stage. `answer_changed`: Answer changed elsewhere. `conflict`: Someone has just changed this item. `upload_done`: File already received.
     */
    409: Problem;
    /**
     * `upload_expired`: Upload expired.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large. `file_size_refused`: File size refused.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `file_not_accepted`: File not accepted.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsReceiveDocumentOnBehalfError = InvitationsReceiveDocumentOnBehalfErrors[keyof InvitationsReceiveDocumentOnBehalfErrors];

export type InvitationsReceiveDocumentOnBehalfResponses = {
    /**
     * Done.
     */
    200: ReceivedPartnerDocument;
};

export type InvitationsReceiveDocumentOnBehalfResponse = InvitationsReceiveDocumentOnBehalfResponses[keyof InvitationsReceiveDocumentOnBehalfResponses];

export type InvitationsRemoveDocumentData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/documents/{documentId}';
};

export type InvitationsRemoveDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `prequalification_state_forbids`: No longer possible at this stage. `answer_changed`: Answer changed elsewhere. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsRemoveDocumentError = InvitationsRemoveDocumentErrors[keyof InvitationsRemoveDocumentErrors];

export type InvitationsRemoveDocumentResponses = {
    /**
     * Done.
     */
    204: void;
};

export type InvitationsRemoveDocumentResponse = InvitationsRemoveDocumentResponses[keyof InvitationsRemoveDocumentResponses];

export type InvitationsRemoveDocumentOnBehalfData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/documents/{documentId}';
};

export type InvitationsRemoveDocumentOnBehalfErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `prequalification_state_forbids`: No longer possible at this stage. `answer_changed`: Answer changed elsewhere. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsRemoveDocumentOnBehalfError = InvitationsRemoveDocumentOnBehalfErrors[keyof InvitationsRemoveDocumentOnBehalfErrors];

export type InvitationsRemoveDocumentOnBehalfResponses = {
    /**
     * Done.
     */
    204: void;
};

export type InvitationsRemoveDocumentOnBehalfResponse = InvitationsRemoveDocumentOnBehalfResponses[keyof InvitationsRemoveDocumentOnBehalfResponses];

export type InvitationsSubmitData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/submit';
};

export type InvitationsSubmitErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `prequalification_state_forbids`: No longer possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `prequalification_incomplete`: Incomplete answers.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsSubmitError = InvitationsSubmitErrors[keyof InvitationsSubmitErrors];

export type InvitationsSubmitResponses = {
    /**
     * Done.
     */
    200: SubmittedAnswers;
};

export type InvitationsSubmitResponse = InvitationsSubmitResponses[keyof InvitationsSubmitResponses];

export type InvitationsSubmitOnBehalfData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/submit';
};

export type InvitationsSubmitOnBehalfErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `prequalification_state_forbids`: No longer possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `prequalification_incomplete`: Incomplete answers.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsSubmitOnBehalfError = InvitationsSubmitOnBehalfErrors[keyof InvitationsSubmitOnBehalfErrors];

export type InvitationsSubmitOnBehalfResponses = {
    /**
     * Done.
     */
    200: SubmittedAnswers;
};

export type InvitationsSubmitOnBehalfResponse = InvitationsSubmitOnBehalfResponses[keyof InvitationsSubmitOnBehalfResponses];

export type InvitationsBeginUpdateData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/update';
};

export type InvitationsBeginUpdateErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `prequalification_state_forbids`: No longer possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsBeginUpdateError = InvitationsBeginUpdateErrors[keyof InvitationsBeginUpdateErrors];

export type InvitationsBeginUpdateResponses = {
    /**
     * Done.
     */
    200: BegunUpdate;
};

export type InvitationsBeginUpdateResponse = InvitationsBeginUpdateResponses[keyof InvitationsBeginUpdateResponses];

export type InvitationsSeeReusableData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/reusable';
};

export type InvitationsSeeReusableErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsSeeReusableError = InvitationsSeeReusableErrors[keyof InvitationsSeeReusableErrors];

export type InvitationsSeeReusableResponses = {
    /**
     * Done.
     */
    200: ReusableAnswers;
};

export type InvitationsSeeReusableResponse = InvitationsSeeReusableResponses[keyof InvitationsSeeReusableResponses];

export type InvitationsReuseAnswersData = {
    body: {
        sourceId: string;
        fieldIds: Array<string>;
        consent: boolean;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        prequalificationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/reuse';
};

export type InvitationsReuseAnswersErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `prequalification_state_forbids`: No longer possible at this stage. `answer_changed`: Answer changed elsewhere. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `consent_needed`: Consent needed.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type InvitationsReuseAnswersError = InvitationsReuseAnswersErrors[keyof InvitationsReuseAnswersErrors];

export type InvitationsReuseAnswersResponses = {
    /**
     * Done.
     */
    200: ReusedAnswers;
};

export type InvitationsReuseAnswersResponse = InvitationsReuseAnswersResponses[keyof InvitationsReuseAnswersResponses];

export type MembersListData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        q?: string;
        filter?: {
            state?: 'active' | 'suspended' | 'closed';
            email?: 'none';
            dues?: 'paid' | 'unpaid';
        };
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/members';
};

export type MembersListErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersListError = MembersListErrors[keyof MembersListErrors];

export type MembersListResponses = {
    /**
     * Done.
     */
    200: Members;
};

export type MembersListResponse = MembersListResponses[keyof MembersListResponses];

export type MembersCreateData = {
    body: {
        lastName: string;
        firstName: string;
        email?: string | null;
        birthDate?: string | null;
        phone?: string | null;
        street?: string | null;
        postalCode?: string | null;
        city?: string | null;
        country?: string;
        loginName?: string | null;
        sendLink?: boolean;
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/members';
};

export type MembersCreateErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `member_has_no_email`: No e-mail address.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersCreateError = MembersCreateErrors[keyof MembersCreateErrors];

export type MembersCreateResponses = {
    /**
     * Done.
     */
    201: CreatedMember;
};

export type MembersCreateResponse = MembersCreateResponses[keyof MembersCreateResponses];

export type MembersEraseData = {
    body?: never;
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        memberId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/members/{memberId}';
};

export type MembersEraseErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersEraseError = MembersEraseErrors[keyof MembersEraseErrors];

export type MembersEraseResponses = {
    /**
     * Done.
     */
    204: void;
};

export type MembersEraseResponse = MembersEraseResponses[keyof MembersEraseResponses];

export type MembersSeeData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        memberId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/members/{memberId}';
};

export type MembersSeeErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersSeeError = MembersSeeErrors[keyof MembersSeeErrors];

export type MembersSeeResponses = {
    /**
     * Done.
     */
    200: MemberWithSeasons;
};

export type MembersSeeResponse = MembersSeeResponses[keyof MembersSeeResponses];

export type MembersEditData = {
    body: {
        lastName: string;
        firstName: string;
        email?: string | null;
        birthDate?: string | null;
        phone?: string | null;
        street?: string | null;
        postalCode?: string | null;
        city?: string | null;
        country?: string;
        loginName: string;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        memberId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/members/{memberId}';
};

export type MembersEditErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `member_closed`: Membership closed.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersEditError = MembersEditErrors[keyof MembersEditErrors];

export type MembersEditResponses = {
    /**
     * Done.
     */
    200: EditedMember;
};

export type MembersEditResponse = MembersEditResponses[keyof MembersEditResponses];

export type MembersMoveData = {
    body: {
        to: 'active' | 'suspended' | 'closed';
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        memberId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/members/{memberId}/state';
};

export type MembersMoveErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersMoveError = MembersMoveErrors[keyof MembersMoveErrors];

export type MembersMoveResponses = {
    /**
     * Done.
     */
    200: MovedMember;
};

export type MembersMoveResponse = MembersMoveResponses[keyof MembersMoveResponses];

export type MembersSendLinkData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        memberId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/members/{memberId}/link';
};

export type MembersSendLinkErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `member_has_no_email`: No e-mail address. `member_closed`: Membership closed.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersSendLinkError = MembersSendLinkErrors[keyof MembersSendLinkErrors];

export type MembersSendLinkResponses = {
    /**
     * Done.
     */
    202: SentLink;
};

export type MembersSendLinkResponse = MembersSendLinkResponses[keyof MembersSendLinkResponses];

export type MembersLookAtLinkData = {
    body: {
        token: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/member-links/look';
};

export type MembersLookAtLinkErrors = {
    /**
     * `malformed_request`: Unreadable request. `link_invalid`: Link not valid.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersLookAtLinkError = MembersLookAtLinkErrors[keyof MembersLookAtLinkErrors];

export type MembersLookAtLinkResponses = {
    /**
     * Done.
     */
    200: MemberLink;
};

export type MembersLookAtLinkResponse = MembersLookAtLinkResponses[keyof MembersLookAtLinkResponses];

export type MembersOpenAccountData = {
    body: {
        token: string;
        password?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/member-links/open';
};

export type MembersOpenAccountErrors = {
    /**
     * `malformed_request`: Unreadable request. `link_invalid`: Link not valid.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `already_a_member`: You are already a member.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersOpenAccountError = MembersOpenAccountErrors[keyof MembersOpenAccountErrors];

export type MembersOpenAccountResponses = {
    /**
     * Done.
     */
    200: OpenedAccount;
};

export type MembersOpenAccountResponse = MembersOpenAccountResponses[keyof MembersOpenAccountResponses];

export type MembersSeeOwnData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/membership';
};

export type MembersSeeOwnErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersSeeOwnError = MembersSeeOwnErrors[keyof MembersSeeOwnErrors];

export type MembersSeeOwnResponses = {
    /**
     * Done.
     */
    200: OwnMembership;
};

export type MembersSeeOwnResponse = MembersSeeOwnResponses[keyof MembersSeeOwnResponses];

export type MembersRegisterData = {
    body: {
        lastName: string;
        firstName: string;
        birthDate: string;
        phone: string;
        street: string;
        postalCode: string;
        city: string;
        country?: string;
        loginName?: string | null;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/membership';
};

export type MembersRegisterErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `already_a_member`: You are already a member.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersRegisterError = MembersRegisterErrors[keyof MembersRegisterErrors];

export type MembersRegisterResponses = {
    /**
     * Done.
     */
    201: RegisteredMember;
};

export type MembersRegisterResponse = MembersRegisterResponses[keyof MembersRegisterResponses];

export type MembersEditOwnData = {
    body: {
        lastName: string;
        firstName: string;
        birthDate: string;
        phone: string;
        street: string;
        postalCode: string;
        city: string;
        country?: string;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/membership';
};

export type MembersEditOwnErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `member_closed`: Membership closed.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersEditOwnError = MembersEditOwnErrors[keyof MembersEditOwnErrors];

export type MembersEditOwnResponses = {
    /**
     * Done.
     */
    200: EditedMember;
};

export type MembersEditOwnResponse = MembersEditOwnResponses[keyof MembersEditOwnResponses];

export type MembersListApprovalsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/members-to-approve';
};

export type MembersListApprovalsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersListApprovalsError = MembersListApprovalsErrors[keyof MembersListApprovalsErrors];

export type MembersListApprovalsResponses = {
    /**
     * Done.
     */
    200: MembersToApprove;
};

export type MembersListApprovalsResponse = MembersListApprovalsResponses[keyof MembersListApprovalsResponses];

export type MembersDecideApprovalsData = {
    body: {
        memberIds: Array<string>;
        decision: 'approve' | 'refuse';
        reason?: string;
        mail: boolean;
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/members-to-approve/decisions';
};

export type MembersDecideApprovalsErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `no_season`: No season running. `profile_incomplete`: Incomplete information. `approval_decided`: Already decided.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersDecideApprovalsError = MembersDecideApprovalsErrors[keyof MembersDecideApprovalsErrors];

export type MembersDecideApprovalsResponses = {
    /**
     * Done.
     */
    200: DecidedMembers;
};

export type MembersDecideApprovalsResponse = MembersDecideApprovalsResponses[keyof MembersDecideApprovalsResponses];

export type MembersReconsiderData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        memberId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/members/{memberId}/reconsider';
};

export type MembersReconsiderErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersReconsiderError = MembersReconsiderErrors[keyof MembersReconsiderErrors];

export type MembersReconsiderResponses = {
    /**
     * Done.
     */
    200: ReconsideredMember;
};

export type MembersReconsiderResponse = MembersReconsiderResponses[keyof MembersReconsiderResponses];

export type MembersRecordDuesData = {
    body: {
        amountCents: number;
        paidOn: string | null;
        paidBy: 'card' | 'transfer' | 'cheque' | 'cash' | 'direct_debit' | 'other' | null;
        reference?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        memberId: string;
        seasonId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/members/{memberId}/seasons/{seasonId}';
};

export type MembersRecordDuesErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersRecordDuesError = MembersRecordDuesErrors[keyof MembersRecordDuesErrors];

export type MembersRecordDuesResponses = {
    /**
     * Done.
     */
    200: RecordedDues;
};

export type MembersRecordDuesResponse = MembersRecordDuesResponses[keyof MembersRecordDuesResponses];

export type MembersListSeasonsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/seasons';
};

export type MembersListSeasonsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersListSeasonsError = MembersListSeasonsErrors[keyof MembersListSeasonsErrors];

export type MembersListSeasonsResponses = {
    /**
     * Done.
     */
    200: Seasons;
};

export type MembersListSeasonsResponse = MembersListSeasonsResponses[keyof MembersListSeasonsResponses];

export type MembersCreateSeasonData = {
    body: {
        name: string;
        startsAt: string;
        endsAt: string;
        dueAt?: string;
        graceDays?: number;
        amountCents: number;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/seasons';
};

export type MembersCreateSeasonErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `season_overlaps`: Overlapping seasons.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersCreateSeasonError = MembersCreateSeasonErrors[keyof MembersCreateSeasonErrors];

export type MembersCreateSeasonResponses = {
    /**
     * Done.
     */
    201: Season;
};

export type MembersCreateSeasonResponse = MembersCreateSeasonResponses[keyof MembersCreateSeasonResponses];

export type MembersChangeSeasonData = {
    body?: never;
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        seasonId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/seasons/{seasonId}/change';
};

export type MembersChangeSeasonErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `season_changed`: Season already changed.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersChangeSeasonError = MembersChangeSeasonErrors[keyof MembersChangeSeasonErrors];

export type MembersChangeSeasonResponses = {
    /**
     * Done.
     */
    202: StartedJob;
};

export type MembersChangeSeasonResponse = MembersChangeSeasonResponses[keyof MembersChangeSeasonResponses];

export type MembersExportData = {
    body: {
        format: 'csv' | 'csv-rfc4180' | 'xlsx';
        locale?: 'fr' | 'en';
        q?: string;
        filter?: {
            state?: 'active' | 'suspended' | 'closed';
            email?: 'none';
            dues?: 'paid' | 'unpaid';
        };
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/members/exports';
};

export type MembersExportErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersExportError = MembersExportErrors[keyof MembersExportErrors];

export type MembersExportResponses = {
    /**
     * Done.
     */
    202: StartedJob;
};

export type MembersExportResponse = MembersExportResponses[keyof MembersExportResponses];

export type MembersDiagnoseData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        memberId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/members/{memberId}/diagnosis';
};

export type MembersDiagnoseErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type MembersDiagnoseError = MembersDiagnoseErrors[keyof MembersDiagnoseErrors];

export type MembersDiagnoseResponses = {
    /**
     * Done.
     */
    200: MemberDiagnosis;
};

export type MembersDiagnoseResponse = MembersDiagnoseResponses[keyof MembersDiagnoseResponses];

export type TrainingsListTypesData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-types';
};

export type TrainingsListTypesErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsListTypesError = TrainingsListTypesErrors[keyof TrainingsListTypesErrors];

export type TrainingsListTypesResponses = {
    /**
     * Done.
     */
    200: TrainingTypes;
};

export type TrainingsListTypesResponse = TrainingsListTypesResponses[keyof TrainingsListTypesResponses];

export type TrainingsCreateTypeData = {
    body: {
        name: string;
        description?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-types';
};

export type TrainingsCreateTypeErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsCreateTypeError = TrainingsCreateTypeErrors[keyof TrainingsCreateTypeErrors];

export type TrainingsCreateTypeResponses = {
    /**
     * Done.
     */
    201: TrainingType;
};

export type TrainingsCreateTypeResponse = TrainingsCreateTypeResponses[keyof TrainingsCreateTypeResponses];

export type TrainingsEditTypeData = {
    body: {
        archived?: boolean;
        name: string;
        description?: string;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        typeId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-types/{typeId}';
};

export type TrainingsEditTypeErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsEditTypeError = TrainingsEditTypeErrors[keyof TrainingsEditTypeErrors];

export type TrainingsEditTypeResponses = {
    /**
     * Done.
     */
    200: TrainingType;
};

export type TrainingsEditTypeResponse = TrainingsEditTypeResponses[keyof TrainingsEditTypeResponses];

export type TrainingsListSessionsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        filter?: {
            when?: 'coming' | 'past';
        };
    };
    url: '/v1/organisations/{organisation}/training-sessions';
};

export type TrainingsListSessionsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsListSessionsError = TrainingsListSessionsErrors[keyof TrainingsListSessionsErrors];

export type TrainingsListSessionsResponses = {
    /**
     * Done.
     */
    200: TrainingSessions;
};

export type TrainingsListSessionsResponse = TrainingsListSessionsResponses[keyof TrainingsListSessionsResponses];

export type TrainingsCreateSessionData = {
    body: {
        typeId: string;
        place: string;
        startsAt: string;
        endsAt: string;
        capacity: number;
        trainers?: string;
        priceCents?: number;
        description?: string;
        audience?: 'public' | 'members';
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-sessions';
};

export type TrainingsCreateSessionErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsCreateSessionError = TrainingsCreateSessionErrors[keyof TrainingsCreateSessionErrors];

export type TrainingsCreateSessionResponses = {
    /**
     * Done.
     */
    201: ChangedTraining;
};

export type TrainingsCreateSessionResponse = TrainingsCreateSessionResponses[keyof TrainingsCreateSessionResponses];

export type TrainingsSeeSessionData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}';
};

export type TrainingsSeeSessionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsSeeSessionError = TrainingsSeeSessionErrors[keyof TrainingsSeeSessionErrors];

export type TrainingsSeeSessionResponses = {
    /**
     * Done.
     */
    200: TrainingSession;
};

export type TrainingsSeeSessionResponse = TrainingsSeeSessionResponses[keyof TrainingsSeeSessionResponses];

export type TrainingsEditSessionData = {
    body: {
        place: string;
        startsAt: string;
        endsAt: string;
        capacity: number;
        trainers?: string;
        priceCents?: number;
        description?: string;
        audience?: 'public' | 'members';
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}';
};

export type TrainingsEditSessionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `session_cancelled`: Session cancelled.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsEditSessionError = TrainingsEditSessionErrors[keyof TrainingsEditSessionErrors];

export type TrainingsEditSessionResponses = {
    /**
     * Done.
     */
    200: ChangedTraining;
};

export type TrainingsEditSessionResponse = TrainingsEditSessionResponses[keyof TrainingsEditSessionResponses];

export type TrainingsPublishSessionData = {
    body?: never;
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/publication';
};

export type TrainingsPublishSessionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `session_cancelled`: Session cancelled.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsPublishSessionError = TrainingsPublishSessionErrors[keyof TrainingsPublishSessionErrors];

export type TrainingsPublishSessionResponses = {
    /**
     * Done.
     */
    200: ChangedTraining;
};

export type TrainingsPublishSessionResponse = TrainingsPublishSessionResponses[keyof TrainingsPublishSessionResponses];

export type TrainingsCancelSessionData = {
    body: {
        reason?: string;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/cancellation';
};

export type TrainingsCancelSessionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `session_cancelled`: Session cancelled. `session_not_open`: Registration closed.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsCancelSessionError = TrainingsCancelSessionErrors[keyof TrainingsCancelSessionErrors];

export type TrainingsCancelSessionResponses = {
    /**
     * Done.
     */
    200: ChangedTraining;
};

export type TrainingsCancelSessionResponse = TrainingsCancelSessionResponses[keyof TrainingsCancelSessionResponses];

export type TrainingsConvokeData = {
    body?: never;
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/convocations';
};

export type TrainingsConvokeErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_not_open`: Registration closed.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsConvokeError = TrainingsConvokeErrors[keyof TrainingsConvokeErrors];

export type TrainingsConvokeResponses = {
    /**
     * Done.
     */
    202: Convoked;
};

export type TrainingsConvokeResponse = TrainingsConvokeResponses[keyof TrainingsConvokeResponses];

export type TrainingsListOnPortalData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/portals/{organisation}/training-sessions';
};

export type TrainingsListOnPortalErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsListOnPortalError = TrainingsListOnPortalErrors[keyof TrainingsListOnPortalErrors];

export type TrainingsListOnPortalResponses = {
    /**
     * Done.
     */
    200: PublicTrainingSessions;
};

export type TrainingsListOnPortalResponse = TrainingsListOnPortalResponses[keyof TrainingsListOnPortalResponses];

export type TrainingsSeeOnPortalData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/training-sessions/{sessionId}';
};

export type TrainingsSeeOnPortalErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsSeeOnPortalError = TrainingsSeeOnPortalErrors[keyof TrainingsSeeOnPortalErrors];

export type TrainingsSeeOnPortalResponses = {
    /**
     * Done.
     */
    200: PublicTrainingSession;
};

export type TrainingsSeeOnPortalResponse = TrainingsSeeOnPortalResponses[keyof TrainingsSeeOnPortalResponses];

export type TrainingsSeeCalendarData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/trainings.ics';
};

export type TrainingsSeeCalendarErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsSeeCalendarError = TrainingsSeeCalendarErrors[keyof TrainingsSeeCalendarErrors];

export type TrainingsSeeCalendarResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type TrainingsSeeCalendarResponse = TrainingsSeeCalendarResponses[keyof TrainingsSeeCalendarResponses];

export type TrainingsRequestRegistrationData = {
    body: {
        email: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/training-sessions/{sessionId}/registrations';
};

export type TrainingsRequestRegistrationErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `session_not_open`: Registration closed.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsRequestRegistrationError = TrainingsRequestRegistrationErrors[keyof TrainingsRequestRegistrationErrors];

export type TrainingsRequestRegistrationResponses = {
    /**
     * Done.
     */
    202: AskedRegistration;
};

export type TrainingsRequestRegistrationResponse = TrainingsRequestRegistrationResponses[keyof TrainingsRequestRegistrationResponses];

export type TrainingsLookAtRequestData = {
    body: {
        token: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/training-requests/look';
};

export type TrainingsLookAtRequestErrors = {
    /**
     * `malformed_request`: Unreadable request. `link_invalid`: Link not valid.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsLookAtRequestError = TrainingsLookAtRequestErrors[keyof TrainingsLookAtRequestErrors];

export type TrainingsLookAtRequestResponses = {
    /**
     * Done.
     */
    200: RegistrationRequest;
};

export type TrainingsLookAtRequestResponse = TrainingsLookAtRequestResponses[keyof TrainingsLookAtRequestResponses];

export type TrainingsConfirmRegistrationData = {
    body: {
        token: string;
        lastName: string;
        firstName: string;
        birthDate: string;
        phone: string;
        city: string;
        note?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/training-requests/confirm';
};

export type TrainingsConfirmRegistrationErrors = {
    /**
     * `malformed_request`: Unreadable request. `link_invalid`: Link not valid.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `members_only`: Members only.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `session_not_open`: Registration closed. `registration_validated`: Already registered and validated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsConfirmRegistrationError = TrainingsConfirmRegistrationErrors[keyof TrainingsConfirmRegistrationErrors];

export type TrainingsConfirmRegistrationResponses = {
    /**
     * Done.
     */
    201: ConfirmedRegistration;
};

export type TrainingsConfirmRegistrationResponse = TrainingsConfirmRegistrationResponses[keyof TrainingsConfirmRegistrationResponses];

export type TrainingsLookAtRegistrationData = {
    body: {
        token: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/training-registrations/look';
};

export type TrainingsLookAtRegistrationErrors = {
    /**
     * `malformed_request`: Unreadable request. `link_invalid`: Link not valid.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsLookAtRegistrationError = TrainingsLookAtRegistrationErrors[keyof TrainingsLookAtRegistrationErrors];

export type TrainingsLookAtRegistrationResponses = {
    /**
     * Done.
     */
    200: FollowedRegistration;
};

export type TrainingsLookAtRegistrationResponse = TrainingsLookAtRegistrationResponses[keyof TrainingsLookAtRegistrationResponses];

export type TrainingsCancelRegistrationData = {
    body: {
        token: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/training-registrations/cancel';
};

export type TrainingsCancelRegistrationErrors = {
    /**
     * `malformed_request`: Unreadable request. `link_invalid`: Link not valid.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `registration_over`: Registration over.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsCancelRegistrationError = TrainingsCancelRegistrationErrors[keyof TrainingsCancelRegistrationErrors];

export type TrainingsCancelRegistrationResponses = {
    /**
     * Done.
     */
    200: RegistrationMoved;
};

export type TrainingsCancelRegistrationResponse = TrainingsCancelRegistrationResponses[keyof TrainingsCancelRegistrationResponses];

export type TrainingsAcceptOfferData = {
    body: {
        token: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/training-registrations/accept';
};

export type TrainingsAcceptOfferErrors = {
    /**
     * `malformed_request`: Unreadable request. `link_invalid`: Link not valid.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `offer_over`: Offer over.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsAcceptOfferError = TrainingsAcceptOfferErrors[keyof TrainingsAcceptOfferErrors];

export type TrainingsAcceptOfferResponses = {
    /**
     * Done.
     */
    200: RegistrationMoved;
};

export type TrainingsAcceptOfferResponse = TrainingsAcceptOfferResponses[keyof TrainingsAcceptOfferResponses];

export type TrainingsListTraineesData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: {
        filter?: {
            ended?: 'shown';
        };
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/trainees';
};

export type TrainingsListTraineesErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsListTraineesError = TrainingsListTraineesErrors[keyof TrainingsListTraineesErrors];

export type TrainingsListTraineesResponses = {
    /**
     * Done.
     */
    200: Trainees;
};

export type TrainingsListTraineesResponse = TrainingsListTraineesResponses[keyof TrainingsListTraineesResponses];

export type TrainingsAddTraineeData = {
    body: {
        email: string;
        lastName: string;
        firstName: string;
        birthDate: string;
        phone: string;
        city: string;
        note?: string;
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/trainees';
};

export type TrainingsAddTraineeErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_not_open`: Registration closed. `registration_validated`: Already registered and validated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsAddTraineeError = TrainingsAddTraineeErrors[keyof TrainingsAddTraineeErrors];

export type TrainingsAddTraineeResponses = {
    /**
     * Done.
     */
    201: AddedTrainee;
};

export type TrainingsAddTraineeResponse = TrainingsAddTraineeResponses[keyof TrainingsAddTraineeResponses];

export type TrainingsDecideTraineeData = {
    body: {
        decision: 'validate' | 'place' | 'waitlist' | 'reject';
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        registrationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-registrations/{registrationId}/decision';
};

export type TrainingsDecideTraineeErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `registration_over`: Registration over. `session_full`: Session full.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsDecideTraineeError = TrainingsDecideTraineeErrors[keyof TrainingsDecideTraineeErrors];

export type TrainingsDecideTraineeResponses = {
    /**
     * Done.
     */
    200: ChangedTraining;
};

export type TrainingsDecideTraineeResponse = TrainingsDecideTraineeResponses[keyof TrainingsDecideTraineeResponses];

export type TrainingsMoveTraineeData = {
    body: {
        sessionId: string;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        registrationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-registrations/{registrationId}/session';
};

export type TrainingsMoveTraineeErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `registration_over`: Registration over. `session_not_open`: Registration closed. `session_full`: Session full.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsMoveTraineeError = TrainingsMoveTraineeErrors[keyof TrainingsMoveTraineeErrors];

export type TrainingsMoveTraineeResponses = {
    /**
     * Done.
     */
    200: ChangedTraining;
};

export type TrainingsMoveTraineeResponse = TrainingsMoveTraineeResponses[keyof TrainingsMoveTraineeResponses];

export type TrainingsCorrectTraineeData = {
    body: {
        email: string;
        phone: string;
        lastName?: string;
        firstName?: string;
        birthDate?: string;
        city?: string;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        registrationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-registrations/{registrationId}/contact';
};

export type TrainingsCorrectTraineeErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsCorrectTraineeError = TrainingsCorrectTraineeErrors[keyof TrainingsCorrectTraineeErrors];

export type TrainingsCorrectTraineeResponses = {
    /**
     * Done.
     */
    200: ChangedTraining;
};

export type TrainingsCorrectTraineeResponse = TrainingsCorrectTraineeResponses[keyof TrainingsCorrectTraineeResponses];

export type TrainingsMarkAttendanceData = {
    body: {
        registrationIds: Array<string>;
        attendance: 'present' | 'absent' | null;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/attendance';
};

export type TrainingsMarkAttendanceErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `session_not_open`: Registration closed.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsMarkAttendanceError = TrainingsMarkAttendanceErrors[keyof TrainingsMarkAttendanceErrors];

export type TrainingsMarkAttendanceResponses = {
    /**
     * Done.
     */
    200: MarkedAttendance;
};

export type TrainingsMarkAttendanceResponse = TrainingsMarkAttendanceResponses[keyof TrainingsMarkAttendanceResponses];

export type TrainingsSeeAttendanceSheetData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: {
        locale?: 'fr' | 'en';
    };
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/attendance-sheet';
};

export type TrainingsSeeAttendanceSheetErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsSeeAttendanceSheetError = TrainingsSeeAttendanceSheetErrors[keyof TrainingsSeeAttendanceSheetErrors];

export type TrainingsSeeAttendanceSheetResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type TrainingsSeeAttendanceSheetResponse = TrainingsSeeAttendanceSheetResponses[keyof TrainingsSeeAttendanceSheetResponses];

export type TrainingsSeeCertificateData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        registrationId: string;
    };
    query?: {
        locale?: 'fr' | 'en';
    };
    url: '/v1/organisations/{organisation}/training-registrations/{registrationId}/certificate';
};

export type TrainingsSeeCertificateErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `not_attended`: Attendance not marked.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsSeeCertificateError = TrainingsSeeCertificateErrors[keyof TrainingsSeeCertificateErrors];

export type TrainingsSeeCertificateResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type TrainingsSeeCertificateResponse = TrainingsSeeCertificateResponses[keyof TrainingsSeeCertificateResponses];

export type TrainingsExportData = {
    body: {
        format: 'csv' | 'csv-rfc4180' | 'xlsx';
        locale?: 'fr' | 'en';
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/exports';
};

export type TrainingsExportErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type TrainingsExportError = TrainingsExportErrors[keyof TrainingsExportErrors];

export type TrainingsExportResponses = {
    /**
     * Done.
     */
    202: StartedJob;
};

export type TrainingsExportResponse = TrainingsExportResponses[keyof TrainingsExportResponses];

export type ProvidersListPublicSkillsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/service-skills';
};

export type ProvidersListPublicSkillsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersListPublicSkillsError = ProvidersListPublicSkillsErrors[keyof ProvidersListPublicSkillsErrors];

export type ProvidersListPublicSkillsResponses = {
    /**
     * Done.
     */
    200: OfferedSkills;
};

export type ProvidersListPublicSkillsResponse = ProvidersListPublicSkillsResponses[keyof ProvidersListPublicSkillsResponses];

export type ProvidersRequestServiceData = {
    body: {
        skillId: string;
        area?: '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '21' | '22' | '23' | '24' | '25' | '26' | '27' | '28' | '29' | '30' | '31' | '32' | '33' | '34' | '35' | '36' | '37' | '38' | '39' | '40' | '41' | '42' | '43' | '44' | '45' | '46' | '47' | '48' | '49' | '50' | '51' | '52' | '53' | '54' | '55' | '56' | '57' | '58' | '59' | '60' | '61' | '62' | '63' | '64' | '65' | '66' | '67' | '68' | '69' | '70' | '71' | '72' | '73' | '74' | '75' | '76' | '77' | '78' | '79' | '80' | '81' | '82' | '83' | '84' | '85' | '86' | '87' | '88' | '89' | '90' | '91' | '92' | '93' | '94' | '95' | '971' | '972' | '973' | '974' | '976' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '2A' | '2B' | null;
        title: string;
        details?: string;
        place: string;
        startsAt?: string | null;
        endsAt?: string | null;
        budgetCents?: number | null;
        contact: {
            name: string;
            email: string;
            phone?: string | null;
        };
        locale?: 'fr' | 'en';
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/portals/{organisation}/service-requests';
};

export type ProvidersRequestServiceErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `skill_unknown`: Skill no longer offered.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersRequestServiceError = ProvidersRequestServiceErrors[keyof ProvidersRequestServiceErrors];

export type ProvidersRequestServiceResponses = {
    /**
     * Done.
     */
    201: ServiceRequestId;
};

export type ProvidersRequestServiceResponse = ProvidersRequestServiceResponses[keyof ProvidersRequestServiceResponses];

export type ProvidersListSkillsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/service-skills';
};

export type ProvidersListSkillsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersListSkillsError = ProvidersListSkillsErrors[keyof ProvidersListSkillsErrors];

export type ProvidersListSkillsResponses = {
    /**
     * Done.
     */
    200: ServiceSkills;
};

export type ProvidersListSkillsResponse = ProvidersListSkillsResponses[keyof ProvidersListSkillsResponses];

export type ProvidersCreateSkillData = {
    body: {
        name: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/service-skills';
};

export type ProvidersCreateSkillErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `skill_in_use`: Skill already in the catalogue. `too_many_skills`: Catalogue full.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersCreateSkillError = ProvidersCreateSkillErrors[keyof ProvidersCreateSkillErrors];

export type ProvidersCreateSkillResponses = {
    /**
     * Done.
     */
    201: ServiceSkillId;
};

export type ProvidersCreateSkillResponse = ProvidersCreateSkillResponses[keyof ProvidersCreateSkillResponses];

export type ProvidersEditSkillData = {
    body: {
        name: string;
        archived: boolean;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        skillId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/service-skills/{skillId}';
};

export type ProvidersEditSkillErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `skill_in_use`: Skill already in the catalogue.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersEditSkillError = ProvidersEditSkillErrors[keyof ProvidersEditSkillErrors];

export type ProvidersEditSkillResponses = {
    /**
     * Done.
     */
    200: ServiceSkillId;
};

export type ProvidersEditSkillResponse = ProvidersEditSkillResponses[keyof ProvidersEditSkillResponses];

export type ProvidersListRequestsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        filter?: {
            set?: 'received' | 'offered' | 'closed';
        };
    };
    url: '/v1/organisations/{organisation}/service-requests';
};

export type ProvidersListRequestsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersListRequestsError = ProvidersListRequestsErrors[keyof ProvidersListRequestsErrors];

export type ProvidersListRequestsResponses = {
    /**
     * Done.
     */
    200: ServiceRequests;
};

export type ProvidersListRequestsResponse = ProvidersListRequestsResponses[keyof ProvidersListRequestsResponses];

export type ProvidersCreateRequestData = {
    body: {
        skillId: string;
        area?: '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '21' | '22' | '23' | '24' | '25' | '26' | '27' | '28' | '29' | '30' | '31' | '32' | '33' | '34' | '35' | '36' | '37' | '38' | '39' | '40' | '41' | '42' | '43' | '44' | '45' | '46' | '47' | '48' | '49' | '50' | '51' | '52' | '53' | '54' | '55' | '56' | '57' | '58' | '59' | '60' | '61' | '62' | '63' | '64' | '65' | '66' | '67' | '68' | '69' | '70' | '71' | '72' | '73' | '74' | '75' | '76' | '77' | '78' | '79' | '80' | '81' | '82' | '83' | '84' | '85' | '86' | '87' | '88' | '89' | '90' | '91' | '92' | '93' | '94' | '95' | '971' | '972' | '973' | '974' | '976' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '2A' | '2B' | null;
        title: string;
        details?: string;
        place: string;
        startsAt?: string | null;
        endsAt?: string | null;
        budgetCents?: number | null;
        contact: {
            name: string;
            email: string;
            phone?: string | null;
        };
        locale?: 'fr' | 'en';
        answersUntil?: string | null;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/service-requests';
};

export type ProvidersCreateRequestErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `skill_unknown`: Skill no longer offered.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `answer_time_out_of_range`: Answer time to correct.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersCreateRequestError = ProvidersCreateRequestErrors[keyof ProvidersCreateRequestErrors];

export type ProvidersCreateRequestResponses = {
    /**
     * Done.
     */
    201: ServiceRequestId;
};

export type ProvidersCreateRequestResponse = ProvidersCreateRequestResponses[keyof ProvidersCreateRequestResponses];

export type ProvidersSeeRequestData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/service-requests/{requestId}';
};

export type ProvidersSeeRequestErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSeeRequestError = ProvidersSeeRequestErrors[keyof ProvidersSeeRequestErrors];

export type ProvidersSeeRequestResponses = {
    /**
     * Done.
     */
    200: ServiceRequest;
};

export type ProvidersSeeRequestResponse = ProvidersSeeRequestResponses[keyof ProvidersSeeRequestResponses];

export type ProvidersEditRequestData = {
    body: {
        skillId: string;
        area?: '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '21' | '22' | '23' | '24' | '25' | '26' | '27' | '28' | '29' | '30' | '31' | '32' | '33' | '34' | '35' | '36' | '37' | '38' | '39' | '40' | '41' | '42' | '43' | '44' | '45' | '46' | '47' | '48' | '49' | '50' | '51' | '52' | '53' | '54' | '55' | '56' | '57' | '58' | '59' | '60' | '61' | '62' | '63' | '64' | '65' | '66' | '67' | '68' | '69' | '70' | '71' | '72' | '73' | '74' | '75' | '76' | '77' | '78' | '79' | '80' | '81' | '82' | '83' | '84' | '85' | '86' | '87' | '88' | '89' | '90' | '91' | '92' | '93' | '94' | '95' | '971' | '972' | '973' | '974' | '976' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '2A' | '2B' | null;
        title: string;
        details?: string;
        place: string;
        startsAt?: string | null;
        endsAt?: string | null;
        budgetCents?: number | null;
        contact: {
            name: string;
            email: string;
            phone?: string | null;
        };
        locale?: 'fr' | 'en';
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/service-requests/{requestId}';
};

export type ProvidersEditRequestErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `service_request_offered`: Request already offered. `service_request_closed`: Request over.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersEditRequestError = ProvidersEditRequestErrors[keyof ProvidersEditRequestErrors];

export type ProvidersEditRequestResponses = {
    /**
     * Done.
     */
    200: EditedServiceRequest;
};

export type ProvidersEditRequestResponse = ProvidersEditRequestResponses[keyof ProvidersEditRequestResponses];

export type ProvidersOfferRequestData = {
    body: {
        answersUntil: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/service-requests/{requestId}/offers';
};

export type ProvidersOfferRequestErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `service_request_closed`: Request over. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `answer_time_out_of_range`: Answer time to correct.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersOfferRequestError = ProvidersOfferRequestErrors[keyof ProvidersOfferRequestErrors];

export type ProvidersOfferRequestResponses = {
    /**
     * Done.
     */
    200: ServiceRequestState;
};

export type ProvidersOfferRequestResponse = ProvidersOfferRequestResponses[keyof ProvidersOfferRequestResponses];

export type ProvidersChooseResponsesData = {
    body: {
        providerIds: Array<string>;
        startsAt?: string | null;
        endsAt?: string | null;
        message?: string;
        settles: boolean;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/service-requests/{requestId}/choices';
};

export type ProvidersChooseResponsesErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `service_request_closed`: Request over. `service_request_not_offered`: Request not offered yet. `response_already_chosen`: Answer already chosen. `response_not_standing`: Answer no longer available. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersChooseResponsesError = ProvidersChooseResponsesErrors[keyof ProvidersChooseResponsesErrors];

export type ProvidersChooseResponsesResponses = {
    /**
     * Done.
     */
    201: ChosenResponses;
};

export type ProvidersChooseResponsesResponse = ProvidersChooseResponsesResponses[keyof ProvidersChooseResponsesResponses];

export type ProvidersSettleRequestData = {
    body: {
        message?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/service-requests/{requestId}/settlement';
};

export type ProvidersSettleRequestErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `service_request_closed`: Request over. `service_request_not_offered`: Request not offered yet. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSettleRequestError = ProvidersSettleRequestErrors[keyof ProvidersSettleRequestErrors];

export type ProvidersSettleRequestResponses = {
    /**
     * Done.
     */
    200: ServiceRequestState;
};

export type ProvidersSettleRequestResponse = ProvidersSettleRequestResponses[keyof ProvidersSettleRequestResponses];

export type ProvidersCancelRequestData = {
    body: {
        message?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/service-requests/{requestId}/cancellation';
};

export type ProvidersCancelRequestErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `service_request_closed`: Request over. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersCancelRequestError = ProvidersCancelRequestErrors[keyof ProvidersCancelRequestErrors];

export type ProvidersCancelRequestResponses = {
    /**
     * Done.
     */
    200: ServiceRequestState;
};

export type ProvidersCancelRequestResponse = ProvidersCancelRequestResponses[keyof ProvidersCancelRequestResponses];

export type ProvidersListEngagementsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        filter?: {
            set?: 'ongoing' | 'over';
            provider?: string;
        };
    };
    url: '/v1/organisations/{organisation}/engagements';
};

export type ProvidersListEngagementsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersListEngagementsError = ProvidersListEngagementsErrors[keyof ProvidersListEngagementsErrors];

export type ProvidersListEngagementsResponses = {
    /**
     * Done.
     */
    200: Engagements;
};

export type ProvidersListEngagementsResponse = ProvidersListEngagementsResponses[keyof ProvidersListEngagementsResponses];

export type ProvidersMoveEngagementData = {
    body: {
        verb: 'plan' | 'start' | 'finish' | 'cancel';
        startsAt?: string | null;
        endsAt?: string | null;
        reason?: string | null;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        engagementId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/engagements/{engagementId}/moves';
};

export type ProvidersMoveEngagementErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `engagement_state_forbids`: Not possible for this engagement. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `engagement_reason_required`: Reason needed. `engagement_dates_wrong`: Dates to correct.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersMoveEngagementError = ProvidersMoveEngagementErrors[keyof ProvidersMoveEngagementErrors];

export type ProvidersMoveEngagementResponses = {
    /**
     * Done.
     */
    200: MovedEngagement;
};

export type ProvidersMoveEngagementResponse = ProvidersMoveEngagementResponses[keyof ProvidersMoveEngagementResponses];

export type ProvidersSeeCoverageData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        providerId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/providers/{providerId}/coverage';
};

export type ProvidersSeeCoverageErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSeeCoverageError = ProvidersSeeCoverageErrors[keyof ProvidersSeeCoverageErrors];

export type ProvidersSeeCoverageResponses = {
    /**
     * Done.
     */
    200: ProviderCoverage;
};

export type ProvidersSeeCoverageResponse = ProvidersSeeCoverageResponses[keyof ProvidersSeeCoverageResponses];

export type ProvidersSetCoverageData = {
    body: {
        skills: Array<string>;
        areas: Array<string>;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        providerId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/providers/{providerId}/coverage';
};

export type ProvidersSetCoverageErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSetCoverageError = ProvidersSetCoverageErrors[keyof ProvidersSetCoverageErrors];

export type ProvidersSetCoverageResponses = {
    /**
     * Done.
     */
    200: CoveredProvider;
};

export type ProvidersSetCoverageResponse = ProvidersSetCoverageResponses[keyof ProvidersSetCoverageResponses];

export type ProvidersSeeOwnCoverageData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/coverage';
};

export type ProvidersSeeOwnCoverageErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSeeOwnCoverageError = ProvidersSeeOwnCoverageErrors[keyof ProvidersSeeOwnCoverageErrors];

export type ProvidersSeeOwnCoverageResponses = {
    /**
     * Done.
     */
    200: ProviderCoverage;
};

export type ProvidersSeeOwnCoverageResponse = ProvidersSeeOwnCoverageResponses[keyof ProvidersSeeOwnCoverageResponses];

export type ProvidersSetOwnCoverageData = {
    body: {
        skills: Array<string>;
        areas: Array<string>;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/coverage';
};

export type ProvidersSetOwnCoverageErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSetOwnCoverageError = ProvidersSetOwnCoverageErrors[keyof ProvidersSetOwnCoverageErrors];

export type ProvidersSetOwnCoverageResponses = {
    /**
     * Done.
     */
    200: CoveredProvider;
};

export type ProvidersSetOwnCoverageResponse = ProvidersSetOwnCoverageResponses[keyof ProvidersSetOwnCoverageResponses];

export type ProvidersListOwnRequestsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        filter?: {
            set?: 'open' | 'all';
        };
    };
    url: '/v1/organisations/{organisation}/my/service-requests';
};

export type ProvidersListOwnRequestsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersListOwnRequestsError = ProvidersListOwnRequestsErrors[keyof ProvidersListOwnRequestsErrors];

export type ProvidersListOwnRequestsResponses = {
    /**
     * Done.
     */
    200: OfferedServiceRequests;
};

export type ProvidersListOwnRequestsResponse = ProvidersListOwnRequestsResponses[keyof ProvidersListOwnRequestsResponses];

export type ProvidersSeeOwnRequestData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/service-requests/{requestId}';
};

export type ProvidersSeeOwnRequestErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSeeOwnRequestError = ProvidersSeeOwnRequestErrors[keyof ProvidersSeeOwnRequestErrors];

export type ProvidersSeeOwnRequestResponses = {
    /**
     * Done.
     */
    200: OfferedServiceRequest;
};

export type ProvidersSeeOwnRequestResponse = ProvidersSeeOwnRequestResponses[keyof ProvidersSeeOwnRequestResponses];

export type ProvidersWithdrawData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/service-requests/{requestId}/answer';
};

export type ProvidersWithdrawErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `response_already_chosen`: Answer already chosen. `response_not_standing`: Answer no longer available. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersWithdrawError = ProvidersWithdrawErrors[keyof ProvidersWithdrawErrors];

export type ProvidersWithdrawResponses = {
    /**
     * Done.
     */
    200: AnsweredServiceRequest;
};

export type ProvidersWithdrawResponse = ProvidersWithdrawResponses[keyof ProvidersWithdrawResponses];

export type ProvidersRespondData = {
    body: {
        priceCents: number;
        message?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/service-requests/{requestId}/answer';
};

export type ProvidersRespondErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `service_request_not_open`: Answers closed. `response_already_chosen`: Answer already chosen. `provider_subscription_needed`: Subscription needed. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersRespondError = ProvidersRespondErrors[keyof ProvidersRespondErrors];

export type ProvidersRespondResponses = {
    /**
     * Done.
     */
    200: AnsweredServiceRequest;
};

export type ProvidersRespondResponse = ProvidersRespondResponses[keyof ProvidersRespondResponses];

export type ProvidersDeclineData = {
    body: {
        message?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        requestId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/service-requests/{requestId}/refusal';
};

export type ProvidersDeclineErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `service_request_not_open`: Answers closed. `response_already_chosen`: Answer already chosen. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersDeclineError = ProvidersDeclineErrors[keyof ProvidersDeclineErrors];

export type ProvidersDeclineResponses = {
    /**
     * Done.
     */
    200: AnsweredServiceRequest;
};

export type ProvidersDeclineResponse = ProvidersDeclineResponses[keyof ProvidersDeclineResponses];

export type ProvidersListOwnEngagementsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        filter?: {
            set?: 'ongoing' | 'over';
        };
    };
    url: '/v1/organisations/{organisation}/my/engagements';
};

export type ProvidersListOwnEngagementsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersListOwnEngagementsError = ProvidersListOwnEngagementsErrors[keyof ProvidersListOwnEngagementsErrors];

export type ProvidersListOwnEngagementsResponses = {
    /**
     * Done.
     */
    200: Engagements;
};

export type ProvidersListOwnEngagementsResponse = ProvidersListOwnEngagementsResponses[keyof ProvidersListOwnEngagementsResponses];

export type ProvidersMoveOwnEngagementData = {
    body: {
        verb: 'plan' | 'start' | 'finish' | 'cancel';
        startsAt?: string | null;
        endsAt?: string | null;
        reason?: string | null;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        engagementId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/engagements/{engagementId}/moves';
};

export type ProvidersMoveOwnEngagementErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `engagement_state_forbids`: Not possible for this engagement. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `engagement_reason_required`: Reason needed. `engagement_dates_wrong`: Dates to correct.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersMoveOwnEngagementError = ProvidersMoveOwnEngagementErrors[keyof ProvidersMoveOwnEngagementErrors];

export type ProvidersMoveOwnEngagementResponses = {
    /**
     * Done.
     */
    200: MovedEngagement;
};

export type ProvidersMoveOwnEngagementResponse = ProvidersMoveOwnEngagementResponses[keyof ProvidersMoveOwnEngagementResponses];

export type ProvidersListFollowUpData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        filter?: {
            view?: 'active' | 'inactive' | 'action_required' | 'unpaid' | 'without_subscription' | 'rise_pending' | 'exempt';
            skill?: string;
            area?: string;
        };
        q?: string;
    };
    url: '/v1/organisations/{organisation}/provider-follow-up';
};

export type ProvidersListFollowUpErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersListFollowUpError = ProvidersListFollowUpErrors[keyof ProvidersListFollowUpErrors];

export type ProvidersListFollowUpResponses = {
    /**
     * Done.
     */
    200: FollowedProviders;
};

export type ProvidersListFollowUpResponse = ProvidersListFollowUpResponses[keyof ProvidersListFollowUpResponses];

export type ProvidersCountFollowUpData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        filter?: {
            skill?: string;
            area?: string;
        };
    };
    url: '/v1/organisations/{organisation}/provider-follow-up/counts';
};

export type ProvidersCountFollowUpErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersCountFollowUpError = ProvidersCountFollowUpErrors[keyof ProvidersCountFollowUpErrors];

export type ProvidersCountFollowUpResponses = {
    /**
     * Done.
     */
    200: FollowUpCounts;
};

export type ProvidersCountFollowUpResponse = ProvidersCountFollowUpResponses[keyof ProvidersCountFollowUpResponses];

export type ProvidersSeeFiguresData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/provider-follow-up/figures';
};

export type ProvidersSeeFiguresErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSeeFiguresError = ProvidersSeeFiguresErrors[keyof ProvidersSeeFiguresErrors];

export type ProvidersSeeFiguresResponses = {
    /**
     * Done.
     */
    200: FollowUpFigures;
};

export type ProvidersSeeFiguresResponse = ProvidersSeeFiguresResponses[keyof ProvidersSeeFiguresResponses];

export type ProvidersPreviewReminderData = {
    body: {
        view: 'inactive' | 'action_required' | 'unpaid' | 'without_subscription' | 'rise_pending';
        providerIds?: Array<string>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/provider-follow-up/reminders/preview';
};

export type ProvidersPreviewReminderErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersPreviewReminderError = ProvidersPreviewReminderErrors[keyof ProvidersPreviewReminderErrors];

export type ProvidersPreviewReminderResponses = {
    /**
     * Done.
     */
    200: ReminderPreview;
};

export type ProvidersPreviewReminderResponse = ProvidersPreviewReminderResponses[keyof ProvidersPreviewReminderResponses];

export type ProvidersRemindData = {
    body: {
        view: 'inactive' | 'action_required' | 'unpaid' | 'without_subscription' | 'rise_pending';
        providerIds?: Array<string>;
        message?: string;
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/provider-follow-up/reminders';
};

export type ProvidersRemindErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersRemindError = ProvidersRemindErrors[keyof ProvidersRemindErrors];

export type ProvidersRemindResponses = {
    /**
     * Done.
     */
    202: StartedJob;
};

export type ProvidersRemindResponse = ProvidersRemindResponses[keyof ProvidersRemindResponses];

export type ProvidersExportFollowUpData = {
    body: {
        format: 'csv' | 'csv-rfc4180' | 'xlsx';
        locale?: 'fr' | 'en';
        filter?: {
            view?: 'active' | 'inactive' | 'action_required' | 'unpaid' | 'without_subscription' | 'rise_pending' | 'exempt';
            skill?: string;
            area?: string;
        };
        q?: string;
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/provider-follow-up/exports';
};

export type ProvidersExportFollowUpErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersExportFollowUpError = ProvidersExportFollowUpErrors[keyof ProvidersExportFollowUpErrors];

export type ProvidersExportFollowUpResponses = {
    /**
     * Done.
     */
    202: StartedJob;
};

export type ProvidersExportFollowUpResponse = ProvidersExportFollowUpResponses[keyof ProvidersExportFollowUpResponses];

export type ProvidersExportRequestsData = {
    body: {
        format: 'csv' | 'csv-rfc4180' | 'xlsx';
        locale?: 'fr' | 'en';
        filter?: {
            set?: 'received' | 'offered' | 'closed';
        };
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/service-requests/exports';
};

export type ProvidersExportRequestsErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersExportRequestsError = ProvidersExportRequestsErrors[keyof ProvidersExportRequestsErrors];

export type ProvidersExportRequestsResponses = {
    /**
     * Done.
     */
    202: StartedJob;
};

export type ProvidersExportRequestsResponse = ProvidersExportRequestsResponses[keyof ProvidersExportRequestsResponses];

export type ProvidersExportEngagementsData = {
    body: {
        format: 'csv' | 'csv-rfc4180' | 'xlsx';
        locale?: 'fr' | 'en';
        filter?: {
            set?: 'ongoing' | 'over';
            provider?: string;
        };
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/engagements/exports';
};

export type ProvidersExportEngagementsErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersExportEngagementsError = ProvidersExportEngagementsErrors[keyof ProvidersExportEngagementsErrors];

export type ProvidersExportEngagementsResponses = {
    /**
     * Done.
     */
    202: StartedJob;
};

export type ProvidersExportEngagementsResponse = ProvidersExportEngagementsResponses[keyof ProvidersExportEngagementsResponses];

export type ProvidersSeeHistoryData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        providerId: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/providers/{providerId}/history';
};

export type ProvidersSeeHistoryErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSeeHistoryError = ProvidersSeeHistoryErrors[keyof ProvidersSeeHistoryErrors];

export type ProvidersSeeHistoryResponses = {
    /**
     * Done.
     */
    200: ProviderHistory;
};

export type ProvidersSeeHistoryResponse = ProvidersSeeHistoryResponses[keyof ProvidersSeeHistoryResponses];

export type ProvidersCreateData = {
    body: {
        name: string;
        phone?: string | null;
        siret?: string | null;
        street?: string | null;
        postalCode?: string | null;
        city?: string | null;
        country?: string;
        presentation?: string;
        email: string;
        locale?: 'fr' | 'en';
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/providers';
};

export type ProvidersCreateErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `provider_exists`: Provider already known.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersCreateError = ProvidersCreateErrors[keyof ProvidersCreateErrors];

export type ProvidersCreateResponses = {
    /**
     * Done.
     */
    201: CreatedProvider;
};

export type ProvidersCreateResponse = ProvidersCreateResponses[keyof ProvidersCreateResponses];

export type ProvidersSeeData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        providerId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/providers/{providerId}';
};

export type ProvidersSeeErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSeeError = ProvidersSeeErrors[keyof ProvidersSeeErrors];

export type ProvidersSeeResponses = {
    /**
     * Done.
     */
    200: Provider;
};

export type ProvidersSeeResponse = ProvidersSeeResponses[keyof ProvidersSeeResponses];

export type ProvidersEditData = {
    body: {
        name: string;
        phone?: string | null;
        siret?: string | null;
        street?: string | null;
        postalCode?: string | null;
        city?: string | null;
        country?: string;
        presentation?: string;
        email: string;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        providerId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/providers/{providerId}';
};

export type ProvidersEditErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `provider_exists`: Provider already known.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersEditError = ProvidersEditErrors[keyof ProvidersEditErrors];

export type ProvidersEditResponses = {
    /**
     * Done.
     */
    200: EditedProvider;
};

export type ProvidersEditResponse = ProvidersEditResponses[keyof ProvidersEditResponses];

export type ProvidersSeeOwnData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider';
};

export type ProvidersSeeOwnErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSeeOwnError = ProvidersSeeOwnErrors[keyof ProvidersSeeOwnErrors];

export type ProvidersSeeOwnResponses = {
    /**
     * Done.
     */
    200: OwnProvider;
};

export type ProvidersSeeOwnResponse = ProvidersSeeOwnResponses[keyof ProvidersSeeOwnResponses];

export type ProvidersRegisterData = {
    body: {
        name: string;
        phone?: string | null;
        siret?: string | null;
        street?: string | null;
        postalCode?: string | null;
        city?: string | null;
        country?: string;
        presentation?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider';
};

export type ProvidersRegisterErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `already_a_provider`: Provider account already created. `provider_exists`: Provider already known.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersRegisterError = ProvidersRegisterErrors[keyof ProvidersRegisterErrors];

export type ProvidersRegisterResponses = {
    /**
     * Done.
     */
    201: CreatedProvider;
};

export type ProvidersRegisterResponse = ProvidersRegisterResponses[keyof ProvidersRegisterResponses];

export type ProvidersEditOwnData = {
    body: {
        name: string;
        phone?: string | null;
        siret?: string | null;
        street?: string | null;
        postalCode?: string | null;
        city?: string | null;
        country?: string;
        presentation?: string;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider';
};

export type ProvidersEditOwnErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersEditOwnError = ProvidersEditOwnErrors[keyof ProvidersEditOwnErrors];

export type ProvidersEditOwnResponses = {
    /**
     * Done.
     */
    200: EditedProvider;
};

export type ProvidersEditOwnResponse = ProvidersEditOwnResponses[keyof ProvidersEditOwnResponses];

export type ProvidersSeeSubscriptionData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        providerId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/providers/{providerId}/subscription';
};

export type ProvidersSeeSubscriptionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSeeSubscriptionError = ProvidersSeeSubscriptionErrors[keyof ProvidersSeeSubscriptionErrors];

export type ProvidersSeeSubscriptionResponses = {
    /**
     * Done.
     */
    200: ProviderSubscription;
};

export type ProvidersSeeSubscriptionResponse = ProvidersSeeSubscriptionResponses[keyof ProvidersSeeSubscriptionResponses];

export type ProvidersListDocumentsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        providerId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/providers/{providerId}/documents';
};

export type ProvidersListDocumentsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersListDocumentsError = ProvidersListDocumentsErrors[keyof ProvidersListDocumentsErrors];

export type ProvidersListDocumentsResponses = {
    /**
     * Done.
     */
    200: ProviderDocuments;
};

export type ProvidersListDocumentsResponse = ProvidersListDocumentsResponses[keyof ProvidersListDocumentsResponses];

export type ProvidersExemptData = {
    body: {
        exempt: boolean;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        providerId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/providers/{providerId}/exemption';
};

export type ProvidersExemptErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `card_payments_needed`: Payment account to activate. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersExemptError = ProvidersExemptErrors[keyof ProvidersExemptErrors];

export type ProvidersExemptResponses = {
    /**
     * Done.
     */
    200: ProviderSubscription;
};

export type ProvidersExemptResponse = ProvidersExemptResponses[keyof ProvidersExemptResponses];

export type ProvidersCloseSubscriptionData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        providerId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/providers/{providerId}/subscription/close';
};

export type ProvidersCloseSubscriptionErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `provider_subscription_not_running`: No running subscription. `card_payments_needed`: Payment account to activate. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersCloseSubscriptionError = ProvidersCloseSubscriptionErrors[keyof ProvidersCloseSubscriptionErrors];

export type ProvidersCloseSubscriptionResponses = {
    /**
     * Done.
     */
    200: ProviderSubscription;
};

export type ProvidersCloseSubscriptionResponse = ProvidersCloseSubscriptionResponses[keyof ProvidersCloseSubscriptionResponses];

export type ProvidersSeeOwnSubscriptionData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider/subscription';
};

export type ProvidersSeeOwnSubscriptionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSeeOwnSubscriptionError = ProvidersSeeOwnSubscriptionErrors[keyof ProvidersSeeOwnSubscriptionErrors];

export type ProvidersSeeOwnSubscriptionResponses = {
    /**
     * Done.
     */
    200: ProviderSubscription;
};

export type ProvidersSeeOwnSubscriptionResponse = ProvidersSeeOwnSubscriptionResponses[keyof ProvidersSeeOwnSubscriptionResponses];

export type ProvidersSubscribeData = {
    body: {
        interval: 'monthly' | 'annual';
        htCents: number;
        methodId: string;
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider/subscription';
};

export type ProvidersSubscribeErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `provider_already_subscribed`: Subscription already running. `price_changed`: The price has changed. `card_payments_needed`: Payment account to activate. `payment_method_unusable`: Payment method unusable. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersSubscribeError = ProvidersSubscribeErrors[keyof ProvidersSubscribeErrors];

export type ProvidersSubscribeResponses = {
    /**
     * Done.
     */
    200: ProviderSubscription;
};

export type ProvidersSubscribeResponse = ProvidersSubscribeResponses[keyof ProvidersSubscribeResponses];

export type ProvidersEditOwnBillingData = {
    body: {
        name: string;
        email: string;
        line1: string;
        line2?: string;
        postalCode: string;
        city: string;
        country: string;
        siren?: string;
        vatNumber?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider/subscription/billing-address';
};

export type ProvidersEditOwnBillingErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `card_payments_needed`: Payment account to activate. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersEditOwnBillingError = ProvidersEditOwnBillingErrors[keyof ProvidersEditOwnBillingErrors];

export type ProvidersEditOwnBillingResponses = {
    /**
     * Done.
     */
    200: ProviderSubscription;
};

export type ProvidersEditOwnBillingResponse = ProvidersEditOwnBillingResponses[keyof ProvidersEditOwnBillingResponses];

export type ProvidersOpenOwnMethodPageData = {
    body: {
        kind: 'card' | 'sepa_debit';
        returnTo: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider/subscription/method-pages';
};

export type ProvidersOpenOwnMethodPageErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `card_payments_needed`: Payment account to activate. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersOpenOwnMethodPageError = ProvidersOpenOwnMethodPageErrors[keyof ProvidersOpenOwnMethodPageErrors];

export type ProvidersOpenOwnMethodPageResponses = {
    /**
     * Done.
     */
    201: MethodPage;
};

export type ProvidersOpenOwnMethodPageResponse = ProvidersOpenOwnMethodPageResponses[keyof ProvidersOpenOwnMethodPageResponses];

export type ProvidersConfirmOwnMethodData = {
    body: {
        session: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider/subscription/methods';
};

export type ProvidersConfirmOwnMethodErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `card_payments_needed`: Payment account to activate. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersConfirmOwnMethodError = ProvidersConfirmOwnMethodErrors[keyof ProvidersConfirmOwnMethodErrors];

export type ProvidersConfirmOwnMethodResponses = {
    /**
     * Done.
     */
    200: ProviderSubscription;
};

export type ProvidersConfirmOwnMethodResponse = ProvidersConfirmOwnMethodResponses[keyof ProvidersConfirmOwnMethodResponses];

export type ProvidersChooseOwnMethodData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        methodId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider/subscription/methods/{methodId}/choose';
};

export type ProvidersChooseOwnMethodErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `card_payments_needed`: Payment account to activate. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item. `payment_method_unusable`: Payment method unusable.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersChooseOwnMethodError = ProvidersChooseOwnMethodErrors[keyof ProvidersChooseOwnMethodErrors];

export type ProvidersChooseOwnMethodResponses = {
    /**
     * Done.
     */
    200: ProviderSubscription;
};

export type ProvidersChooseOwnMethodResponse = ProvidersChooseOwnMethodResponses[keyof ProvidersChooseOwnMethodResponses];

export type ProvidersPayOwnInvoiceData = {
    body: {
        methodId: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider/subscription/documents/{documentId}/pay';
};

export type ProvidersPayOwnInvoiceErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `card_payments_needed`: Payment account to activate. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item. `order_not_payable`: Order closed. `payment_method_unusable`: Payment method unusable.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersPayOwnInvoiceError = ProvidersPayOwnInvoiceErrors[keyof ProvidersPayOwnInvoiceErrors];

export type ProvidersPayOwnInvoiceResponses = {
    /**
     * Done.
     */
    200: ProviderSubscription;
};

export type ProvidersPayOwnInvoiceResponse = ProvidersPayOwnInvoiceResponses[keyof ProvidersPayOwnInvoiceResponses];

export type ProvidersListOwnDocumentsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider/subscription/documents';
};

export type ProvidersListOwnDocumentsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersListOwnDocumentsError = ProvidersListOwnDocumentsErrors[keyof ProvidersListOwnDocumentsErrors];

export type ProvidersListOwnDocumentsResponses = {
    /**
     * Done.
     */
    200: ProviderDocuments;
};

export type ProvidersListOwnDocumentsResponse = ProvidersListOwnDocumentsResponses[keyof ProvidersListOwnDocumentsResponses];

export type ProvidersCancelOwnSubscriptionData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider/subscription/cancel';
};

export type ProvidersCancelOwnSubscriptionErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `provider_subscription_not_running`: No running subscription. `card_payments_needed`: Payment account to activate. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item. `provider_subscription_ending`: Subscription being cancelled.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersCancelOwnSubscriptionError = ProvidersCancelOwnSubscriptionErrors[keyof ProvidersCancelOwnSubscriptionErrors];

export type ProvidersCancelOwnSubscriptionResponses = {
    /**
     * Done.
     */
    200: ProviderSubscription;
};

export type ProvidersCancelOwnSubscriptionResponse = ProvidersCancelOwnSubscriptionResponses[keyof ProvidersCancelOwnSubscriptionResponses];

export type ProvidersRevokeOwnCancellationData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider/subscription/revoke';
};

export type ProvidersRevokeOwnCancellationErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `provider_subscription_not_running`: No running subscription. `card_payments_needed`: Payment account to activate. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item. `provider_nothing_to_revoke`: No cancellation to revoke.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersRevokeOwnCancellationError = ProvidersRevokeOwnCancellationErrors[keyof ProvidersRevokeOwnCancellationErrors];

export type ProvidersRevokeOwnCancellationResponses = {
    /**
     * Done.
     */
    200: ProviderSubscription;
};

export type ProvidersRevokeOwnCancellationResponse = ProvidersRevokeOwnCancellationResponses[keyof ProvidersRevokeOwnCancellationResponses];

export type ProvidersSwitchOwnIntervalData = {
    body: {
        to: 'monthly' | 'annual';
        htCents: number;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider/subscription/switch';
};

export type ProvidersSwitchOwnIntervalErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `provider_subscription_not_running`: No running subscription. `card_payments_needed`: Payment account to activate. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item. `provider_subscription_ending`: Subscription being cancelled. `provider_payment_overdue`: Payment overdue. `interval_unchanged`: Interval already chosen. `price_changed`: The price has changed. `provider_price_missing`: Price to set.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersSwitchOwnIntervalError = ProvidersSwitchOwnIntervalErrors[keyof ProvidersSwitchOwnIntervalErrors];

export type ProvidersSwitchOwnIntervalResponses = {
    /**
     * Done.
     */
    200: ProviderSubscription;
};

export type ProvidersSwitchOwnIntervalResponse = ProvidersSwitchOwnIntervalResponses[keyof ProvidersSwitchOwnIntervalResponses];

export type ProvidersUndoOwnSwitchData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider/subscription/undo-switch';
};

export type ProvidersUndoOwnSwitchErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `provider_subscription_not_running`: No running subscription. `card_payments_needed`: Payment account to activate. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item. `interval_switch_not_planned`: No change planned.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersUndoOwnSwitchError = ProvidersUndoOwnSwitchErrors[keyof ProvidersUndoOwnSwitchErrors];

export type ProvidersUndoOwnSwitchResponses = {
    /**
     * Done.
     */
    200: ProviderSubscription;
};

export type ProvidersUndoOwnSwitchResponse = ProvidersUndoOwnSwitchResponses[keyof ProvidersUndoOwnSwitchResponses];

export type ProvidersAnswerRiseData = {
    body: {
        accepted: boolean;
        htCents: number;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        consentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/provider/subscription/rises/{consentId}';
};

export type ProvidersAnswerRiseErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `provider_subscription_not_running`: No running subscription. `card_payments_needed`: Payment account to activate. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item. `price_request_closed`: Request already closed. `price_changed`: The price has changed.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersAnswerRiseError = ProvidersAnswerRiseErrors[keyof ProvidersAnswerRiseErrors];

export type ProvidersAnswerRiseResponses = {
    /**
     * Done.
     */
    200: ProviderSubscription;
};

export type ProvidersAnswerRiseResponse = ProvidersAnswerRiseResponses[keyof ProvidersAnswerRiseResponses];

export type ProvidersSeeAccountData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/provider-settings/account';
};

export type ProvidersSeeAccountErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSeeAccountError = ProvidersSeeAccountErrors[keyof ProvidersSeeAccountErrors];

export type ProvidersSeeAccountResponses = {
    /**
     * Done.
     */
    200: PaymentAccount;
};

export type ProvidersSeeAccountResponse = ProvidersSeeAccountResponses[keyof ProvidersSeeAccountResponses];

export type ProvidersConnectAccountData = {
    body: {
        returnTo: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/provider-settings/account';
};

export type ProvidersConnectAccountErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersConnectAccountError = ProvidersConnectAccountErrors[keyof ProvidersConnectAccountErrors];

export type ProvidersConnectAccountResponses = {
    /**
     * Done.
     */
    201: OnboardingPage;
};

export type ProvidersConnectAccountResponse = ProvidersConnectAccountResponses[keyof ProvidersConnectAccountResponses];

export type ProvidersRefreshAccountData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/provider-settings/account/refresh';
};

export type ProvidersRefreshAccountErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersRefreshAccountError = ProvidersRefreshAccountErrors[keyof ProvidersRefreshAccountErrors];

export type ProvidersRefreshAccountResponses = {
    /**
     * Done.
     */
    200: PaymentAccount;
};

export type ProvidersRefreshAccountResponse = ProvidersRefreshAccountResponses[keyof ProvidersRefreshAccountResponses];

export type ProvidersSeeSettingsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/provider-settings';
};

export type ProvidersSeeSettingsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersSeeSettingsError = ProvidersSeeSettingsErrors[keyof ProvidersSeeSettingsErrors];

export type ProvidersSeeSettingsResponses = {
    /**
     * Done.
     */
    200: ProviderSettings;
};

export type ProvidersSeeSettingsResponse = ProvidersSeeSettingsResponses[keyof ProvidersSeeSettingsResponses];

export type ProvidersEditSettingsData = {
    body: {
        subscriptionsOn: boolean;
        appliesToExisting: boolean;
        cardAtSignUp: boolean;
        noticeDays: number;
        graceDays: number;
        reminderDays: Array<3 | 15 | 30>;
        rateBp: 2000 | 1000 | 850 | 550 | 210;
        version: number | string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/provider-settings';
};

export type ProvidersEditSettingsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `card_payments_needed`: Payment account to activate. `provider_price_missing`: Price to set.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersEditSettingsError = ProvidersEditSettingsErrors[keyof ProvidersEditSettingsErrors];

export type ProvidersEditSettingsResponses = {
    /**
     * Done.
     */
    200: ProviderSettings;
};

export type ProvidersEditSettingsResponse = ProvidersEditSettingsResponses[keyof ProvidersEditSettingsResponses];

export type ProvidersListPricesData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/provider-settings/prices';
};

export type ProvidersListPricesErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersListPricesError = ProvidersListPricesErrors[keyof ProvidersListPricesErrors];

export type ProvidersListPricesResponses = {
    /**
     * Done.
     */
    200: PriceVersions;
};

export type ProvidersListPricesResponse = ProvidersListPricesResponses[keyof ProvidersListPricesResponses];

export type ProvidersPublishPriceData = {
    body: {
        interval: 'monthly' | 'annual';
        price: string;
        insteadOf: number | null;
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/provider-settings/prices';
};

export type ProvidersPublishPriceErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `card_payments_needed`: Payment account to activate. `price_changed`: The price has changed. `payment_declined`: Payment declined. `payment_to_confirm`: Confirmation expected. `billing_address_missing`: Billing address expected. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
    /**
     * `payment_provider_unavailable`: Payment unavailable for now.
     */
    503: Problem;
};

export type ProvidersPublishPriceError = ProvidersPublishPriceErrors[keyof ProvidersPublishPriceErrors];

export type ProvidersPublishPriceResponses = {
    /**
     * Done.
     */
    201: PublishedPrice;
};

export type ProvidersPublishPriceResponse = ProvidersPublishPriceResponses[keyof ProvidersPublishPriceResponses];

export type ProvidersPreviewPriceData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query: {
        interval: 'monthly' | 'annual';
        price: string;
    };
    url: '/v1/organisations/{organisation}/provider-settings/price-preview';
};

export type ProvidersPreviewPriceErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type ProvidersPreviewPriceError = ProvidersPreviewPriceErrors[keyof ProvidersPreviewPriceErrors];

export type ProvidersPreviewPriceResponses = {
    /**
     * Done.
     */
    200: PricePreview;
};

export type ProvidersPreviewPriceResponse = ProvidersPreviewPriceResponses[keyof ProvidersPreviewPriceResponses];

export type EvaluationsListSessionsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        filter?: {
            programme?: string;
        };
    };
    url: '/v1/organisations/{organisation}/evaluation-sessions';
};

export type EvaluationsListSessionsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsListSessionsError = EvaluationsListSessionsErrors[keyof EvaluationsListSessionsErrors];

export type EvaluationsListSessionsResponses = {
    /**
     * Done.
     */
    200: EvaluationSessions;
};

export type EvaluationsListSessionsResponse = EvaluationsListSessionsResponses[keyof EvaluationsListSessionsResponses];

export type EvaluationsCreateSessionData = {
    body: {
        programmeId: string;
        title: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions';
};

export type EvaluationsCreateSessionErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsCreateSessionError = EvaluationsCreateSessionErrors[keyof EvaluationsCreateSessionErrors];

export type EvaluationsCreateSessionResponses = {
    /**
     * Done.
     */
    201: CreatedSession;
};

export type EvaluationsCreateSessionResponse = EvaluationsCreateSessionResponses[keyof EvaluationsCreateSessionResponses];

export type EvaluationsSeeSessionData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}';
};

export type EvaluationsSeeSessionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsSeeSessionError = EvaluationsSeeSessionErrors[keyof EvaluationsSeeSessionErrors];

export type EvaluationsSeeSessionResponses = {
    /**
     * Done.
     */
    200: EvaluationSessionDetail;
};

export type EvaluationsSeeSessionResponse = EvaluationsSeeSessionResponses[keyof EvaluationsSeeSessionResponses];

export type EvaluationsEditSessionData = {
    body: {
        title?: string;
        instructions?: string;
        phases?: Array<{
            id: string;
            name: string;
            opensAt: string;
            closesAt: string;
            rights: {
                dossiers: 'own' | 'assigned' | 'all';
                othersEvaluations: 'never' | 'after_own' | 'always';
                evaluatorNames: boolean;
                blind: boolean;
                acceptsLate: boolean;
            };
        }>;
        blinding?: {
            shownFieldIds: Array<string>;
            fileNames: 'replaced' | 'kept';
        };
        perDossier?: number | string;
        average?: 'mean' | 'median';
        disagreement?: number | string;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}';
};

export type EvaluationsEditSessionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `session_state_forbids`: Not possible at this stage.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsEditSessionError = EvaluationsEditSessionErrors[keyof EvaluationsEditSessionErrors];

export type EvaluationsEditSessionResponses = {
    /**
     * Done.
     */
    200: EvaluationSession;
};

export type EvaluationsEditSessionResponse = EvaluationsEditSessionResponses[keyof EvaluationsEditSessionResponses];

export type EvaluationsSaveGridData = {
    body: {
        grid: {
            criteria: Array<{
                id: string;
                label: string;
                help?: string;
                required: boolean;
                notApplicable: boolean;
                condition?: FormCondition;
                type: 'score';
                min: number;
                max: number;
                step: number;
                weight: number;
                independent: boolean;
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                notApplicable: boolean;
                condition?: FormCondition;
                type: 'single_choice';
                options: Array<{
                    id: string;
                    label: string;
                }>;
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                notApplicable: boolean;
                condition?: FormCondition;
                type: 'multiple_choice';
                options: Array<{
                    id: string;
                    label: string;
                }>;
                minChoices?: number;
                maxChoices?: number;
            } | {
                id: string;
                label: string;
                help?: string;
                required: boolean;
                notApplicable: boolean;
                condition?: FormCondition;
                type: 'text';
                minLength?: number;
                maxLength?: number;
            }>;
        };
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/grid';
};

export type EvaluationsSaveGridErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `session_state_forbids`: Not possible at this stage. `grid_frozen`: Grid frozen.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsSaveGridError = EvaluationsSaveGridErrors[keyof EvaluationsSaveGridErrors];

export type EvaluationsSaveGridResponses = {
    /**
     * Done.
     */
    200: EvaluationSession;
};

export type EvaluationsSaveGridResponse = EvaluationsSaveGridResponses[keyof EvaluationsSaveGridResponses];

export type EvaluationsOpenSessionData = {
    body: {
        reason?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/open';
};

export type EvaluationsOpenSessionErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `session_not_ready`: Session to complete. `evaluation_reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsOpenSessionError = EvaluationsOpenSessionErrors[keyof EvaluationsOpenSessionErrors];

export type EvaluationsOpenSessionResponses = {
    /**
     * Done.
     */
    200: EvaluationSessionMove;
};

export type EvaluationsOpenSessionResponse = EvaluationsOpenSessionResponses[keyof EvaluationsOpenSessionResponses];

export type EvaluationsCloseSessionData = {
    body: {
        reason?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/close';
};

export type EvaluationsCloseSessionErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `session_not_ready`: Session to complete. `evaluation_reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsCloseSessionError = EvaluationsCloseSessionErrors[keyof EvaluationsCloseSessionErrors];

export type EvaluationsCloseSessionResponses = {
    /**
     * Done.
     */
    200: EvaluationSessionMove;
};

export type EvaluationsCloseSessionResponse = EvaluationsCloseSessionResponses[keyof EvaluationsCloseSessionResponses];

export type EvaluationsReopenSessionData = {
    body: {
        reason?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/reopen';
};

export type EvaluationsReopenSessionErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `session_not_ready`: Session to complete. `evaluation_reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsReopenSessionError = EvaluationsReopenSessionErrors[keyof EvaluationsReopenSessionErrors];

export type EvaluationsReopenSessionResponses = {
    /**
     * Done.
     */
    200: EvaluationSessionMove;
};

export type EvaluationsReopenSessionResponse = EvaluationsReopenSessionResponses[keyof EvaluationsReopenSessionResponses];

export type EvaluationsPublishResultsData = {
    body: {
        publication: {
            textCriterionIds: Array<string>;
            showsAverage: boolean;
            message?: string;
        };
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/publish-results';
};

export type EvaluationsPublishResultsErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsPublishResultsError = EvaluationsPublishResultsErrors[keyof EvaluationsPublishResultsErrors];

export type EvaluationsPublishResultsResponses = {
    /**
     * Done.
     */
    200: EvaluationSessionMove;
};

export type EvaluationsPublishResultsResponse = EvaluationsPublishResultsResponses[keyof EvaluationsPublishResultsResponses];

export type EvaluationsListEvaluatorsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators';
};

export type EvaluationsListEvaluatorsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsListEvaluatorsError = EvaluationsListEvaluatorsErrors[keyof EvaluationsListEvaluatorsErrors];

export type EvaluationsListEvaluatorsResponses = {
    /**
     * Done.
     */
    200: Evaluators;
};

export type EvaluationsListEvaluatorsResponse = EvaluationsListEvaluatorsResponses[keyof EvaluationsListEvaluatorsResponses];

export type EvaluationsInviteEvaluatorsData = {
    body: {
        evaluators: Array<{
            email: string;
            name: string;
            maximum?: number | string | null;
            siren?: string | null;
        }>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators';
};

export type EvaluationsInviteEvaluatorsErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_state_forbids`: Not possible at this stage. `too_many_evaluators`: Too many evaluators.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsInviteEvaluatorsError = EvaluationsInviteEvaluatorsErrors[keyof EvaluationsInviteEvaluatorsErrors];

export type EvaluationsInviteEvaluatorsResponses = {
    /**
     * Done.
     */
    201: InvitedEvaluators;
};

export type EvaluationsInviteEvaluatorsResponse = EvaluationsInviteEvaluatorsResponses[keyof EvaluationsInviteEvaluatorsResponses];

export type EvaluationsRemindEvaluatorsData = {
    body: {
        evaluatorIds: Array<string>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators/remind';
};

export type EvaluationsRemindEvaluatorsErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsRemindEvaluatorsError = EvaluationsRemindEvaluatorsErrors[keyof EvaluationsRemindEvaluatorsErrors];

export type EvaluationsRemindEvaluatorsResponses = {
    /**
     * Done.
     */
    200: RemindedEvaluators;
};

export type EvaluationsRemindEvaluatorsResponse = EvaluationsRemindEvaluatorsResponses[keyof EvaluationsRemindEvaluatorsResponses];

export type EvaluationsEditEvaluatorData = {
    body: {
        name?: string;
        maximum?: number | string | null;
        siren?: string | null;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        evaluatorId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators/{evaluatorId}';
};

export type EvaluationsEditEvaluatorErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `session_state_forbids`: Not possible at this stage.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsEditEvaluatorError = EvaluationsEditEvaluatorErrors[keyof EvaluationsEditEvaluatorErrors];

export type EvaluationsEditEvaluatorResponses = {
    /**
     * Done.
     */
    200: Evaluator;
};

export type EvaluationsEditEvaluatorResponse = EvaluationsEditEvaluatorResponses[keyof EvaluationsEditEvaluatorResponses];

export type EvaluationsRemoveEvaluatorData = {
    body: {
        reason?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        evaluatorId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators/{evaluatorId}/remove';
};

export type EvaluationsRemoveEvaluatorErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_state_forbids`: Not possible at this stage.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsRemoveEvaluatorError = EvaluationsRemoveEvaluatorErrors[keyof EvaluationsRemoveEvaluatorErrors];

export type EvaluationsRemoveEvaluatorResponses = {
    /**
     * Done.
     */
    200: RemovedEvaluator;
};

export type EvaluationsRemoveEvaluatorResponse = EvaluationsRemoveEvaluatorResponses[keyof EvaluationsRemoveEvaluatorResponses];

export type EvaluationsResendInvitationData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        evaluatorId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators/{evaluatorId}/resend';
};

export type EvaluationsResendInvitationErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_state_forbids`: Not possible at this stage.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsResendInvitationError = EvaluationsResendInvitationErrors[keyof EvaluationsResendInvitationErrors];

export type EvaluationsResendInvitationResponses = {
    /**
     * Done.
     */
    200: ResentInvitation;
};

export type EvaluationsResendInvitationResponse = EvaluationsResendInvitationResponses[keyof EvaluationsResendInvitationResponses];

export type EvaluationsReplaceEvaluatorData = {
    body: {
        byEvaluatorId: string;
        reason?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        evaluatorId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators/{evaluatorId}/replace';
};

export type EvaluationsReplaceEvaluatorErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_state_forbids`: Not possible at this stage.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsReplaceEvaluatorError = EvaluationsReplaceEvaluatorErrors[keyof EvaluationsReplaceEvaluatorErrors];

export type EvaluationsReplaceEvaluatorResponses = {
    /**
     * Done.
     */
    200: ReplacedEvaluator;
};

export type EvaluationsReplaceEvaluatorResponse = EvaluationsReplaceEvaluatorResponses[keyof EvaluationsReplaceEvaluatorResponses];

export type EvaluationsAddDossiersData = {
    body: {
        dossierIds?: Array<string>;
        status?: string;
        viewId?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/dossiers';
};

export type EvaluationsAddDossiersErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_state_forbids`: Not possible at this stage. `too_many_session_dossiers`: Too many dossiers. `view_being_prepared`: View being prepared.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsAddDossiersError = EvaluationsAddDossiersErrors[keyof EvaluationsAddDossiersErrors];

export type EvaluationsAddDossiersResponses = {
    /**
     * Done.
     */
    200: AddedDossiers;
};

export type EvaluationsAddDossiersResponse = EvaluationsAddDossiersResponses[keyof EvaluationsAddDossiersResponses];

export type EvaluationsRemoveDossiersData = {
    body: {
        dossierIds: Array<string>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/dossiers/remove';
};

export type EvaluationsRemoveDossiersErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_state_forbids`: Not possible at this stage.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsRemoveDossiersError = EvaluationsRemoveDossiersErrors[keyof EvaluationsRemoveDossiersErrors];

export type EvaluationsRemoveDossiersResponses = {
    /**
     * Done.
     */
    200: RemovedDossiers;
};

export type EvaluationsRemoveDossiersResponse = EvaluationsRemoveDossiersResponses[keyof EvaluationsRemoveDossiersResponses];

export type EvaluationsAssignDossiersData = {
    body: {
        dossierIds: Array<string>;
        evaluatorIds: Array<string>;
        despiteConflicts?: boolean;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/assignments';
};

export type EvaluationsAssignDossiersErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_state_forbids`: Not possible at this stage.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsAssignDossiersError = EvaluationsAssignDossiersErrors[keyof EvaluationsAssignDossiersErrors];

export type EvaluationsAssignDossiersResponses = {
    /**
     * Done.
     */
    200: AssignedDossiers;
};

export type EvaluationsAssignDossiersResponse = EvaluationsAssignDossiersResponses[keyof EvaluationsAssignDossiersResponses];

export type EvaluationsSpreadDossiersData = {
    body: {
        perDossier: number | string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/spreads';
};

export type EvaluationsSpreadDossiersErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_state_forbids`: Not possible at this stage. `spread_under_way`: Spread under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsSpreadDossiersError = EvaluationsSpreadDossiersErrors[keyof EvaluationsSpreadDossiersErrors];

export type EvaluationsSpreadDossiersResponses = {
    /**
     * Done.
     */
    202: StartedSpread;
};

export type EvaluationsSpreadDossiersResponse = EvaluationsSpreadDossiersResponses[keyof EvaluationsSpreadDossiersResponses];

export type EvaluationsProposeConflictsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/conflicts';
};

export type EvaluationsProposeConflictsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsProposeConflictsError = EvaluationsProposeConflictsErrors[keyof EvaluationsProposeConflictsErrors];

export type EvaluationsProposeConflictsResponses = {
    /**
     * Done.
     */
    200: ProposedConflicts;
};

export type EvaluationsProposeConflictsResponse = EvaluationsProposeConflictsResponses[keyof EvaluationsProposeConflictsResponses];

export type EvaluationsJudgeConflictData = {
    body: {
        dossierId: string;
        evaluatorId: string;
        verdict: 'apart' | 'ignored';
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/conflicts';
};

export type EvaluationsJudgeConflictErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `session_state_forbids`: Not possible at this stage. `evaluation_state_forbids`: Not possible at this stage. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsJudgeConflictError = EvaluationsJudgeConflictErrors[keyof EvaluationsJudgeConflictErrors];

export type EvaluationsJudgeConflictResponses = {
    /**
     * Done.
     */
    200: JudgedConflict;
};

export type EvaluationsJudgeConflictResponse = EvaluationsJudgeConflictResponses[keyof EvaluationsJudgeConflictResponses];

export type EvaluationsReturnToDraftData = {
    body: {
        reason?: string;
        dueAt?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        evaluationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluations/{evaluationId}/return-to-draft';
};

export type EvaluationsReturnToDraftErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `evaluation_state_forbids`: Not possible at this stage. `session_not_open`: Registration closed. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `evaluation_reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsReturnToDraftError = EvaluationsReturnToDraftErrors[keyof EvaluationsReturnToDraftErrors];

export type EvaluationsReturnToDraftResponses = {
    /**
     * Done.
     */
    200: EvaluationMove;
};

export type EvaluationsReturnToDraftResponse = EvaluationsReturnToDraftResponses[keyof EvaluationsReturnToDraftResponses];

export type EvaluationsReopenEvaluationData = {
    body: {
        reason?: string;
        dueAt?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        evaluationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluations/{evaluationId}/reopen';
};

export type EvaluationsReopenEvaluationErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `evaluation_state_forbids`: Not possible at this stage. `session_not_open`: Registration closed. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `evaluation_reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsReopenEvaluationError = EvaluationsReopenEvaluationErrors[keyof EvaluationsReopenEvaluationErrors];

export type EvaluationsReopenEvaluationResponses = {
    /**
     * Done.
     */
    200: EvaluationMove;
};

export type EvaluationsReopenEvaluationResponse = EvaluationsReopenEvaluationResponses[keyof EvaluationsReopenEvaluationResponses];

export type EvaluationsRecuseData = {
    body: {
        reason?: string;
        dueAt?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        evaluationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluations/{evaluationId}/recuse';
};

export type EvaluationsRecuseErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `evaluation_state_forbids`: Not possible at this stage. `session_not_open`: Registration closed. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `evaluation_reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsRecuseError = EvaluationsRecuseErrors[keyof EvaluationsRecuseErrors];

export type EvaluationsRecuseResponses = {
    /**
     * Done.
     */
    200: EvaluationMove;
};

export type EvaluationsRecuseResponse = EvaluationsRecuseResponses[keyof EvaluationsRecuseResponses];

export type EvaluationsCancelEvaluationData = {
    body: {
        reason?: string;
        dueAt?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        evaluationId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluations/{evaluationId}/cancel';
};

export type EvaluationsCancelEvaluationErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `evaluation_state_forbids`: Not possible at this stage. `session_not_open`: Registration closed. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `evaluation_reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsCancelEvaluationError = EvaluationsCancelEvaluationErrors[keyof EvaluationsCancelEvaluationErrors];

export type EvaluationsCancelEvaluationResponses = {
    /**
     * Done.
     */
    200: EvaluationMove;
};

export type EvaluationsCancelEvaluationResponse = EvaluationsCancelEvaluationResponses[keyof EvaluationsCancelEvaluationResponses];

export type EvaluationsListResultsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        sort?: 'rank' | '-rank' | 'correctedRank' | 'number' | 'live';
        filter?: {
            disagreement?: 'yes';
        };
    };
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/results';
};

export type EvaluationsListResultsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsListResultsError = EvaluationsListResultsErrors[keyof EvaluationsListResultsErrors];

export type EvaluationsListResultsResponses = {
    /**
     * Done.
     */
    200: EvaluationResults;
};

export type EvaluationsListResultsResponse = EvaluationsListResultsResponses[keyof EvaluationsListResultsResponses];

export type EvaluationsListResultsViewData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        viewId: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/views/{viewId}/results';
};

export type EvaluationsListResultsViewErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsListResultsViewError = EvaluationsListResultsViewErrors[keyof EvaluationsListResultsViewErrors];

export type EvaluationsListResultsViewResponses = {
    /**
     * Done.
     */
    200: ViewedResults;
};

export type EvaluationsListResultsViewResponse = EvaluationsListResultsViewResponses[keyof EvaluationsListResultsViewResponses];

export type EvaluationsExportResultsData = {
    body: {
        format: 'csv' | 'csv-rfc4180' | 'xlsx';
        lines?: 'dossiers' | 'evaluations';
        locale?: 'fr' | 'en';
        viewId?: string;
        sort?: 'rank' | '-rank' | 'correctedRank' | 'number' | 'live';
        filter?: {
            disagreement?: 'yes';
        };
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/results/exports';
};

export type EvaluationsExportResultsErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsExportResultsError = EvaluationsExportResultsErrors[keyof EvaluationsExportResultsErrors];

export type EvaluationsExportResultsResponses = {
    /**
     * Done.
     */
    202: StartedResultsExport;
};

export type EvaluationsExportResultsResponse = EvaluationsExportResultsResponses[keyof EvaluationsExportResultsResponses];

export type EvaluationsSeeEvaluatedDossierData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/dossiers/{dossierId}';
};

export type EvaluationsSeeEvaluatedDossierErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsSeeEvaluatedDossierError = EvaluationsSeeEvaluatedDossierErrors[keyof EvaluationsSeeEvaluatedDossierErrors];

export type EvaluationsSeeEvaluatedDossierResponses = {
    /**
     * Done.
     */
    200: EvaluatedDossier;
};

export type EvaluationsSeeEvaluatedDossierResponse = EvaluationsSeeEvaluatedDossierResponses[keyof EvaluationsSeeEvaluatedDossierResponses];

export type EvaluationsSeeListAsEvaluatorData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        evaluatorId: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        among?: 'own' | 'all';
        filter?: {
            state?: string;
        };
    };
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators/{evaluatorId}/dossiers';
};

export type EvaluationsSeeListAsEvaluatorErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsSeeListAsEvaluatorError = EvaluationsSeeListAsEvaluatorErrors[keyof EvaluationsSeeListAsEvaluatorErrors];

export type EvaluationsSeeListAsEvaluatorResponses = {
    /**
     * Done.
     */
    200: EvaluationDesk;
};

export type EvaluationsSeeListAsEvaluatorResponse = EvaluationsSeeListAsEvaluatorResponses[keyof EvaluationsSeeListAsEvaluatorResponses];

export type EvaluationsSeeDossierAsEvaluatorData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        evaluatorId: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators/{evaluatorId}/dossiers/{dossierId}';
};

export type EvaluationsSeeDossierAsEvaluatorErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsSeeDossierAsEvaluatorError = EvaluationsSeeDossierAsEvaluatorErrors[keyof EvaluationsSeeDossierAsEvaluatorErrors];

export type EvaluationsSeeDossierAsEvaluatorResponses = {
    /**
     * Done.
     */
    200: EvaluationSheet;
};

export type EvaluationsSeeDossierAsEvaluatorResponse = EvaluationsSeeDossierAsEvaluatorResponses[keyof EvaluationsSeeDossierAsEvaluatorResponses];

export type EvaluationsListOwnSessionsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/evaluation-sessions';
};

export type EvaluationsListOwnSessionsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsListOwnSessionsError = EvaluationsListOwnSessionsErrors[keyof EvaluationsListOwnSessionsErrors];

export type EvaluationsListOwnSessionsResponses = {
    /**
     * Done.
     */
    200: OwnEvaluationSessions;
};

export type EvaluationsListOwnSessionsResponse = EvaluationsListOwnSessionsResponses[keyof EvaluationsListOwnSessionsResponses];

export type EvaluationsSeeOwnSessionData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}';
};

export type EvaluationsSeeOwnSessionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsSeeOwnSessionError = EvaluationsSeeOwnSessionErrors[keyof EvaluationsSeeOwnSessionErrors];

export type EvaluationsSeeOwnSessionResponses = {
    /**
     * Done.
     */
    200: OwnEvaluationSessionDetail;
};

export type EvaluationsSeeOwnSessionResponse = EvaluationsSeeOwnSessionResponses[keyof EvaluationsSeeOwnSessionResponses];

export type EvaluationsAcceptInvitationData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/accept';
};

export type EvaluationsAcceptInvitationErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsAcceptInvitationError = EvaluationsAcceptInvitationErrors[keyof EvaluationsAcceptInvitationErrors];

export type EvaluationsAcceptInvitationResponses = {
    /**
     * Done.
     */
    200: AnsweredInvitation;
};

export type EvaluationsAcceptInvitationResponse = EvaluationsAcceptInvitationResponses[keyof EvaluationsAcceptInvitationResponses];

export type EvaluationsDeclineInvitationData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/decline';
};

export type EvaluationsDeclineInvitationErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsDeclineInvitationError = EvaluationsDeclineInvitationErrors[keyof EvaluationsDeclineInvitationErrors];

export type EvaluationsDeclineInvitationResponses = {
    /**
     * Done.
     */
    200: AnsweredInvitation;
};

export type EvaluationsDeclineInvitationResponse = EvaluationsDeclineInvitationResponses[keyof EvaluationsDeclineInvitationResponses];

export type EvaluationsListOwnDossiersData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        among?: 'own' | 'all';
        filter?: {
            state?: string;
        };
    };
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers';
};

export type EvaluationsListOwnDossiersErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `evaluator_not_joined`: Invitation to accept.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsListOwnDossiersError = EvaluationsListOwnDossiersErrors[keyof EvaluationsListOwnDossiersErrors];

export type EvaluationsListOwnDossiersResponses = {
    /**
     * Done.
     */
    200: EvaluationDesk;
};

export type EvaluationsListOwnDossiersResponse = EvaluationsListOwnDossiersResponses[keyof EvaluationsListOwnDossiersResponses];

export type EvaluationsSeeOwnDossierData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers/{dossierId}';
};

export type EvaluationsSeeOwnDossierErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `evaluator_not_joined`: Invitation to accept.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsSeeOwnDossierError = EvaluationsSeeOwnDossierErrors[keyof EvaluationsSeeOwnDossierErrors];

export type EvaluationsSeeOwnDossierResponses = {
    /**
     * Done.
     */
    200: EvaluationSheet;
};

export type EvaluationsSeeOwnDossierResponse = EvaluationsSeeOwnDossierResponses[keyof EvaluationsSeeOwnDossierResponses];

export type EvaluationsSaveEvaluationData = {
    body: {
        answers: {
            [key: string]: {
                value?: unknown;
                notApplicable?: true;
            };
        };
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers/{dossierId}/evaluation';
};

export type EvaluationsSaveEvaluationErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `evaluator_not_joined`: Invitation to accept. `evaluation_state_forbids`: Not possible at this stage. `session_not_open`: Registration closed. `phase_not_begun`: Not begun yet. `evaluation_too_late`: Deadline passed. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsSaveEvaluationError = EvaluationsSaveEvaluationErrors[keyof EvaluationsSaveEvaluationErrors];

export type EvaluationsSaveEvaluationResponses = {
    /**
     * Done.
     */
    200: SavedEvaluation;
};

export type EvaluationsSaveEvaluationResponse = EvaluationsSaveEvaluationResponses[keyof EvaluationsSaveEvaluationResponses];

export type EvaluationsStartData = {
    body: {
        reason?: string;
        seenHash?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers/{dossierId}/start';
};

export type EvaluationsStartErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `evaluator_not_joined`: Invitation to accept. `evaluation_state_forbids`: Not possible at this stage. `session_not_open`: Registration closed. `phase_not_begun`: Not begun yet. `evaluation_too_late`: Deadline passed. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsStartError = EvaluationsStartErrors[keyof EvaluationsStartErrors];

export type EvaluationsStartResponses = {
    /**
     * Done.
     */
    200: OwnEvaluationMove;
};

export type EvaluationsStartResponse = EvaluationsStartResponses[keyof EvaluationsStartResponses];

export type EvaluationsFinaliseData = {
    body: {
        reason?: string;
        seenHash?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers/{dossierId}/finalise';
};

export type EvaluationsFinaliseErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `evaluator_not_joined`: Invitation to accept. `evaluation_state_forbids`: Not possible at this stage. `session_not_open`: Registration closed. `phase_not_begun`: Not begun yet. `evaluation_too_late`: Deadline passed. `conflict`: Someone has just changed this item. `judged_dossier_changed`: The dossier has changed.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `evaluation_incomplete`: Evaluation to complete.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsFinaliseError = EvaluationsFinaliseErrors[keyof EvaluationsFinaliseErrors];

export type EvaluationsFinaliseResponses = {
    /**
     * Done.
     */
    200: OwnEvaluationMove;
};

export type EvaluationsFinaliseResponse = EvaluationsFinaliseResponses[keyof EvaluationsFinaliseResponses];

export type EvaluationsDeclareConflictData = {
    body: {
        reason?: string;
        seenHash?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers/{dossierId}/declare-conflict';
};

export type EvaluationsDeclareConflictErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `evaluator_not_joined`: Invitation to accept. `evaluation_state_forbids`: Not possible at this stage. `session_not_open`: Registration closed. `phase_not_begun`: Not begun yet. `evaluation_too_late`: Deadline passed. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used. `evaluation_reason_required`: Reason expected.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsDeclareConflictError = EvaluationsDeclareConflictErrors[keyof EvaluationsDeclareConflictErrors];

export type EvaluationsDeclareConflictResponses = {
    /**
     * Done.
     */
    200: OwnEvaluationMove;
};

export type EvaluationsDeclareConflictResponse = EvaluationsDeclareConflictResponses[keyof EvaluationsDeclareConflictResponses];

export type EvaluationsAbstainData = {
    body: {
        reason?: string;
        seenHash?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers/{dossierId}/abstain';
};

export type EvaluationsAbstainErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `request_in_flight`: Request already under way. `evaluator_not_joined`: Invitation to accept. `evaluation_state_forbids`: Not possible at this stage. `session_not_open`: Registration closed. `phase_not_begun`: Not begun yet. `evaluation_too_late`: Deadline passed. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsAbstainError = EvaluationsAbstainErrors[keyof EvaluationsAbstainErrors];

export type EvaluationsAbstainResponses = {
    /**
     * Done.
     */
    200: OwnEvaluationMove;
};

export type EvaluationsAbstainResponse = EvaluationsAbstainResponses[keyof EvaluationsAbstainResponses];

export type EvaluationsDownloadDocumentData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        sessionId: string;
        dossierId: string;
        documentId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers/{dossierId}/documents/{documentId}/content';
};

export type EvaluationsDownloadDocumentErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off. `evaluator_not_joined`: Invitation to accept.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsDownloadDocumentError = EvaluationsDownloadDocumentErrors[keyof EvaluationsDownloadDocumentErrors];

export type EvaluationsDownloadDocumentResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type EvaluationsDownloadDocumentResponse = EvaluationsDownloadDocumentResponses[keyof EvaluationsDownloadDocumentResponses];

export type EvaluationsSeeOwnResultsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        dossierId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/evaluations';
};

export type EvaluationsSeeOwnResultsErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type EvaluationsSeeOwnResultsError = EvaluationsSeeOwnResultsErrors[keyof EvaluationsSeeOwnResultsErrors];

export type EvaluationsSeeOwnResultsResponses = {
    /**
     * Done.
     */
    200: PublishedEvaluations;
};

export type EvaluationsSeeOwnResultsResponse = EvaluationsSeeOwnResultsResponses[keyof EvaluationsSeeOwnResultsResponses];

export type IntegrationsCancelJobData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        jobId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/jobs/{jobId}/cancel';
};

export type IntegrationsCancelJobErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `job_over`: Job over.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsCancelJobError = IntegrationsCancelJobErrors[keyof IntegrationsCancelJobErrors];

export type IntegrationsCancelJobResponses = {
    /**
     * Done.
     */
    200: Job;
};

export type IntegrationsCancelJobResponse = IntegrationsCancelJobResponses[keyof IntegrationsCancelJobResponses];

export type IntegrationsListApiKeysData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/api-keys';
};

export type IntegrationsListApiKeysErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsListApiKeysError = IntegrationsListApiKeysErrors[keyof IntegrationsListApiKeysErrors];

export type IntegrationsListApiKeysResponses = {
    /**
     * Done.
     */
    200: ApiKeyPage;
};

export type IntegrationsListApiKeysResponse = IntegrationsListApiKeysResponses[keyof IntegrationsListApiKeysResponses];

export type IntegrationsCreateApiKeyData = {
    body: {
        name: string;
        scopes: Array<'organisation.read' | 'organisation.edit' | 'audit.read' | 'mails.read' | 'mails.resend' | 'jobs.read' | 'imports.run' | 'members.read' | 'members.edit' | 'members.approve' | 'members.erase' | 'members.export' | 'trainings.read' | 'trainings.edit' | 'trainings.export' | 'programmes.read' | 'programmes.edit' | 'programmes.publish' | 'dossiers.read' | 'dossiers.decide' | 'dossiers.annotate' | 'dossiers.export' | 'views.use' | 'clients.read' | 'clients.edit' | 'clients.merge' | 'clients.export' | 'providers.read' | 'providers.edit' | 'invitations.read' | 'invitations.send' | 'invitations.review' | 'invitations.export' | 'invitations.configure' | 'providers.handle-requests' | 'providers.remind' | 'providers.export' | 'evaluations.read' | 'evaluations.manage' | 'evaluations.export'>;
        expiresAt?: string | null;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/api-keys';
};

export type IntegrationsCreateApiKeyErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsCreateApiKeyError = IntegrationsCreateApiKeyErrors[keyof IntegrationsCreateApiKeyErrors];

export type IntegrationsCreateApiKeyResponses = {
    /**
     * Done.
     */
    201: NewApiKey;
};

export type IntegrationsCreateApiKeyResponse = IntegrationsCreateApiKeyResponses[keyof IntegrationsCreateApiKeyResponses];

export type IntegrationsDownloadResultData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        jobId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/jobs/{jobId}/result';
};

export type IntegrationsDownloadResultErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `result_not_ready`: File not ready yet.
     */
    409: Problem;
    /**
     * `result_gone`: File no longer available.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsDownloadResultError = IntegrationsDownloadResultErrors[keyof IntegrationsDownloadResultErrors];

export type IntegrationsDownloadResultResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type IntegrationsDownloadResultResponse = IntegrationsDownloadResultResponses[keyof IntegrationsDownloadResultResponses];

export type IntegrationsListJobsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/jobs';
};

export type IntegrationsListJobsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsListJobsError = IntegrationsListJobsErrors[keyof IntegrationsListJobsErrors];

export type IntegrationsListJobsResponses = {
    /**
     * Done.
     */
    200: JobPage;
};

export type IntegrationsListJobsResponse = IntegrationsListJobsResponses[keyof IntegrationsListJobsResponses];

export type IntegrationsListMailsData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
        filter?: {
            state?: 'queued' | 'sending' | 'sent' | 'failed' | 'bounced' | 'cancelled' | 'unknown';
            subject?: string;
        };
    };
    url: '/v1/organisations/{organisation}/mails';
};

export type IntegrationsListMailsErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsListMailsError = IntegrationsListMailsErrors[keyof IntegrationsListMailsErrors];

export type IntegrationsListMailsResponses = {
    /**
     * Done.
     */
    200: SentMailPage;
};

export type IntegrationsListMailsResponse = IntegrationsListMailsResponses[keyof IntegrationsListMailsResponses];

export type IntegrationsResendMailData = {
    body: {
        email?: string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        mailId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/mails/{mailId}/resend';
};

export type IntegrationsResendMailErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `mail_on_its_way`: Mail already on its way. `mail_not_resendable`: Mail to send again elsewhere.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsResendMailError = IntegrationsResendMailErrors[keyof IntegrationsResendMailErrors];

export type IntegrationsResendMailResponses = {
    /**
     * Done.
     */
    202: ResentMail;
};

export type IntegrationsResendMailResponse = IntegrationsResendMailResponses[keyof IntegrationsResendMailResponses];

export type IntegrationsRevokeApiKeyData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        keyId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/api-keys/{keyId}/revoke';
};

export type IntegrationsRevokeApiKeyErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsRevokeApiKeyError = IntegrationsRevokeApiKeyErrors[keyof IntegrationsRevokeApiKeyErrors];

export type IntegrationsRevokeApiKeyResponses = {
    /**
     * Done.
     */
    204: void;
};

export type IntegrationsRevokeApiKeyResponse = IntegrationsRevokeApiKeyResponses[keyof IntegrationsRevokeApiKeyResponses];

export type IntegrationsRotateApiKeyData = {
    body: {
        overlapHours?: number | string;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        keyId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/api-keys/{keyId}/rotate';
};

export type IntegrationsRotateApiKeyErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `api_key_over`: Key over.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsRotateApiKeyError = IntegrationsRotateApiKeyErrors[keyof IntegrationsRotateApiKeyErrors];

export type IntegrationsRotateApiKeyResponses = {
    /**
     * Done.
     */
    201: NewApiKey;
};

export type IntegrationsRotateApiKeyResponse = IntegrationsRotateApiKeyResponses[keyof IntegrationsRotateApiKeyResponses];

export type IntegrationsSeeHealthData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/health';
};

export type IntegrationsSeeHealthErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsSeeHealthError = IntegrationsSeeHealthErrors[keyof IntegrationsSeeHealthErrors];

export type IntegrationsSeeHealthResponses = {
    /**
     * Done.
     */
    200: Health;
};

export type IntegrationsSeeHealthResponse = IntegrationsSeeHealthResponses[keyof IntegrationsSeeHealthResponses];

export type IntegrationsSeeJobData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        jobId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/jobs/{jobId}';
};

export type IntegrationsSeeJobErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsSeeJobError = IntegrationsSeeJobErrors[keyof IntegrationsSeeJobErrors];

export type IntegrationsSeeJobResponses = {
    /**
     * Done.
     */
    200: Job;
};

export type IntegrationsSeeJobResponse = IntegrationsSeeJobResponses[keyof IntegrationsSeeJobResponses];

export type IntegrationsSeeVersionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/version';
};

export type IntegrationsSeeVersionErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `cross_site_request`: Request from another site refused.
     */
    403: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsSeeVersionError = IntegrationsSeeVersionErrors[keyof IntegrationsSeeVersionErrors];

export type IntegrationsSeeVersionResponses = {
    /**
     * Done.
     */
    200: Version;
};

export type IntegrationsSeeVersionResponse = IntegrationsSeeVersionResponses[keyof IntegrationsSeeVersionResponses];

export type IntegrationsDownloadImportReportData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        runId: string;
    };
    query?: {
        locale?: 'fr' | 'en';
    };
    url: '/v1/organisations/{organisation}/import-runs/{runId}/report';
};

export type IntegrationsDownloadImportReportErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `import_gone`: File no longer available.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsDownloadImportReportError = IntegrationsDownloadImportReportErrors[keyof IntegrationsDownloadImportReportErrors];

export type IntegrationsDownloadImportReportResponses = {
    /**
     * Done.
     */
    200: Blob | File;
};

export type IntegrationsDownloadImportReportResponse = IntegrationsDownloadImportReportResponses[keyof IntegrationsDownloadImportReportResponses];

export type IntegrationsListImportLinesData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        runId: string;
    };
    query?: {
        filter?: {
            outcome?: 'created' | 'updated' | 'skipped' | 'refused';
        };
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/import-runs/{runId}/lines';
};

export type IntegrationsListImportLinesErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsListImportLinesError = IntegrationsListImportLinesErrors[keyof IntegrationsListImportLinesErrors];

export type IntegrationsListImportLinesResponses = {
    /**
     * Done.
     */
    200: ImportLines;
};

export type IntegrationsListImportLinesResponse = IntegrationsListImportLinesResponses[keyof IntegrationsListImportLinesResponses];

export type IntegrationsPrepareImportData = {
    body: Blob | File;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query: {
        kind: 'members.import' | 'members.import-dues' | 'clients.import' | 'invitations.import' | 'providers.import';
        name: string;
    };
    url: '/v1/organisations/{organisation}/imports';
};

export type IntegrationsPrepareImportErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `module_off`: Module switched off.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large. `import_file_too_large`: File too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type. `import_not_csv`: This is not a CSV file.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `import_file_empty`: Empty file. `import_unreadable`: Unreadable file. `import_headers_repeated`: Repeated columns. `import_too_many_lines`: Too many lines. `import_too_many_columns`: Too many columns.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsPrepareImportError = IntegrationsPrepareImportErrors[keyof IntegrationsPrepareImportErrors];

export type IntegrationsPrepareImportResponses = {
    /**
     * Done.
     */
    201: Import;
};

export type IntegrationsPrepareImportResponse = IntegrationsPrepareImportResponses[keyof IntegrationsPrepareImportResponses];

export type IntegrationsSeeImportData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        importId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/imports/{importId}';
};

export type IntegrationsSeeImportErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsSeeImportError = IntegrationsSeeImportErrors[keyof IntegrationsSeeImportErrors];

export type IntegrationsSeeImportResponses = {
    /**
     * Done.
     */
    200: Import;
};

export type IntegrationsSeeImportResponse = IntegrationsSeeImportResponses[keyof IntegrationsSeeImportResponses];

export type IntegrationsStartImportData = {
    body: {
        mapping: {
            [key: string]: number;
        };
        dryRun: boolean;
        flags?: Array<string>;
    };
    headers: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        importId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/imports/{importId}/runs';
};

export type IntegrationsStartImportErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `module_off`: Module switched off. `import_done`: File already imported.
     */
    409: Problem;
    /**
     * `import_gone`: File no longer available.
     */
    410: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsStartImportError = IntegrationsStartImportErrors[keyof IntegrationsStartImportErrors];

export type IntegrationsStartImportResponses = {
    /**
     * Done.
     */
    202: StartedJob;
};

export type IntegrationsStartImportResponse = IntegrationsStartImportResponses[keyof IntegrationsStartImportResponses];

export type IntegrationsListWebhooksData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/webhooks';
};

export type IntegrationsListWebhooksErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsListWebhooksError = IntegrationsListWebhooksErrors[keyof IntegrationsListWebhooksErrors];

export type IntegrationsListWebhooksResponses = {
    /**
     * Done.
     */
    200: Webhooks;
};

export type IntegrationsListWebhooksResponse = IntegrationsListWebhooksResponses[keyof IntegrationsListWebhooksResponses];

export type IntegrationsCreateWebhookData = {
    body: {
        url: string;
        events: Array<'dossier.submitted' | 'dossier.resubmitted' | 'dossier.taken_under_review' | 'dossier.correction_requested' | 'dossier.step_validated' | 'dossier.step_rejected' | 'dossier.accepted' | 'dossier.refused' | 'dossier.closed_without_action' | 'dossier.withdrawn' | 'dossier.reopened'>;
    };
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/webhooks';
};

export type IntegrationsCreateWebhookErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `too_many_webhooks`: Too many webhooks.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsCreateWebhookError = IntegrationsCreateWebhookErrors[keyof IntegrationsCreateWebhookErrors];

export type IntegrationsCreateWebhookResponses = {
    /**
     * Done.
     */
    201: NewWebhook;
};

export type IntegrationsCreateWebhookResponse = IntegrationsCreateWebhookResponses[keyof IntegrationsCreateWebhookResponses];

export type IntegrationsDeleteWebhookData = {
    body?: never;
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        webhookId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/webhooks/{webhookId}';
};

export type IntegrationsDeleteWebhookErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsDeleteWebhookError = IntegrationsDeleteWebhookErrors[keyof IntegrationsDeleteWebhookErrors];

export type IntegrationsDeleteWebhookResponses = {
    /**
     * Done.
     */
    204: void;
};

export type IntegrationsDeleteWebhookResponse = IntegrationsDeleteWebhookResponses[keyof IntegrationsDeleteWebhookResponses];

export type IntegrationsEditWebhookData = {
    body: {
        url: string;
        events: Array<'dossier.submitted' | 'dossier.resubmitted' | 'dossier.taken_under_review' | 'dossier.correction_requested' | 'dossier.step_validated' | 'dossier.step_rejected' | 'dossier.accepted' | 'dossier.refused' | 'dossier.closed_without_action' | 'dossier.withdrawn' | 'dossier.reopened'>;
    };
    headers: {
        'If-Match': string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        webhookId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/webhooks/{webhookId}';
};

export type IntegrationsEditWebhookErrors = {
    /**
     * `malformed_request`: Unreadable request.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `stale_version`: Outdated version.
     */
    412: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `version_required`: Version expected.
     */
    428: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsEditWebhookError = IntegrationsEditWebhookErrors[keyof IntegrationsEditWebhookErrors];

export type IntegrationsEditWebhookResponses = {
    /**
     * Done.
     */
    200: Webhook;
};

export type IntegrationsEditWebhookResponse = IntegrationsEditWebhookResponses[keyof IntegrationsEditWebhookResponses];

export type IntegrationsRotateWebhookSecretData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        webhookId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/webhooks/{webhookId}/rotate';
};

export type IntegrationsRotateWebhookSecretErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsRotateWebhookSecretError = IntegrationsRotateWebhookSecretErrors[keyof IntegrationsRotateWebhookSecretErrors];

export type IntegrationsRotateWebhookSecretResponses = {
    /**
     * Done.
     */
    201: NewWebhook;
};

export type IntegrationsRotateWebhookSecretResponse = IntegrationsRotateWebhookSecretResponses[keyof IntegrationsRotateWebhookSecretResponses];

export type IntegrationsDisableWebhookData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        webhookId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/webhooks/{webhookId}/disable';
};

export type IntegrationsDisableWebhookErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsDisableWebhookError = IntegrationsDisableWebhookErrors[keyof IntegrationsDisableWebhookErrors];

export type IntegrationsDisableWebhookResponses = {
    /**
     * Done.
     */
    200: Webhook;
};

export type IntegrationsDisableWebhookResponse = IntegrationsDisableWebhookResponses[keyof IntegrationsDisableWebhookResponses];

export type IntegrationsEnableWebhookData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        webhookId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/webhooks/{webhookId}/enable';
};

export type IntegrationsEnableWebhookErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `conflict`: Someone has just changed this item.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsEnableWebhookError = IntegrationsEnableWebhookErrors[keyof IntegrationsEnableWebhookErrors];

export type IntegrationsEnableWebhookResponses = {
    /**
     * Done.
     */
    200: Webhook;
};

export type IntegrationsEnableWebhookResponse = IntegrationsEnableWebhookResponses[keyof IntegrationsEnableWebhookResponses];

export type IntegrationsTestWebhookData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        webhookId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/webhooks/{webhookId}/test';
};

export type IntegrationsTestWebhookErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `webhook_disabled`: Webhook disabled.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsTestWebhookError = IntegrationsTestWebhookErrors[keyof IntegrationsTestWebhookErrors];

export type IntegrationsTestWebhookResponses = {
    /**
     * Done.
     */
    201: WebhookDelivery;
};

export type IntegrationsTestWebhookResponse = IntegrationsTestWebhookResponses[keyof IntegrationsTestWebhookResponses];

export type IntegrationsListWebhookDeliveriesData = {
    body?: never;
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        webhookId: string;
    };
    query?: {
        limit?: number | string;
        cursor?: string;
    };
    url: '/v1/organisations/{organisation}/webhooks/{webhookId}/deliveries';
};

export type IntegrationsListWebhookDeliveriesErrors = {
    /**
     * `malformed_request`: Unreadable request. `cursor_invalid`: Invalid cursor.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsListWebhookDeliveriesError = IntegrationsListWebhookDeliveriesErrors[keyof IntegrationsListWebhookDeliveriesErrors];

export type IntegrationsListWebhookDeliveriesResponses = {
    /**
     * Done.
     */
    200: WebhookDeliveryPage;
};

export type IntegrationsListWebhookDeliveriesResponse = IntegrationsListWebhookDeliveriesResponses[keyof IntegrationsListWebhookDeliveriesResponses];

export type IntegrationsReplayWebhookDeliveryData = {
    body?: never;
    headers?: {
        /**
         * Replays the first answer for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The organisation’s id or slug.
         */
        organisation: string;
        webhookId: string;
        eventId: string;
    };
    query?: never;
    url: '/v1/organisations/{organisation}/webhooks/{webhookId}/deliveries/{eventId}/replay';
};

export type IntegrationsReplayWebhookDeliveryErrors = {
    /**
     * `malformed_request`: Unreadable request. `idempotency_key_invalid`: Invalid idempotency key.
     */
    400: Problem;
    /**
     * `sign_in_required`: Sign-in needed.
     */
    401: Problem;
    /**
     * `cross_site_request`: Request from another site refused. `not_allowed`: Not allowed.
     */
    403: Problem;
    /**
     * `not_found`: Not found.
     */
    404: Problem;
    /**
     * `plan_standby`: Platform in Standby. `organisation_expired`: Subscription expired. `organisation_deactivating`: Account being deactivated. `request_in_flight`: Request already under way. `webhook_disabled`: Webhook disabled. `delivery_under_way`: Delivery already under way.
     */
    409: Problem;
    /**
     * `body_too_large`: Request too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: Unsupported media type.
     */
    415: Problem;
    /**
     * `invalid_request`: Some information needs correcting. `idempotency_key_reused`: Idempotency key already used.
     */
    422: Problem;
    /**
     * `too_many_requests`: Too many attempts.
     */
    429: Problem;
};

export type IntegrationsReplayWebhookDeliveryError = IntegrationsReplayWebhookDeliveryErrors[keyof IntegrationsReplayWebhookDeliveryErrors];

export type IntegrationsReplayWebhookDeliveryResponses = {
    /**
     * Done.
     */
    200: WebhookDelivery;
};

export type IntegrationsReplayWebhookDeliveryResponse = IntegrationsReplayWebhookDeliveryResponses[keyof IntegrationsReplayWebhookDeliveryResponses];
