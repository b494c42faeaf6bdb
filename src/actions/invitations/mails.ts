import { endingMails } from "#actions/invitations/ending-mails";
import { invitingMails } from "#actions/invitations/inviting-mails";
import { prequalificationMails } from "#actions/invitations/prequalification-mails";

export const invitationsMails = { ...invitingMails, ...prequalificationMails, ...endingMails };
