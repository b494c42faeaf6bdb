// @ts-nocheck

import { type InfiniteData, infiniteQueryOptions, queryOptions, type UseMutationOptions } from '@tanstack/react-query';

import { client } from '../client.gen';
import { dossiersAccept, dossiersAcceptTeamOffer, dossiersAddNote, dossiersAnnounceDocument, dossiersArchive, dossiersAskHelp, dossiersAssign, dossiersCancelTeamOffer, dossiersClose, dossiersComment, dossiersCreateTag, dossiersDiscardDecision, dossiersDownloadDocument, dossiersDownloadOwnData, dossiersDownloadOwnDocument, dossiersEditAnswers, dossiersEditNote, dossiersEditTag, dossiersEraseOwn, dossiersExport, dossiersGrantExtension, dossiersKeep, dossiersLeaveTeam, dossiersList, dossiersListComments, dossiersListEverywhere, dossiersListExtensions, dossiersListNotes, dossiersListOwn, dossiersListOwnComments, dossiersListPaymentProofs, dossiersListPendingDecisions, dossiersListShelf, dossiersListTags, dossiersListView, dossiersLookAt, dossiersLookAtTeamOffer, dossiersOfferTeam, dossiersPrepareDecision, dossiersPreviewDecision, dossiersPrint, dossiersPrintReceipt, dossiersReceiveDocument, dossiersRefuse, dossiersRejectPaymentProof, dossiersRejectStep, dossiersRemoveDocument, dossiersRemoveNote, dossiersRemoveTag, dossiersReopen, dossiersRequestCorrection, dossiersResendConfirmation, dossiersRestore, dossiersReversePaymentProof, dossiersRevokeExtension, dossiersSaveAnswer, dossiersSee, dossiersSeeOwn, dossiersSeeTeam, dossiersSeeTimeline, dossiersSendPaymentProof, dossiersStart, dossiersStartBulk, dossiersStartTest, dossiersSubmit, dossiersSubmitForApplicant, dossiersTag, dossiersTakeUnderReview, dossiersTakeUp, dossiersTrash, dossiersUnarchive, dossiersValidatePaymentProof, dossiersValidateStep, dossiersWithdraw, evaluationsAbstain, evaluationsAcceptInvitation, evaluationsAddDossiers, evaluationsAssignDossiers, evaluationsCancelEvaluation, evaluationsCloseSession, evaluationsCreateSession, evaluationsDeclareConflict, evaluationsDeclineInvitation, evaluationsDownloadDocument, evaluationsEditEvaluator, evaluationsEditSession, evaluationsExportResults, evaluationsFinalise, evaluationsInviteEvaluators, evaluationsJudgeConflict, evaluationsListEvaluators, evaluationsListOwnDossiers, evaluationsListOwnSessions, evaluationsListResults, evaluationsListSessions, evaluationsOpenSession, evaluationsProposeConflicts, evaluationsPublishResults, evaluationsRecuse, evaluationsRemindEvaluators, evaluationsRemoveDossiers, evaluationsRemoveEvaluator, evaluationsReopenEvaluation, evaluationsReopenSession, evaluationsReplaceEvaluator, evaluationsResendInvitation, evaluationsReturnToDraft, evaluationsSaveEvaluation, evaluationsSaveGrid, evaluationsSeeDossierAsEvaluator, evaluationsSeeEvaluatedDossier, evaluationsSeeListAsEvaluator, evaluationsSeeOwnDossier, evaluationsSeeOwnResults, evaluationsSeeOwnSession, evaluationsSeeSession, evaluationsSpreadDossiers, evaluationsStart, formsAnnounceMedium, formsListRevisions, formsPublish, formsReceiveMedium, formsSave, formsSee, formsSeeImpact, formsSeeRevision, formsServeMedium, identityChangeEmail, identityChangePassword, identityCompleteSignUp, identityConfirmEmail, identityConfirmSecondFactor, identityEditProfile, identityForgetPassword, identityListSessions, identityPassSecondFactor, identityRenewRecoveryCodes, identityResetPassword, identityRevokeOtherSessions, identityRevokeSession, identitySeeLink, identitySeeProfile, identitySeeSession, identitySignIn, identitySignOut, identitySignUp, identityStartSecondFactor, identityStopSecondFactor, integrationsCancelJob, integrationsCreateApiKey, integrationsDownloadImportReport, integrationsDownloadResult, integrationsListApiKeys, integrationsListImportLines, integrationsListJobs, integrationsListMails, integrationsPrepareImport, integrationsResendMail, integrationsRevokeApiKey, integrationsRotateApiKey, integrationsSeeHealth, integrationsSeeImport, integrationsSeeJob, integrationsSeeVersion, integrationsStartImport, membersChangeSeason, membersCreate, membersCreateSeason, membersDecideApprovals, membersDiagnose, membersEdit, membersEditOwn, membersErase, membersExport, membersList, membersListApprovals, membersListSeasons, membersLookAtLink, membersMove, membersOpenAccount, membersReconsider, membersRecordDues, membersRegister, membersSee, membersSeeOwn, membersSendLink, type Options, organisationsAcceptStaffInvitation, organisationsAcceptTransfer, organisationsAnnounceLogo, organisationsCancelStaffInvitation, organisationsCancelTransfer, organisationsChangeStaff, organisationsChangeView, organisationsCreate, organisationsDeactivateAccount, organisationsDeactivateSeat, organisationsDownloadAccountExport, organisationsEditLegalNotices, organisationsEditSettings, organisationsExportAccount, organisationsInviteStaff, organisationsListAccountExports, organisationsListAudit, organisationsListStaff, organisationsListStaffInvitations, organisationsListViewColumns, organisationsListViews, organisationsLookAtStaffInvitation, organisationsOfferTransfer, organisationsReactivateSeat, organisationsReceiveLogo, organisationsRemoveLogo, organisationsRemoveView, organisationsResendStaffInvitation, organisationsRevokeDeactivation, organisationsSaveView, organisationsSee, organisationsSeeAccessTable, organisationsSeeLogo, organisationsSeeLosses, organisationsSeeTransfer, organisationsSwitchModule, organisationsVerifyAudit, plansCancel, plansChangeLicences, plansChooseMethod, plansConfirmMethod, plansEditBilling, plansListDocuments, plansListOrders, plansOpenMethodPage, plansPayInvoice, plansPayOrder, plansPlaceOrder, plansPreviewLicences, plansPreviewOrder, plansPreviewRenewals, plansReadTerms, plansRemoveMethod, plansRevokeCancellation, plansSee, plansSeeBilling, plansSeeCatalogue, plansSeeOrder, plansUndoChange, plansUndoStandby, programmesArchive, programmesClose, programmesCreate, programmesDuplicate, programmesEdit, programmesList, programmesListOnPortal, programmesPreview, programmesPublish, programmesRestore, programmesSee, programmesSeeOnPortal, programmesTrash, programmesUnarchive, programmesUnpublish, programmesVisitPortal } from '../sdk.gen';
import type { DossiersAcceptData, DossiersAcceptError, DossiersAcceptResponse, DossiersAcceptTeamOfferData, DossiersAcceptTeamOfferError, DossiersAcceptTeamOfferResponse, DossiersAddNoteData, DossiersAddNoteError, DossiersAddNoteResponse, DossiersAnnounceDocumentData, DossiersAnnounceDocumentError, DossiersAnnounceDocumentResponse, DossiersArchiveData, DossiersArchiveError, DossiersArchiveResponse, DossiersAskHelpData, DossiersAskHelpError, DossiersAskHelpResponse, DossiersAssignData, DossiersAssignError, DossiersAssignResponse, DossiersCancelTeamOfferData, DossiersCancelTeamOfferError, DossiersCancelTeamOfferResponse, DossiersCloseData, DossiersCloseError, DossiersCloseResponse, DossiersCommentData, DossiersCommentError, DossiersCommentResponse, DossiersCreateTagData, DossiersCreateTagError, DossiersCreateTagResponse, DossiersDiscardDecisionData, DossiersDiscardDecisionError, DossiersDiscardDecisionResponse, DossiersDownloadDocumentData, DossiersDownloadDocumentError, DossiersDownloadDocumentResponse, DossiersDownloadOwnDataData, DossiersDownloadOwnDataError, DossiersDownloadOwnDataResponse, DossiersDownloadOwnDocumentData, DossiersDownloadOwnDocumentError, DossiersDownloadOwnDocumentResponse, DossiersEditAnswersData, DossiersEditAnswersError, DossiersEditAnswersResponse, DossiersEditNoteData, DossiersEditNoteError, DossiersEditNoteResponse, DossiersEditTagData, DossiersEditTagError, DossiersEditTagResponse, DossiersEraseOwnData, DossiersEraseOwnError, DossiersEraseOwnResponse, DossiersExportData, DossiersExportError, DossiersExportResponse, DossiersGrantExtensionData, DossiersGrantExtensionError, DossiersGrantExtensionResponse, DossiersKeepData, DossiersKeepError, DossiersKeepResponse, DossiersLeaveTeamData, DossiersLeaveTeamError, DossiersLeaveTeamResponse, DossiersListCommentsData, DossiersListCommentsError, DossiersListCommentsResponse, DossiersListData, DossiersListError, DossiersListEverywhereData, DossiersListEverywhereError, DossiersListEverywhereResponse, DossiersListExtensionsData, DossiersListExtensionsError, DossiersListExtensionsResponse, DossiersListNotesData, DossiersListNotesError, DossiersListNotesResponse, DossiersListOwnCommentsData, DossiersListOwnCommentsError, DossiersListOwnCommentsResponse, DossiersListOwnData, DossiersListOwnError, DossiersListOwnResponse, DossiersListPaymentProofsData, DossiersListPaymentProofsError, DossiersListPaymentProofsResponse, DossiersListPendingDecisionsData, DossiersListPendingDecisionsError, DossiersListPendingDecisionsResponse, DossiersListResponse, DossiersListShelfData, DossiersListShelfError, DossiersListShelfResponse, DossiersListTagsData, DossiersListTagsError, DossiersListTagsResponse, DossiersListViewData, DossiersListViewError, DossiersListViewResponse, DossiersLookAtData, DossiersLookAtError, DossiersLookAtResponse, DossiersLookAtTeamOfferData, DossiersLookAtTeamOfferError, DossiersLookAtTeamOfferResponse, DossiersOfferTeamData, DossiersOfferTeamError, DossiersOfferTeamResponse, DossiersPrepareDecisionData, DossiersPrepareDecisionError, DossiersPrepareDecisionResponse, DossiersPreviewDecisionData, DossiersPreviewDecisionError, DossiersPreviewDecisionResponse, DossiersPrintData, DossiersPrintError, DossiersPrintReceiptData, DossiersPrintReceiptError, DossiersPrintReceiptResponse, DossiersPrintResponse, DossiersReceiveDocumentData, DossiersReceiveDocumentError, DossiersReceiveDocumentResponse, DossiersRefuseData, DossiersRefuseError, DossiersRefuseResponse, DossiersRejectPaymentProofData, DossiersRejectPaymentProofError, DossiersRejectPaymentProofResponse, DossiersRejectStepData, DossiersRejectStepError, DossiersRejectStepResponse, DossiersRemoveDocumentData, DossiersRemoveDocumentError, DossiersRemoveDocumentResponse, DossiersRemoveNoteData, DossiersRemoveNoteError, DossiersRemoveNoteResponse, DossiersRemoveTagData, DossiersRemoveTagError, DossiersRemoveTagResponse, DossiersReopenData, DossiersReopenError, DossiersReopenResponse, DossiersRequestCorrectionData, DossiersRequestCorrectionError, DossiersRequestCorrectionResponse, DossiersResendConfirmationData, DossiersResendConfirmationError, DossiersResendConfirmationResponse, DossiersRestoreData, DossiersRestoreError, DossiersRestoreResponse, DossiersReversePaymentProofData, DossiersReversePaymentProofError, DossiersReversePaymentProofResponse, DossiersRevokeExtensionData, DossiersRevokeExtensionError, DossiersRevokeExtensionResponse, DossiersSaveAnswerData, DossiersSaveAnswerError, DossiersSaveAnswerResponse, DossiersSeeData, DossiersSeeError, DossiersSeeOwnData, DossiersSeeOwnError, DossiersSeeOwnResponse, DossiersSeeResponse, DossiersSeeTeamData, DossiersSeeTeamError, DossiersSeeTeamResponse, DossiersSeeTimelineData, DossiersSeeTimelineError, DossiersSeeTimelineResponse, DossiersSendPaymentProofData, DossiersSendPaymentProofError, DossiersSendPaymentProofResponse, DossiersStartBulkData, DossiersStartBulkError, DossiersStartBulkResponse, DossiersStartData, DossiersStartError, DossiersStartResponse, DossiersStartTestData, DossiersStartTestError, DossiersStartTestResponse, DossiersSubmitData, DossiersSubmitError, DossiersSubmitForApplicantData, DossiersSubmitForApplicantError, DossiersSubmitForApplicantResponse, DossiersSubmitResponse, DossiersTagData, DossiersTagError, DossiersTagResponse, DossiersTakeUnderReviewData, DossiersTakeUnderReviewError, DossiersTakeUnderReviewResponse, DossiersTakeUpData, DossiersTakeUpError, DossiersTakeUpResponse, DossiersTrashData, DossiersTrashError, DossiersTrashResponse, DossiersUnarchiveData, DossiersUnarchiveError, DossiersUnarchiveResponse, DossiersValidatePaymentProofData, DossiersValidatePaymentProofError, DossiersValidatePaymentProofResponse, DossiersValidateStepData, DossiersValidateStepError, DossiersValidateStepResponse, DossiersWithdrawData, DossiersWithdrawError, DossiersWithdrawResponse, EvaluationsAbstainData, EvaluationsAbstainError, EvaluationsAbstainResponse, EvaluationsAcceptInvitationData, EvaluationsAcceptInvitationError, EvaluationsAcceptInvitationResponse, EvaluationsAddDossiersData, EvaluationsAddDossiersError, EvaluationsAddDossiersResponse, EvaluationsAssignDossiersData, EvaluationsAssignDossiersError, EvaluationsAssignDossiersResponse, EvaluationsCancelEvaluationData, EvaluationsCancelEvaluationError, EvaluationsCancelEvaluationResponse, EvaluationsCloseSessionData, EvaluationsCloseSessionError, EvaluationsCloseSessionResponse, EvaluationsCreateSessionData, EvaluationsCreateSessionError, EvaluationsCreateSessionResponse, EvaluationsDeclareConflictData, EvaluationsDeclareConflictError, EvaluationsDeclareConflictResponse, EvaluationsDeclineInvitationData, EvaluationsDeclineInvitationError, EvaluationsDeclineInvitationResponse, EvaluationsDownloadDocumentData, EvaluationsDownloadDocumentError, EvaluationsDownloadDocumentResponse, EvaluationsEditEvaluatorData, EvaluationsEditEvaluatorError, EvaluationsEditEvaluatorResponse, EvaluationsEditSessionData, EvaluationsEditSessionError, EvaluationsEditSessionResponse, EvaluationsExportResultsData, EvaluationsExportResultsError, EvaluationsExportResultsResponse, EvaluationsFinaliseData, EvaluationsFinaliseError, EvaluationsFinaliseResponse, EvaluationsInviteEvaluatorsData, EvaluationsInviteEvaluatorsError, EvaluationsInviteEvaluatorsResponse, EvaluationsJudgeConflictData, EvaluationsJudgeConflictError, EvaluationsJudgeConflictResponse, EvaluationsListEvaluatorsData, EvaluationsListEvaluatorsError, EvaluationsListEvaluatorsResponse, EvaluationsListOwnDossiersData, EvaluationsListOwnDossiersError, EvaluationsListOwnDossiersResponse, EvaluationsListOwnSessionsData, EvaluationsListOwnSessionsError, EvaluationsListOwnSessionsResponse, EvaluationsListResultsData, EvaluationsListResultsError, EvaluationsListResultsResponse, EvaluationsListSessionsData, EvaluationsListSessionsError, EvaluationsListSessionsResponse, EvaluationsOpenSessionData, EvaluationsOpenSessionError, EvaluationsOpenSessionResponse, EvaluationsProposeConflictsData, EvaluationsProposeConflictsError, EvaluationsProposeConflictsResponse, EvaluationsPublishResultsData, EvaluationsPublishResultsError, EvaluationsPublishResultsResponse, EvaluationsRecuseData, EvaluationsRecuseError, EvaluationsRecuseResponse, EvaluationsRemindEvaluatorsData, EvaluationsRemindEvaluatorsError, EvaluationsRemindEvaluatorsResponse, EvaluationsRemoveDossiersData, EvaluationsRemoveDossiersError, EvaluationsRemoveDossiersResponse, EvaluationsRemoveEvaluatorData, EvaluationsRemoveEvaluatorError, EvaluationsRemoveEvaluatorResponse, EvaluationsReopenEvaluationData, EvaluationsReopenEvaluationError, EvaluationsReopenEvaluationResponse, EvaluationsReopenSessionData, EvaluationsReopenSessionError, EvaluationsReopenSessionResponse, EvaluationsReplaceEvaluatorData, EvaluationsReplaceEvaluatorError, EvaluationsReplaceEvaluatorResponse, EvaluationsResendInvitationData, EvaluationsResendInvitationError, EvaluationsResendInvitationResponse, EvaluationsReturnToDraftData, EvaluationsReturnToDraftError, EvaluationsReturnToDraftResponse, EvaluationsSaveEvaluationData, EvaluationsSaveEvaluationError, EvaluationsSaveEvaluationResponse, EvaluationsSaveGridData, EvaluationsSaveGridError, EvaluationsSaveGridResponse, EvaluationsSeeDossierAsEvaluatorData, EvaluationsSeeDossierAsEvaluatorError, EvaluationsSeeDossierAsEvaluatorResponse, EvaluationsSeeEvaluatedDossierData, EvaluationsSeeEvaluatedDossierError, EvaluationsSeeEvaluatedDossierResponse, EvaluationsSeeListAsEvaluatorData, EvaluationsSeeListAsEvaluatorError, EvaluationsSeeListAsEvaluatorResponse, EvaluationsSeeOwnDossierData, EvaluationsSeeOwnDossierError, EvaluationsSeeOwnDossierResponse, EvaluationsSeeOwnResultsData, EvaluationsSeeOwnResultsError, EvaluationsSeeOwnResultsResponse, EvaluationsSeeOwnSessionData, EvaluationsSeeOwnSessionError, EvaluationsSeeOwnSessionResponse, EvaluationsSeeSessionData, EvaluationsSeeSessionError, EvaluationsSeeSessionResponse, EvaluationsSpreadDossiersData, EvaluationsSpreadDossiersError, EvaluationsSpreadDossiersResponse, EvaluationsStartData, EvaluationsStartError, EvaluationsStartResponse, FormsAnnounceMediumData, FormsAnnounceMediumError, FormsAnnounceMediumResponse, FormsListRevisionsData, FormsListRevisionsError, FormsListRevisionsResponse, FormsPublishData, FormsPublishError, FormsPublishResponse, FormsReceiveMediumData, FormsReceiveMediumError, FormsReceiveMediumResponse, FormsSaveData, FormsSaveError, FormsSaveResponse, FormsSeeData, FormsSeeError, FormsSeeImpactData, FormsSeeImpactError, FormsSeeImpactResponse, FormsSeeResponse, FormsSeeRevisionData, FormsSeeRevisionError, FormsSeeRevisionResponse, FormsServeMediumData, FormsServeMediumError, FormsServeMediumResponse, IdentityChangeEmailData, IdentityChangeEmailError, IdentityChangeEmailResponse, IdentityChangePasswordData, IdentityChangePasswordError, IdentityChangePasswordResponse, IdentityCompleteSignUpData, IdentityCompleteSignUpError, IdentityCompleteSignUpResponse, IdentityConfirmEmailData, IdentityConfirmEmailError, IdentityConfirmEmailResponse, IdentityConfirmSecondFactorData, IdentityConfirmSecondFactorError, IdentityConfirmSecondFactorResponse, IdentityEditProfileData, IdentityEditProfileError, IdentityEditProfileResponse, IdentityForgetPasswordData, IdentityForgetPasswordError, IdentityForgetPasswordResponse, IdentityListSessionsData, IdentityListSessionsError, IdentityListSessionsResponse, IdentityPassSecondFactorData, IdentityPassSecondFactorError, IdentityPassSecondFactorResponse, IdentityRenewRecoveryCodesData, IdentityRenewRecoveryCodesError, IdentityRenewRecoveryCodesResponse, IdentityResetPasswordData, IdentityResetPasswordError, IdentityResetPasswordResponse, IdentityRevokeOtherSessionsData, IdentityRevokeOtherSessionsError, IdentityRevokeOtherSessionsResponse, IdentityRevokeSessionData, IdentityRevokeSessionError, IdentityRevokeSessionResponse, IdentitySeeLinkData, IdentitySeeLinkError, IdentitySeeLinkResponse, IdentitySeeProfileData, IdentitySeeProfileError, IdentitySeeProfileResponse, IdentitySeeSessionData, IdentitySeeSessionError, IdentitySeeSessionResponse, IdentitySignInData, IdentitySignInError, IdentitySignInResponse, IdentitySignOutData, IdentitySignOutError, IdentitySignOutResponse, IdentitySignUpData, IdentitySignUpError, IdentitySignUpResponse, IdentityStartSecondFactorData, IdentityStartSecondFactorError, IdentityStartSecondFactorResponse, IdentityStopSecondFactorData, IdentityStopSecondFactorError, IdentityStopSecondFactorResponse, IntegrationsCancelJobData, IntegrationsCancelJobError, IntegrationsCancelJobResponse, IntegrationsCreateApiKeyData, IntegrationsCreateApiKeyError, IntegrationsCreateApiKeyResponse, IntegrationsDownloadImportReportData, IntegrationsDownloadImportReportError, IntegrationsDownloadImportReportResponse, IntegrationsDownloadResultData, IntegrationsDownloadResultError, IntegrationsDownloadResultResponse, IntegrationsListApiKeysData, IntegrationsListApiKeysError, IntegrationsListApiKeysResponse, IntegrationsListImportLinesData, IntegrationsListImportLinesError, IntegrationsListImportLinesResponse, IntegrationsListJobsData, IntegrationsListJobsError, IntegrationsListJobsResponse, IntegrationsListMailsData, IntegrationsListMailsError, IntegrationsListMailsResponse, IntegrationsPrepareImportData, IntegrationsPrepareImportError, IntegrationsPrepareImportResponse, IntegrationsResendMailData, IntegrationsResendMailError, IntegrationsResendMailResponse, IntegrationsRevokeApiKeyData, IntegrationsRevokeApiKeyError, IntegrationsRevokeApiKeyResponse, IntegrationsRotateApiKeyData, IntegrationsRotateApiKeyError, IntegrationsRotateApiKeyResponse, IntegrationsSeeHealthData, IntegrationsSeeHealthError, IntegrationsSeeHealthResponse, IntegrationsSeeImportData, IntegrationsSeeImportError, IntegrationsSeeImportResponse, IntegrationsSeeJobData, IntegrationsSeeJobError, IntegrationsSeeJobResponse, IntegrationsSeeVersionData, IntegrationsSeeVersionError, IntegrationsSeeVersionResponse, IntegrationsStartImportData, IntegrationsStartImportError, IntegrationsStartImportResponse, MembersChangeSeasonData, MembersChangeSeasonError, MembersChangeSeasonResponse, MembersCreateData, MembersCreateError, MembersCreateResponse, MembersCreateSeasonData, MembersCreateSeasonError, MembersCreateSeasonResponse, MembersDecideApprovalsData, MembersDecideApprovalsError, MembersDecideApprovalsResponse, MembersDiagnoseData, MembersDiagnoseError, MembersDiagnoseResponse, MembersEditData, MembersEditError, MembersEditOwnData, MembersEditOwnError, MembersEditOwnResponse, MembersEditResponse, MembersEraseData, MembersEraseError, MembersEraseResponse, MembersExportData, MembersExportError, MembersExportResponse, MembersListApprovalsData, MembersListApprovalsError, MembersListApprovalsResponse, MembersListData, MembersListError, MembersListResponse, MembersListSeasonsData, MembersListSeasonsError, MembersListSeasonsResponse, MembersLookAtLinkData, MembersLookAtLinkError, MembersLookAtLinkResponse, MembersMoveData, MembersMoveError, MembersMoveResponse, MembersOpenAccountData, MembersOpenAccountError, MembersOpenAccountResponse, MembersReconsiderData, MembersReconsiderError, MembersReconsiderResponse, MembersRecordDuesData, MembersRecordDuesError, MembersRecordDuesResponse, MembersRegisterData, MembersRegisterError, MembersRegisterResponse, MembersSeeData, MembersSeeError, MembersSeeOwnData, MembersSeeOwnError, MembersSeeOwnResponse, MembersSeeResponse, MembersSendLinkData, MembersSendLinkError, MembersSendLinkResponse, OrganisationsAcceptStaffInvitationData, OrganisationsAcceptStaffInvitationError, OrganisationsAcceptStaffInvitationResponse, OrganisationsAcceptTransferData, OrganisationsAcceptTransferError, OrganisationsAcceptTransferResponse, OrganisationsAnnounceLogoData, OrganisationsAnnounceLogoError, OrganisationsAnnounceLogoResponse, OrganisationsCancelStaffInvitationData, OrganisationsCancelStaffInvitationError, OrganisationsCancelStaffInvitationResponse, OrganisationsCancelTransferData, OrganisationsCancelTransferError, OrganisationsCancelTransferResponse, OrganisationsChangeStaffData, OrganisationsChangeStaffError, OrganisationsChangeStaffResponse, OrganisationsChangeViewData, OrganisationsChangeViewError, OrganisationsChangeViewResponse, OrganisationsCreateData, OrganisationsCreateError, OrganisationsCreateResponse, OrganisationsDeactivateAccountData, OrganisationsDeactivateAccountError, OrganisationsDeactivateAccountResponse, OrganisationsDeactivateSeatData, OrganisationsDeactivateSeatError, OrganisationsDeactivateSeatResponse, OrganisationsDownloadAccountExportData, OrganisationsDownloadAccountExportError, OrganisationsDownloadAccountExportResponse, OrganisationsEditLegalNoticesData, OrganisationsEditLegalNoticesError, OrganisationsEditLegalNoticesResponse, OrganisationsEditSettingsData, OrganisationsEditSettingsError, OrganisationsEditSettingsResponse, OrganisationsExportAccountData, OrganisationsExportAccountError, OrganisationsExportAccountResponse, OrganisationsInviteStaffData, OrganisationsInviteStaffError, OrganisationsInviteStaffResponse, OrganisationsListAccountExportsData, OrganisationsListAccountExportsError, OrganisationsListAccountExportsResponse, OrganisationsListAuditData, OrganisationsListAuditError, OrganisationsListAuditResponse, OrganisationsListStaffData, OrganisationsListStaffError, OrganisationsListStaffInvitationsData, OrganisationsListStaffInvitationsError, OrganisationsListStaffInvitationsResponse, OrganisationsListStaffResponse, OrganisationsListViewColumnsData, OrganisationsListViewColumnsError, OrganisationsListViewColumnsResponse, OrganisationsListViewsData, OrganisationsListViewsError, OrganisationsListViewsResponse, OrganisationsLookAtStaffInvitationData, OrganisationsLookAtStaffInvitationError, OrganisationsLookAtStaffInvitationResponse, OrganisationsOfferTransferData, OrganisationsOfferTransferError, OrganisationsOfferTransferResponse, OrganisationsReactivateSeatData, OrganisationsReactivateSeatError, OrganisationsReactivateSeatResponse, OrganisationsReceiveLogoData, OrganisationsReceiveLogoError, OrganisationsReceiveLogoResponse, OrganisationsRemoveLogoData, OrganisationsRemoveLogoError, OrganisationsRemoveLogoResponse, OrganisationsRemoveViewData, OrganisationsRemoveViewError, OrganisationsRemoveViewResponse, OrganisationsResendStaffInvitationData, OrganisationsResendStaffInvitationError, OrganisationsResendStaffInvitationResponse, OrganisationsRevokeDeactivationData, OrganisationsRevokeDeactivationError, OrganisationsRevokeDeactivationResponse, OrganisationsSaveViewData, OrganisationsSaveViewError, OrganisationsSaveViewResponse, OrganisationsSeeAccessTableData, OrganisationsSeeAccessTableError, OrganisationsSeeAccessTableResponse, OrganisationsSeeData, OrganisationsSeeError, OrganisationsSeeLogoData, OrganisationsSeeLogoError, OrganisationsSeeLogoResponse, OrganisationsSeeLossesData, OrganisationsSeeLossesError, OrganisationsSeeLossesResponse, OrganisationsSeeResponse, OrganisationsSeeTransferData, OrganisationsSeeTransferError, OrganisationsSeeTransferResponse, OrganisationsSwitchModuleData, OrganisationsSwitchModuleError, OrganisationsSwitchModuleResponse, OrganisationsVerifyAuditData, OrganisationsVerifyAuditError, OrganisationsVerifyAuditResponse, PlansCancelData, PlansCancelError, PlansCancelResponse, PlansChangeLicencesData, PlansChangeLicencesError, PlansChangeLicencesResponse, PlansChooseMethodData, PlansChooseMethodError, PlansChooseMethodResponse, PlansConfirmMethodData, PlansConfirmMethodError, PlansConfirmMethodResponse, PlansEditBillingData, PlansEditBillingError, PlansEditBillingResponse, PlansListDocumentsData, PlansListDocumentsError, PlansListDocumentsResponse, PlansListOrdersData, PlansListOrdersError, PlansListOrdersResponse, PlansOpenMethodPageData, PlansOpenMethodPageError, PlansOpenMethodPageResponse, PlansPayInvoiceData, PlansPayInvoiceError, PlansPayInvoiceResponse, PlansPayOrderData, PlansPayOrderError, PlansPayOrderResponse, PlansPlaceOrderData, PlansPlaceOrderError, PlansPlaceOrderResponse, PlansPreviewLicencesData, PlansPreviewLicencesError, PlansPreviewLicencesResponse, PlansPreviewOrderData, PlansPreviewOrderError, PlansPreviewOrderResponse, PlansPreviewRenewalsData, PlansPreviewRenewalsError, PlansPreviewRenewalsResponse, PlansReadTermsData, PlansReadTermsError, PlansReadTermsResponse, PlansRemoveMethodData, PlansRemoveMethodError, PlansRemoveMethodResponse, PlansRevokeCancellationData, PlansRevokeCancellationError, PlansRevokeCancellationResponse, PlansSeeBillingData, PlansSeeBillingError, PlansSeeBillingResponse, PlansSeeCatalogueData, PlansSeeCatalogueError, PlansSeeCatalogueResponse, PlansSeeData, PlansSeeError, PlansSeeOrderData, PlansSeeOrderError, PlansSeeOrderResponse, PlansSeeResponse, PlansUndoChangeData, PlansUndoChangeError, PlansUndoChangeResponse, PlansUndoStandbyData, PlansUndoStandbyError, PlansUndoStandbyResponse, ProgrammesArchiveData, ProgrammesArchiveError, ProgrammesArchiveResponse, ProgrammesCloseData, ProgrammesCloseError, ProgrammesCloseResponse, ProgrammesCreateData, ProgrammesCreateError, ProgrammesCreateResponse, ProgrammesDuplicateData, ProgrammesDuplicateError, ProgrammesDuplicateResponse, ProgrammesEditData, ProgrammesEditError, ProgrammesEditResponse, ProgrammesListData, ProgrammesListError, ProgrammesListOnPortalData, ProgrammesListOnPortalError, ProgrammesListOnPortalResponse, ProgrammesListResponse, ProgrammesPreviewData, ProgrammesPreviewError, ProgrammesPreviewResponse, ProgrammesPublishData, ProgrammesPublishError, ProgrammesPublishResponse, ProgrammesRestoreData, ProgrammesRestoreError, ProgrammesRestoreResponse, ProgrammesSeeData, ProgrammesSeeError, ProgrammesSeeOnPortalData, ProgrammesSeeOnPortalError, ProgrammesSeeOnPortalResponse, ProgrammesSeeResponse, ProgrammesTrashData, ProgrammesTrashError, ProgrammesTrashResponse, ProgrammesUnarchiveData, ProgrammesUnarchiveError, ProgrammesUnarchiveResponse, ProgrammesUnpublishData, ProgrammesUnpublishError, ProgrammesUnpublishResponse, ProgrammesVisitPortalData, ProgrammesVisitPortalError, ProgrammesVisitPortalResponse } from '../types.gen';

/**
 * Ask for an account
 *
 * Sends a link to the mailbox, valid for 24 hours; the password is chosen behind it. The answer is the same whether or not the address has an account. Ask again to resend.
 */
export const identitySignUpMutation = (options?: Partial<Options<IdentitySignUpData>>): UseMutationOptions<IdentitySignUpResponse, IdentitySignUpError, Options<IdentitySignUpData>> => {
    const mutationOptions: UseMutationOptions<IdentitySignUpResponse, IdentitySignUpError, Options<IdentitySignUpData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identitySignUp({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Choose a password and enter
 *
 * Uses the link of the mail, creates the account and opens a session.
 */
export const identityCompleteSignUpMutation = (options?: Partial<Options<IdentityCompleteSignUpData>>): UseMutationOptions<IdentityCompleteSignUpResponse, IdentityCompleteSignUpError, Options<IdentityCompleteSignUpData>> => {
    const mutationOptions: UseMutationOptions<IdentityCompleteSignUpResponse, IdentityCompleteSignUpError, Options<IdentityCompleteSignUpData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identityCompleteSignUp({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export type QueryKey<TOptions extends Options> = [
    Pick<TOptions, 'baseUrl' | 'body' | 'headers' | 'path' | 'query'> & {
        _id: string;
        _infinite?: boolean;
        tags?: ReadonlyArray<string>;
    }
];

const createQueryKey = <TOptions extends Options>(id: string, options?: TOptions, infinite?: boolean, tags?: ReadonlyArray<string>): [
    QueryKey<TOptions>[0]
] => {
    const params: QueryKey<TOptions>[0] = { _id: id, baseUrl: options?.baseUrl || (options?.client ?? client).getConfig().baseUrl } as QueryKey<TOptions>[0];
    if (infinite) {
        params._infinite = infinite;
    }
    if (tags) {
        params.tags = tags;
    }
    if (options?.body) {
        params.body = options.body;
    }
    if (options?.headers) {
        params.headers = options.headers;
    }
    if (options?.path) {
        params.path = options.path;
    }
    if (options?.query) {
        params.query = options.query;
    }
    return [params];
};

export const identitySeeLinkQueryKey = (options: Options<IdentitySeeLinkData>) => createQueryKey('identitySeeLink', options);

/**
 * See what a link is for
 *
 * Looking never uses the link.
 */
export const identitySeeLinkOptions = (options: Options<IdentitySeeLinkData>) => queryOptions<IdentitySeeLinkResponse, IdentitySeeLinkError, IdentitySeeLinkResponse, ReturnType<typeof identitySeeLinkQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await identitySeeLink({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: identitySeeLinkQueryKey(options)
});

/**
 * Sign in
 *
 * With an e-mail, or with the slug of an organisation and a login name in it. When the account has a second factor, go on with `POST /v1/sign-in/second-factor` within 10 minutes.
 */
export const identitySignInMutation = (options?: Partial<Options<IdentitySignInData>>): UseMutationOptions<IdentitySignInResponse, IdentitySignInError, Options<IdentitySignInData>> => {
    const mutationOptions: UseMutationOptions<IdentitySignInResponse, IdentitySignInError, Options<IdentitySignInData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identitySignIn({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Finish signing in
 *
 * With the six digits of the application, or a recovery code, which is then used up. The half-open sign-in is in a cookie.
 */
export const identityPassSecondFactorMutation = (options?: Partial<Options<IdentityPassSecondFactorData>>): UseMutationOptions<IdentityPassSecondFactorResponse, IdentityPassSecondFactorError, Options<IdentityPassSecondFactorData>> => {
    const mutationOptions: UseMutationOptions<IdentityPassSecondFactorResponse, IdentityPassSecondFactorError, Options<IdentityPassSecondFactorData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identityPassSecondFactor({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Sign out
 *
 * Ends this session.
 */
export const identitySignOutMutation = (options?: Partial<Options<IdentitySignOutData>>): UseMutationOptions<IdentitySignOutResponse, IdentitySignOutError, Options<IdentitySignOutData>> => {
    const mutationOptions: UseMutationOptions<IdentitySignOutResponse, IdentitySignOutError, Options<IdentitySignOutData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identitySignOut({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const identitySeeSessionQueryKey = (options?: Options<IdentitySeeSessionData>) => createQueryKey('identitySeeSession', options);

/**
 * See who is signed in
 *
 * The person and the organisations they belong to, by name.
 */
export const identitySeeSessionOptions = (options?: Options<IdentitySeeSessionData>) => queryOptions<IdentitySeeSessionResponse, IdentitySeeSessionError, IdentitySeeSessionResponse, ReturnType<typeof identitySeeSessionQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await identitySeeSession({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: identitySeeSessionQueryKey(options)
});

/**
 * Ask for a new password
 *
 * Sends a link, valid for 30 minutes, to the account’s mailbox. The answer is the same whether or not there is an account.
 */
export const identityForgetPasswordMutation = (options?: Partial<Options<IdentityForgetPasswordData>>): UseMutationOptions<IdentityForgetPasswordResponse, IdentityForgetPasswordError, Options<IdentityForgetPasswordData>> => {
    const mutationOptions: UseMutationOptions<IdentityForgetPasswordResponse, IdentityForgetPasswordError, Options<IdentityForgetPasswordData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identityForgetPassword({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Choose a new password
 *
 * Uses the link of the mail and ends every session of the account. Sign in afterwards.
 */
export const identityResetPasswordMutation = (options?: Partial<Options<IdentityResetPasswordData>>): UseMutationOptions<IdentityResetPasswordResponse, IdentityResetPasswordError, Options<IdentityResetPasswordData>> => {
    const mutationOptions: UseMutationOptions<IdentityResetPasswordResponse, IdentityResetPasswordError, Options<IdentityResetPasswordData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identityResetPassword({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const identitySeeProfileQueryKey = (options?: Options<IdentitySeeProfileData>) => createQueryKey('identitySeeProfile', options);

/**
 * See one’s own account
 *
 * Name, address, language and what protects the account.
 */
export const identitySeeProfileOptions = (options?: Options<IdentitySeeProfileData>) => queryOptions<IdentitySeeProfileResponse, IdentitySeeProfileError, IdentitySeeProfileResponse, ReturnType<typeof identitySeeProfileQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await identitySeeProfile({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: identitySeeProfileQueryKey(options)
});

/**
 * Edit one’s name and language
 *
 * What is not sent stays as it is.
 */
export const identityEditProfileMutation = (options?: Partial<Options<IdentityEditProfileData>>): UseMutationOptions<IdentityEditProfileResponse, IdentityEditProfileError, Options<IdentityEditProfileData>> => {
    const mutationOptions: UseMutationOptions<IdentityEditProfileResponse, IdentityEditProfileError, Options<IdentityEditProfileData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identityEditProfile({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Change one’s password
 *
 * Every other session ends; this one goes on under a new cookie.
 */
export const identityChangePasswordMutation = (options?: Partial<Options<IdentityChangePasswordData>>): UseMutationOptions<IdentityChangePasswordResponse, IdentityChangePasswordError, Options<IdentityChangePasswordData>> => {
    const mutationOptions: UseMutationOptions<IdentityChangePasswordResponse, IdentityChangePasswordError, Options<IdentityChangePasswordData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identityChangePassword({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Ask to use another address
 *
 * Sends a link, valid for 24 hours, to the new address. Nothing changes before it is opened.
 */
export const identityChangeEmailMutation = (options?: Partial<Options<IdentityChangeEmailData>>): UseMutationOptions<IdentityChangeEmailResponse, IdentityChangeEmailError, Options<IdentityChangeEmailData>> => {
    const mutationOptions: UseMutationOptions<IdentityChangeEmailResponse, IdentityChangeEmailError, Options<IdentityChangeEmailData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identityChangeEmail({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Use the new address
 *
 * Uses the link of the mail; the old address is told.
 */
export const identityConfirmEmailMutation = (options?: Partial<Options<IdentityConfirmEmailData>>): UseMutationOptions<IdentityConfirmEmailResponse, IdentityConfirmEmailError, Options<IdentityConfirmEmailData>> => {
    const mutationOptions: UseMutationOptions<IdentityConfirmEmailResponse, IdentityConfirmEmailError, Options<IdentityConfirmEmailData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identityConfirmEmail({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * End every other session
 *
 * Only this one stays open.
 */
export const identityRevokeOtherSessionsMutation = (options?: Partial<Options<IdentityRevokeOtherSessionsData>>): UseMutationOptions<IdentityRevokeOtherSessionsResponse, IdentityRevokeOtherSessionsError, Options<IdentityRevokeOtherSessionsData>> => {
    const mutationOptions: UseMutationOptions<IdentityRevokeOtherSessionsResponse, IdentityRevokeOtherSessionsError, Options<IdentityRevokeOtherSessionsData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identityRevokeOtherSessions({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const identityListSessionsQueryKey = (options?: Options<IdentityListSessionsData>) => createQueryKey('identityListSessions', options);

/**
 * List one’s open sessions
 *
 * The latest seen first, 100 at most.
 */
export const identityListSessionsOptions = (options?: Options<IdentityListSessionsData>) => queryOptions<IdentityListSessionsResponse, IdentityListSessionsError, IdentityListSessionsResponse, ReturnType<typeof identityListSessionsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await identityListSessions({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: identityListSessionsQueryKey(options)
});

/**
 * End one of one’s sessions
 *
 * The device must sign in again.
 */
export const identityRevokeSessionMutation = (options?: Partial<Options<IdentityRevokeSessionData>>): UseMutationOptions<IdentityRevokeSessionResponse, IdentityRevokeSessionError, Options<IdentityRevokeSessionData>> => {
    const mutationOptions: UseMutationOptions<IdentityRevokeSessionResponse, IdentityRevokeSessionError, Options<IdentityRevokeSessionData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identityRevokeSession({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Set up a second factor
 *
 * Gives the secret for an authenticator application. It counts once a code confirms it.
 */
export const identityStartSecondFactorMutation = (options?: Partial<Options<IdentityStartSecondFactorData>>): UseMutationOptions<IdentityStartSecondFactorResponse, IdentityStartSecondFactorError, Options<IdentityStartSecondFactorData>> => {
    const mutationOptions: UseMutationOptions<IdentityStartSecondFactorResponse, IdentityStartSecondFactorError, Options<IdentityStartSecondFactorData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identityStartSecondFactor({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Turn the second factor on
 *
 * With a first code of the application. Answers ten recovery codes, shown this once; other sessions end.
 */
export const identityConfirmSecondFactorMutation = (options?: Partial<Options<IdentityConfirmSecondFactorData>>): UseMutationOptions<IdentityConfirmSecondFactorResponse, IdentityConfirmSecondFactorError, Options<IdentityConfirmSecondFactorData>> => {
    const mutationOptions: UseMutationOptions<IdentityConfirmSecondFactorResponse, IdentityConfirmSecondFactorError, Options<IdentityConfirmSecondFactorData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identityConfirmSecondFactor({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Turn the second factor off
 *
 * With the password. The session goes on under a new cookie.
 */
export const identityStopSecondFactorMutation = (options?: Partial<Options<IdentityStopSecondFactorData>>): UseMutationOptions<IdentityStopSecondFactorResponse, IdentityStopSecondFactorError, Options<IdentityStopSecondFactorData>> => {
    const mutationOptions: UseMutationOptions<IdentityStopSecondFactorResponse, IdentityStopSecondFactorError, Options<IdentityStopSecondFactorData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identityStopSecondFactor({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Get new recovery codes
 *
 * Ten new codes, shown this once; those before no longer work.
 */
export const identityRenewRecoveryCodesMutation = (options?: Partial<Options<IdentityRenewRecoveryCodesData>>): UseMutationOptions<IdentityRenewRecoveryCodesResponse, IdentityRenewRecoveryCodesError, Options<IdentityRenewRecoveryCodesData>> => {
    const mutationOptions: UseMutationOptions<IdentityRenewRecoveryCodesResponse, IdentityRenewRecoveryCodesError, Options<IdentityRenewRecoveryCodesData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await identityRenewRecoveryCodes({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Accept an invitation
 *
 * Joins the team, signed in with the address that was invited. The link serves once.
 */
export const organisationsAcceptStaffInvitationMutation = (options?: Partial<Options<OrganisationsAcceptStaffInvitationData>>): UseMutationOptions<OrganisationsAcceptStaffInvitationResponse, OrganisationsAcceptStaffInvitationError, Options<OrganisationsAcceptStaffInvitationData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsAcceptStaffInvitationResponse, OrganisationsAcceptStaffInvitationError, Options<OrganisationsAcceptStaffInvitationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsAcceptStaffInvitation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Accept the ownership
 *
 * By the admin it is offered to, with their password (5 tries an offer). The old owner becomes an admin without account management.
 */
export const organisationsAcceptTransferMutation = (options?: Partial<Options<OrganisationsAcceptTransferData>>): UseMutationOptions<OrganisationsAcceptTransferResponse, OrganisationsAcceptTransferError, Options<OrganisationsAcceptTransferData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsAcceptTransferResponse, OrganisationsAcceptTransferError, Options<OrganisationsAcceptTransferData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsAcceptTransfer({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Remove the logo
 *
 * The portal shows the organisation's initials again.
 */
export const organisationsRemoveLogoMutation = (options?: Partial<Options<OrganisationsRemoveLogoData>>): UseMutationOptions<OrganisationsRemoveLogoResponse, OrganisationsRemoveLogoError, Options<OrganisationsRemoveLogoData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsRemoveLogoResponse, OrganisationsRemoveLogoError, Options<OrganisationsRemoveLogoData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsRemoveLogo({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Announce a logo
 *
 * Says the name, size in bytes (1 MB at most), SHA-256 and type of a PNG, JPEG or WebP image; then send its bytes to `…/logo/{id}/content` within the hour.
 */
export const organisationsAnnounceLogoMutation = (options?: Partial<Options<OrganisationsAnnounceLogoData>>): UseMutationOptions<OrganisationsAnnounceLogoResponse, OrganisationsAnnounceLogoError, Options<OrganisationsAnnounceLogoData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsAnnounceLogoResponse, OrganisationsAnnounceLogoError, Options<OrganisationsAnnounceLogoData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsAnnounceLogo({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Cancel an invitation
 *
 * Its link opens nothing more. The person can be invited again.
 */
export const organisationsCancelStaffInvitationMutation = (options?: Partial<Options<OrganisationsCancelStaffInvitationData>>): UseMutationOptions<OrganisationsCancelStaffInvitationResponse, OrganisationsCancelStaffInvitationError, Options<OrganisationsCancelStaffInvitationData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsCancelStaffInvitationResponse, OrganisationsCancelStaffInvitationError, Options<OrganisationsCancelStaffInvitationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsCancelStaffInvitation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Cancel the offer of ownership
 *
 * The owner takes their offer back before it is accepted.
 */
export const organisationsCancelTransferMutation = (options?: Partial<Options<OrganisationsCancelTransferData>>): UseMutationOptions<OrganisationsCancelTransferResponse, OrganisationsCancelTransferError, Options<OrganisationsCancelTransferData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsCancelTransferResponse, OrganisationsCancelTransferError, Options<OrganisationsCancelTransferData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsCancelTransfer({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Change a role
 *
 * Makes somebody an admin or a manager, grants or takes back account management (the owner alone does). Never the owner, never yourself.
 */
export const organisationsChangeStaffMutation = (options?: Partial<Options<OrganisationsChangeStaffData>>): UseMutationOptions<OrganisationsChangeStaffResponse, OrganisationsChangeStaffError, Options<OrganisationsChangeStaffData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsChangeStaffResponse, OrganisationsChangeStaffError, Options<OrganisationsChangeStaffData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsChangeStaff({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Create an organisation
 *
 * You become its owner; a 30-day trial of Pro starts at once.
 */
export const organisationsCreateMutation = (options?: Partial<Options<OrganisationsCreateData>>): UseMutationOptions<OrganisationsCreateResponse, OrganisationsCreateError, Options<OrganisationsCreateData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsCreateResponse, OrganisationsCreateError, Options<OrganisationsCreateData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsCreate({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Deactivate the account
 *
 * Once the subscription has ended. `confirmation` is the name of the organisation. Everything is kept 14 × 24 hours, during which this can be revoked; then it is destroyed for ever, accounting documents excepted.
 */
export const organisationsDeactivateAccountMutation = (options?: Partial<Options<OrganisationsDeactivateAccountData>>): UseMutationOptions<OrganisationsDeactivateAccountResponse, OrganisationsDeactivateAccountError, Options<OrganisationsDeactivateAccountData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsDeactivateAccountResponse, OrganisationsDeactivateAccountError, Options<OrganisationsDeactivateAccountData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsDeactivateAccount({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const organisationsDownloadAccountExportQueryKey = (options: Options<OrganisationsDownloadAccountExportData>) => createQueryKey('organisationsDownloadAccountExport', options);

/**
 * Download an export of the account
 *
 * A ZIP, as an attachment, during 7 days, for account managers.
 */
export const organisationsDownloadAccountExportOptions = (options: Options<OrganisationsDownloadAccountExportData>) => queryOptions<OrganisationsDownloadAccountExportResponse, OrganisationsDownloadAccountExportError, OrganisationsDownloadAccountExportResponse, ReturnType<typeof organisationsDownloadAccountExportQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await organisationsDownloadAccountExport({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: organisationsDownloadAccountExportQueryKey(options)
});

export const organisationsListAccountExportsQueryKey = (options: Options<OrganisationsListAccountExportsData>) => createQueryKey('organisationsListAccountExports', options);

/**
 * List the exports of the account
 *
 * The last five, newest first: how far each is and, once it is ready, where to download it.
 */
export const organisationsListAccountExportsOptions = (options: Options<OrganisationsListAccountExportsData>) => queryOptions<OrganisationsListAccountExportsResponse, OrganisationsListAccountExportsError, OrganisationsListAccountExportsResponse, ReturnType<typeof organisationsListAccountExportsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await organisationsListAccountExports({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: organisationsListAccountExportsQueryKey(options)
});

/**
 * Export the whole account
 *
 * A job writes one ZIP: every table as JSON and CSV, every document, and a manifest with the SHA-256 of each file. A mail says when it is ready. Open to account managers, also once the subscription has ended; closed in Standby.
 */
export const organisationsExportAccountMutation = (options?: Partial<Options<OrganisationsExportAccountData>>): UseMutationOptions<OrganisationsExportAccountResponse, OrganisationsExportAccountError, Options<OrganisationsExportAccountData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsExportAccountResponse, OrganisationsExportAccountError, Options<OrganisationsExportAccountData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsExportAccount({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Revoke the deactivation
 *
 * Until the last millisecond of the 14 days. The account is expired again, with all that it had.
 */
export const organisationsRevokeDeactivationMutation = (options?: Partial<Options<OrganisationsRevokeDeactivationData>>): UseMutationOptions<OrganisationsRevokeDeactivationResponse, OrganisationsRevokeDeactivationError, Options<OrganisationsRevokeDeactivationData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsRevokeDeactivationResponse, OrganisationsRevokeDeactivationError, Options<OrganisationsRevokeDeactivationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsRevokeDeactivation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const organisationsSeeLossesQueryKey = (options: Options<OrganisationsSeeLossesData>) => createQueryKey('organisationsSeeLosses', options);

/**
 * See what a deactivation would destroy
 *
 * Counts of what people would miss most. Everything else goes too.
 */
export const organisationsSeeLossesOptions = (options: Options<OrganisationsSeeLossesData>) => queryOptions<OrganisationsSeeLossesResponse, OrganisationsSeeLossesError, OrganisationsSeeLossesResponse, ReturnType<typeof organisationsSeeLossesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await organisationsSeeLosses({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: organisationsSeeLossesQueryKey(options)
});

/**
 * Deactivate a seat
 *
 * The person keeps their account and loses this organisation at their next request. Never the owner, never yourself.
 */
export const organisationsDeactivateSeatMutation = (options?: Partial<Options<OrganisationsDeactivateSeatData>>): UseMutationOptions<OrganisationsDeactivateSeatResponse, OrganisationsDeactivateSeatError, Options<OrganisationsDeactivateSeatData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsDeactivateSeatResponse, OrganisationsDeactivateSeatError, Options<OrganisationsDeactivateSeatData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsDeactivateSeat({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Edit the legal notices
 *
 * Plain text, shown as written. Still open to the owner and the admins in Standby.
 */
export const organisationsEditLegalNoticesMutation = (options?: Partial<Options<OrganisationsEditLegalNoticesData>>): UseMutationOptions<OrganisationsEditLegalNoticesResponse, OrganisationsEditLegalNoticesError, Options<OrganisationsEditLegalNoticesData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsEditLegalNoticesResponse, OrganisationsEditLegalNoticesError, Options<OrganisationsEditLegalNoticesData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsEditLegalNotices({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const organisationsSeeQueryKey = (options: Options<OrganisationsSeeData>) => createQueryKey('organisationsSee', options);

/**
 * See an organisation
 *
 * Its settings, its state, what that state opens, and your role in it.
 */
export const organisationsSeeOptions = (options: Options<OrganisationsSeeData>) => queryOptions<OrganisationsSeeResponse, OrganisationsSeeError, OrganisationsSeeResponse, ReturnType<typeof organisationsSeeQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await organisationsSee({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: organisationsSeeQueryKey(options)
});

/**
 * Edit the settings
 *
 * Name, language, identity, home page and theme. What is left out stays. A colour that reads badly is refused with the nearest that passes.
 */
export const organisationsEditSettingsMutation = (options?: Partial<Options<OrganisationsEditSettingsData>>): UseMutationOptions<OrganisationsEditSettingsResponse, OrganisationsEditSettingsError, Options<OrganisationsEditSettingsData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsEditSettingsResponse, OrganisationsEditSettingsError, Options<OrganisationsEditSettingsData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsEditSettings({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const organisationsListStaffInvitationsQueryKey = (options: Options<OrganisationsListStaffInvitationsData>) => createQueryKey('organisationsListStaffInvitations', options);

/**
 * List invitations to the team
 *
 * Newest first, whatever became of them, with the state of the mail that left last.
 */
export const organisationsListStaffInvitationsOptions = (options: Options<OrganisationsListStaffInvitationsData>) => queryOptions<OrganisationsListStaffInvitationsResponse, OrganisationsListStaffInvitationsError, OrganisationsListStaffInvitationsResponse, ReturnType<typeof organisationsListStaffInvitationsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await organisationsListStaffInvitations({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: organisationsListStaffInvitationsQueryKey(options)
});

const createInfiniteParams = <K extends Pick<QueryKey<Options>[0], 'body' | 'headers' | 'path' | 'query'>>(queryKey: QueryKey<Options>, page: K) => {
    const params = { ...queryKey[0] };
    if (page.body) {
        params.body = {
            ...queryKey[0].body as any,
            ...page.body as any
        };
    }
    if (page.headers) {
        params.headers = {
            ...queryKey[0].headers,
            ...page.headers
        };
    }
    if (page.path) {
        params.path = {
            ...queryKey[0].path as any,
            ...page.path as any
        };
    }
    if (page.query) {
        params.query = {
            ...queryKey[0].query as any,
            ...page.query as any
        };
    }
    return params as unknown as typeof page;
};

export const organisationsListStaffInvitationsInfiniteQueryKey = (options: Options<OrganisationsListStaffInvitationsData>): QueryKey<Options<OrganisationsListStaffInvitationsData>> => createQueryKey('organisationsListStaffInvitations', options, true);

/**
 * List invitations to the team
 *
 * Newest first, whatever became of them, with the state of the mail that left last.
 */
export const organisationsListStaffInvitationsInfiniteOptions = (options: Options<OrganisationsListStaffInvitationsData>) => {
    const opts = infiniteQueryOptions<OrganisationsListStaffInvitationsResponse, OrganisationsListStaffInvitationsError, InfiniteData<OrganisationsListStaffInvitationsResponse>, QueryKey<Options<OrganisationsListStaffInvitationsData>>, string | Pick<QueryKey<Options<OrganisationsListStaffInvitationsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<OrganisationsListStaffInvitationsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await organisationsListStaffInvitations({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: organisationsListStaffInvitationsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Invite somebody to the team
 *
 * Mails an invitation that waits 14 days. One waits per address at a time; an organisation invites at most 50 people a day.
 */
export const organisationsInviteStaffMutation = (options?: Partial<Options<OrganisationsInviteStaffData>>): UseMutationOptions<OrganisationsInviteStaffResponse, OrganisationsInviteStaffError, Options<OrganisationsInviteStaffData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsInviteStaffResponse, OrganisationsInviteStaffError, Options<OrganisationsInviteStaffData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsInviteStaff({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const organisationsListAuditQueryKey = (options: Options<OrganisationsListAuditData>) => createQueryKey('organisationsListAudit', options);

/**
 * Read the audit log
 *
 * Who did what, newest first. Entries are never changed. `filter[action]`, `filter[actor]`.
 */
export const organisationsListAuditOptions = (options: Options<OrganisationsListAuditData>) => queryOptions<OrganisationsListAuditResponse, OrganisationsListAuditError, OrganisationsListAuditResponse, ReturnType<typeof organisationsListAuditQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await organisationsListAudit({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: organisationsListAuditQueryKey(options)
});

export const organisationsListAuditInfiniteQueryKey = (options: Options<OrganisationsListAuditData>): QueryKey<Options<OrganisationsListAuditData>> => createQueryKey('organisationsListAudit', options, true);

/**
 * Read the audit log
 *
 * Who did what, newest first. Entries are never changed. `filter[action]`, `filter[actor]`.
 */
export const organisationsListAuditInfiniteOptions = (options: Options<OrganisationsListAuditData>) => {
    const opts = infiniteQueryOptions<OrganisationsListAuditResponse, OrganisationsListAuditError, InfiniteData<OrganisationsListAuditResponse>, QueryKey<Options<OrganisationsListAuditData>>, string | Pick<QueryKey<Options<OrganisationsListAuditData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<OrganisationsListAuditData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await organisationsListAudit({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: organisationsListAuditInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const organisationsListStaffQueryKey = (options: Options<OrganisationsListStaffData>) => createQueryKey('organisationsListStaff', options);

/**
 * List the team
 *
 * Owner, admins and managers in the order they joined, deactivated ones too, and the seats in use.
 */
export const organisationsListStaffOptions = (options: Options<OrganisationsListStaffData>) => queryOptions<OrganisationsListStaffResponse, OrganisationsListStaffError, OrganisationsListStaffResponse, ReturnType<typeof organisationsListStaffQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await organisationsListStaff({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: organisationsListStaffQueryKey(options)
});

export const organisationsListStaffInfiniteQueryKey = (options: Options<OrganisationsListStaffData>): QueryKey<Options<OrganisationsListStaffData>> => createQueryKey('organisationsListStaff', options, true);

/**
 * List the team
 *
 * Owner, admins and managers in the order they joined, deactivated ones too, and the seats in use.
 */
export const organisationsListStaffInfiniteOptions = (options: Options<OrganisationsListStaffData>) => {
    const opts = infiniteQueryOptions<OrganisationsListStaffResponse, OrganisationsListStaffError, InfiniteData<OrganisationsListStaffResponse>, QueryKey<Options<OrganisationsListStaffData>>, string | Pick<QueryKey<Options<OrganisationsListStaffData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<OrganisationsListStaffData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await organisationsListStaff({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: organisationsListStaffInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const organisationsLookAtStaffInvitationQueryKey = (options: Options<OrganisationsLookAtStaffInvitationData>) => createQueryKey('organisationsLookAtStaffInvitation', options);

/**
 * Look at an invitation
 *
 * What the link of an invitation offers, without using it. Any link that does not hold answers the same 410.
 */
export const organisationsLookAtStaffInvitationOptions = (options: Options<OrganisationsLookAtStaffInvitationData>) => queryOptions<OrganisationsLookAtStaffInvitationResponse, OrganisationsLookAtStaffInvitationError, OrganisationsLookAtStaffInvitationResponse, ReturnType<typeof organisationsLookAtStaffInvitationQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await organisationsLookAtStaffInvitation({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: organisationsLookAtStaffInvitationQueryKey(options)
});

export const organisationsSeeTransferQueryKey = (options: Options<OrganisationsSeeTransferData>) => createQueryKey('organisationsSeeTransfer', options);

/**
 * See the offer of ownership
 *
 * The offer that waits for its answer, or null.
 */
export const organisationsSeeTransferOptions = (options: Options<OrganisationsSeeTransferData>) => queryOptions<OrganisationsSeeTransferResponse, OrganisationsSeeTransferError, OrganisationsSeeTransferResponse, ReturnType<typeof organisationsSeeTransferQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await organisationsSeeTransfer({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: organisationsSeeTransferQueryKey(options)
});

/**
 * Offer the ownership
 *
 * To an active admin, who has 14 days to accept. One offer waits at a time.
 */
export const organisationsOfferTransferMutation = (options?: Partial<Options<OrganisationsOfferTransferData>>): UseMutationOptions<OrganisationsOfferTransferResponse, OrganisationsOfferTransferError, Options<OrganisationsOfferTransferData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsOfferTransferResponse, OrganisationsOfferTransferError, Options<OrganisationsOfferTransferData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsOfferTransfer({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Reactivate a seat
 *
 * The person finds the organisation again, with the role they had.
 */
export const organisationsReactivateSeatMutation = (options?: Partial<Options<OrganisationsReactivateSeatData>>): UseMutationOptions<OrganisationsReactivateSeatResponse, OrganisationsReactivateSeatError, Options<OrganisationsReactivateSeatData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsReactivateSeatResponse, OrganisationsReactivateSeatError, Options<OrganisationsReactivateSeatData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsReactivateSeat({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Send the bytes of a logo
 *
 * The raw bytes announced. The image becomes the logo at once.
 */
export const organisationsReceiveLogoMutation = (options?: Partial<Options<OrganisationsReceiveLogoData>>): UseMutationOptions<OrganisationsReceiveLogoResponse, OrganisationsReceiveLogoError, Options<OrganisationsReceiveLogoData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsReceiveLogoResponse, OrganisationsReceiveLogoError, Options<OrganisationsReceiveLogoData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsReceiveLogo({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Send an invitation again
 *
 * The same link, good for 14 days more. At most every 20 minutes.
 */
export const organisationsResendStaffInvitationMutation = (options?: Partial<Options<OrganisationsResendStaffInvitationData>>): UseMutationOptions<OrganisationsResendStaffInvitationResponse, OrganisationsResendStaffInvitationError, Options<OrganisationsResendStaffInvitationData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsResendStaffInvitationResponse, OrganisationsResendStaffInvitationError, Options<OrganisationsResendStaffInvitationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsResendStaffInvitation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const organisationsSeeAccessTableQueryKey = (options?: Options<OrganisationsSeeAccessTableData>) => createQueryKey('organisationsSeeAccessTable', options);

/**
 * See who may do what
 *
 * Roles and their permissions, and what each state of an organisation opens. The API enforces both; screens reflect them.
 */
export const organisationsSeeAccessTableOptions = (options?: Options<OrganisationsSeeAccessTableData>) => queryOptions<OrganisationsSeeAccessTableResponse, OrganisationsSeeAccessTableError, OrganisationsSeeAccessTableResponse, ReturnType<typeof organisationsSeeAccessTableQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await organisationsSeeAccessTable({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: organisationsSeeAccessTableQueryKey(options)
});

export const organisationsSeeLogoQueryKey = (options: Options<OrganisationsSeeLogoData>) => createQueryKey('organisationsSeeLogo', options);

/**
 * See the logo of a portal
 *
 * The image, which may be kept for a year: another logo has another address.
 */
export const organisationsSeeLogoOptions = (options: Options<OrganisationsSeeLogoData>) => queryOptions<OrganisationsSeeLogoResponse, OrganisationsSeeLogoError, OrganisationsSeeLogoResponse, ReturnType<typeof organisationsSeeLogoQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await organisationsSeeLogo({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: organisationsSeeLogoQueryKey(options)
});

/**
 * Switch a module
 *
 * On or off; what the module holds stays. Providers need the plan Pro or above.
 */
export const organisationsSwitchModuleMutation = (options?: Partial<Options<OrganisationsSwitchModuleData>>): UseMutationOptions<OrganisationsSwitchModuleResponse, OrganisationsSwitchModuleError, Options<OrganisationsSwitchModuleData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsSwitchModuleResponse, OrganisationsSwitchModuleError, Options<OrganisationsSwitchModuleData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsSwitchModule({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const organisationsListViewsQueryKey = (options: Options<OrganisationsListViewsData>) => createQueryKey('organisationsListViews', options);

/**
 * List the views of a list
 *
 * `filter[list]` names the list, `filter[subject]` what it is narrowed to (a programme). Everybody's views and one's own.
 */
export const organisationsListViewsOptions = (options: Options<OrganisationsListViewsData>) => queryOptions<OrganisationsListViewsResponse, OrganisationsListViewsError, OrganisationsListViewsResponse, ReturnType<typeof organisationsListViewsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await organisationsListViews({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: organisationsListViewsQueryKey(options)
});

export const organisationsListViewsInfiniteQueryKey = (options: Options<OrganisationsListViewsData>): QueryKey<Options<OrganisationsListViewsData>> => createQueryKey('organisationsListViews', options, true);

/**
 * List the views of a list
 *
 * `filter[list]` names the list, `filter[subject]` what it is narrowed to (a programme). Everybody's views and one's own.
 */
export const organisationsListViewsInfiniteOptions = (options: Options<OrganisationsListViewsData>) => {
    const opts = infiniteQueryOptions<OrganisationsListViewsResponse, OrganisationsListViewsError, InfiniteData<OrganisationsListViewsResponse>, QueryKey<Options<OrganisationsListViewsData>>, string | Pick<QueryKey<Options<OrganisationsListViewsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<OrganisationsListViewsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await organisationsListViews({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: organisationsListViewsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Save a view
 *
 * Columns, filters and an order of a list, under a name. `private` is its author's, `shared` everybody's, `default` what everybody sees first (owner and admins only).
 */
export const organisationsSaveViewMutation = (options?: Partial<Options<OrganisationsSaveViewData>>): UseMutationOptions<OrganisationsSaveViewResponse, OrganisationsSaveViewError, Options<OrganisationsSaveViewData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsSaveViewResponse, OrganisationsSaveViewError, Options<OrganisationsSaveViewData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsSaveView({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const organisationsListViewColumnsQueryKey = (options: Options<OrganisationsListViewColumnsData>) => createQueryKey('organisationsListViewColumns', options);

/**
 * List the columns of a list
 *
 * What a view can show, and how each column is filtered and ordered. With a programme as `filter[subject]`, every question of its form.
 */
export const organisationsListViewColumnsOptions = (options: Options<OrganisationsListViewColumnsData>) => queryOptions<OrganisationsListViewColumnsResponse, OrganisationsListViewColumnsError, OrganisationsListViewColumnsResponse, ReturnType<typeof organisationsListViewColumnsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await organisationsListViewColumns({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: organisationsListViewColumnsQueryKey(options)
});

/**
 * Remove a view
 *
 * What it showed stays where it is.
 */
export const organisationsRemoveViewMutation = (options?: Partial<Options<OrganisationsRemoveViewData>>): UseMutationOptions<OrganisationsRemoveViewResponse, OrganisationsRemoveViewError, Options<OrganisationsRemoveViewData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsRemoveViewResponse, OrganisationsRemoveViewError, Options<OrganisationsRemoveViewData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsRemoveView({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Change a view
 *
 * The whole view again. Its author changes it, and owner and admins what is shared.
 */
export const organisationsChangeViewMutation = (options?: Partial<Options<OrganisationsChangeViewData>>): UseMutationOptions<OrganisationsChangeViewResponse, OrganisationsChangeViewError, Options<OrganisationsChangeViewData>> => {
    const mutationOptions: UseMutationOptions<OrganisationsChangeViewResponse, OrganisationsChangeViewError, Options<OrganisationsChangeViewData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await organisationsChangeView({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const organisationsVerifyAuditQueryKey = (options: Options<OrganisationsVerifyAuditData>) => createQueryKey('organisationsVerifyAudit', options);

/**
 * Verify the audit log
 *
 * Computes the hash chain again, 100 links at a time: `broken` names the first link whose entries were changed, added or taken away.
 */
export const organisationsVerifyAuditOptions = (options: Options<OrganisationsVerifyAuditData>) => queryOptions<OrganisationsVerifyAuditResponse, OrganisationsVerifyAuditError, OrganisationsVerifyAuditResponse, ReturnType<typeof organisationsVerifyAuditQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await organisationsVerifyAudit({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: organisationsVerifyAuditQueryKey(options)
});

export const organisationsVerifyAuditInfiniteQueryKey = (options: Options<OrganisationsVerifyAuditData>): QueryKey<Options<OrganisationsVerifyAuditData>> => createQueryKey('organisationsVerifyAudit', options, true);

/**
 * Verify the audit log
 *
 * Computes the hash chain again, 100 links at a time: `broken` names the first link whose entries were changed, added or taken away.
 */
export const organisationsVerifyAuditInfiniteOptions = (options: Options<OrganisationsVerifyAuditData>) => {
    const opts = infiniteQueryOptions<OrganisationsVerifyAuditResponse, OrganisationsVerifyAuditError, InfiniteData<OrganisationsVerifyAuditResponse>, QueryKey<Options<OrganisationsVerifyAuditData>>, string | Pick<QueryKey<Options<OrganisationsVerifyAuditData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<OrganisationsVerifyAuditData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await organisationsVerifyAudit({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: organisationsVerifyAuditInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Cancel the plan
 *
 * Each subscription ends at its own renewal; access stays until the last one.
 */
export const plansCancelMutation = (options?: Partial<Options<PlansCancelData>>): UseMutationOptions<PlansCancelResponse, PlansCancelError, Options<PlansCancelData>> => {
    const mutationOptions: UseMutationOptions<PlansCancelResponse, PlansCancelError, Options<PlansCancelData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansCancel({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Change the number of licences
 *
 * As previewed. A scheduled end stays where it is.
 */
export const plansChangeLicencesMutation = (options?: Partial<Options<PlansChangeLicencesData>>): UseMutationOptions<PlansChangeLicencesResponse, PlansChangeLicencesError, Options<PlansChangeLicencesData>> => {
    const mutationOptions: UseMutationOptions<PlansChangeLicencesResponse, PlansChangeLicencesError, Options<PlansChangeLicencesData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansChangeLicences({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Choose the means of payment
 *
 * It pays every subscription from then on. No date moves.
 */
export const plansChooseMethodMutation = (options?: Partial<Options<PlansChooseMethodData>>): UseMutationOptions<PlansChooseMethodResponse, PlansChooseMethodError, Options<PlansChooseMethodData>> => {
    const mutationOptions: UseMutationOptions<PlansChooseMethodResponse, PlansChooseMethodError, Options<PlansChooseMethodData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansChooseMethod({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Confirm a means of payment
 *
 * Once back from the hosted page. The first one pays from then on; `methodId` is what was added, or null when the page was left.
 */
export const plansConfirmMethodMutation = (options?: Partial<Options<PlansConfirmMethodData>>): UseMutationOptions<PlansConfirmMethodResponse, PlansConfirmMethodError, Options<PlansConfirmMethodData>> => {
    const mutationOptions: UseMutationOptions<PlansConfirmMethodResponse, PlansConfirmMethodError, Options<PlansConfirmMethodData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansConfirmMethod({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const plansSeeBillingQueryKey = (options: Options<PlansSeeBillingData>) => createQueryKey('plansSeeBilling', options);

/**
 * See the billing address and the means of payment
 *
 * Of the whole organisation: what invoices bear, and what pays them.
 */
export const plansSeeBillingOptions = (options: Options<PlansSeeBillingData>) => queryOptions<PlansSeeBillingResponse, PlansSeeBillingError, PlansSeeBillingResponse, ReturnType<typeof plansSeeBillingQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await plansSeeBilling({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: plansSeeBillingQueryKey(options)
});

/**
 * Change the billing address
 *
 * What the next invoices bear. Those that were issued stay as they are.
 */
export const plansEditBillingMutation = (options?: Partial<Options<PlansEditBillingData>>): UseMutationOptions<PlansEditBillingResponse, PlansEditBillingError, Options<PlansEditBillingData>> => {
    const mutationOptions: UseMutationOptions<PlansEditBillingResponse, PlansEditBillingError, Options<PlansEditBillingData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansEditBilling({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const plansListDocumentsQueryKey = (options: Options<PlansListDocumentsData>) => createQueryKey('plansListDocuments', options);

/**
 * List invoices and credit notes
 *
 * Newest first. Numbers and amounts are the payment provider’s; a credit note is negative and names the invoice it corrects.
 */
export const plansListDocumentsOptions = (options: Options<PlansListDocumentsData>) => queryOptions<PlansListDocumentsResponse, PlansListDocumentsError, PlansListDocumentsResponse, ReturnType<typeof plansListDocumentsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await plansListDocuments({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: plansListDocumentsQueryKey(options)
});

export const plansListDocumentsInfiniteQueryKey = (options: Options<PlansListDocumentsData>): QueryKey<Options<PlansListDocumentsData>> => createQueryKey('plansListDocuments', options, true);

/**
 * List invoices and credit notes
 *
 * Newest first. Numbers and amounts are the payment provider’s; a credit note is negative and names the invoice it corrects.
 */
export const plansListDocumentsInfiniteOptions = (options: Options<PlansListDocumentsData>) => {
    const opts = infiniteQueryOptions<PlansListDocumentsResponse, PlansListDocumentsError, InfiniteData<PlansListDocumentsResponse>, QueryKey<Options<PlansListDocumentsData>>, string | Pick<QueryKey<Options<PlansListDocumentsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<PlansListDocumentsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await plansListDocuments({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: plansListDocumentsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const plansListOrdersQueryKey = (options: Options<PlansListOrdersData>) => createQueryKey('plansListOrders', options);

/**
 * List orders
 *
 * Newest first.
 */
export const plansListOrdersOptions = (options: Options<PlansListOrdersData>) => queryOptions<PlansListOrdersResponse, PlansListOrdersError, PlansListOrdersResponse, ReturnType<typeof plansListOrdersQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await plansListOrders({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: plansListOrdersQueryKey(options)
});

export const plansListOrdersInfiniteQueryKey = (options: Options<PlansListOrdersData>): QueryKey<Options<PlansListOrdersData>> => createQueryKey('plansListOrders', options, true);

/**
 * List orders
 *
 * Newest first.
 */
export const plansListOrdersInfiniteOptions = (options: Options<PlansListOrdersData>) => {
    const opts = infiniteQueryOptions<PlansListOrdersResponse, PlansListOrdersError, InfiniteData<PlansListOrdersResponse>, QueryKey<Options<PlansListOrdersData>>, string | Pick<QueryKey<Options<PlansListOrdersData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<PlansListOrdersData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await plansListOrders({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: plansListOrdersInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Place an order
 *
 * Keeps the order, its number and what was accepted; then pay it. Every box is needed, in the version in force. Placed again while it waits for its payment, it is the same order.
 */
export const plansPlaceOrderMutation = (options?: Partial<Options<PlansPlaceOrderData>>): UseMutationOptions<PlansPlaceOrderResponse, PlansPlaceOrderError, Options<PlansPlaceOrderData>> => {
    const mutationOptions: UseMutationOptions<PlansPlaceOrderResponse, PlansPlaceOrderError, Options<PlansPlaceOrderData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansPlaceOrder({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Add a means of payment
 *
 * Answers the hosted page on which a card or an account is added. It comes back to `returnTo` with `session`, to be confirmed.
 */
export const plansOpenMethodPageMutation = (options?: Partial<Options<PlansOpenMethodPageData>>): UseMutationOptions<PlansOpenMethodPageResponse, PlansOpenMethodPageError, Options<PlansOpenMethodPageData>> => {
    const mutationOptions: UseMutationOptions<PlansOpenMethodPageResponse, PlansOpenMethodPageError, Options<PlansOpenMethodPageData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansOpenMethodPage({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Pay an invoice
 *
 * With a method of the account. A bank that wants a confirmation asks for it on the invoice’s own page.
 */
export const plansPayInvoiceMutation = (options?: Partial<Options<PlansPayInvoiceData>>): UseMutationOptions<PlansPayInvoiceResponse, PlansPayInvoiceError, Options<PlansPayInvoiceData>> => {
    const mutationOptions: UseMutationOptions<PlansPayInvoiceResponse, PlansPayInvoiceError, Options<PlansPayInvoiceData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansPayInvoice({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Pay an order
 *
 * Also takes an interrupted payment up again, with another method if one is named. `confirmUrl` is where the bank asks for a confirmation; a debit is in progress for some days.
 */
export const plansPayOrderMutation = (options?: Partial<Options<PlansPayOrderData>>): UseMutationOptions<PlansPayOrderResponse, PlansPayOrderError, Options<PlansPayOrderData>> => {
    const mutationOptions: UseMutationOptions<PlansPayOrderResponse, PlansPayOrderError, Options<PlansPayOrderData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansPayOrder({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Preview a number of licences
 *
 * More are paid now for the rest of the period; fewer wait for the renewal, and nothing is given back.
 */
export const plansPreviewLicencesMutation = (options?: Partial<Options<PlansPreviewLicencesData>>): UseMutationOptions<PlansPreviewLicencesResponse, PlansPreviewLicencesError, Options<PlansPreviewLicencesData>> => {
    const mutationOptions: UseMutationOptions<PlansPreviewLicencesResponse, PlansPreviewLicencesError, Options<PlansPreviewLicencesData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansPreviewLicences({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Preview an order
 *
 * What it would do and cost, unused time credited. Send `at` back with the order: the credit is counted from there, for an hour.
 */
export const plansPreviewOrderMutation = (options?: Partial<Options<PlansPreviewOrderData>>): UseMutationOptions<PlansPreviewOrderResponse, PlansPreviewOrderError, Options<PlansPreviewOrderData>> => {
    const mutationOptions: UseMutationOptions<PlansPreviewOrderResponse, PlansPreviewOrderError, Options<PlansPreviewOrderData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansPreviewOrder({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const plansPreviewRenewalsQueryKey = (options: Options<PlansPreviewRenewalsData>) => createQueryKey('plansPreviewRenewals', options);

/**
 * Preview the next invoices
 *
 * The exact amount and date of each, as the payment provider works them out.
 */
export const plansPreviewRenewalsOptions = (options: Options<PlansPreviewRenewalsData>) => queryOptions<PlansPreviewRenewalsResponse, PlansPreviewRenewalsError, PlansPreviewRenewalsResponse, ReturnType<typeof plansPreviewRenewalsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await plansPreviewRenewals({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: plansPreviewRenewalsQueryKey(options)
});

export const plansReadTermsQueryKey = (options: Options<PlansReadTermsData>) => createQueryKey('plansReadTerms', options);

/**
 * Read a document to accept
 *
 * In the version in force; its hash is what an acceptance keeps.
 */
export const plansReadTermsOptions = (options: Options<PlansReadTermsData>) => queryOptions<PlansReadTermsResponse, PlansReadTermsError, PlansReadTermsResponse, ReturnType<typeof plansReadTermsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await plansReadTerms({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: plansReadTermsQueryKey(options)
});

/**
 * Remove a means of payment
 *
 * The one that pays the next renewals is replaced first.
 */
export const plansRemoveMethodMutation = (options?: Partial<Options<PlansRemoveMethodData>>): UseMutationOptions<PlansRemoveMethodResponse, PlansRemoveMethodError, Options<PlansRemoveMethodData>> => {
    const mutationOptions: UseMutationOptions<PlansRemoveMethodResponse, PlansRemoveMethodError, Options<PlansRemoveMethodData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansRemoveMethod({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Revoke the cancellation
 *
 * Same dates as before, nothing billed.
 */
export const plansRevokeCancellationMutation = (options?: Partial<Options<PlansRevokeCancellationData>>): UseMutationOptions<PlansRevokeCancellationResponse, PlansRevokeCancellationError, Options<PlansRevokeCancellationData>> => {
    const mutationOptions: UseMutationOptions<PlansRevokeCancellationResponse, PlansRevokeCancellationError, Options<PlansRevokeCancellationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansRevokeCancellation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const plansSeeCatalogueQueryKey = (options?: Options<PlansSeeCatalogueData>) => createQueryKey('plansSeeCatalogue', options);

/**
 * See the plans on sale
 *
 * Prices exclude tax, in cents, for one interval; a licence is a seat of the staff. With the boxes to tick and the version of each document.
 */
export const plansSeeCatalogueOptions = (options?: Options<PlansSeeCatalogueData>) => queryOptions<PlansSeeCatalogueResponse, PlansSeeCatalogueError, PlansSeeCatalogueResponse, ReturnType<typeof plansSeeCatalogueQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await plansSeeCatalogue({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: plansSeeCatalogueQueryKey(options)
});

export const plansSeeOrderQueryKey = (options: Options<PlansSeeOrderData>) => createQueryKey('plansSeeOrder', options);

/**
 * See an order
 *
 * Its state follows the money.
 */
export const plansSeeOrderOptions = (options: Options<PlansSeeOrderData>) => queryOptions<PlansSeeOrderResponse, PlansSeeOrderError, PlansSeeOrderResponse, ReturnType<typeof plansSeeOrderQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await plansSeeOrder({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: plansSeeOrderQueryKey(options)
});

export const plansSeeQueryKey = (options: Options<PlansSeeData>) => createQueryKey('plansSee', options);

/**
 * See the plan
 *
 * Subscriptions, what lies ahead, seats, what stands in the way of cancelling, means of payment and the order that waits for its payment.
 */
export const plansSeeOptions = (options: Options<PlansSeeData>) => queryOptions<PlansSeeResponse, PlansSeeError, PlansSeeResponse, ReturnType<typeof plansSeeQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await plansSee({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: plansSeeQueryKey(options)
});

/**
 * Undo a planned change
 *
 * A smaller plan or fewer licences that wait for a renewal.
 */
export const plansUndoChangeMutation = (options?: Partial<Options<PlansUndoChangeData>>): UseMutationOptions<PlansUndoChangeResponse, PlansUndoChangeError, Options<PlansUndoChangeData>> => {
    const mutationOptions: UseMutationOptions<PlansUndoChangeResponse, PlansUndoChangeError, Options<PlansUndoChangeData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansUndoChange({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Undo a planned Standby
 *
 * Until it starts. Nothing was charged, nothing will be.
 */
export const plansUndoStandbyMutation = (options?: Partial<Options<PlansUndoStandbyData>>): UseMutationOptions<PlansUndoStandbyResponse, PlansUndoStandbyError, Options<PlansUndoStandbyData>> => {
    const mutationOptions: UseMutationOptions<PlansUndoStandbyResponse, PlansUndoStandbyError, Options<PlansUndoStandbyData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await plansUndoStandby({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const formsSeeQueryKey = (options: Options<FormsSeeData>) => createQueryKey('formsSee', options);

/**
 * See the form being written
 *
 * Its definition, what stands in the way of publishing it, and the revision that is published.
 */
export const formsSeeOptions = (options: Options<FormsSeeData>) => queryOptions<FormsSeeResponse, FormsSeeError, FormsSeeResponse, ReturnType<typeof formsSeeQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await formsSee({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: formsSeeQueryKey(options)
});

/**
 * Save the form being written
 *
 * Whole, up to 200 fields. What only stands in the way of publishing is saved and answered in `errors`. `If-Match` names the version of the form.
 */
export const formsSaveMutation = (options?: Partial<Options<FormsSaveData>>): UseMutationOptions<FormsSaveResponse, FormsSaveError, Options<FormsSaveData>> => {
    const mutationOptions: UseMutationOptions<FormsSaveResponse, FormsSaveError, Options<FormsSaveData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await formsSave({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const formsSeeImpactQueryKey = (options: Options<FormsSeeImpactData>) => createQueryKey('formsSeeImpact', options);

/**
 * See who a new revision affects
 *
 * What the form being written changes in the published revision, and how many drafts, sent and decided dossiers it touches. Nothing is written.
 */
export const formsSeeImpactOptions = (options: Options<FormsSeeImpactData>) => queryOptions<FormsSeeImpactResponse, FormsSeeImpactError, FormsSeeImpactResponse, ReturnType<typeof formsSeeImpactQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await formsSeeImpact({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: formsSeeImpactQueryKey(options)
});

/**
 * Publish a new revision of a form
 *
 * For a programme already published: drafts follow, sent dossiers follow when no answer is put in doubt, decided ones never. `If-Match` names the version of the form that was looked at.
 */
export const formsPublishMutation = (options?: Partial<Options<FormsPublishData>>): UseMutationOptions<FormsPublishResponse, FormsPublishError, Options<FormsPublishData>> => {
    const mutationOptions: UseMutationOptions<FormsPublishResponse, FormsPublishError, Options<FormsPublishData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await formsPublish({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const formsListRevisionsQueryKey = (options: Options<FormsListRevisionsData>) => createQueryKey('formsListRevisions', options);

/**
 * List the revisions of a form
 *
 * Newest first, with who published each. `publishedBy.name` is null for an API key.
 */
export const formsListRevisionsOptions = (options: Options<FormsListRevisionsData>) => queryOptions<FormsListRevisionsResponse, FormsListRevisionsError, FormsListRevisionsResponse, ReturnType<typeof formsListRevisionsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await formsListRevisions({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: formsListRevisionsQueryKey(options)
});

export const formsListRevisionsInfiniteQueryKey = (options: Options<FormsListRevisionsData>): QueryKey<Options<FormsListRevisionsData>> => createQueryKey('formsListRevisions', options, true);

/**
 * List the revisions of a form
 *
 * Newest first, with who published each. `publishedBy.name` is null for an API key.
 */
export const formsListRevisionsInfiniteOptions = (options: Options<FormsListRevisionsData>) => {
    const opts = infiniteQueryOptions<FormsListRevisionsResponse, FormsListRevisionsError, InfiniteData<FormsListRevisionsResponse>, QueryKey<Options<FormsListRevisionsData>>, string | Pick<QueryKey<Options<FormsListRevisionsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<FormsListRevisionsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await formsListRevisions({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: formsListRevisionsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const formsSeeRevisionQueryKey = (options: Options<FormsSeeRevisionData>) => createQueryKey('formsSeeRevision', options);

/**
 * See a revision of a form
 *
 * Its definition, which never changes.
 */
export const formsSeeRevisionOptions = (options: Options<FormsSeeRevisionData>) => queryOptions<FormsSeeRevisionResponse, FormsSeeRevisionError, FormsSeeRevisionResponse, ReturnType<typeof formsSeeRevisionQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await formsSeeRevision({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: formsSeeRevisionQueryKey(options)
});

/**
 * Announce a picture or a paper for text steps
 *
 * Says its name, size in bytes, SHA-256 and type; then send its bytes to `…/{mediumId}/content`.
 */
export const formsAnnounceMediumMutation = (options?: Partial<Options<FormsAnnounceMediumData>>): UseMutationOptions<FormsAnnounceMediumResponse, FormsAnnounceMediumError, Options<FormsAnnounceMediumData>> => {
    const mutationOptions: UseMutationOptions<FormsAnnounceMediumResponse, FormsAnnounceMediumError, Options<FormsAnnounceMediumData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await formsAnnounceMedium({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const formsServeMediumQueryKey = (options: Options<FormsServeMediumData>) => createQueryKey('formsServeMedium', options);

/**
 * See a picture or a paper of a text step
 *
 * To whoever reads the form. Pictures can be shown in the page, papers are downloaded.
 */
export const formsServeMediumOptions = (options: Options<FormsServeMediumData>) => queryOptions<FormsServeMediumResponse, FormsServeMediumError, FormsServeMediumResponse, ReturnType<typeof formsServeMediumQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await formsServeMedium({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: formsServeMediumQueryKey(options)
});

/**
 * Send the bytes of a picture or a paper
 *
 * The raw bytes announced, 20 MB at most.
 */
export const formsReceiveMediumMutation = (options?: Partial<Options<FormsReceiveMediumData>>): UseMutationOptions<FormsReceiveMediumResponse, FormsReceiveMediumError, Options<FormsReceiveMediumData>> => {
    const mutationOptions: UseMutationOptions<FormsReceiveMediumResponse, FormsReceiveMediumError, Options<FormsReceiveMediumData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await formsReceiveMedium({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const programmesListQueryKey = (options: Options<ProgrammesListData>) => createQueryKey('programmesList', options);

/**
 * List programmes
 *
 * Newest first, with counts of dossiers. `filter[state]` takes several states; without it, neither archives nor bin.
 */
export const programmesListOptions = (options: Options<ProgrammesListData>) => queryOptions<ProgrammesListResponse, ProgrammesListError, ProgrammesListResponse, ReturnType<typeof programmesListQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await programmesList({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: programmesListQueryKey(options)
});

export const programmesListInfiniteQueryKey = (options: Options<ProgrammesListData>): QueryKey<Options<ProgrammesListData>> => createQueryKey('programmesList', options, true);

/**
 * List programmes
 *
 * Newest first, with counts of dossiers. `filter[state]` takes several states; without it, neither archives nor bin.
 */
export const programmesListInfiniteOptions = (options: Options<ProgrammesListData>) => {
    const opts = infiniteQueryOptions<ProgrammesListResponse, ProgrammesListError, InfiniteData<ProgrammesListResponse>, QueryKey<Options<ProgrammesListData>>, string | Pick<QueryKey<Options<ProgrammesListData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<ProgrammesListData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await programmesList({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: programmesListInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Create a programme
 *
 * A draft that nobody sees yet, with a form of one empty step and the final submission.
 */
export const programmesCreateMutation = (options?: Partial<Options<ProgrammesCreateData>>): UseMutationOptions<ProgrammesCreateResponse, ProgrammesCreateError, Options<ProgrammesCreateData>> => {
    const mutationOptions: UseMutationOptions<ProgrammesCreateResponse, ProgrammesCreateError, Options<ProgrammesCreateData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await programmesCreate({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const programmesSeeQueryKey = (options: Options<ProgrammesSeeData>) => createQueryKey('programmesSee', options);

/**
 * See a programme
 *
 * Its texts, dates, state, published revision and counts of dossiers. `ETag` names its version.
 */
export const programmesSeeOptions = (options: Options<ProgrammesSeeData>) => queryOptions<ProgrammesSeeResponse, ProgrammesSeeError, ProgrammesSeeResponse, ReturnType<typeof programmesSeeQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await programmesSee({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: programmesSeeQueryKey(options)
});

/**
 * Edit a programme
 *
 * Changes what is named and nothing else. A later closing date reopens a call that was closed.
 */
export const programmesEditMutation = (options?: Partial<Options<ProgrammesEditData>>): UseMutationOptions<ProgrammesEditResponse, ProgrammesEditError, Options<ProgrammesEditData>> => {
    const mutationOptions: UseMutationOptions<ProgrammesEditResponse, ProgrammesEditError, Options<ProgrammesEditData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await programmesEdit({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Publish a programme
 *
 * Puts it on the public portal, on a new revision of its form. What is still missing comes back as `errors`, all at once.
 */
export const programmesPublishMutation = (options?: Partial<Options<ProgrammesPublishData>>): UseMutationOptions<ProgrammesPublishResponse, ProgrammesPublishError, Options<ProgrammesPublishData>> => {
    const mutationOptions: UseMutationOptions<ProgrammesPublishResponse, ProgrammesPublishError, Options<ProgrammesPublishData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await programmesPublish({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Unpublish a programme
 *
 * Takes it off the portal: only while no dossier was sent.
 */
export const programmesUnpublishMutation = (options?: Partial<Options<ProgrammesUnpublishData>>): UseMutationOptions<ProgrammesUnpublishResponse, ProgrammesUnpublishError, Options<ProgrammesUnpublishData>> => {
    const mutationOptions: UseMutationOptions<ProgrammesUnpublishResponse, ProgrammesUnpublishError, Options<ProgrammesUnpublishData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await programmesUnpublish({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Close a programme now
 *
 * Nobody begins any more; dossiers already begun keep the grace.
 */
export const programmesCloseMutation = (options?: Partial<Options<ProgrammesCloseData>>): UseMutationOptions<ProgrammesCloseResponse, ProgrammesCloseError, Options<ProgrammesCloseData>> => {
    const mutationOptions: UseMutationOptions<ProgrammesCloseResponse, ProgrammesCloseError, Options<ProgrammesCloseData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await programmesClose({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Archive a programme
 *
 * Off the portal and off the list, once closed. Its dossiers stay.
 */
export const programmesArchiveMutation = (options?: Partial<Options<ProgrammesArchiveData>>): UseMutationOptions<ProgrammesArchiveResponse, ProgrammesArchiveError, Options<ProgrammesArchiveData>> => {
    const mutationOptions: UseMutationOptions<ProgrammesArchiveResponse, ProgrammesArchiveError, Options<ProgrammesArchiveData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await programmesArchive({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Take a programme out of the archives
 *
 * It comes back as it was.
 */
export const programmesUnarchiveMutation = (options?: Partial<Options<ProgrammesUnarchiveData>>): UseMutationOptions<ProgrammesUnarchiveResponse, ProgrammesUnarchiveError, Options<ProgrammesUnarchiveData>> => {
    const mutationOptions: UseMutationOptions<ProgrammesUnarchiveResponse, ProgrammesUnarchiveError, Options<ProgrammesUnarchiveData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await programmesUnarchive({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Put a programme in the bin
 *
 * It can be restored for 30 days, until `purgeAt`. Refused while it is open or while dossiers wait for a decision.
 */
export const programmesTrashMutation = (options?: Partial<Options<ProgrammesTrashData>>): UseMutationOptions<ProgrammesTrashResponse, ProgrammesTrashError, Options<ProgrammesTrashData>> => {
    const mutationOptions: UseMutationOptions<ProgrammesTrashResponse, ProgrammesTrashError, Options<ProgrammesTrashData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await programmesTrash({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Restore a programme from the bin
 *
 * It comes back as it was.
 */
export const programmesRestoreMutation = (options?: Partial<Options<ProgrammesRestoreData>>): UseMutationOptions<ProgrammesRestoreResponse, ProgrammesRestoreError, Options<ProgrammesRestoreData>> => {
    const mutationOptions: UseMutationOptions<ProgrammesRestoreResponse, ProgrammesRestoreError, Options<ProgrammesRestoreData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await programmesRestore({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Duplicate a programme
 *
 * A new draft with the same texts and the form being written: no date, no dossier.
 */
export const programmesDuplicateMutation = (options?: Partial<Options<ProgrammesDuplicateData>>): UseMutationOptions<ProgrammesDuplicateResponse, ProgrammesDuplicateError, Options<ProgrammesDuplicateData>> => {
    const mutationOptions: UseMutationOptions<ProgrammesDuplicateResponse, ProgrammesDuplicateError, Options<ProgrammesDuplicateData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await programmesDuplicate({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const programmesPreviewQueryKey = (options: Options<ProgrammesPreviewData>) => createQueryKey('programmesPreview', options);

/**
 * Preview a programme
 *
 * The page that an applicant would see: from the form being written, or with `source=published` from its published revision.
 */
export const programmesPreviewOptions = (options: Options<ProgrammesPreviewData>) => queryOptions<ProgrammesPreviewResponse, ProgrammesPreviewError, ProgrammesPreviewResponse, ReturnType<typeof programmesPreviewQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await programmesPreview({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: programmesPreviewQueryKey(options)
});

export const programmesVisitPortalQueryKey = (options: Options<ProgrammesVisitPortalData>) => createQueryKey('programmesVisitPortal', options);

/**
 * Visit a portal
 *
 * What the organisation says of itself, and whether its portal calls to action now. Answers whatever the state of its account.
 */
export const programmesVisitPortalOptions = (options: Options<ProgrammesVisitPortalData>) => queryOptions<ProgrammesVisitPortalResponse, ProgrammesVisitPortalError, ProgrammesVisitPortalResponse, ReturnType<typeof programmesVisitPortalQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await programmesVisitPortal({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: programmesVisitPortalQueryKey(options)
});

export const programmesListOnPortalQueryKey = (options: Options<ProgrammesListOnPortalData>) => createQueryKey('programmesListOnPortal', options);

/**
 * List the calls of a portal
 *
 * `filter[section]`: `open` (what closes next comes first), `upcoming` (what opens next) or `closed` (what closed last).
 */
export const programmesListOnPortalOptions = (options: Options<ProgrammesListOnPortalData>) => queryOptions<ProgrammesListOnPortalResponse, ProgrammesListOnPortalError, ProgrammesListOnPortalResponse, ReturnType<typeof programmesListOnPortalQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await programmesListOnPortal({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: programmesListOnPortalQueryKey(options)
});

export const programmesListOnPortalInfiniteQueryKey = (options: Options<ProgrammesListOnPortalData>): QueryKey<Options<ProgrammesListOnPortalData>> => createQueryKey('programmesListOnPortal', options, true);

/**
 * List the calls of a portal
 *
 * `filter[section]`: `open` (what closes next comes first), `upcoming` (what opens next) or `closed` (what closed last).
 */
export const programmesListOnPortalInfiniteOptions = (options: Options<ProgrammesListOnPortalData>) => {
    const opts = infiniteQueryOptions<ProgrammesListOnPortalResponse, ProgrammesListOnPortalError, InfiniteData<ProgrammesListOnPortalResponse>, QueryKey<Options<ProgrammesListOnPortalData>>, string | Pick<QueryKey<Options<ProgrammesListOnPortalData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<ProgrammesListOnPortalData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await programmesListOnPortal({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: programmesListOnPortalInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const programmesSeeOnPortalQueryKey = (options: Options<ProgrammesSeeOnPortalData>) => createQueryKey('programmesSeeOnPortal', options);

/**
 * See a call
 *
 * Everything that will be asked, before anyone signs in. The organisation may be named by its id, so that a link lasts as long as the call; once closed or archived, `notice` says so.
 */
export const programmesSeeOnPortalOptions = (options: Options<ProgrammesSeeOnPortalData>) => queryOptions<ProgrammesSeeOnPortalResponse, ProgrammesSeeOnPortalError, ProgrammesSeeOnPortalResponse, ReturnType<typeof programmesSeeOnPortalQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await programmesSeeOnPortal({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: programmesSeeOnPortalQueryKey(options)
});

/**
 * Start or resume one's dossier
 *
 * Answers the draft you already have in this programme, or starts the only one.
 */
export const dossiersStartMutation = (options?: Partial<Options<DossiersStartData>>): UseMutationOptions<DossiersStartResponse, DossiersStartError, Options<DossiersStartData>> => {
    const mutationOptions: UseMutationOptions<DossiersStartResponse, DossiersStartError, Options<DossiersStartData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersStart({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const dossiersListOwnQueryKey = (options: Options<DossiersListOwnData>) => createQueryKey('dossiersListOwn', options);

/**
 * List one's own dossiers
 *
 * Your dossiers in this organisation, the newest first.
 */
export const dossiersListOwnOptions = (options: Options<DossiersListOwnData>) => queryOptions<DossiersListOwnResponse, DossiersListOwnError, DossiersListOwnResponse, ReturnType<typeof dossiersListOwnQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersListOwn({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersListOwnQueryKey(options)
});

export const dossiersListEverywhereQueryKey = (options?: Options<DossiersListEverywhereData>) => createQueryKey('dossiersListEverywhere', options);

/**
 * List one's own dossiers everywhere
 *
 * Your dossiers in every organisation, the latest touched first, 100 at most.
 */
export const dossiersListEverywhereOptions = (options?: Options<DossiersListEverywhereData>) => queryOptions<DossiersListEverywhereResponse, DossiersListEverywhereError, DossiersListEverywhereResponse, ReturnType<typeof dossiersListEverywhereQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersListEverywhere({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersListEverywhereQueryKey(options)
});

export const dossiersSeeOwnQueryKey = (options: Options<DossiersSeeOwnData>) => createQueryKey('dossiersSeeOwn', options);

/**
 * See one's own dossier
 *
 * The form, your answers with their versions, your documents, what is missing and where the dossier stands.
 */
export const dossiersSeeOwnOptions = (options: Options<DossiersSeeOwnData>) => queryOptions<DossiersSeeOwnResponse, DossiersSeeOwnError, DossiersSeeOwnResponse, ReturnType<typeof dossiersSeeOwnQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersSeeOwn({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersSeeOwnQueryKey(options)
});

/**
 * Save one answer
 *
 * `version` is that of the answer you saw, 0 when there was none. Nothing is required while the dossier is a draft.
 */
export const dossiersSaveAnswerMutation = (options?: Partial<Options<DossiersSaveAnswerData>>): UseMutationOptions<DossiersSaveAnswerResponse, DossiersSaveAnswerError, Options<DossiersSaveAnswerData>> => {
    const mutationOptions: UseMutationOptions<DossiersSaveAnswerResponse, DossiersSaveAnswerError, Options<DossiersSaveAnswerData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersSaveAnswer({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Announce a document
 *
 * Says a file's name, size in bytes, SHA-256 and type; then send its bytes to `…/documents/{id}/content` within the hour.
 */
export const dossiersAnnounceDocumentMutation = (options?: Partial<Options<DossiersAnnounceDocumentData>>): UseMutationOptions<DossiersAnnounceDocumentResponse, DossiersAnnounceDocumentError, Options<DossiersAnnounceDocumentData>> => {
    const mutationOptions: UseMutationOptions<DossiersAnnounceDocumentResponse, DossiersAnnounceDocumentError, Options<DossiersAnnounceDocumentData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersAnnounceDocument({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const dossiersDownloadOwnDocumentQueryKey = (options: Options<DossiersDownloadOwnDocumentData>) => createQueryKey('dossiersDownloadOwnDocument', options);

/**
 * Download one's own document
 *
 * The file as it was received, always as an attachment.
 */
export const dossiersDownloadOwnDocumentOptions = (options: Options<DossiersDownloadOwnDocumentData>) => queryOptions<DossiersDownloadOwnDocumentResponse, DossiersDownloadOwnDocumentError, DossiersDownloadOwnDocumentResponse, ReturnType<typeof dossiersDownloadOwnDocumentQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersDownloadOwnDocument({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersDownloadOwnDocumentQueryKey(options)
});

/**
 * Send the bytes of a document
 *
 * The raw bytes announced, 20 MB at most. They are checked against the announced size, SHA-256 and type.
 */
export const dossiersReceiveDocumentMutation = (options?: Partial<Options<DossiersReceiveDocumentData>>): UseMutationOptions<DossiersReceiveDocumentResponse, DossiersReceiveDocumentError, Options<DossiersReceiveDocumentData>> => {
    const mutationOptions: UseMutationOptions<DossiersReceiveDocumentResponse, DossiersReceiveDocumentError, Options<DossiersReceiveDocumentData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersReceiveDocument({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Remove a document
 *
 * Takes the file off its answer; its bytes are erased soon after.
 */
export const dossiersRemoveDocumentMutation = (options?: Partial<Options<DossiersRemoveDocumentData>>): UseMutationOptions<DossiersRemoveDocumentResponse, DossiersRemoveDocumentError, Options<DossiersRemoveDocumentData>> => {
    const mutationOptions: UseMutationOptions<DossiersRemoveDocumentResponse, DossiersRemoveDocumentError, Options<DossiersRemoveDocumentData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersRemoveDocument({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Submit a dossier
 *
 * Sends the dossier, or sends it again after a correction. The server checks every step, the conditions and the deadline.
 */
export const dossiersSubmitMutation = (options?: Partial<Options<DossiersSubmitData>>): UseMutationOptions<DossiersSubmitResponse, DossiersSubmitError, Options<DossiersSubmitData>> => {
    const mutationOptions: UseMutationOptions<DossiersSubmitResponse, DossiersSubmitError, Options<DossiersSubmitData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersSubmit({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const dossiersListQueryKey = (options: Options<DossiersListData>) => createQueryKey('dossiersList', options);

/**
 * List dossiers
 *
 * Dossiers sent to the organisation. `q` searches names, addresses, numbers and answers, whatever the accents, and answers the latest sent first.
 */
export const dossiersListOptions = (options: Options<DossiersListData>) => queryOptions<DossiersListResponse, DossiersListError, DossiersListResponse, ReturnType<typeof dossiersListQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersList({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersListQueryKey(options)
});

export const dossiersListInfiniteQueryKey = (options: Options<DossiersListData>): QueryKey<Options<DossiersListData>> => createQueryKey('dossiersList', options, true);

/**
 * List dossiers
 *
 * Dossiers sent to the organisation. `q` searches names, addresses, numbers and answers, whatever the accents, and answers the latest sent first.
 */
export const dossiersListInfiniteOptions = (options: Options<DossiersListData>) => {
    const opts = infiniteQueryOptions<DossiersListResponse, DossiersListError, InfiniteData<DossiersListResponse>, QueryKey<Options<DossiersListData>>, string | Pick<QueryKey<Options<DossiersListData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<DossiersListData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await dossiersList({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: dossiersListInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const dossiersListViewQueryKey = (options: Options<DossiersListViewData>) => createQueryKey('dossiersListView', options);

/**
 * List the dossiers of a view
 *
 * The dossiers that its filters keep, in its order, with the answers that its columns show.
 */
export const dossiersListViewOptions = (options: Options<DossiersListViewData>) => queryOptions<DossiersListViewResponse, DossiersListViewError, DossiersListViewResponse, ReturnType<typeof dossiersListViewQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersListView({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersListViewQueryKey(options)
});

export const dossiersListViewInfiniteQueryKey = (options: Options<DossiersListViewData>): QueryKey<Options<DossiersListViewData>> => createQueryKey('dossiersListView', options, true);

/**
 * List the dossiers of a view
 *
 * The dossiers that its filters keep, in its order, with the answers that its columns show.
 */
export const dossiersListViewInfiniteOptions = (options: Options<DossiersListViewData>) => {
    const opts = infiniteQueryOptions<DossiersListViewResponse, DossiersListViewError, InfiniteData<DossiersListViewResponse>, QueryKey<Options<DossiersListViewData>>, string | Pick<QueryKey<Options<DossiersListViewData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<DossiersListViewData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await dossiersListView({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: dossiersListViewInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Export dossiers
 *
 * Writes the dossiers of a list or of a view (`viewId`) to CSV (`csv` for a French Excel, `csv-rfc4180` for machines), XLSX, JSON, or their documents to a ZIP, with the columns that are named. What the staff note for themselves is in none. Follow the job named by `Location`.
 */
export const dossiersExportMutation = (options?: Partial<Options<DossiersExportData>>): UseMutationOptions<DossiersExportResponse, DossiersExportError, Options<DossiersExportData>> => {
    const mutationOptions: UseMutationOptions<DossiersExportResponse, DossiersExportError, Options<DossiersExportData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersExport({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const dossiersSeeQueryKey = (options: Options<DossiersSeeData>) => createQueryKey('dossiersSee', options);

/**
 * See a dossier
 *
 * Answers, documents, history, and what can be done next.
 */
export const dossiersSeeOptions = (options: Options<DossiersSeeData>) => queryOptions<DossiersSeeResponse, DossiersSeeError, DossiersSeeResponse, ReturnType<typeof dossiersSeeQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersSee({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersSeeQueryKey(options)
});

export const dossiersDownloadDocumentQueryKey = (options: Options<DossiersDownloadDocumentData>) => createQueryKey('dossiersDownloadDocument', options);

/**
 * Download a document
 *
 * The file as it was received, always as an attachment.
 */
export const dossiersDownloadDocumentOptions = (options: Options<DossiersDownloadDocumentData>) => queryOptions<DossiersDownloadDocumentResponse, DossiersDownloadDocumentError, DossiersDownloadDocumentResponse, ReturnType<typeof dossiersDownloadDocumentQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersDownloadDocument({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersDownloadDocumentQueryKey(options)
});

/**
 * Take a dossier under review
 *
 * Says that the organisation examines it.
 */
export const dossiersTakeUnderReviewMutation = (options?: Partial<Options<DossiersTakeUnderReviewData>>): UseMutationOptions<DossiersTakeUnderReviewResponse, DossiersTakeUnderReviewError, Options<DossiersTakeUnderReviewData>> => {
    const mutationOptions: UseMutationOptions<DossiersTakeUnderReviewResponse, DossiersTakeUnderReviewError, Options<DossiersTakeUnderReviewData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersTakeUnderReview({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Accept a dossier
 *
 * `message` is sent to the applicant and kept in the history.
 */
export const dossiersAcceptMutation = (options?: Partial<Options<DossiersAcceptData>>): UseMutationOptions<DossiersAcceptResponse, DossiersAcceptError, Options<DossiersAcceptData>> => {
    const mutationOptions: UseMutationOptions<DossiersAcceptResponse, DossiersAcceptError, Options<DossiersAcceptData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersAccept({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Refuse a dossier
 *
 * `message` is sent to the applicant and kept in the history. It is required.
 */
export const dossiersRefuseMutation = (options?: Partial<Options<DossiersRefuseData>>): UseMutationOptions<DossiersRefuseResponse, DossiersRefuseError, Options<DossiersRefuseData>> => {
    const mutationOptions: UseMutationOptions<DossiersRefuseResponse, DossiersRefuseError, Options<DossiersRefuseData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersRefuse({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Close a dossier without action
 *
 * `message` is sent to the applicant and kept in the history.
 */
export const dossiersCloseMutation = (options?: Partial<Options<DossiersCloseData>>): UseMutationOptions<DossiersCloseResponse, DossiersCloseError, Options<DossiersCloseData>> => {
    const mutationOptions: UseMutationOptions<DossiersCloseResponse, DossiersCloseError, Options<DossiersCloseData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersClose({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Reopen a dossier
 *
 * A decided dossier is under review again.
 */
export const dossiersReopenMutation = (options?: Partial<Options<DossiersReopenData>>): UseMutationOptions<DossiersReopenResponse, DossiersReopenError, Options<DossiersReopenData>> => {
    const mutationOptions: UseMutationOptions<DossiersReopenResponse, DossiersReopenError, Options<DossiersReopenData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersReopen({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const dossiersListTagsQueryKey = (options: Options<DossiersListTagsData>) => createQueryKey('dossiersListTags', options);

/**
 * List tags
 *
 * The tags of the organisation, by name.
 */
export const dossiersListTagsOptions = (options: Options<DossiersListTagsData>) => queryOptions<DossiersListTagsResponse, DossiersListTagsError, DossiersListTagsResponse, ReturnType<typeof dossiersListTagsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersListTags({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersListTagsQueryKey(options)
});

/**
 * Create a tag
 *
 * The whole team can put it on dossiers. Two names that differ by case or accents only are one.
 */
export const dossiersCreateTagMutation = (options?: Partial<Options<DossiersCreateTagData>>): UseMutationOptions<DossiersCreateTagResponse, DossiersCreateTagError, Options<DossiersCreateTagData>> => {
    const mutationOptions: UseMutationOptions<DossiersCreateTagResponse, DossiersCreateTagError, Options<DossiersCreateTagData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersCreateTag({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Remove a tag
 *
 * It is no longer shown on any dossier.
 */
export const dossiersRemoveTagMutation = (options?: Partial<Options<DossiersRemoveTagData>>): UseMutationOptions<DossiersRemoveTagResponse, DossiersRemoveTagError, Options<DossiersRemoveTagData>> => {
    const mutationOptions: UseMutationOptions<DossiersRemoveTagResponse, DossiersRemoveTagError, Options<DossiersRemoveTagData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersRemoveTag({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Rename or recolour a tag
 *
 * Wherever it is.
 */
export const dossiersEditTagMutation = (options?: Partial<Options<DossiersEditTagData>>): UseMutationOptions<DossiersEditTagResponse, DossiersEditTagError, Options<DossiersEditTagData>> => {
    const mutationOptions: UseMutationOptions<DossiersEditTagResponse, DossiersEditTagError, Options<DossiersEditTagData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersEditTag({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Tag a dossier
 *
 * Puts tags on and takes others off.
 */
export const dossiersTagMutation = (options?: Partial<Options<DossiersTagData>>): UseMutationOptions<DossiersTagResponse, DossiersTagError, Options<DossiersTagData>> => {
    const mutationOptions: UseMutationOptions<DossiersTagResponse, DossiersTagError, Options<DossiersTagData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersTag({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Say who looks after a dossier
 *
 * Somebody of the team, or nobody. It locks nothing.
 */
export const dossiersAssignMutation = (options?: Partial<Options<DossiersAssignData>>): UseMutationOptions<DossiersAssignResponse, DossiersAssignError, Options<DossiersAssignData>> => {
    const mutationOptions: UseMutationOptions<DossiersAssignResponse, DossiersAssignError, Options<DossiersAssignData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersAssign({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const dossiersListNotesQueryKey = (options: Options<DossiersListNotesData>) => createQueryKey('dossiersListNotes', options);

/**
 * List the notes on a dossier
 *
 * What the staff noted for themselves, the latest first. No applicant ever reads them.
 */
export const dossiersListNotesOptions = (options: Options<DossiersListNotesData>) => queryOptions<DossiersListNotesResponse, DossiersListNotesError, DossiersListNotesResponse, ReturnType<typeof dossiersListNotesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersListNotes({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersListNotesQueryKey(options)
});

export const dossiersListNotesInfiniteQueryKey = (options: Options<DossiersListNotesData>): QueryKey<Options<DossiersListNotesData>> => createQueryKey('dossiersListNotes', options, true);

/**
 * List the notes on a dossier
 *
 * What the staff noted for themselves, the latest first. No applicant ever reads them.
 */
export const dossiersListNotesInfiniteOptions = (options: Options<DossiersListNotesData>) => {
    const opts = infiniteQueryOptions<DossiersListNotesResponse, DossiersListNotesError, InfiniteData<DossiersListNotesResponse>, QueryKey<Options<DossiersListNotesData>>, string | Pick<QueryKey<Options<DossiersListNotesData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<DossiersListNotesData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await dossiersListNotes({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: dossiersListNotesInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Note something on a dossier
 *
 * For the staff alone: it is in no export and in no answer to the applicant.
 */
export const dossiersAddNoteMutation = (options?: Partial<Options<DossiersAddNoteData>>): UseMutationOptions<DossiersAddNoteResponse, DossiersAddNoteError, Options<DossiersAddNoteData>> => {
    const mutationOptions: UseMutationOptions<DossiersAddNoteResponse, DossiersAddNoteError, Options<DossiersAddNoteData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersAddNote({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Remove a note
 *
 * Whoever wrote it, owner and admins.
 */
export const dossiersRemoveNoteMutation = (options?: Partial<Options<DossiersRemoveNoteData>>): UseMutationOptions<DossiersRemoveNoteResponse, DossiersRemoveNoteError, Options<DossiersRemoveNoteData>> => {
    const mutationOptions: UseMutationOptions<DossiersRemoveNoteResponse, DossiersRemoveNoteError, Options<DossiersRemoveNoteData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersRemoveNote({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Change a note
 *
 * Only whoever wrote it.
 */
export const dossiersEditNoteMutation = (options?: Partial<Options<DossiersEditNoteData>>): UseMutationOptions<DossiersEditNoteResponse, DossiersEditNoteError, Options<DossiersEditNoteData>> => {
    const mutationOptions: UseMutationOptions<DossiersEditNoteResponse, DossiersEditNoteError, Options<DossiersEditNoteData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersEditNote({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const dossiersListCommentsQueryKey = (options: Options<DossiersListCommentsData>) => createQueryKey('dossiersListComments', options);

/**
 * List what was written to the applicant
 *
 * The latest first.
 */
export const dossiersListCommentsOptions = (options: Options<DossiersListCommentsData>) => queryOptions<DossiersListCommentsResponse, DossiersListCommentsError, DossiersListCommentsResponse, ReturnType<typeof dossiersListCommentsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersListComments({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersListCommentsQueryKey(options)
});

export const dossiersListCommentsInfiniteQueryKey = (options: Options<DossiersListCommentsData>): QueryKey<Options<DossiersListCommentsData>> => createQueryKey('dossiersListComments', options, true);

/**
 * List what was written to the applicant
 *
 * The latest first.
 */
export const dossiersListCommentsInfiniteOptions = (options: Options<DossiersListCommentsData>) => {
    const opts = infiniteQueryOptions<DossiersListCommentsResponse, DossiersListCommentsError, InfiniteData<DossiersListCommentsResponse>, QueryKey<Options<DossiersListCommentsData>>, string | Pick<QueryKey<Options<DossiersListCommentsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<DossiersListCommentsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await dossiersListComments({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: dossiersListCommentsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Write to the applicant
 *
 * They read it on their dossier, and are told by mail.
 */
export const dossiersCommentMutation = (options?: Partial<Options<DossiersCommentData>>): UseMutationOptions<DossiersCommentResponse, DossiersCommentError, Options<DossiersCommentData>> => {
    const mutationOptions: UseMutationOptions<DossiersCommentResponse, DossiersCommentError, Options<DossiersCommentData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersComment({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const dossiersListOwnCommentsQueryKey = (options: Options<DossiersListOwnCommentsData>) => createQueryKey('dossiersListOwnComments', options);

/**
 * List what the organisation wrote about one’s dossier
 *
 * The latest first.
 */
export const dossiersListOwnCommentsOptions = (options: Options<DossiersListOwnCommentsData>) => queryOptions<DossiersListOwnCommentsResponse, DossiersListOwnCommentsError, DossiersListOwnCommentsResponse, ReturnType<typeof dossiersListOwnCommentsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersListOwnComments({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersListOwnCommentsQueryKey(options)
});

export const dossiersListOwnCommentsInfiniteQueryKey = (options: Options<DossiersListOwnCommentsData>): QueryKey<Options<DossiersListOwnCommentsData>> => createQueryKey('dossiersListOwnComments', options, true);

/**
 * List what the organisation wrote about one’s dossier
 *
 * The latest first.
 */
export const dossiersListOwnCommentsInfiniteOptions = (options: Options<DossiersListOwnCommentsData>) => {
    const opts = infiniteQueryOptions<DossiersListOwnCommentsResponse, DossiersListOwnCommentsError, InfiniteData<DossiersListOwnCommentsResponse>, QueryKey<Options<DossiersListOwnCommentsData>>, string | Pick<QueryKey<Options<DossiersListOwnCommentsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<DossiersListOwnCommentsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await dossiersListOwnComments({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: dossiersListOwnCommentsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Say that one looks at a dossier
 *
 * To be said again every 20 seconds. Answers who else has it open, the question they are editing, and the version of the dossier.
 */
export const dossiersLookAtMutation = (options?: Partial<Options<DossiersLookAtData>>): UseMutationOptions<DossiersLookAtResponse, DossiersLookAtError, Options<DossiersLookAtData>> => {
    const mutationOptions: UseMutationOptions<DossiersLookAtResponse, DossiersLookAtError, Options<DossiersLookAtData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersLookAt({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Drop a prepared decision
 *
 * The dossier stays where it is.
 */
export const dossiersDiscardDecisionMutation = (options?: Partial<Options<DossiersDiscardDecisionData>>): UseMutationOptions<DossiersDiscardDecisionResponse, DossiersDiscardDecisionError, Options<DossiersDiscardDecisionData>> => {
    const mutationOptions: UseMutationOptions<DossiersDiscardDecisionResponse, DossiersDiscardDecisionError, Options<DossiersDiscardDecisionData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersDiscardDecision({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Prepare a decision
 *
 * Nobody is told before it is applied; preparing another takes its place.
 */
export const dossiersPrepareDecisionMutation = (options?: Partial<Options<DossiersPrepareDecisionData>>): UseMutationOptions<DossiersPrepareDecisionResponse, DossiersPrepareDecisionError, Options<DossiersPrepareDecisionData>> => {
    const mutationOptions: UseMutationOptions<DossiersPrepareDecisionResponse, DossiersPrepareDecisionError, Options<DossiersPrepareDecisionData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersPrepareDecision({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const dossiersListPendingDecisionsQueryKey = (options: Options<DossiersListPendingDecisionsData>) => createQueryKey('dossiersListPendingDecisions', options);

/**
 * List the decisions prepared in a programme
 *
 * Each with the mail that applying it would send.
 */
export const dossiersListPendingDecisionsOptions = (options: Options<DossiersListPendingDecisionsData>) => queryOptions<DossiersListPendingDecisionsResponse, DossiersListPendingDecisionsError, DossiersListPendingDecisionsResponse, ReturnType<typeof dossiersListPendingDecisionsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersListPendingDecisions({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersListPendingDecisionsQueryKey(options)
});

export const dossiersListPendingDecisionsInfiniteQueryKey = (options: Options<DossiersListPendingDecisionsData>): QueryKey<Options<DossiersListPendingDecisionsData>> => createQueryKey('dossiersListPendingDecisions', options, true);

/**
 * List the decisions prepared in a programme
 *
 * Each with the mail that applying it would send.
 */
export const dossiersListPendingDecisionsInfiniteOptions = (options: Options<DossiersListPendingDecisionsData>) => {
    const opts = infiniteQueryOptions<DossiersListPendingDecisionsResponse, DossiersListPendingDecisionsError, InfiniteData<DossiersListPendingDecisionsResponse>, QueryKey<Options<DossiersListPendingDecisionsData>>, string | Pick<QueryKey<Options<DossiersListPendingDecisionsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<DossiersListPendingDecisionsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await dossiersListPendingDecisions({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: dossiersListPendingDecisionsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Do one thing to many dossiers
 *
 * 500 at most. A job treats each by itself, checks again what may be done, and names in `failures` those it could not treat. Follow the job named by `Location`.
 */
export const dossiersStartBulkMutation = (options?: Partial<Options<DossiersStartBulkData>>): UseMutationOptions<DossiersStartBulkResponse, DossiersStartBulkError, Options<DossiersStartBulkData>> => {
    const mutationOptions: UseMutationOptions<DossiersStartBulkResponse, DossiersStartBulkError, Options<DossiersStartBulkData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersStartBulk({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Ask for a correction
 *
 * The applicant edits a copy and sends the dossier again; meanwhile what was sent stays as it is. `message` is required.
 */
export const dossiersRequestCorrectionMutation = (options?: Partial<Options<DossiersRequestCorrectionData>>): UseMutationOptions<DossiersRequestCorrectionResponse, DossiersRequestCorrectionError, Options<DossiersRequestCorrectionData>> => {
    const mutationOptions: UseMutationOptions<DossiersRequestCorrectionResponse, DossiersRequestCorrectionError, Options<DossiersRequestCorrectionData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersRequestCorrection({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Validate the step of a dossier
 *
 * The dossier waits at an intermediate validation: the next steps open to its applicant, who is told.
 */
export const dossiersValidateStepMutation = (options?: Partial<Options<DossiersValidateStepData>>): UseMutationOptions<DossiersValidateStepResponse, DossiersValidateStepError, Options<DossiersValidateStepData>> => {
    const mutationOptions: UseMutationOptions<DossiersValidateStepResponse, DossiersValidateStepError, Options<DossiersValidateStepData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersValidateStep({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Reject the step of a dossier
 *
 * The dossier is refused at an intermediate validation. `message` is required and sent.
 */
export const dossiersRejectStepMutation = (options?: Partial<Options<DossiersRejectStepData>>): UseMutationOptions<DossiersRejectStepResponse, DossiersRejectStepError, Options<DossiersRejectStepData>> => {
    const mutationOptions: UseMutationOptions<DossiersRejectStepResponse, DossiersRejectStepError, Options<DossiersRejectStepData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersRejectStep({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Withdraw one's dossier
 *
 * Possible until a decision. The organisation is told, with `message` when there is one.
 */
export const dossiersWithdrawMutation = (options?: Partial<Options<DossiersWithdrawData>>): UseMutationOptions<DossiersWithdrawResponse, DossiersWithdrawError, Options<DossiersWithdrawData>> => {
    const mutationOptions: UseMutationOptions<DossiersWithdrawResponse, DossiersWithdrawError, Options<DossiersWithdrawData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersWithdraw({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Take a withdrawn dossier up again
 *
 * It is a draft again, with all its answers, while the call is open.
 */
export const dossiersTakeUpMutation = (options?: Partial<Options<DossiersTakeUpData>>): UseMutationOptions<DossiersTakeUpResponse, DossiersTakeUpError, Options<DossiersTakeUpData>> => {
    const mutationOptions: UseMutationOptions<DossiersTakeUpResponse, DossiersTakeUpError, Options<DossiersTakeUpData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersTakeUp({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Edit answers of a dossier
 *
 * What the answers said before is kept, and the applicant is told both with `reason`. Each change names the version of the answer it was made on.
 */
export const dossiersEditAnswersMutation = (options?: Partial<Options<DossiersEditAnswersData>>): UseMutationOptions<DossiersEditAnswersResponse, DossiersEditAnswersError, Options<DossiersEditAnswersData>> => {
    const mutationOptions: UseMutationOptions<DossiersEditAnswersResponse, DossiersEditAnswersError, Options<DossiersEditAnswersData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersEditAnswers({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Submit a draft for its applicant
 *
 * Only a draft that its applicant opened to the organisation, complete, eligible and in time: the same checks as for the applicant, who is told.
 */
export const dossiersSubmitForApplicantMutation = (options?: Partial<Options<DossiersSubmitForApplicantData>>): UseMutationOptions<DossiersSubmitForApplicantResponse, DossiersSubmitForApplicantError, Options<DossiersSubmitForApplicantData>> => {
    const mutationOptions: UseMutationOptions<DossiersSubmitForApplicantResponse, DossiersSubmitForApplicantError, Options<DossiersSubmitForApplicantData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersSubmitForApplicant({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Send a payment proof
 *
 * The files added to the payment step become its proof, which somebody of the organisation checks. A rejected one can be sent again.
 */
export const dossiersSendPaymentProofMutation = (options?: Partial<Options<DossiersSendPaymentProofData>>): UseMutationOptions<DossiersSendPaymentProofResponse, DossiersSendPaymentProofError, Options<DossiersSendPaymentProofData>> => {
    const mutationOptions: UseMutationOptions<DossiersSendPaymentProofResponse, DossiersSendPaymentProofError, Options<DossiersSendPaymentProofData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersSendPaymentProof({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Validate a payment proof
 *
 * The applicant is told.
 */
export const dossiersValidatePaymentProofMutation = (options?: Partial<Options<DossiersValidatePaymentProofData>>): UseMutationOptions<DossiersValidatePaymentProofResponse, DossiersValidatePaymentProofError, Options<DossiersValidatePaymentProofData>> => {
    const mutationOptions: UseMutationOptions<DossiersValidatePaymentProofResponse, DossiersValidatePaymentProofError, Options<DossiersValidatePaymentProofData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersValidatePaymentProof({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Reject a payment proof
 *
 * `reason` is required and sent to the applicant, who can send another proof.
 */
export const dossiersRejectPaymentProofMutation = (options?: Partial<Options<DossiersRejectPaymentProofData>>): UseMutationOptions<DossiersRejectPaymentProofResponse, DossiersRejectPaymentProofError, Options<DossiersRejectPaymentProofData>> => {
    const mutationOptions: UseMutationOptions<DossiersRejectPaymentProofResponse, DossiersRejectPaymentProofError, Options<DossiersRejectPaymentProofData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersRejectPaymentProof({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Reverse the validation of a payment proof
 *
 * By another person than the one who validated, within 7 days, with a `reason`.
 */
export const dossiersReversePaymentProofMutation = (options?: Partial<Options<DossiersReversePaymentProofData>>): UseMutationOptions<DossiersReversePaymentProofResponse, DossiersReversePaymentProofError, Options<DossiersReversePaymentProofData>> => {
    const mutationOptions: UseMutationOptions<DossiersReversePaymentProofResponse, DossiersReversePaymentProofError, Options<DossiersReversePaymentProofData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersReversePaymentProof({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const dossiersListPaymentProofsQueryKey = (options: Options<DossiersListPaymentProofsData>) => createQueryKey('dossiersListPaymentProofs', options);

/**
 * List the payment proofs that wait
 *
 * To be checked, the oldest first; those whose validation was reversed too.
 */
export const dossiersListPaymentProofsOptions = (options: Options<DossiersListPaymentProofsData>) => queryOptions<DossiersListPaymentProofsResponse, DossiersListPaymentProofsError, DossiersListPaymentProofsResponse, ReturnType<typeof dossiersListPaymentProofsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersListPaymentProofs({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersListPaymentProofsQueryKey(options)
});

export const dossiersListPaymentProofsInfiniteQueryKey = (options: Options<DossiersListPaymentProofsData>): QueryKey<Options<DossiersListPaymentProofsData>> => createQueryKey('dossiersListPaymentProofs', options, true);

/**
 * List the payment proofs that wait
 *
 * To be checked, the oldest first; those whose validation was reversed too.
 */
export const dossiersListPaymentProofsInfiniteOptions = (options: Options<DossiersListPaymentProofsData>) => {
    const opts = infiniteQueryOptions<DossiersListPaymentProofsResponse, DossiersListPaymentProofsError, InfiniteData<DossiersListPaymentProofsResponse>, QueryKey<Options<DossiersListPaymentProofsData>>, string | Pick<QueryKey<Options<DossiersListPaymentProofsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<DossiersListPaymentProofsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await dossiersListPaymentProofs({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: dossiersListPaymentProofsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const dossiersListExtensionsQueryKey = (options: Options<DossiersListExtensionsData>) => createQueryKey('dossiersListExtensions', options);

/**
 * List the deadlines given to single people
 *
 * In order of address, with who gave each and why.
 */
export const dossiersListExtensionsOptions = (options: Options<DossiersListExtensionsData>) => queryOptions<DossiersListExtensionsResponse, DossiersListExtensionsError, DossiersListExtensionsResponse, ReturnType<typeof dossiersListExtensionsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersListExtensions({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersListExtensionsQueryKey(options)
});

/**
 * Give one person more time
 *
 * Their own deadline, begun or not, also once the call has closed. They are told by mail.
 */
export const dossiersGrantExtensionMutation = (options?: Partial<Options<DossiersGrantExtensionData>>): UseMutationOptions<DossiersGrantExtensionResponse, DossiersGrantExtensionError, Options<DossiersGrantExtensionData>> => {
    const mutationOptions: UseMutationOptions<DossiersGrantExtensionResponse, DossiersGrantExtensionError, Options<DossiersGrantExtensionData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersGrantExtension({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Take back the time given to one person
 *
 * Everyone's deadline counts again for them.
 */
export const dossiersRevokeExtensionMutation = (options?: Partial<Options<DossiersRevokeExtensionData>>): UseMutationOptions<DossiersRevokeExtensionResponse, DossiersRevokeExtensionError, Options<DossiersRevokeExtensionData>> => {
    const mutationOptions: UseMutationOptions<DossiersRevokeExtensionResponse, DossiersRevokeExtensionError, Options<DossiersRevokeExtensionData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersRevokeExtension({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Archive a dossier
 *
 * Decided or withdrawn, it leaves the lists and stays as it is.
 */
export const dossiersArchiveMutation = (options?: Partial<Options<DossiersArchiveData>>): UseMutationOptions<DossiersArchiveResponse, DossiersArchiveError, Options<DossiersArchiveData>> => {
    const mutationOptions: UseMutationOptions<DossiersArchiveResponse, DossiersArchiveError, Options<DossiersArchiveData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersArchive({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Take a dossier out of the archive
 *
 * It is back in the lists.
 */
export const dossiersUnarchiveMutation = (options?: Partial<Options<DossiersUnarchiveData>>): UseMutationOptions<DossiersUnarchiveResponse, DossiersUnarchiveError, Options<DossiersUnarchiveData>> => {
    const mutationOptions: UseMutationOptions<DossiersUnarchiveResponse, DossiersUnarchiveError, Options<DossiersUnarchiveData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersUnarchive({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Put a dossier in the bin
 *
 * Restorable for 30 days, then destroyed for ever with its documents.
 */
export const dossiersTrashMutation = (options?: Partial<Options<DossiersTrashData>>): UseMutationOptions<DossiersTrashResponse, DossiersTrashError, Options<DossiersTrashData>> => {
    const mutationOptions: UseMutationOptions<DossiersTrashResponse, DossiersTrashError, Options<DossiersTrashData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersTrash({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Restore a dossier from the bin
 *
 * It is back as it was, and kept for 60 days at least.
 */
export const dossiersRestoreMutation = (options?: Partial<Options<DossiersRestoreData>>): UseMutationOptions<DossiersRestoreResponse, DossiersRestoreError, Options<DossiersRestoreData>> => {
    const mutationOptions: UseMutationOptions<DossiersRestoreResponse, DossiersRestoreError, Options<DossiersRestoreData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersRestore({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Keep a decided dossier longer
 *
 * Until a date to come, 60 months at most after its decision: retention leaves it alone until then.
 */
export const dossiersKeepMutation = (options?: Partial<Options<DossiersKeepData>>): UseMutationOptions<DossiersKeepResponse, DossiersKeepError, Options<DossiersKeepData>> => {
    const mutationOptions: UseMutationOptions<DossiersKeepResponse, DossiersKeepError, Options<DossiersKeepData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersKeep({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const dossiersListShelfQueryKey = (options: Options<DossiersListShelfData>) => createQueryKey('dossiersListShelf', options);

/**
 * List archived dossiers, or the bin
 *
 * `shelf` is `archived` or `trashed`; the latest first.
 */
export const dossiersListShelfOptions = (options: Options<DossiersListShelfData>) => queryOptions<DossiersListShelfResponse, DossiersListShelfError, DossiersListShelfResponse, ReturnType<typeof dossiersListShelfQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersListShelf({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersListShelfQueryKey(options)
});

export const dossiersListShelfInfiniteQueryKey = (options: Options<DossiersListShelfData>): QueryKey<Options<DossiersListShelfData>> => createQueryKey('dossiersListShelf', options, true);

/**
 * List archived dossiers, or the bin
 *
 * `shelf` is `archived` or `trashed`; the latest first.
 */
export const dossiersListShelfInfiniteOptions = (options: Options<DossiersListShelfData>) => {
    const opts = infiniteQueryOptions<DossiersListShelfResponse, DossiersListShelfError, InfiniteData<DossiersListShelfResponse>, QueryKey<Options<DossiersListShelfData>>, string | Pick<QueryKey<Options<DossiersListShelfData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<DossiersListShelfData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await dossiersListShelf({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: dossiersListShelfInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const dossiersSeeTeamQueryKey = (options: Options<DossiersSeeTeamData>) => createQueryKey('dossiersSeeTeam', options);

/**
 * See who fills a dossier
 *
 * Whoever bears it, its team, and the offers that wait for an answer.
 */
export const dossiersSeeTeamOptions = (options: Options<DossiersSeeTeamData>) => queryOptions<DossiersSeeTeamResponse, DossiersSeeTeamError, DossiersSeeTeamResponse, ReturnType<typeof dossiersSeeTeamQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersSeeTeam({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersSeeTeamQueryKey(options)
});

/**
 * Invite somebody to fill a dossier, or to take it over
 *
 * `join` makes a co-applicant, `transfer` hands the dossier over. The link lasts 14 days.
 */
export const dossiersOfferTeamMutation = (options?: Partial<Options<DossiersOfferTeamData>>): UseMutationOptions<DossiersOfferTeamResponse, DossiersOfferTeamError, Options<DossiersOfferTeamData>> => {
    const mutationOptions: UseMutationOptions<DossiersOfferTeamResponse, DossiersOfferTeamError, Options<DossiersOfferTeamData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersOfferTeam({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Cancel an offer to a team
 *
 * Its link opens nothing any more.
 */
export const dossiersCancelTeamOfferMutation = (options?: Partial<Options<DossiersCancelTeamOfferData>>): UseMutationOptions<DossiersCancelTeamOfferResponse, DossiersCancelTeamOfferError, Options<DossiersCancelTeamOfferData>> => {
    const mutationOptions: UseMutationOptions<DossiersCancelTeamOfferResponse, DossiersCancelTeamOfferError, Options<DossiersCancelTeamOfferData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersCancelTeamOffer({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Take somebody out of a team
 *
 * Whoever bears the dossier takes anyone out; a member leaves.
 */
export const dossiersLeaveTeamMutation = (options?: Partial<Options<DossiersLeaveTeamData>>): UseMutationOptions<DossiersLeaveTeamResponse, DossiersLeaveTeamError, Options<DossiersLeaveTeamData>> => {
    const mutationOptions: UseMutationOptions<DossiersLeaveTeamResponse, DossiersLeaveTeamError, Options<DossiersLeaveTeamData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersLeaveTeam({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Accept an offer to a team
 *
 * Signed in with the address that was invited; also once the call has closed.
 */
export const dossiersAcceptTeamOfferMutation = (options?: Partial<Options<DossiersAcceptTeamOfferData>>): UseMutationOptions<DossiersAcceptTeamOfferResponse, DossiersAcceptTeamOfferError, Options<DossiersAcceptTeamOfferData>> => {
    const mutationOptions: UseMutationOptions<DossiersAcceptTeamOfferResponse, DossiersAcceptTeamOfferError, Options<DossiersAcceptTeamOfferData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersAcceptTeamOffer({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Look at an offer to a team
 *
 * What the link offers. Looking consumes nothing.
 */
export const dossiersLookAtTeamOfferMutation = (options?: Partial<Options<DossiersLookAtTeamOfferData>>): UseMutationOptions<DossiersLookAtTeamOfferResponse, DossiersLookAtTeamOfferError, Options<DossiersLookAtTeamOfferData>> => {
    const mutationOptions: UseMutationOptions<DossiersLookAtTeamOfferResponse, DossiersLookAtTeamOfferError, Options<DossiersLookAtTeamOfferData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersLookAtTeamOffer({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const dossiersDownloadOwnDataQueryKey = (options: Options<DossiersDownloadOwnDataData>) => createQueryKey('dossiersDownloadOwnData', options);

/**
 * Download all the data of one's dossier
 *
 * A JSON file: answers, documents by name and SHA-256, history. Also while the organisation sleeps or closes.
 */
export const dossiersDownloadOwnDataOptions = (options: Options<DossiersDownloadOwnDataData>) => queryOptions<DossiersDownloadOwnDataResponse, DossiersDownloadOwnDataError, DossiersDownloadOwnDataResponse, ReturnType<typeof dossiersDownloadOwnDataQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersDownloadOwnData({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersDownloadOwnDataQueryKey(options)
});

/**
 * Erase one's dossier for good
 *
 * Answers, documents and history are destroyed; nothing brings them back. Send `ERASE` to say so.
 */
export const dossiersEraseOwnMutation = (options?: Partial<Options<DossiersEraseOwnData>>): UseMutationOptions<DossiersEraseOwnResponse, DossiersEraseOwnError, Options<DossiersEraseOwnData>> => {
    const mutationOptions: UseMutationOptions<DossiersEraseOwnResponse, DossiersEraseOwnError, Options<DossiersEraseOwnData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersEraseOwn({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const dossiersPrintReceiptQueryKey = (options: Options<DossiersPrintReceiptData>) => createQueryKey('dossiersPrintReceipt', options);

/**
 * Download the receipt of one's dossier
 *
 * A PDF: number, instant, SHA-256 fingerprint, answers and documents.
 */
export const dossiersPrintReceiptOptions = (options: Options<DossiersPrintReceiptData>) => queryOptions<DossiersPrintReceiptResponse, DossiersPrintReceiptError, DossiersPrintReceiptResponse, ReturnType<typeof dossiersPrintReceiptQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersPrintReceipt({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersPrintReceiptQueryKey(options)
});

export const dossiersPrintQueryKey = (options: Options<DossiersPrintData>) => createQueryKey('dossiersPrint', options);

/**
 * Download a dossier as a PDF
 *
 * What was sent, to print or to file.
 */
export const dossiersPrintOptions = (options: Options<DossiersPrintData>) => queryOptions<DossiersPrintResponse, DossiersPrintError, DossiersPrintResponse, ReturnType<typeof dossiersPrintQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersPrint({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersPrintQueryKey(options)
});

/**
 * Open one's draft to the organisation
 *
 * Its staff can then read the draft and send it; until then, a draft is its applicant's alone.
 */
export const dossiersAskHelpMutation = (options?: Partial<Options<DossiersAskHelpData>>): UseMutationOptions<DossiersAskHelpResponse, DossiersAskHelpError, Options<DossiersAskHelpData>> => {
    const mutationOptions: UseMutationOptions<DossiersAskHelpResponse, DossiersAskHelpError, Options<DossiersAskHelpData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersAskHelp({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const dossiersSeeTimelineQueryKey = (options: Options<DossiersSeeTimelineData>) => createQueryKey('dossiersSeeTimeline', options);

/**
 * See all that happened to a dossier
 *
 * The latest first: what was done and by whom, in which words, answers before and after, mails. `act` is the name of an action, or `mail.` and a kind of mail.
 */
export const dossiersSeeTimelineOptions = (options: Options<DossiersSeeTimelineData>) => queryOptions<DossiersSeeTimelineResponse, DossiersSeeTimelineError, DossiersSeeTimelineResponse, ReturnType<typeof dossiersSeeTimelineQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossiersSeeTimeline({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossiersSeeTimelineQueryKey(options)
});

/**
 * Read the mail of a decision before it is sent
 *
 * The mail as the applicant would receive it: their address, their language, word for word.
 */
export const dossiersPreviewDecisionMutation = (options?: Partial<Options<DossiersPreviewDecisionData>>): UseMutationOptions<DossiersPreviewDecisionResponse, DossiersPreviewDecisionError, Options<DossiersPreviewDecisionData>> => {
    const mutationOptions: UseMutationOptions<DossiersPreviewDecisionResponse, DossiersPreviewDecisionError, Options<DossiersPreviewDecisionData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersPreviewDecision({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Try a form as an applicant
 *
 * A test dossier on the form as it is written, published or not. It is filled and sent like any other, and counts nowhere.
 */
export const dossiersStartTestMutation = (options?: Partial<Options<DossiersStartTestData>>): UseMutationOptions<DossiersStartTestResponse, DossiersStartTestError, Options<DossiersStartTestData>> => {
    const mutationOptions: UseMutationOptions<DossiersStartTestResponse, DossiersStartTestError, Options<DossiersStartTestData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersStartTest({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Send the confirmation of an account again
 *
 * To somebody who began to sign up on this organisation's portal and did not get the mail.
 */
export const dossiersResendConfirmationMutation = (options?: Partial<Options<DossiersResendConfirmationData>>): UseMutationOptions<DossiersResendConfirmationResponse, DossiersResendConfirmationError, Options<DossiersResendConfirmationData>> => {
    const mutationOptions: UseMutationOptions<DossiersResendConfirmationResponse, DossiersResendConfirmationError, Options<DossiersResendConfirmationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dossiersResendConfirmation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const membersListQueryKey = (options: Options<MembersListData>) => createQueryKey('membersList', options);

/**
 * List members
 *
 * In the order of names. `q` finds the beginnings of names, login name and address, without case or accents. `filter[email]=none` and `filter[dues]=unpaid` list who gets a letter.
 */
export const membersListOptions = (options: Options<MembersListData>) => queryOptions<MembersListResponse, MembersListError, MembersListResponse, ReturnType<typeof membersListQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await membersList({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: membersListQueryKey(options)
});

export const membersListInfiniteQueryKey = (options: Options<MembersListData>): QueryKey<Options<MembersListData>> => createQueryKey('membersList', options, true);

/**
 * List members
 *
 * In the order of names. `q` finds the beginnings of names, login name and address, without case or accents. `filter[email]=none` and `filter[dues]=unpaid` list who gets a letter.
 */
export const membersListInfiniteOptions = (options: Options<MembersListData>) => {
    const opts = infiniteQueryOptions<MembersListResponse, MembersListError, InfiniteData<MembersListResponse>, QueryKey<Options<MembersListData>>, string | Pick<QueryKey<Options<MembersListData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<MembersListData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await membersList({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: membersListInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Create a member
 *
 * Names are enough; the login name is made from them unless one is asked for. Namesakes are named in the answer, not refused.
 */
export const membersCreateMutation = (options?: Partial<Options<MembersCreateData>>): UseMutationOptions<MembersCreateResponse, MembersCreateError, Options<MembersCreateData>> => {
    const mutationOptions: UseMutationOptions<MembersCreateResponse, MembersCreateError, Options<MembersCreateData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersCreate({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Erase a member
 *
 * For ever: what they gave, what they paid, and their place in the organisation.
 */
export const membersEraseMutation = (options?: Partial<Options<MembersEraseData>>): UseMutationOptions<MembersEraseResponse, MembersEraseError, Options<MembersEraseData>> => {
    const mutationOptions: UseMutationOptions<MembersEraseResponse, MembersEraseError, Options<MembersEraseData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersErase({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const membersSeeQueryKey = (options: Options<MembersSeeData>) => createQueryKey('membersSee', options);

/**
 * See a member
 *
 * What they gave, the four gates, and each season with its dues.
 */
export const membersSeeOptions = (options: Options<MembersSeeData>) => queryOptions<MembersSeeResponse, MembersSeeError, MembersSeeResponse, ReturnType<typeof membersSeeQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await membersSee({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: membersSeeQueryKey(options)
});

/**
 * Correct a member
 *
 * Replaces what is known of them. A new address has to be proved again: links sent before stop working.
 */
export const membersEditMutation = (options?: Partial<Options<MembersEditData>>): UseMutationOptions<MembersEditResponse, MembersEditError, Options<MembersEditData>> => {
    const mutationOptions: UseMutationOptions<MembersEditResponse, MembersEditError, Options<MembersEditData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersEdit({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Suspend, close or reopen a membership
 *
 * Nothing that they gave or paid is lost.
 */
export const membersMoveMutation = (options?: Partial<Options<MembersMoveData>>): UseMutationOptions<MembersMoveResponse, MembersMoveError, Options<MembersMoveData>> => {
    const mutationOptions: UseMutationOptions<MembersMoveResponse, MembersMoveError, Options<MembersMoveData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersMove({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Send a member their link
 *
 * A single-use link, good for 14 days, that proves the address and lets the person choose a password. No password is ever sent.
 */
export const membersSendLinkMutation = (options?: Partial<Options<MembersSendLinkData>>): UseMutationOptions<MembersSendLinkResponse, MembersSendLinkError, Options<MembersSendLinkData>> => {
    const mutationOptions: UseMutationOptions<MembersSendLinkResponse, MembersSendLinkError, Options<MembersSendLinkData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersSendLink({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Look at a member’s link
 *
 * What the link opens. Looking does not use it.
 */
export const membersLookAtLinkMutation = (options?: Partial<Options<MembersLookAtLinkData>>): UseMutationOptions<MembersLookAtLinkResponse, MembersLookAtLinkError, Options<MembersLookAtLinkData>> => {
    const mutationOptions: UseMutationOptions<MembersLookAtLinkResponse, MembersLookAtLinkError, Options<MembersLookAtLinkData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersLookAtLink({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Open a member’s account
 *
 * Uses the link: the address is proved, and the password chosen when the person has none.
 */
export const membersOpenAccountMutation = (options?: Partial<Options<MembersOpenAccountData>>): UseMutationOptions<MembersOpenAccountResponse, MembersOpenAccountError, Options<MembersOpenAccountData>> => {
    const mutationOptions: UseMutationOptions<MembersOpenAccountResponse, MembersOpenAccountError, Options<MembersOpenAccountData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersOpenAccount({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const membersSeeOwnQueryKey = (options: Options<MembersSeeOwnData>) => createQueryKey('membersSeeOwn', options);

/**
 * See one’s membership
 *
 * The four gates, what is left to give, and the dues; before joining, what a form can start with.
 */
export const membersSeeOwnOptions = (options: Options<MembersSeeOwnData>) => queryOptions<MembersSeeOwnResponse, MembersSeeOwnError, MembersSeeOwnResponse, ReturnType<typeof membersSeeOwnQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await membersSeeOwn({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: membersSeeOwnQueryKey(options)
});

/**
 * Become a member
 *
 * Every field of the personal information is asked for. The account waits to be approved for the season.
 */
export const membersRegisterMutation = (options?: Partial<Options<MembersRegisterData>>): UseMutationOptions<MembersRegisterResponse, MembersRegisterError, Options<MembersRegisterData>> => {
    const mutationOptions: UseMutationOptions<MembersRegisterResponse, MembersRegisterError, Options<MembersRegisterData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersRegister({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Fill in one’s personal information
 *
 * Strict: each field says what is wrong with it, and nothing is refused without saying why.
 */
export const membersEditOwnMutation = (options?: Partial<Options<MembersEditOwnData>>): UseMutationOptions<MembersEditOwnResponse, MembersEditOwnError, Options<MembersEditOwnData>> => {
    const mutationOptions: UseMutationOptions<MembersEditOwnResponse, MembersEditOwnError, Options<MembersEditOwnData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersEditOwn({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const membersListApprovalsQueryKey = (options: Options<MembersListApprovalsData>) => createQueryKey('membersListApprovals', options);

/**
 * List the members to approve
 *
 * Complete profiles that wait for the season, who waited longest first; `namesakes` counts members of the same name.
 */
export const membersListApprovalsOptions = (options: Options<MembersListApprovalsData>) => queryOptions<MembersListApprovalsResponse, MembersListApprovalsError, MembersListApprovalsResponse, ReturnType<typeof membersListApprovalsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await membersListApprovals({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: membersListApprovalsQueryKey(options)
});

export const membersListApprovalsInfiniteQueryKey = (options: Options<MembersListApprovalsData>): QueryKey<Options<MembersListApprovalsData>> => createQueryKey('membersListApprovals', options, true);

/**
 * List the members to approve
 *
 * Complete profiles that wait for the season, who waited longest first; `namesakes` counts members of the same name.
 */
export const membersListApprovalsInfiniteOptions = (options: Options<MembersListApprovalsData>) => {
    const opts = infiniteQueryOptions<MembersListApprovalsResponse, MembersListApprovalsError, InfiniteData<MembersListApprovalsResponse>, QueryKey<Options<MembersListApprovalsData>>, string | Pick<QueryKey<Options<MembersListApprovalsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<MembersListApprovalsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await membersListApprovals({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: membersListApprovalsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Approve or refuse members
 *
 * Up to 200 at once, all or none, with a mail to each or without.
 */
export const membersDecideApprovalsMutation = (options?: Partial<Options<MembersDecideApprovalsData>>): UseMutationOptions<MembersDecideApprovalsResponse, MembersDecideApprovalsError, Options<MembersDecideApprovalsData>> => {
    const mutationOptions: UseMutationOptions<MembersDecideApprovalsResponse, MembersDecideApprovalsError, Options<MembersDecideApprovalsData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersDecideApprovals({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Take a decision back
 *
 * The member waits to be approved again for the season that runs.
 */
export const membersReconsiderMutation = (options?: Partial<Options<MembersReconsiderData>>): UseMutationOptions<MembersReconsiderResponse, MembersReconsiderError, Options<MembersReconsiderData>> => {
    const mutationOptions: UseMutationOptions<MembersReconsiderResponse, MembersReconsiderError, Options<MembersReconsiderData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersReconsider({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Record the dues of a member
 *
 * What they owe for a season, and when and by what they paid; `paidOn: null` takes a payment back.
 */
export const membersRecordDuesMutation = (options?: Partial<Options<MembersRecordDuesData>>): UseMutationOptions<MembersRecordDuesResponse, MembersRecordDuesError, Options<MembersRecordDuesData>> => {
    const mutationOptions: UseMutationOptions<MembersRecordDuesResponse, MembersRecordDuesError, Options<MembersRecordDuesData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersRecordDues({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const membersListSeasonsQueryKey = (options: Options<MembersListSeasonsData>) => createQueryKey('membersListSeasons', options);

/**
 * List the seasons
 *
 * Latest first, with how many members each has, and how many paid and were approved.
 */
export const membersListSeasonsOptions = (options: Options<MembersListSeasonsData>) => queryOptions<MembersListSeasonsResponse, MembersListSeasonsError, MembersListSeasonsResponse, ReturnType<typeof membersListSeasonsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await membersListSeasons({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: membersListSeasonsQueryKey(options)
});

/**
 * Create a season
 *
 * Its dates, when dues are owed, how long access lasts after the season before, and the amount in cents.
 */
export const membersCreateSeasonMutation = (options?: Partial<Options<MembersCreateSeasonData>>): UseMutationOptions<MembersCreateSeasonResponse, MembersCreateSeasonError, Options<MembersCreateSeasonData>> => {
    const mutationOptions: UseMutationOptions<MembersCreateSeasonResponse, MembersCreateSeasonError, Options<MembersCreateSeasonData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersCreateSeason({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Bring the members into a season
 *
 * A job does it by chunks, once. Those approved the season before keep their access for the grace. Follow the job named by `Location`.
 */
export const membersChangeSeasonMutation = (options?: Partial<Options<MembersChangeSeasonData>>): UseMutationOptions<MembersChangeSeasonResponse, MembersChangeSeasonError, Options<MembersChangeSeasonData>> => {
    const mutationOptions: UseMutationOptions<MembersChangeSeasonResponse, MembersChangeSeasonError, Options<MembersChangeSeasonData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersChangeSeason({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Export members
 *
 * Writes the members of a list to CSV or XLSX, addresses included. Follow the job named by `Location`.
 */
export const membersExportMutation = (options?: Partial<Options<MembersExportData>>): UseMutationOptions<MembersExportResponse, MembersExportError, Options<MembersExportData>> => {
    const mutationOptions: UseMutationOptions<MembersExportResponse, MembersExportError, Options<MembersExportData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await membersExport({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const membersDiagnoseQueryKey = (options: Options<MembersDiagnoseData>) => createQueryKey('membersDiagnose', options);

/**
 * Say why a member cannot sign in
 *
 * Each gate, every cause with the remedy that fixes it, the last mails and what became of them, and members who look the same.
 */
export const membersDiagnoseOptions = (options: Options<MembersDiagnoseData>) => queryOptions<MembersDiagnoseResponse, MembersDiagnoseError, MembersDiagnoseResponse, ReturnType<typeof membersDiagnoseQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await membersDiagnose({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: membersDiagnoseQueryKey(options)
});

export const evaluationsListSessionsQueryKey = (options: Options<EvaluationsListSessionsData>) => createQueryKey('evaluationsListSessions', options);

/**
 * List evaluation sessions
 *
 * Newest first; `filter[programme]` keeps those of one programme.
 */
export const evaluationsListSessionsOptions = (options: Options<EvaluationsListSessionsData>) => queryOptions<EvaluationsListSessionsResponse, EvaluationsListSessionsError, EvaluationsListSessionsResponse, ReturnType<typeof evaluationsListSessionsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evaluationsListSessions({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evaluationsListSessionsQueryKey(options)
});

export const evaluationsListSessionsInfiniteQueryKey = (options: Options<EvaluationsListSessionsData>): QueryKey<Options<EvaluationsListSessionsData>> => createQueryKey('evaluationsListSessions', options, true);

/**
 * List evaluation sessions
 *
 * Newest first; `filter[programme]` keeps those of one programme.
 */
export const evaluationsListSessionsInfiniteOptions = (options: Options<EvaluationsListSessionsData>) => {
    const opts = infiniteQueryOptions<EvaluationsListSessionsResponse, EvaluationsListSessionsError, InfiniteData<EvaluationsListSessionsResponse>, QueryKey<Options<EvaluationsListSessionsData>>, string | Pick<QueryKey<Options<EvaluationsListSessionsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<EvaluationsListSessionsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await evaluationsListSessions({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: evaluationsListSessionsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Create an evaluation session
 *
 * A session in preparation on one programme: nothing is shown to anybody yet.
 */
export const evaluationsCreateSessionMutation = (options?: Partial<Options<EvaluationsCreateSessionData>>): UseMutationOptions<EvaluationsCreateSessionResponse, EvaluationsCreateSessionError, Options<EvaluationsCreateSessionData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsCreateSessionResponse, EvaluationsCreateSessionError, Options<EvaluationsCreateSessionData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsCreateSession({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const evaluationsSeeSessionQueryKey = (options: Options<EvaluationsSeeSessionData>) => createQueryKey('evaluationsSeeSession', options);

/**
 * See an evaluation session
 *
 * Its grid, phases, blinding and progress, what it lacks to open and the latest spread.
 */
export const evaluationsSeeSessionOptions = (options: Options<EvaluationsSeeSessionData>) => queryOptions<EvaluationsSeeSessionResponse, EvaluationsSeeSessionError, EvaluationsSeeSessionResponse, ReturnType<typeof evaluationsSeeSessionQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evaluationsSeeSession({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evaluationsSeeSessionQueryKey(options)
});

/**
 * Edit an evaluation session
 *
 * Texts, phases, blinding and how results are worked out; what is left out stays.
 */
export const evaluationsEditSessionMutation = (options?: Partial<Options<EvaluationsEditSessionData>>): UseMutationOptions<EvaluationsEditSessionResponse, EvaluationsEditSessionError, Options<EvaluationsEditSessionData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsEditSessionResponse, EvaluationsEditSessionError, Options<EvaluationsEditSessionData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsEditSession({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Save the criteria of a session
 *
 * Once an evaluation was finalised, only labels and help change.
 */
export const evaluationsSaveGridMutation = (options?: Partial<Options<EvaluationsSaveGridData>>): UseMutationOptions<EvaluationsSaveGridResponse, EvaluationsSaveGridError, Options<EvaluationsSaveGridData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsSaveGridResponse, EvaluationsSaveGridError, Options<EvaluationsSaveGridData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsSaveGrid({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Open an evaluation session
 *
 * Evaluators are told by mail; nothing can be missing.
 */
export const evaluationsOpenSessionMutation = (options?: Partial<Options<EvaluationsOpenSessionData>>): UseMutationOptions<EvaluationsOpenSessionResponse, EvaluationsOpenSessionError, Options<EvaluationsOpenSessionData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsOpenSessionResponse, EvaluationsOpenSessionError, Options<EvaluationsOpenSessionData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsOpenSession({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Close an evaluation session
 *
 * Evaluations stop; they stay readable.
 */
export const evaluationsCloseSessionMutation = (options?: Partial<Options<EvaluationsCloseSessionData>>): UseMutationOptions<EvaluationsCloseSessionResponse, EvaluationsCloseSessionError, Options<EvaluationsCloseSessionData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsCloseSessionResponse, EvaluationsCloseSessionError, Options<EvaluationsCloseSessionData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsCloseSession({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Reopen an evaluation session
 *
 * A reason is required and kept.
 */
export const evaluationsReopenSessionMutation = (options?: Partial<Options<EvaluationsReopenSessionData>>): UseMutationOptions<EvaluationsReopenSessionResponse, EvaluationsReopenSessionError, Options<EvaluationsReopenSessionData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsReopenSessionResponse, EvaluationsReopenSessionError, Options<EvaluationsReopenSessionData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsReopenSession({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Publish the results of a session
 *
 * Applicants read the texts that are chosen, unsigned, and nothing else. Final.
 */
export const evaluationsPublishResultsMutation = (options?: Partial<Options<EvaluationsPublishResultsData>>): UseMutationOptions<EvaluationsPublishResultsResponse, EvaluationsPublishResultsError, Options<EvaluationsPublishResultsData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsPublishResultsResponse, EvaluationsPublishResultsError, Options<EvaluationsPublishResultsData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsPublishResults({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const evaluationsListEvaluatorsQueryKey = (options: Options<EvaluationsListEvaluatorsData>) => createQueryKey('evaluationsListEvaluators', options);

/**
 * List the evaluators of a session
 *
 * Everybody, with how far they are and how they mark beside the others; 500 at most.
 */
export const evaluationsListEvaluatorsOptions = (options: Options<EvaluationsListEvaluatorsData>) => queryOptions<EvaluationsListEvaluatorsResponse, EvaluationsListEvaluatorsError, EvaluationsListEvaluatorsResponse, ReturnType<typeof evaluationsListEvaluatorsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evaluationsListEvaluators({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evaluationsListEvaluatorsQueryKey(options)
});

/**
 * Invite evaluators
 *
 * By mail, with or without an account. Those already there are left as they are.
 */
export const evaluationsInviteEvaluatorsMutation = (options?: Partial<Options<EvaluationsInviteEvaluatorsData>>): UseMutationOptions<EvaluationsInviteEvaluatorsResponse, EvaluationsInviteEvaluatorsError, Options<EvaluationsInviteEvaluatorsData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsInviteEvaluatorsResponse, EvaluationsInviteEvaluatorsError, Options<EvaluationsInviteEvaluatorsData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsInviteEvaluators({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Remind evaluators
 *
 * Whoever owes nothing, or was reminded today, is skipped; what they owe is read again at sending.
 */
export const evaluationsRemindEvaluatorsMutation = (options?: Partial<Options<EvaluationsRemindEvaluatorsData>>): UseMutationOptions<EvaluationsRemindEvaluatorsResponse, EvaluationsRemindEvaluatorsError, Options<EvaluationsRemindEvaluatorsData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsRemindEvaluatorsResponse, EvaluationsRemindEvaluatorsError, Options<EvaluationsRemindEvaluatorsData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsRemindEvaluators({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Edit an evaluator
 *
 * Their name, and how many dossiers they take at most.
 */
export const evaluationsEditEvaluatorMutation = (options?: Partial<Options<EvaluationsEditEvaluatorData>>): UseMutationOptions<EvaluationsEditEvaluatorResponse, EvaluationsEditEvaluatorError, Options<EvaluationsEditEvaluatorData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsEditEvaluatorResponse, EvaluationsEditEvaluatorError, Options<EvaluationsEditEvaluatorData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsEditEvaluator({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Remove an evaluator
 *
 * What they still owe is cancelled; what they gave stays and counts.
 */
export const evaluationsRemoveEvaluatorMutation = (options?: Partial<Options<EvaluationsRemoveEvaluatorData>>): UseMutationOptions<EvaluationsRemoveEvaluatorResponse, EvaluationsRemoveEvaluatorError, Options<EvaluationsRemoveEvaluatorData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsRemoveEvaluatorResponse, EvaluationsRemoveEvaluatorError, Options<EvaluationsRemoveEvaluatorData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsRemoveEvaluator({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Send an evaluator’s invitation again
 *
 * To the same address, at most once a minute.
 */
export const evaluationsResendInvitationMutation = (options?: Partial<Options<EvaluationsResendInvitationData>>): UseMutationOptions<EvaluationsResendInvitationResponse, EvaluationsResendInvitationError, Options<EvaluationsResendInvitationData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsResendInvitationResponse, EvaluationsResendInvitationError, Options<EvaluationsResendInvitationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsResendInvitation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Replace an evaluator
 *
 * Hands what they still owe over to `byEvaluatorId`, who starts afresh.
 */
export const evaluationsReplaceEvaluatorMutation = (options?: Partial<Options<EvaluationsReplaceEvaluatorData>>): UseMutationOptions<EvaluationsReplaceEvaluatorResponse, EvaluationsReplaceEvaluatorError, Options<EvaluationsReplaceEvaluatorData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsReplaceEvaluatorResponse, EvaluationsReplaceEvaluatorError, Options<EvaluationsReplaceEvaluatorData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsReplaceEvaluator({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Add dossiers to a session
 *
 * Dossiers of the programme that were sent: those named in `dossierIds`, or all in some states (`status`).
 */
export const evaluationsAddDossiersMutation = (options?: Partial<Options<EvaluationsAddDossiersData>>): UseMutationOptions<EvaluationsAddDossiersResponse, EvaluationsAddDossiersError, Options<EvaluationsAddDossiersData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsAddDossiersResponse, EvaluationsAddDossiersError, Options<EvaluationsAddDossiersData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsAddDossiers({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Take dossiers out of a session
 *
 * Only those that nobody began to evaluate.
 */
export const evaluationsRemoveDossiersMutation = (options?: Partial<Options<EvaluationsRemoveDossiersData>>): UseMutationOptions<EvaluationsRemoveDossiersResponse, EvaluationsRemoveDossiersError, Options<EvaluationsRemoveDossiersData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsRemoveDossiersResponse, EvaluationsRemoveDossiersError, Options<EvaluationsRemoveDossiersData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsRemoveDossiers({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Assign dossiers
 *
 * Each dossier to each evaluator. Pairs in conflict are left out and named in `apart`.
 */
export const evaluationsAssignDossiersMutation = (options?: Partial<Options<EvaluationsAssignDossiersData>>): UseMutationOptions<EvaluationsAssignDossiersResponse, EvaluationsAssignDossiersError, Options<EvaluationsAssignDossiersData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsAssignDossiersResponse, EvaluationsAssignDossiersError, Options<EvaluationsAssignDossiersData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsAssignDossiers({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Spread dossiers over evaluators
 *
 * As evenly as conflicts and maximums allow, keeping what is assigned. The session says when it is done.
 */
export const evaluationsSpreadDossiersMutation = (options?: Partial<Options<EvaluationsSpreadDossiersData>>): UseMutationOptions<EvaluationsSpreadDossiersResponse, EvaluationsSpreadDossiersError, Options<EvaluationsSpreadDossiersData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsSpreadDossiersResponse, EvaluationsSpreadDossiersError, Options<EvaluationsSpreadDossiersData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsSpreadDossiers({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const evaluationsProposeConflictsQueryKey = (options: Options<EvaluationsProposeConflictsData>) => createQueryKey('evaluationsProposeConflicts', options);

/**
 * See proposed conflicts of interest
 *
 * What accounts and answers say evaluators and applicants have in common, surest first; 100 at a time.
 */
export const evaluationsProposeConflictsOptions = (options: Options<EvaluationsProposeConflictsData>) => queryOptions<EvaluationsProposeConflictsResponse, EvaluationsProposeConflictsError, EvaluationsProposeConflictsResponse, ReturnType<typeof evaluationsProposeConflictsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evaluationsProposeConflicts({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evaluationsProposeConflictsQueryKey(options)
});

/**
 * Judge a proposed conflict of interest
 *
 * `apart` keeps the pair apart for good, without a word to the evaluator; `ignored` sets it aside.
 */
export const evaluationsJudgeConflictMutation = (options?: Partial<Options<EvaluationsJudgeConflictData>>): UseMutationOptions<EvaluationsJudgeConflictResponse, EvaluationsJudgeConflictError, Options<EvaluationsJudgeConflictData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsJudgeConflictResponse, EvaluationsJudgeConflictError, Options<EvaluationsJudgeConflictData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsJudgeConflict({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Give a final evaluation back
 *
 * The evaluator is told, with the reason; `dueAt` gives a deadline of its own.
 */
export const evaluationsReturnToDraftMutation = (options?: Partial<Options<EvaluationsReturnToDraftData>>): UseMutationOptions<EvaluationsReturnToDraftResponse, EvaluationsReturnToDraftError, Options<EvaluationsReturnToDraftData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsReturnToDraftResponse, EvaluationsReturnToDraftError, Options<EvaluationsReturnToDraftData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsReturnToDraft({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Reopen an evaluation that was left
 *
 * It is owed again, its answers kept; `dueAt` gives a deadline of its own.
 */
export const evaluationsReopenEvaluationMutation = (options?: Partial<Options<EvaluationsReopenEvaluationData>>): UseMutationOptions<EvaluationsReopenEvaluationResponse, EvaluationsReopenEvaluationError, Options<EvaluationsReopenEvaluationData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsReopenEvaluationResponse, EvaluationsReopenEvaluationError, Options<EvaluationsReopenEvaluationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsReopenEvaluation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Recuse an evaluator from a dossier
 *
 * Silently: the dossier leaves their desk, and no spread brings it back.
 */
export const evaluationsRecuseMutation = (options?: Partial<Options<EvaluationsRecuseData>>): UseMutationOptions<EvaluationsRecuseResponse, EvaluationsRecuseError, Options<EvaluationsRecuseData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsRecuseResponse, EvaluationsRecuseError, Options<EvaluationsRecuseData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsRecuse({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Cancel an evaluation
 *
 * The dossier is no longer theirs; what was given is kept and does not count.
 */
export const evaluationsCancelEvaluationMutation = (options?: Partial<Options<EvaluationsCancelEvaluationData>>): UseMutationOptions<EvaluationsCancelEvaluationResponse, EvaluationsCancelEvaluationError, Options<EvaluationsCancelEvaluationData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsCancelEvaluationResponse, EvaluationsCancelEvaluationError, Options<EvaluationsCancelEvaluationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsCancelEvaluation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const evaluationsListResultsQueryKey = (options: Options<EvaluationsListResultsData>) => createQueryKey('evaluationsListResults', options);

/**
 * List the results of a session
 *
 * Figures are those of final evaluations, at once; both rankings follow within moments (`upToDate`). `filter[disagreement]=yes` keeps dossiers whose evaluators disagree.
 */
export const evaluationsListResultsOptions = (options: Options<EvaluationsListResultsData>) => queryOptions<EvaluationsListResultsResponse, EvaluationsListResultsError, EvaluationsListResultsResponse, ReturnType<typeof evaluationsListResultsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evaluationsListResults({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evaluationsListResultsQueryKey(options)
});

export const evaluationsListResultsInfiniteQueryKey = (options: Options<EvaluationsListResultsData>): QueryKey<Options<EvaluationsListResultsData>> => createQueryKey('evaluationsListResults', options, true);

/**
 * List the results of a session
 *
 * Figures are those of final evaluations, at once; both rankings follow within moments (`upToDate`). `filter[disagreement]=yes` keeps dossiers whose evaluators disagree.
 */
export const evaluationsListResultsInfiniteOptions = (options: Options<EvaluationsListResultsData>) => {
    const opts = infiniteQueryOptions<EvaluationsListResultsResponse, EvaluationsListResultsError, InfiniteData<EvaluationsListResultsResponse>, QueryKey<Options<EvaluationsListResultsData>>, string | Pick<QueryKey<Options<EvaluationsListResultsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<EvaluationsListResultsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await evaluationsListResults({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: evaluationsListResultsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Export the results of a session
 *
 * One line a dossier, or one an evaluation, to CSV or XLSX. Follow the job named by `Location`.
 */
export const evaluationsExportResultsMutation = (options?: Partial<Options<EvaluationsExportResultsData>>): UseMutationOptions<EvaluationsExportResultsResponse, EvaluationsExportResultsError, Options<EvaluationsExportResultsData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsExportResultsResponse, EvaluationsExportResultsError, Options<EvaluationsExportResultsData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsExportResults({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const evaluationsSeeEvaluatedDossierQueryKey = (options: Options<EvaluationsSeeEvaluatedDossierData>) => createQueryKey('evaluationsSeeEvaluatedDossier', options);

/**
 * See the evaluations of a dossier
 *
 * Answers, histories, what changed since each was given, and what still says who applies.
 */
export const evaluationsSeeEvaluatedDossierOptions = (options: Options<EvaluationsSeeEvaluatedDossierData>) => queryOptions<EvaluationsSeeEvaluatedDossierResponse, EvaluationsSeeEvaluatedDossierError, EvaluationsSeeEvaluatedDossierResponse, ReturnType<typeof evaluationsSeeEvaluatedDossierQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evaluationsSeeEvaluatedDossier({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evaluationsSeeEvaluatedDossierQueryKey(options)
});

export const evaluationsSeeListAsEvaluatorQueryKey = (options: Options<EvaluationsSeeListAsEvaluatorData>) => createQueryKey('evaluationsSeeListAsEvaluator', options);

/**
 * See the desk of an evaluator
 *
 * Exactly what this evaluator is answered now.
 */
export const evaluationsSeeListAsEvaluatorOptions = (options: Options<EvaluationsSeeListAsEvaluatorData>) => queryOptions<EvaluationsSeeListAsEvaluatorResponse, EvaluationsSeeListAsEvaluatorError, EvaluationsSeeListAsEvaluatorResponse, ReturnType<typeof evaluationsSeeListAsEvaluatorQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evaluationsSeeListAsEvaluator({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evaluationsSeeListAsEvaluatorQueryKey(options)
});

export const evaluationsSeeListAsEvaluatorInfiniteQueryKey = (options: Options<EvaluationsSeeListAsEvaluatorData>): QueryKey<Options<EvaluationsSeeListAsEvaluatorData>> => createQueryKey('evaluationsSeeListAsEvaluator', options, true);

/**
 * See the desk of an evaluator
 *
 * Exactly what this evaluator is answered now.
 */
export const evaluationsSeeListAsEvaluatorInfiniteOptions = (options: Options<EvaluationsSeeListAsEvaluatorData>) => {
    const opts = infiniteQueryOptions<EvaluationsSeeListAsEvaluatorResponse, EvaluationsSeeListAsEvaluatorError, InfiniteData<EvaluationsSeeListAsEvaluatorResponse>, QueryKey<Options<EvaluationsSeeListAsEvaluatorData>>, string | Pick<QueryKey<Options<EvaluationsSeeListAsEvaluatorData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<EvaluationsSeeListAsEvaluatorData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await evaluationsSeeListAsEvaluator({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: evaluationsSeeListAsEvaluatorInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const evaluationsSeeDossierAsEvaluatorQueryKey = (options: Options<EvaluationsSeeDossierAsEvaluatorData>) => createQueryKey('evaluationsSeeDossierAsEvaluator', options);

/**
 * See a dossier as an evaluator
 *
 * Exactly what this evaluator is answered now, with their evaluation.
 */
export const evaluationsSeeDossierAsEvaluatorOptions = (options: Options<EvaluationsSeeDossierAsEvaluatorData>) => queryOptions<EvaluationsSeeDossierAsEvaluatorResponse, EvaluationsSeeDossierAsEvaluatorError, EvaluationsSeeDossierAsEvaluatorResponse, ReturnType<typeof evaluationsSeeDossierAsEvaluatorQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evaluationsSeeDossierAsEvaluator({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evaluationsSeeDossierAsEvaluatorQueryKey(options)
});

export const evaluationsListOwnSessionsQueryKey = (options: Options<EvaluationsListOwnSessionsData>) => createQueryKey('evaluationsListOwnSessions', options);

/**
 * List one’s own evaluation sessions
 *
 * Those that one was invited to, at the address of one’s account.
 */
export const evaluationsListOwnSessionsOptions = (options: Options<EvaluationsListOwnSessionsData>) => queryOptions<EvaluationsListOwnSessionsResponse, EvaluationsListOwnSessionsError, EvaluationsListOwnSessionsResponse, ReturnType<typeof evaluationsListOwnSessionsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evaluationsListOwnSessions({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evaluationsListOwnSessionsQueryKey(options)
});

export const evaluationsSeeOwnSessionQueryKey = (options: Options<EvaluationsSeeOwnSessionData>) => createQueryKey('evaluationsSeeOwnSession', options);

/**
 * See one’s own evaluation session
 *
 * Its instructions, phases and criteria, what the phase of now shows, and how far one is.
 */
export const evaluationsSeeOwnSessionOptions = (options: Options<EvaluationsSeeOwnSessionData>) => queryOptions<EvaluationsSeeOwnSessionResponse, EvaluationsSeeOwnSessionError, EvaluationsSeeOwnSessionResponse, ReturnType<typeof evaluationsSeeOwnSessionQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evaluationsSeeOwnSession({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evaluationsSeeOwnSessionQueryKey(options)
});

/**
 * Accept to evaluate
 *
 * Signed in at the address that was invited.
 */
export const evaluationsAcceptInvitationMutation = (options?: Partial<Options<EvaluationsAcceptInvitationData>>): UseMutationOptions<EvaluationsAcceptInvitationResponse, EvaluationsAcceptInvitationError, Options<EvaluationsAcceptInvitationData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsAcceptInvitationResponse, EvaluationsAcceptInvitationError, Options<EvaluationsAcceptInvitationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsAcceptInvitation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Decline to evaluate
 *
 * Or leave: what is still owed is cancelled, what was given stays.
 */
export const evaluationsDeclineInvitationMutation = (options?: Partial<Options<EvaluationsDeclineInvitationData>>): UseMutationOptions<EvaluationsDeclineInvitationResponse, EvaluationsDeclineInvitationError, Options<EvaluationsDeclineInvitationData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsDeclineInvitationResponse, EvaluationsDeclineInvitationError, Options<EvaluationsDeclineInvitationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsDeclineInvitation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const evaluationsListOwnDossiersQueryKey = (options: Options<EvaluationsListOwnDossiersData>) => createQueryKey('evaluationsListOwnDossiers', options);

/**
 * List the dossiers one evaluates
 *
 * `among=all` adds those that the phase of now shows. What is hidden leaves no trace, in order either.
 */
export const evaluationsListOwnDossiersOptions = (options: Options<EvaluationsListOwnDossiersData>) => queryOptions<EvaluationsListOwnDossiersResponse, EvaluationsListOwnDossiersError, EvaluationsListOwnDossiersResponse, ReturnType<typeof evaluationsListOwnDossiersQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evaluationsListOwnDossiers({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evaluationsListOwnDossiersQueryKey(options)
});

export const evaluationsListOwnDossiersInfiniteQueryKey = (options: Options<EvaluationsListOwnDossiersData>): QueryKey<Options<EvaluationsListOwnDossiersData>> => createQueryKey('evaluationsListOwnDossiers', options, true);

/**
 * List the dossiers one evaluates
 *
 * `among=all` adds those that the phase of now shows. What is hidden leaves no trace, in order either.
 */
export const evaluationsListOwnDossiersInfiniteOptions = (options: Options<EvaluationsListOwnDossiersData>) => {
    const opts = infiniteQueryOptions<EvaluationsListOwnDossiersResponse, EvaluationsListOwnDossiersError, InfiniteData<EvaluationsListOwnDossiersResponse>, QueryKey<Options<EvaluationsListOwnDossiersData>>, string | Pick<QueryKey<Options<EvaluationsListOwnDossiersData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<EvaluationsListOwnDossiersData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await evaluationsListOwnDossiers({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: evaluationsListOwnDossiersInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const evaluationsSeeOwnDossierQueryKey = (options: Options<EvaluationsSeeOwnDossierData>) => createQueryKey('evaluationsSeeOwnDossier', options);

/**
 * See a dossier one evaluates
 *
 * Its questions left visible, one’s own evaluation, and what changed since one read it.
 */
export const evaluationsSeeOwnDossierOptions = (options: Options<EvaluationsSeeOwnDossierData>) => queryOptions<EvaluationsSeeOwnDossierResponse, EvaluationsSeeOwnDossierError, EvaluationsSeeOwnDossierResponse, ReturnType<typeof evaluationsSeeOwnDossierQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evaluationsSeeOwnDossier({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evaluationsSeeOwnDossierQueryKey(options)
});

/**
 * Save one’s evaluation
 *
 * Only the criteria sent change. The answer has the running total and what is still missing.
 */
export const evaluationsSaveEvaluationMutation = (options?: Partial<Options<EvaluationsSaveEvaluationData>>): UseMutationOptions<EvaluationsSaveEvaluationResponse, EvaluationsSaveEvaluationError, Options<EvaluationsSaveEvaluationData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsSaveEvaluationResponse, EvaluationsSaveEvaluationError, Options<EvaluationsSaveEvaluationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsSaveEvaluation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Start an evaluation
 *
 * Says that no conflict of interest stands in the way: the dossier is shown from then on.
 */
export const evaluationsStartMutation = (options?: Partial<Options<EvaluationsStartData>>): UseMutationOptions<EvaluationsStartResponse, EvaluationsStartError, Options<EvaluationsStartData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsStartResponse, EvaluationsStartError, Options<EvaluationsStartData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsStart({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Finalise an evaluation
 *
 * `seenHash` is that of the dossier read: refused when what one may see changed meanwhile.
 */
export const evaluationsFinaliseMutation = (options?: Partial<Options<EvaluationsFinaliseData>>): UseMutationOptions<EvaluationsFinaliseResponse, EvaluationsFinaliseError, Options<EvaluationsFinaliseData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsFinaliseResponse, EvaluationsFinaliseError, Options<EvaluationsFinaliseData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsFinalise({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Declare a conflict of interest
 *
 * The dossier closes at once; the organisation is told.
 */
export const evaluationsDeclareConflictMutation = (options?: Partial<Options<EvaluationsDeclareConflictData>>): UseMutationOptions<EvaluationsDeclareConflictResponse, EvaluationsDeclareConflictError, Options<EvaluationsDeclareConflictData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsDeclareConflictResponse, EvaluationsDeclareConflictError, Options<EvaluationsDeclareConflictData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsDeclareConflict({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Abstain from an evaluation
 *
 * The organisation is told, and gives the dossier to somebody else.
 */
export const evaluationsAbstainMutation = (options?: Partial<Options<EvaluationsAbstainData>>): UseMutationOptions<EvaluationsAbstainResponse, EvaluationsAbstainError, Options<EvaluationsAbstainData>> => {
    const mutationOptions: UseMutationOptions<EvaluationsAbstainResponse, EvaluationsAbstainError, Options<EvaluationsAbstainData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await evaluationsAbstain({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const evaluationsDownloadDocumentQueryKey = (options: Options<EvaluationsDownloadDocumentData>) => createQueryKey('evaluationsDownloadDocument', options);

/**
 * Download a document one evaluates
 *
 * Under the name that one may see, always as an attachment.
 */
export const evaluationsDownloadDocumentOptions = (options: Options<EvaluationsDownloadDocumentData>) => queryOptions<EvaluationsDownloadDocumentResponse, EvaluationsDownloadDocumentError, EvaluationsDownloadDocumentResponse, ReturnType<typeof evaluationsDownloadDocumentQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evaluationsDownloadDocument({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evaluationsDownloadDocumentQueryKey(options)
});

export const evaluationsSeeOwnResultsQueryKey = (options: Options<EvaluationsSeeOwnResultsData>) => createQueryKey('evaluationsSeeOwnResults', options);

/**
 * Read the published evaluations of one’s dossier
 *
 * The texts that the organisation chose, unsigned, and the average when it shows it.
 */
export const evaluationsSeeOwnResultsOptions = (options: Options<EvaluationsSeeOwnResultsData>) => queryOptions<EvaluationsSeeOwnResultsResponse, EvaluationsSeeOwnResultsError, EvaluationsSeeOwnResultsResponse, ReturnType<typeof evaluationsSeeOwnResultsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evaluationsSeeOwnResults({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evaluationsSeeOwnResultsQueryKey(options)
});

/**
 * Cancel a job
 *
 * One that waits or runs. What it had written is thrown away.
 */
export const integrationsCancelJobMutation = (options?: Partial<Options<IntegrationsCancelJobData>>): UseMutationOptions<IntegrationsCancelJobResponse, IntegrationsCancelJobError, Options<IntegrationsCancelJobData>> => {
    const mutationOptions: UseMutationOptions<IntegrationsCancelJobResponse, IntegrationsCancelJobError, Options<IntegrationsCancelJobData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await integrationsCancelJob({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const integrationsListApiKeysQueryKey = (options: Options<IntegrationsListApiKeysData>) => createQueryKey('integrationsListApiKeys', options);

/**
 * List API keys
 *
 * Newest first, with their last use, those that are over too. Open in every state.
 */
export const integrationsListApiKeysOptions = (options: Options<IntegrationsListApiKeysData>) => queryOptions<IntegrationsListApiKeysResponse, IntegrationsListApiKeysError, IntegrationsListApiKeysResponse, ReturnType<typeof integrationsListApiKeysQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await integrationsListApiKeys({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: integrationsListApiKeysQueryKey(options)
});

export const integrationsListApiKeysInfiniteQueryKey = (options: Options<IntegrationsListApiKeysData>): QueryKey<Options<IntegrationsListApiKeysData>> => createQueryKey('integrationsListApiKeys', options, true);

/**
 * List API keys
 *
 * Newest first, with their last use, those that are over too. Open in every state.
 */
export const integrationsListApiKeysInfiniteOptions = (options: Options<IntegrationsListApiKeysData>) => {
    const opts = infiniteQueryOptions<IntegrationsListApiKeysResponse, IntegrationsListApiKeysError, InfiniteData<IntegrationsListApiKeysResponse>, QueryKey<Options<IntegrationsListApiKeysData>>, string | Pick<QueryKey<Options<IntegrationsListApiKeysData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<IntegrationsListApiKeysData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await integrationsListApiKeys({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: integrationsListApiKeysInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Create an API key
 *
 * With scopes among your own permissions. The key is shown once: keep it where nobody reads it.
 */
export const integrationsCreateApiKeyMutation = (options?: Partial<Options<IntegrationsCreateApiKeyData>>): UseMutationOptions<IntegrationsCreateApiKeyResponse, IntegrationsCreateApiKeyError, Options<IntegrationsCreateApiKeyData>> => {
    const mutationOptions: UseMutationOptions<IntegrationsCreateApiKeyResponse, IntegrationsCreateApiKeyError, Options<IntegrationsCreateApiKeyData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await integrationsCreateApiKey({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const integrationsDownloadResultQueryKey = (options: Options<IntegrationsDownloadResultData>) => createQueryKey('integrationsDownloadResult', options);

/**
 * Download the result of a job
 *
 * As an attachment, during 7 days, for whoever could have asked for it.
 */
export const integrationsDownloadResultOptions = (options: Options<IntegrationsDownloadResultData>) => queryOptions<IntegrationsDownloadResultResponse, IntegrationsDownloadResultError, IntegrationsDownloadResultResponse, ReturnType<typeof integrationsDownloadResultQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await integrationsDownloadResult({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: integrationsDownloadResultQueryKey(options)
});

export const integrationsListJobsQueryKey = (options: Options<IntegrationsListJobsData>) => createQueryKey('integrationsListJobs', options);

/**
 * List jobs
 *
 * Exports and other long work, newest first.
 */
export const integrationsListJobsOptions = (options: Options<IntegrationsListJobsData>) => queryOptions<IntegrationsListJobsResponse, IntegrationsListJobsError, IntegrationsListJobsResponse, ReturnType<typeof integrationsListJobsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await integrationsListJobs({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: integrationsListJobsQueryKey(options)
});

export const integrationsListJobsInfiniteQueryKey = (options: Options<IntegrationsListJobsData>): QueryKey<Options<IntegrationsListJobsData>> => createQueryKey('integrationsListJobs', options, true);

/**
 * List jobs
 *
 * Exports and other long work, newest first.
 */
export const integrationsListJobsInfiniteOptions = (options: Options<IntegrationsListJobsData>) => {
    const opts = infiniteQueryOptions<IntegrationsListJobsResponse, IntegrationsListJobsError, InfiniteData<IntegrationsListJobsResponse>, QueryKey<Options<IntegrationsListJobsData>>, string | Pick<QueryKey<Options<IntegrationsListJobsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<IntegrationsListJobsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await integrationsListJobs({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: integrationsListJobsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const integrationsListMailsQueryKey = (options: Options<IntegrationsListMailsData>) => createQueryKey('integrationsListMails', options);

/**
 * List the mails sent
 *
 * The ledger, newest first: `filter[state]`, `filter[subject]` (what a mail is about).
 */
export const integrationsListMailsOptions = (options: Options<IntegrationsListMailsData>) => queryOptions<IntegrationsListMailsResponse, IntegrationsListMailsError, IntegrationsListMailsResponse, ReturnType<typeof integrationsListMailsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await integrationsListMails({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: integrationsListMailsQueryKey(options)
});

export const integrationsListMailsInfiniteQueryKey = (options: Options<IntegrationsListMailsData>): QueryKey<Options<IntegrationsListMailsData>> => createQueryKey('integrationsListMails', options, true);

/**
 * List the mails sent
 *
 * The ledger, newest first: `filter[state]`, `filter[subject]` (what a mail is about).
 */
export const integrationsListMailsInfiniteOptions = (options: Options<IntegrationsListMailsData>) => {
    const opts = infiniteQueryOptions<IntegrationsListMailsResponse, IntegrationsListMailsError, InfiniteData<IntegrationsListMailsResponse>, QueryKey<Options<IntegrationsListMailsData>>, string | Pick<QueryKey<Options<IntegrationsListMailsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<IntegrationsListMailsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await integrationsListMails({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: integrationsListMailsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Send a mail again
 *
 * To its address or, for mails about a dossier, to a corrected one (`email`). What it says is read again; at most every 10 minutes.
 */
export const integrationsResendMailMutation = (options?: Partial<Options<IntegrationsResendMailData>>): UseMutationOptions<IntegrationsResendMailResponse, IntegrationsResendMailError, Options<IntegrationsResendMailData>> => {
    const mutationOptions: UseMutationOptions<IntegrationsResendMailResponse, IntegrationsResendMailError, Options<IntegrationsResendMailData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await integrationsResendMail({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Revoke an API key
 *
 * It opens nothing from the next request on. Open in every state.
 */
export const integrationsRevokeApiKeyMutation = (options?: Partial<Options<IntegrationsRevokeApiKeyData>>): UseMutationOptions<IntegrationsRevokeApiKeyResponse, IntegrationsRevokeApiKeyError, Options<IntegrationsRevokeApiKeyData>> => {
    const mutationOptions: UseMutationOptions<IntegrationsRevokeApiKeyResponse, IntegrationsRevokeApiKeyError, Options<IntegrationsRevokeApiKeyData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await integrationsRevokeApiKey({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Rotate an API key
 *
 * Makes a key with the same name and scopes; the old one works 24 hours more, or `overlapHours` (0 to 168).
 */
export const integrationsRotateApiKeyMutation = (options?: Partial<Options<IntegrationsRotateApiKeyData>>): UseMutationOptions<IntegrationsRotateApiKeyResponse, IntegrationsRotateApiKeyError, Options<IntegrationsRotateApiKeyData>> => {
    const mutationOptions: UseMutationOptions<IntegrationsRotateApiKeyResponse, IntegrationsRotateApiKeyError, Options<IntegrationsRotateApiKeyData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await integrationsRotateApiKey({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const integrationsSeeHealthQueryKey = (options?: Options<IntegrationsSeeHealthData>) => createQueryKey('integrationsSeeHealth', options);

/**
 * See whether all is well
 *
 * Whether the database, the files and the clock answer. 503 with the same body when one of them does not.
 */
export const integrationsSeeHealthOptions = (options?: Options<IntegrationsSeeHealthData>) => queryOptions<IntegrationsSeeHealthResponse, IntegrationsSeeHealthError, IntegrationsSeeHealthResponse, ReturnType<typeof integrationsSeeHealthQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await integrationsSeeHealth({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: integrationsSeeHealthQueryKey(options)
});

export const integrationsSeeJobQueryKey = (options: Options<IntegrationsSeeJobData>) => createQueryKey('integrationsSeeJob', options);

/**
 * Follow a job
 *
 * How far it is, the rows it could not treat and, once finished, where its result is.
 */
export const integrationsSeeJobOptions = (options: Options<IntegrationsSeeJobData>) => queryOptions<IntegrationsSeeJobResponse, IntegrationsSeeJobError, IntegrationsSeeJobResponse, ReturnType<typeof integrationsSeeJobQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await integrationsSeeJob({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: integrationsSeeJobQueryKey(options)
});

export const integrationsSeeVersionQueryKey = (options?: Options<IntegrationsSeeVersionData>) => createQueryKey('integrationsSeeVersion', options);

/**
 * See the version of the API
 *
 * Additive within a major version.
 */
export const integrationsSeeVersionOptions = (options?: Options<IntegrationsSeeVersionData>) => queryOptions<IntegrationsSeeVersionResponse, IntegrationsSeeVersionError, IntegrationsSeeVersionResponse, ReturnType<typeof integrationsSeeVersionQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await integrationsSeeVersion({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: integrationsSeeVersionQueryKey(options)
});

export const integrationsDownloadImportReportQueryKey = (options: Options<IntegrationsDownloadImportReportData>) => createQueryKey('integrationsDownloadImportReport', options);

/**
 * Download the report of an import
 *
 * Each line as it was sent, what became of it and why, as CSV for a spreadsheet.
 */
export const integrationsDownloadImportReportOptions = (options: Options<IntegrationsDownloadImportReportData>) => queryOptions<IntegrationsDownloadImportReportResponse, IntegrationsDownloadImportReportError, IntegrationsDownloadImportReportResponse, ReturnType<typeof integrationsDownloadImportReportQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await integrationsDownloadImportReport({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: integrationsDownloadImportReportQueryKey(options)
});

export const integrationsListImportLinesQueryKey = (options: Options<IntegrationsListImportLinesData>) => createQueryKey('integrationsListImportLines', options);

/**
 * Read the report of an import
 *
 * What became of each line, in the order of the file, with every error of those refused.
 */
export const integrationsListImportLinesOptions = (options: Options<IntegrationsListImportLinesData>) => queryOptions<IntegrationsListImportLinesResponse, IntegrationsListImportLinesError, IntegrationsListImportLinesResponse, ReturnType<typeof integrationsListImportLinesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await integrationsListImportLines({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: integrationsListImportLinesQueryKey(options)
});

export const integrationsListImportLinesInfiniteQueryKey = (options: Options<IntegrationsListImportLinesData>): QueryKey<Options<IntegrationsListImportLinesData>> => createQueryKey('integrationsListImportLines', options, true);

/**
 * Read the report of an import
 *
 * What became of each line, in the order of the file, with every error of those refused.
 */
export const integrationsListImportLinesInfiniteOptions = (options: Options<IntegrationsListImportLinesData>) => {
    const opts = infiniteQueryOptions<IntegrationsListImportLinesResponse, IntegrationsListImportLinesError, InfiniteData<IntegrationsListImportLinesResponse>, QueryKey<Options<IntegrationsListImportLinesData>>, string | Pick<QueryKey<Options<IntegrationsListImportLinesData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<IntegrationsListImportLinesData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await integrationsListImportLines({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: integrationsListImportLinesInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Choose a file to import
 *
 * The raw bytes of a CSV file, 5 MB and 50,000 lines at most; encoding and separator are found. Answers its columns, its first lines and a mapping to check; nothing is created yet.
 */
export const integrationsPrepareImportMutation = (options?: Partial<Options<IntegrationsPrepareImportData>>): UseMutationOptions<IntegrationsPrepareImportResponse, IntegrationsPrepareImportError, Options<IntegrationsPrepareImportData>> => {
    const mutationOptions: UseMutationOptions<IntegrationsPrepareImportResponse, IntegrationsPrepareImportError, Options<IntegrationsPrepareImportData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await integrationsPrepareImport({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const integrationsSeeImportQueryKey = (options: Options<IntegrationsSeeImportData>) => createQueryKey('integrationsSeeImport', options);

/**
 * Follow an import
 *
 * The file, its columns and its runs, newest first, with how many lines each has treated.
 */
export const integrationsSeeImportOptions = (options: Options<IntegrationsSeeImportData>) => queryOptions<IntegrationsSeeImportResponse, IntegrationsSeeImportError, IntegrationsSeeImportResponse, ReturnType<typeof integrationsSeeImportQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await integrationsSeeImport({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: integrationsSeeImportQueryKey(options)
});

/**
 * Start an import, dry or for good
 *
 * A dry run reports what each line would do and changes nothing. A file is imported for good once; a job does it by chunks of 100 lines.
 */
export const integrationsStartImportMutation = (options?: Partial<Options<IntegrationsStartImportData>>): UseMutationOptions<IntegrationsStartImportResponse, IntegrationsStartImportError, Options<IntegrationsStartImportData>> => {
    const mutationOptions: UseMutationOptions<IntegrationsStartImportResponse, IntegrationsStartImportError, Options<IntegrationsStartImportData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await integrationsStartImport({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};
