// @ts-nocheck

import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from './client';
import { client } from './client.gen';
import type { ClientsAnnounceDocumentData, ClientsAnnounceDocumentErrors, ClientsAnnounceDocumentResponses, ClientsAnnounceOwnDocumentData, ClientsAnnounceOwnDocumentErrors, ClientsAnnounceOwnDocumentResponses, ClientsAnswerRequestData, ClientsAnswerRequestErrors, ClientsAnswerRequestResponses, ClientsCreateData, ClientsCreateErrors, ClientsCreateRequestData, ClientsCreateRequestErrors, ClientsCreateRequestResponses, ClientsCreateResponses, ClientsDeleteData, ClientsDeleteErrors, ClientsDeleteResponses, ClientsDownloadDocumentData, ClientsDownloadDocumentErrors, ClientsDownloadDocumentResponses, ClientsDownloadOwnDocumentData, ClientsDownloadOwnDocumentErrors, ClientsDownloadOwnDocumentResponses, ClientsEditData, ClientsEditErrors, ClientsEditRequestData, ClientsEditRequestErrors, ClientsEditRequestResponses, ClientsEditResponses, ClientsExportData, ClientsExportErrors, ClientsExportResponses, ClientsJudgePairData, ClientsJudgePairErrors, ClientsJudgePairResponses, ClientsListClustersData, ClientsListClustersErrors, ClientsListClustersResponses, ClientsListData, ClientsListErrors, ClientsListMergesData, ClientsListMergesErrors, ClientsListMergesResponses, ClientsListPairsData, ClientsListPairsErrors, ClientsListPairsResponses, ClientsListPlanLinesData, ClientsListPlanLinesErrors, ClientsListPlanLinesResponses, ClientsListRequestsData, ClientsListRequestsErrors, ClientsListRequestsResponses, ClientsListResponses, ClientsListVerdictsData, ClientsListVerdictsErrors, ClientsListVerdictsResponses, ClientsMergeCertainData, ClientsMergeCertainErrors, ClientsMergeCertainResponses, ClientsMergeData, ClientsMergeErrors, ClientsMergeResponses, ClientsMoveRequestData, ClientsMoveRequestErrors, ClientsMoveRequestResponses, ClientsPreviewMergeData, ClientsPreviewMergeErrors, ClientsPreviewMergeResponses, ClientsPreviewUndoData, ClientsPreviewUndoErrors, ClientsPreviewUndoResponses, ClientsReattachRequestData, ClientsReattachRequestErrors, ClientsReattachRequestResponses, ClientsReceiveDocumentData, ClientsReceiveDocumentErrors, ClientsReceiveDocumentResponses, ClientsReceiveOwnDocumentData, ClientsReceiveOwnDocumentErrors, ClientsReceiveOwnDocumentResponses, ClientsRemoveDocumentData, ClientsRemoveDocumentErrors, ClientsRemoveDocumentResponses, ClientsRequestEventData, ClientsRequestEventErrors, ClientsRequestEventResponses, ClientsResolveNumberData, ClientsResolveNumberErrors, ClientsResolveNumberResponses, ClientsScanDuplicatesData, ClientsScanDuplicatesErrors, ClientsScanDuplicatesResponses, ClientsSeeData, ClientsSeeErrors, ClientsSeeOwnRequestData, ClientsSeeOwnRequestErrors, ClientsSeeOwnRequestResponses, ClientsSeeRequestData, ClientsSeeRequestErrors, ClientsSeeRequestResponses, ClientsSeeResponses, ClientsUndoMergeData, ClientsUndoMergeErrors, ClientsUndoMergeResponses, DossiersAcceptData, DossiersAcceptErrors, DossiersAcceptResponses, DossiersAcceptTeamOfferData, DossiersAcceptTeamOfferErrors, DossiersAcceptTeamOfferResponses, DossiersAddNoteData, DossiersAddNoteErrors, DossiersAddNoteResponses, DossiersAnnounceDocumentData, DossiersAnnounceDocumentErrors, DossiersAnnounceDocumentResponses, DossiersArchiveData, DossiersArchiveErrors, DossiersArchiveResponses, DossiersAskHelpData, DossiersAskHelpErrors, DossiersAskHelpResponses, DossiersAssignData, DossiersAssignErrors, DossiersAssignResponses, DossiersCancelTeamOfferData, DossiersCancelTeamOfferErrors, DossiersCancelTeamOfferResponses, DossiersCloseData, DossiersCloseErrors, DossiersCloseResponses, DossiersCommentData, DossiersCommentErrors, DossiersCommentResponses, DossiersCreateTagData, DossiersCreateTagErrors, DossiersCreateTagResponses, DossiersDiscardDecisionData, DossiersDiscardDecisionErrors, DossiersDiscardDecisionResponses, DossiersDownloadDocumentData, DossiersDownloadDocumentErrors, DossiersDownloadDocumentResponses, DossiersDownloadOwnDataData, DossiersDownloadOwnDataErrors, DossiersDownloadOwnDataResponses, DossiersDownloadOwnDocumentData, DossiersDownloadOwnDocumentErrors, DossiersDownloadOwnDocumentResponses, DossiersEditAnswersData, DossiersEditAnswersErrors, DossiersEditAnswersResponses, DossiersEditNoteData, DossiersEditNoteErrors, DossiersEditNoteResponses, DossiersEditTagData, DossiersEditTagErrors, DossiersEditTagResponses, DossiersEraseOwnData, DossiersEraseOwnErrors, DossiersEraseOwnResponses, DossiersExportData, DossiersExportErrors, DossiersExportResponses, DossiersGrantExtensionData, DossiersGrantExtensionErrors, DossiersGrantExtensionResponses, DossiersKeepData, DossiersKeepErrors, DossiersKeepResponses, DossiersLeaveTeamData, DossiersLeaveTeamErrors, DossiersLeaveTeamResponses, DossiersListCommentsData, DossiersListCommentsErrors, DossiersListCommentsResponses, DossiersListData, DossiersListErrors, DossiersListEverywhereData, DossiersListEverywhereErrors, DossiersListEverywhereResponses, DossiersListExtensionsData, DossiersListExtensionsErrors, DossiersListExtensionsResponses, DossiersListNotesData, DossiersListNotesErrors, DossiersListNotesResponses, DossiersListOwnCommentsData, DossiersListOwnCommentsErrors, DossiersListOwnCommentsResponses, DossiersListOwnData, DossiersListOwnErrors, DossiersListOwnResponses, DossiersListPaymentProofsData, DossiersListPaymentProofsErrors, DossiersListPaymentProofsResponses, DossiersListPendingDecisionsData, DossiersListPendingDecisionsErrors, DossiersListPendingDecisionsResponses, DossiersListResponses, DossiersListShelfData, DossiersListShelfErrors, DossiersListShelfResponses, DossiersListTagsData, DossiersListTagsErrors, DossiersListTagsResponses, DossiersListViewData, DossiersListViewErrors, DossiersListViewResponses, DossiersLookAtData, DossiersLookAtErrors, DossiersLookAtResponses, DossiersLookAtTeamOfferData, DossiersLookAtTeamOfferErrors, DossiersLookAtTeamOfferResponses, DossiersOfferTeamData, DossiersOfferTeamErrors, DossiersOfferTeamResponses, DossiersPrepareDecisionData, DossiersPrepareDecisionErrors, DossiersPrepareDecisionResponses, DossiersPreviewDecisionData, DossiersPreviewDecisionErrors, DossiersPreviewDecisionResponses, DossiersPrintData, DossiersPrintErrors, DossiersPrintReceiptData, DossiersPrintReceiptErrors, DossiersPrintReceiptResponses, DossiersPrintResponses, DossiersReceiveDocumentData, DossiersReceiveDocumentErrors, DossiersReceiveDocumentResponses, DossiersRefuseData, DossiersRefuseErrors, DossiersRefuseResponses, DossiersRejectPaymentProofData, DossiersRejectPaymentProofErrors, DossiersRejectPaymentProofResponses, DossiersRejectStepData, DossiersRejectStepErrors, DossiersRejectStepResponses, DossiersRemoveDocumentData, DossiersRemoveDocumentErrors, DossiersRemoveDocumentResponses, DossiersRemoveNoteData, DossiersRemoveNoteErrors, DossiersRemoveNoteResponses, DossiersRemoveTagData, DossiersRemoveTagErrors, DossiersRemoveTagResponses, DossiersReopenData, DossiersReopenErrors, DossiersReopenResponses, DossiersRequestCorrectionData, DossiersRequestCorrectionErrors, DossiersRequestCorrectionResponses, DossiersResendConfirmationData, DossiersResendConfirmationErrors, DossiersResendConfirmationResponses, DossiersRestoreData, DossiersRestoreErrors, DossiersRestoreResponses, DossiersReversePaymentProofData, DossiersReversePaymentProofErrors, DossiersReversePaymentProofResponses, DossiersRevokeExtensionData, DossiersRevokeExtensionErrors, DossiersRevokeExtensionResponses, DossiersSaveAnswerData, DossiersSaveAnswerErrors, DossiersSaveAnswerResponses, DossiersSeeData, DossiersSeeErrors, DossiersSeeOwnData, DossiersSeeOwnErrors, DossiersSeeOwnResponses, DossiersSeeResponses, DossiersSeeTeamData, DossiersSeeTeamErrors, DossiersSeeTeamResponses, DossiersSeeTimelineData, DossiersSeeTimelineErrors, DossiersSeeTimelineResponses, DossiersSendPaymentProofData, DossiersSendPaymentProofErrors, DossiersSendPaymentProofResponses, DossiersStartBulkData, DossiersStartBulkErrors, DossiersStartBulkResponses, DossiersStartData, DossiersStartErrors, DossiersStartResponses, DossiersStartTestData, DossiersStartTestErrors, DossiersStartTestResponses, DossiersSubmitData, DossiersSubmitErrors, DossiersSubmitForApplicantData, DossiersSubmitForApplicantErrors, DossiersSubmitForApplicantResponses, DossiersSubmitResponses, DossiersTagData, DossiersTagErrors, DossiersTagResponses, DossiersTakeUnderReviewData, DossiersTakeUnderReviewErrors, DossiersTakeUnderReviewResponses, DossiersTakeUpData, DossiersTakeUpErrors, DossiersTakeUpResponses, DossiersTrashData, DossiersTrashErrors, DossiersTrashResponses, DossiersUnarchiveData, DossiersUnarchiveErrors, DossiersUnarchiveResponses, DossiersValidatePaymentProofData, DossiersValidatePaymentProofErrors, DossiersValidatePaymentProofResponses, DossiersValidateStepData, DossiersValidateStepErrors, DossiersValidateStepResponses, DossiersWithdrawData, DossiersWithdrawErrors, DossiersWithdrawResponses, EvaluationsAbstainData, EvaluationsAbstainErrors, EvaluationsAbstainResponses, EvaluationsAcceptInvitationData, EvaluationsAcceptInvitationErrors, EvaluationsAcceptInvitationResponses, EvaluationsAddDossiersData, EvaluationsAddDossiersErrors, EvaluationsAddDossiersResponses, EvaluationsAssignDossiersData, EvaluationsAssignDossiersErrors, EvaluationsAssignDossiersResponses, EvaluationsCancelEvaluationData, EvaluationsCancelEvaluationErrors, EvaluationsCancelEvaluationResponses, EvaluationsCloseSessionData, EvaluationsCloseSessionErrors, EvaluationsCloseSessionResponses, EvaluationsCreateSessionData, EvaluationsCreateSessionErrors, EvaluationsCreateSessionResponses, EvaluationsDeclareConflictData, EvaluationsDeclareConflictErrors, EvaluationsDeclareConflictResponses, EvaluationsDeclineInvitationData, EvaluationsDeclineInvitationErrors, EvaluationsDeclineInvitationResponses, EvaluationsDownloadDocumentData, EvaluationsDownloadDocumentErrors, EvaluationsDownloadDocumentResponses, EvaluationsEditEvaluatorData, EvaluationsEditEvaluatorErrors, EvaluationsEditEvaluatorResponses, EvaluationsEditSessionData, EvaluationsEditSessionErrors, EvaluationsEditSessionResponses, EvaluationsExportResultsData, EvaluationsExportResultsErrors, EvaluationsExportResultsResponses, EvaluationsFinaliseData, EvaluationsFinaliseErrors, EvaluationsFinaliseResponses, EvaluationsInviteEvaluatorsData, EvaluationsInviteEvaluatorsErrors, EvaluationsInviteEvaluatorsResponses, EvaluationsJudgeConflictData, EvaluationsJudgeConflictErrors, EvaluationsJudgeConflictResponses, EvaluationsListEvaluatorsData, EvaluationsListEvaluatorsErrors, EvaluationsListEvaluatorsResponses, EvaluationsListOwnDossiersData, EvaluationsListOwnDossiersErrors, EvaluationsListOwnDossiersResponses, EvaluationsListOwnSessionsData, EvaluationsListOwnSessionsErrors, EvaluationsListOwnSessionsResponses, EvaluationsListResultsData, EvaluationsListResultsErrors, EvaluationsListResultsResponses, EvaluationsListSessionsData, EvaluationsListSessionsErrors, EvaluationsListSessionsResponses, EvaluationsOpenSessionData, EvaluationsOpenSessionErrors, EvaluationsOpenSessionResponses, EvaluationsProposeConflictsData, EvaluationsProposeConflictsErrors, EvaluationsProposeConflictsResponses, EvaluationsPublishResultsData, EvaluationsPublishResultsErrors, EvaluationsPublishResultsResponses, EvaluationsRecuseData, EvaluationsRecuseErrors, EvaluationsRecuseResponses, EvaluationsRemindEvaluatorsData, EvaluationsRemindEvaluatorsErrors, EvaluationsRemindEvaluatorsResponses, EvaluationsRemoveDossiersData, EvaluationsRemoveDossiersErrors, EvaluationsRemoveDossiersResponses, EvaluationsRemoveEvaluatorData, EvaluationsRemoveEvaluatorErrors, EvaluationsRemoveEvaluatorResponses, EvaluationsReopenEvaluationData, EvaluationsReopenEvaluationErrors, EvaluationsReopenEvaluationResponses, EvaluationsReopenSessionData, EvaluationsReopenSessionErrors, EvaluationsReopenSessionResponses, EvaluationsReplaceEvaluatorData, EvaluationsReplaceEvaluatorErrors, EvaluationsReplaceEvaluatorResponses, EvaluationsResendInvitationData, EvaluationsResendInvitationErrors, EvaluationsResendInvitationResponses, EvaluationsReturnToDraftData, EvaluationsReturnToDraftErrors, EvaluationsReturnToDraftResponses, EvaluationsSaveEvaluationData, EvaluationsSaveEvaluationErrors, EvaluationsSaveEvaluationResponses, EvaluationsSaveGridData, EvaluationsSaveGridErrors, EvaluationsSaveGridResponses, EvaluationsSeeDossierAsEvaluatorData, EvaluationsSeeDossierAsEvaluatorErrors, EvaluationsSeeDossierAsEvaluatorResponses, EvaluationsSeeEvaluatedDossierData, EvaluationsSeeEvaluatedDossierErrors, EvaluationsSeeEvaluatedDossierResponses, EvaluationsSeeListAsEvaluatorData, EvaluationsSeeListAsEvaluatorErrors, EvaluationsSeeListAsEvaluatorResponses, EvaluationsSeeOwnDossierData, EvaluationsSeeOwnDossierErrors, EvaluationsSeeOwnDossierResponses, EvaluationsSeeOwnResultsData, EvaluationsSeeOwnResultsErrors, EvaluationsSeeOwnResultsResponses, EvaluationsSeeOwnSessionData, EvaluationsSeeOwnSessionErrors, EvaluationsSeeOwnSessionResponses, EvaluationsSeeSessionData, EvaluationsSeeSessionErrors, EvaluationsSeeSessionResponses, EvaluationsSpreadDossiersData, EvaluationsSpreadDossiersErrors, EvaluationsSpreadDossiersResponses, EvaluationsStartData, EvaluationsStartErrors, EvaluationsStartResponses, FormsAnnounceMediumData, FormsAnnounceMediumErrors, FormsAnnounceMediumResponses, FormsListRevisionsData, FormsListRevisionsErrors, FormsListRevisionsResponses, FormsPublishData, FormsPublishErrors, FormsPublishResponses, FormsReceiveMediumData, FormsReceiveMediumErrors, FormsReceiveMediumResponses, FormsSaveData, FormsSaveErrors, FormsSaveResponses, FormsSeeData, FormsSeeErrors, FormsSeeImpactData, FormsSeeImpactErrors, FormsSeeImpactResponses, FormsSeeResponses, FormsSeeRevisionData, FormsSeeRevisionErrors, FormsSeeRevisionResponses, FormsServeMediumData, FormsServeMediumErrors, FormsServeMediumResponses, IdentityChangeEmailData, IdentityChangeEmailErrors, IdentityChangeEmailResponses, IdentityChangePasswordData, IdentityChangePasswordErrors, IdentityChangePasswordResponses, IdentityCompleteSignUpData, IdentityCompleteSignUpErrors, IdentityCompleteSignUpResponses, IdentityConfirmEmailData, IdentityConfirmEmailErrors, IdentityConfirmEmailResponses, IdentityConfirmSecondFactorData, IdentityConfirmSecondFactorErrors, IdentityConfirmSecondFactorResponses, IdentityEditProfileData, IdentityEditProfileErrors, IdentityEditProfileResponses, IdentityForgetPasswordData, IdentityForgetPasswordErrors, IdentityForgetPasswordResponses, IdentityListSessionsData, IdentityListSessionsErrors, IdentityListSessionsResponses, IdentityPassSecondFactorData, IdentityPassSecondFactorErrors, IdentityPassSecondFactorResponses, IdentityRenewRecoveryCodesData, IdentityRenewRecoveryCodesErrors, IdentityRenewRecoveryCodesResponses, IdentityResetPasswordData, IdentityResetPasswordErrors, IdentityResetPasswordResponses, IdentityRevokeOtherSessionsData, IdentityRevokeOtherSessionsErrors, IdentityRevokeOtherSessionsResponses, IdentityRevokeSessionData, IdentityRevokeSessionErrors, IdentityRevokeSessionResponses, IdentitySeeLinkData, IdentitySeeLinkErrors, IdentitySeeLinkResponses, IdentitySeeProfileData, IdentitySeeProfileErrors, IdentitySeeProfileResponses, IdentitySeeSessionData, IdentitySeeSessionErrors, IdentitySeeSessionResponses, IdentitySignInData, IdentitySignInErrors, IdentitySignInResponses, IdentitySignOutData, IdentitySignOutErrors, IdentitySignOutResponses, IdentitySignUpData, IdentitySignUpErrors, IdentitySignUpResponses, IdentityStartSecondFactorData, IdentityStartSecondFactorErrors, IdentityStartSecondFactorResponses, IdentityStopSecondFactorData, IdentityStopSecondFactorErrors, IdentityStopSecondFactorResponses, IntegrationsCancelJobData, IntegrationsCancelJobErrors, IntegrationsCancelJobResponses, IntegrationsCreateApiKeyData, IntegrationsCreateApiKeyErrors, IntegrationsCreateApiKeyResponses, IntegrationsDownloadImportReportData, IntegrationsDownloadImportReportErrors, IntegrationsDownloadImportReportResponses, IntegrationsDownloadResultData, IntegrationsDownloadResultErrors, IntegrationsDownloadResultResponses, IntegrationsListApiKeysData, IntegrationsListApiKeysErrors, IntegrationsListApiKeysResponses, IntegrationsListImportLinesData, IntegrationsListImportLinesErrors, IntegrationsListImportLinesResponses, IntegrationsListJobsData, IntegrationsListJobsErrors, IntegrationsListJobsResponses, IntegrationsListMailsData, IntegrationsListMailsErrors, IntegrationsListMailsResponses, IntegrationsPrepareImportData, IntegrationsPrepareImportErrors, IntegrationsPrepareImportResponses, IntegrationsResendMailData, IntegrationsResendMailErrors, IntegrationsResendMailResponses, IntegrationsRevokeApiKeyData, IntegrationsRevokeApiKeyErrors, IntegrationsRevokeApiKeyResponses, IntegrationsRotateApiKeyData, IntegrationsRotateApiKeyErrors, IntegrationsRotateApiKeyResponses, IntegrationsSeeHealthData, IntegrationsSeeHealthErrors, IntegrationsSeeHealthResponses, IntegrationsSeeImportData, IntegrationsSeeImportErrors, IntegrationsSeeImportResponses, IntegrationsSeeJobData, IntegrationsSeeJobErrors, IntegrationsSeeJobResponses, IntegrationsSeeVersionData, IntegrationsSeeVersionErrors, IntegrationsSeeVersionResponses, IntegrationsStartImportData, IntegrationsStartImportErrors, IntegrationsStartImportResponses, InvitationsAcceptData, InvitationsAcceptErrors, InvitationsAcceptResponses, InvitationsAddContactData, InvitationsAddContactErrors, InvitationsAddContactResponses, InvitationsAnnounceDocumentData, InvitationsAnnounceDocumentErrors, InvitationsAnnounceDocumentOnBehalfData, InvitationsAnnounceDocumentOnBehalfErrors, InvitationsAnnounceDocumentOnBehalfResponses, InvitationsAnnounceDocumentResponses, InvitationsArchiveData, InvitationsArchiveErrors, InvitationsArchiveResponses, InvitationsBeginUpdateData, InvitationsBeginUpdateErrors, InvitationsBeginUpdateResponses, InvitationsCancelData, InvitationsCancelErrors, InvitationsCancelResponses, InvitationsConfirmAnswersData, InvitationsConfirmAnswersErrors, InvitationsConfirmAnswersOnBehalfData, InvitationsConfirmAnswersOnBehalfErrors, InvitationsConfirmAnswersOnBehalfResponses, InvitationsConfirmAnswersResponses, InvitationsCreateEntityData, InvitationsCreateEntityErrors, InvitationsCreateEntityResponses, InvitationsCreateFormData, InvitationsCreateFormErrors, InvitationsCreateFormResponses, InvitationsDeclineData, InvitationsDeclineErrors, InvitationsDeclineResponses, InvitationsDownloadDocumentData, InvitationsDownloadDocumentErrors, InvitationsDownloadDocumentResponses, InvitationsDownloadOwnDocumentData, InvitationsDownloadOwnDocumentErrors, InvitationsDownloadOwnDocumentResponses, InvitationsEditCadenceData, InvitationsEditCadenceErrors, InvitationsEditCadenceResponses, InvitationsEditEntityData, InvitationsEditEntityErrors, InvitationsEditEntityResponses, InvitationsEditFormData, InvitationsEditFormErrors, InvitationsEditFormResponses, InvitationsEditPartnerData, InvitationsEditPartnerErrors, InvitationsEditPartnerResponses, InvitationsExportData, InvitationsExportErrors, InvitationsExportResponses, InvitationsInviteAnotherAddressData, InvitationsInviteAnotherAddressErrors, InvitationsInviteAnotherAddressResponses, InvitationsInviteColleagueData, InvitationsInviteColleagueErrors, InvitationsInviteColleagueResponses, InvitationsInviteData, InvitationsInviteErrors, InvitationsInviteManyData, InvitationsInviteManyErrors, InvitationsInviteManyResponses, InvitationsInviteResponses, InvitationsListData, InvitationsListEntitiesData, InvitationsListEntitiesErrors, InvitationsListEntitiesResponses, InvitationsListErrors, InvitationsListEverywhereData, InvitationsListEverywhereErrors, InvitationsListEverywhereResponses, InvitationsListFormsData, InvitationsListFormsErrors, InvitationsListFormsResponses, InvitationsListResponses, InvitationsLookData, InvitationsLookErrors, InvitationsLookResponses, InvitationsOpenData, InvitationsOpenErrors, InvitationsOpenResponses, InvitationsPreviewRemindersData, InvitationsPreviewRemindersErrors, InvitationsPreviewRemindersResponses, InvitationsPublishFormData, InvitationsPublishFormErrors, InvitationsPublishFormResponses, InvitationsReceiveDocumentData, InvitationsReceiveDocumentErrors, InvitationsReceiveDocumentOnBehalfData, InvitationsReceiveDocumentOnBehalfErrors, InvitationsReceiveDocumentOnBehalfResponses, InvitationsReceiveDocumentResponses, InvitationsRefuseData, InvitationsRefuseErrors, InvitationsRefuseResponses, InvitationsRemindAllData, InvitationsRemindAllErrors, InvitationsRemindAllResponses, InvitationsRemindData, InvitationsRemindErrors, InvitationsRemindResponses, InvitationsRemoveContactData, InvitationsRemoveContactErrors, InvitationsRemoveContactResponses, InvitationsRemoveDocumentData, InvitationsRemoveDocumentErrors, InvitationsRemoveDocumentOnBehalfData, InvitationsRemoveDocumentOnBehalfErrors, InvitationsRemoveDocumentOnBehalfResponses, InvitationsRemoveDocumentResponses, InvitationsReopenData, InvitationsReopenErrors, InvitationsReopenResponses, InvitationsRequestCorrectionData, InvitationsRequestCorrectionErrors, InvitationsRequestCorrectionResponses, InvitationsReuseAnswersData, InvitationsReuseAnswersErrors, InvitationsReuseAnswersResponses, InvitationsSaveAnswerData, InvitationsSaveAnswerErrors, InvitationsSaveAnswerOnBehalfData, InvitationsSaveAnswerOnBehalfErrors, InvitationsSaveAnswerOnBehalfResponses, InvitationsSaveAnswerResponses, InvitationsSaveFormData, InvitationsSaveFormErrors, InvitationsSaveFormResponses, InvitationsSeeCadenceData, InvitationsSeeCadenceErrors, InvitationsSeeCadenceResponses, InvitationsSeeData, InvitationsSeeErrors, InvitationsSeeFiguresData, InvitationsSeeFiguresErrors, InvitationsSeeFiguresResponses, InvitationsSeeFormData, InvitationsSeeFormErrors, InvitationsSeeFormResponses, InvitationsSeeOwnData, InvitationsSeeOwnErrors, InvitationsSeeOwnResponses, InvitationsSeePartnerData, InvitationsSeePartnerErrors, InvitationsSeePartnerResponses, InvitationsSeePrequalificationData, InvitationsSeePrequalificationErrors, InvitationsSeePrequalificationResponses, InvitationsSeeResponses, InvitationsSeeReusableData, InvitationsSeeReusableErrors, InvitationsSeeReusableResponses, InvitationsSubmitData, InvitationsSubmitErrors, InvitationsSubmitOnBehalfData, InvitationsSubmitOnBehalfErrors, InvitationsSubmitOnBehalfResponses, InvitationsSubmitResponses, InvitationsUnarchiveData, InvitationsUnarchiveErrors, InvitationsUnarchiveResponses, InvitationsValidateData, InvitationsValidateErrors, InvitationsValidateResponses, MembersChangeSeasonData, MembersChangeSeasonErrors, MembersChangeSeasonResponses, MembersCreateData, MembersCreateErrors, MembersCreateResponses, MembersCreateSeasonData, MembersCreateSeasonErrors, MembersCreateSeasonResponses, MembersDecideApprovalsData, MembersDecideApprovalsErrors, MembersDecideApprovalsResponses, MembersDiagnoseData, MembersDiagnoseErrors, MembersDiagnoseResponses, MembersEditData, MembersEditErrors, MembersEditOwnData, MembersEditOwnErrors, MembersEditOwnResponses, MembersEditResponses, MembersEraseData, MembersEraseErrors, MembersEraseResponses, MembersExportData, MembersExportErrors, MembersExportResponses, MembersListApprovalsData, MembersListApprovalsErrors, MembersListApprovalsResponses, MembersListData, MembersListErrors, MembersListResponses, MembersListSeasonsData, MembersListSeasonsErrors, MembersListSeasonsResponses, MembersLookAtLinkData, MembersLookAtLinkErrors, MembersLookAtLinkResponses, MembersMoveData, MembersMoveErrors, MembersMoveResponses, MembersOpenAccountData, MembersOpenAccountErrors, MembersOpenAccountResponses, MembersReconsiderData, MembersReconsiderErrors, MembersReconsiderResponses, MembersRecordDuesData, MembersRecordDuesErrors, MembersRecordDuesResponses, MembersRegisterData, MembersRegisterErrors, MembersRegisterResponses, MembersSeeData, MembersSeeErrors, MembersSeeOwnData, MembersSeeOwnErrors, MembersSeeOwnResponses, MembersSeeResponses, MembersSendLinkData, MembersSendLinkErrors, MembersSendLinkResponses, OrganisationsAcceptStaffInvitationData, OrganisationsAcceptStaffInvitationErrors, OrganisationsAcceptStaffInvitationResponses, OrganisationsAcceptTransferData, OrganisationsAcceptTransferErrors, OrganisationsAcceptTransferResponses, OrganisationsAnnounceLogoData, OrganisationsAnnounceLogoErrors, OrganisationsAnnounceLogoResponses, OrganisationsCancelStaffInvitationData, OrganisationsCancelStaffInvitationErrors, OrganisationsCancelStaffInvitationResponses, OrganisationsCancelTransferData, OrganisationsCancelTransferErrors, OrganisationsCancelTransferResponses, OrganisationsChangeStaffData, OrganisationsChangeStaffErrors, OrganisationsChangeStaffResponses, OrganisationsChangeViewData, OrganisationsChangeViewErrors, OrganisationsChangeViewResponses, OrganisationsCreateData, OrganisationsCreateErrors, OrganisationsCreateResponses, OrganisationsDeactivateAccountData, OrganisationsDeactivateAccountErrors, OrganisationsDeactivateAccountResponses, OrganisationsDeactivateSeatData, OrganisationsDeactivateSeatErrors, OrganisationsDeactivateSeatResponses, OrganisationsDownloadAccountExportData, OrganisationsDownloadAccountExportErrors, OrganisationsDownloadAccountExportResponses, OrganisationsEditLegalNoticesData, OrganisationsEditLegalNoticesErrors, OrganisationsEditLegalNoticesResponses, OrganisationsEditSettingsData, OrganisationsEditSettingsErrors, OrganisationsEditSettingsResponses, OrganisationsExportAccountData, OrganisationsExportAccountErrors, OrganisationsExportAccountResponses, OrganisationsInviteStaffData, OrganisationsInviteStaffErrors, OrganisationsInviteStaffResponses, OrganisationsListAccountExportsData, OrganisationsListAccountExportsErrors, OrganisationsListAccountExportsResponses, OrganisationsListAuditData, OrganisationsListAuditErrors, OrganisationsListAuditResponses, OrganisationsListStaffData, OrganisationsListStaffErrors, OrganisationsListStaffInvitationsData, OrganisationsListStaffInvitationsErrors, OrganisationsListStaffInvitationsResponses, OrganisationsListStaffResponses, OrganisationsListViewColumnsData, OrganisationsListViewColumnsErrors, OrganisationsListViewColumnsResponses, OrganisationsListViewsData, OrganisationsListViewsErrors, OrganisationsListViewsResponses, OrganisationsLookAtStaffInvitationData, OrganisationsLookAtStaffInvitationErrors, OrganisationsLookAtStaffInvitationResponses, OrganisationsOfferTransferData, OrganisationsOfferTransferErrors, OrganisationsOfferTransferResponses, OrganisationsReactivateSeatData, OrganisationsReactivateSeatErrors, OrganisationsReactivateSeatResponses, OrganisationsReceiveLogoData, OrganisationsReceiveLogoErrors, OrganisationsReceiveLogoResponses, OrganisationsRemoveLogoData, OrganisationsRemoveLogoErrors, OrganisationsRemoveLogoResponses, OrganisationsRemoveViewData, OrganisationsRemoveViewErrors, OrganisationsRemoveViewResponses, OrganisationsResendStaffInvitationData, OrganisationsResendStaffInvitationErrors, OrganisationsResendStaffInvitationResponses, OrganisationsRevokeDeactivationData, OrganisationsRevokeDeactivationErrors, OrganisationsRevokeDeactivationResponses, OrganisationsSaveViewData, OrganisationsSaveViewErrors, OrganisationsSaveViewResponses, OrganisationsSeeAccessTableData, OrganisationsSeeAccessTableErrors, OrganisationsSeeAccessTableResponses, OrganisationsSeeData, OrganisationsSeeErrors, OrganisationsSeeLogoData, OrganisationsSeeLogoErrors, OrganisationsSeeLogoResponses, OrganisationsSeeLossesData, OrganisationsSeeLossesErrors, OrganisationsSeeLossesResponses, OrganisationsSeeResponses, OrganisationsSeeTransferData, OrganisationsSeeTransferErrors, OrganisationsSeeTransferResponses, OrganisationsSwitchModuleData, OrganisationsSwitchModuleErrors, OrganisationsSwitchModuleResponses, OrganisationsVerifyAuditData, OrganisationsVerifyAuditErrors, OrganisationsVerifyAuditResponses, PlansCancelData, PlansCancelErrors, PlansCancelResponses, PlansChangeLicencesData, PlansChangeLicencesErrors, PlansChangeLicencesResponses, PlansChooseMethodData, PlansChooseMethodErrors, PlansChooseMethodResponses, PlansConfirmMethodData, PlansConfirmMethodErrors, PlansConfirmMethodResponses, PlansEditBillingData, PlansEditBillingErrors, PlansEditBillingResponses, PlansListDocumentsData, PlansListDocumentsErrors, PlansListDocumentsResponses, PlansListOrdersData, PlansListOrdersErrors, PlansListOrdersResponses, PlansOpenMethodPageData, PlansOpenMethodPageErrors, PlansOpenMethodPageResponses, PlansPayInvoiceData, PlansPayInvoiceErrors, PlansPayInvoiceResponses, PlansPayOrderData, PlansPayOrderErrors, PlansPayOrderResponses, PlansPlaceOrderData, PlansPlaceOrderErrors, PlansPlaceOrderResponses, PlansPreviewLicencesData, PlansPreviewLicencesErrors, PlansPreviewLicencesResponses, PlansPreviewOrderData, PlansPreviewOrderErrors, PlansPreviewOrderResponses, PlansPreviewRenewalsData, PlansPreviewRenewalsErrors, PlansPreviewRenewalsResponses, PlansReadTermsData, PlansReadTermsErrors, PlansReadTermsResponses, PlansRemoveMethodData, PlansRemoveMethodErrors, PlansRemoveMethodResponses, PlansRevokeCancellationData, PlansRevokeCancellationErrors, PlansRevokeCancellationResponses, PlansSeeBillingData, PlansSeeBillingErrors, PlansSeeBillingResponses, PlansSeeCatalogueData, PlansSeeCatalogueErrors, PlansSeeCatalogueResponses, PlansSeeData, PlansSeeErrors, PlansSeeOrderData, PlansSeeOrderErrors, PlansSeeOrderResponses, PlansSeeResponses, PlansUndoChangeData, PlansUndoChangeErrors, PlansUndoChangeResponses, PlansUndoStandbyData, PlansUndoStandbyErrors, PlansUndoStandbyResponses, ProgrammesArchiveData, ProgrammesArchiveErrors, ProgrammesArchiveResponses, ProgrammesCloseData, ProgrammesCloseErrors, ProgrammesCloseResponses, ProgrammesCreateData, ProgrammesCreateErrors, ProgrammesCreateResponses, ProgrammesDuplicateData, ProgrammesDuplicateErrors, ProgrammesDuplicateResponses, ProgrammesEditData, ProgrammesEditErrors, ProgrammesEditResponses, ProgrammesListData, ProgrammesListErrors, ProgrammesListOnPortalData, ProgrammesListOnPortalErrors, ProgrammesListOnPortalResponses, ProgrammesListResponses, ProgrammesPreviewData, ProgrammesPreviewErrors, ProgrammesPreviewResponses, ProgrammesPublishData, ProgrammesPublishErrors, ProgrammesPublishResponses, ProgrammesRestoreData, ProgrammesRestoreErrors, ProgrammesRestoreResponses, ProgrammesSeeData, ProgrammesSeeErrors, ProgrammesSeeOnPortalData, ProgrammesSeeOnPortalErrors, ProgrammesSeeOnPortalResponses, ProgrammesSeeResponses, ProgrammesTrashData, ProgrammesTrashErrors, ProgrammesTrashResponses, ProgrammesUnarchiveData, ProgrammesUnarchiveErrors, ProgrammesUnarchiveResponses, ProgrammesUnpublishData, ProgrammesUnpublishErrors, ProgrammesUnpublishResponses, ProgrammesVisitPortalData, ProgrammesVisitPortalErrors, ProgrammesVisitPortalResponses, ProvidersCreateData, ProvidersCreateErrors, ProvidersCreateResponses, ProvidersRegisterData, ProvidersRegisterErrors, ProvidersRegisterResponses, ProvidersSeeData, ProvidersSeeErrors, ProvidersSeeOwnData, ProvidersSeeOwnErrors, ProvidersSeeOwnResponses, ProvidersSeeResponses, TrainingsAcceptOfferData, TrainingsAcceptOfferErrors, TrainingsAcceptOfferResponses, TrainingsAddTraineeData, TrainingsAddTraineeErrors, TrainingsAddTraineeResponses, TrainingsCancelRegistrationData, TrainingsCancelRegistrationErrors, TrainingsCancelRegistrationResponses, TrainingsCancelSessionData, TrainingsCancelSessionErrors, TrainingsCancelSessionResponses, TrainingsConfirmRegistrationData, TrainingsConfirmRegistrationErrors, TrainingsConfirmRegistrationResponses, TrainingsConvokeData, TrainingsConvokeErrors, TrainingsConvokeResponses, TrainingsCorrectTraineeData, TrainingsCorrectTraineeErrors, TrainingsCorrectTraineeResponses, TrainingsCreateSessionData, TrainingsCreateSessionErrors, TrainingsCreateSessionResponses, TrainingsCreateTypeData, TrainingsCreateTypeErrors, TrainingsCreateTypeResponses, TrainingsDecideTraineeData, TrainingsDecideTraineeErrors, TrainingsDecideTraineeResponses, TrainingsEditSessionData, TrainingsEditSessionErrors, TrainingsEditSessionResponses, TrainingsEditTypeData, TrainingsEditTypeErrors, TrainingsEditTypeResponses, TrainingsExportData, TrainingsExportErrors, TrainingsExportResponses, TrainingsListOnPortalData, TrainingsListOnPortalErrors, TrainingsListOnPortalResponses, TrainingsListSessionsData, TrainingsListSessionsErrors, TrainingsListSessionsResponses, TrainingsListTraineesData, TrainingsListTraineesErrors, TrainingsListTraineesResponses, TrainingsListTypesData, TrainingsListTypesErrors, TrainingsListTypesResponses, TrainingsLookAtRegistrationData, TrainingsLookAtRegistrationErrors, TrainingsLookAtRegistrationResponses, TrainingsLookAtRequestData, TrainingsLookAtRequestErrors, TrainingsLookAtRequestResponses, TrainingsMarkAttendanceData, TrainingsMarkAttendanceErrors, TrainingsMarkAttendanceResponses, TrainingsMoveTraineeData, TrainingsMoveTraineeErrors, TrainingsMoveTraineeResponses, TrainingsPublishSessionData, TrainingsPublishSessionErrors, TrainingsPublishSessionResponses, TrainingsRequestRegistrationData, TrainingsRequestRegistrationErrors, TrainingsRequestRegistrationResponses, TrainingsSeeAttendanceSheetData, TrainingsSeeAttendanceSheetErrors, TrainingsSeeAttendanceSheetResponses, TrainingsSeeCalendarData, TrainingsSeeCalendarErrors, TrainingsSeeCalendarResponses, TrainingsSeeCertificateData, TrainingsSeeCertificateErrors, TrainingsSeeCertificateResponses, TrainingsSeeOnPortalData, TrainingsSeeOnPortalErrors, TrainingsSeeOnPortalResponses, TrainingsSeeSessionData, TrainingsSeeSessionErrors, TrainingsSeeSessionResponses } from './types.gen';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Ask for an account
 *
 * Sends a link to the mailbox, valid for 24 hours; the password is chosen behind it. The answer is the same whether or not the address has an account. Ask again to resend.
 */
export const identitySignUp = <ThrowOnError extends boolean = true>(options: Options<IdentitySignUpData, ThrowOnError>): RequestResult<IdentitySignUpResponses, IdentitySignUpErrors, ThrowOnError> => (options.client ?? client).post<IdentitySignUpResponses, IdentitySignUpErrors, ThrowOnError>({
    url: '/v1/sign-up',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Choose a password and enter
 *
 * Uses the link of the mail, creates the account and opens a session.
 */
export const identityCompleteSignUp = <ThrowOnError extends boolean = true>(options: Options<IdentityCompleteSignUpData, ThrowOnError>): RequestResult<IdentityCompleteSignUpResponses, IdentityCompleteSignUpErrors, ThrowOnError> => (options.client ?? client).post<IdentityCompleteSignUpResponses, IdentityCompleteSignUpErrors, ThrowOnError>({
    url: '/v1/sign-up/complete',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See what a link is for
 *
 * Looking never uses the link.
 */
export const identitySeeLink = <ThrowOnError extends boolean = true>(options: Options<IdentitySeeLinkData, ThrowOnError>): RequestResult<IdentitySeeLinkResponses, IdentitySeeLinkErrors, ThrowOnError> => (options.client ?? client).get<IdentitySeeLinkResponses, IdentitySeeLinkErrors, ThrowOnError>({ url: '/v1/links/{token}', ...options });

/**
 * Sign in
 *
 * With an e-mail, or with the slug of an organisation and a login name in it. When the account has a second factor, go on with `POST /v1/sign-in/second-factor` within 10 minutes.
 */
export const identitySignIn = <ThrowOnError extends boolean = true>(options: Options<IdentitySignInData, ThrowOnError>): RequestResult<IdentitySignInResponses, IdentitySignInErrors, ThrowOnError> => (options.client ?? client).post<IdentitySignInResponses, IdentitySignInErrors, ThrowOnError>({
    url: '/v1/sign-in',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Finish signing in
 *
 * With the six digits of the application, or a recovery code, which is then used up. The half-open sign-in is in a cookie.
 */
export const identityPassSecondFactor = <ThrowOnError extends boolean = true>(options: Options<IdentityPassSecondFactorData, ThrowOnError>): RequestResult<IdentityPassSecondFactorResponses, IdentityPassSecondFactorErrors, ThrowOnError> => (options.client ?? client).post<IdentityPassSecondFactorResponses, IdentityPassSecondFactorErrors, ThrowOnError>({
    url: '/v1/sign-in/second-factor',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sign out
 *
 * Ends this session.
 */
export const identitySignOut = <ThrowOnError extends boolean = true>(options?: Options<IdentitySignOutData, ThrowOnError>): RequestResult<IdentitySignOutResponses, IdentitySignOutErrors, ThrowOnError> => (options?.client ?? client).post<IdentitySignOutResponses, IdentitySignOutErrors, ThrowOnError>({ url: '/v1/sign-out', ...options });

/**
 * See who is signed in
 *
 * The person and the organisations they belong to, by name.
 */
export const identitySeeSession = <ThrowOnError extends boolean = true>(options?: Options<IdentitySeeSessionData, ThrowOnError>): RequestResult<IdentitySeeSessionResponses, IdentitySeeSessionErrors, ThrowOnError> => (options?.client ?? client).get<IdentitySeeSessionResponses, IdentitySeeSessionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/session',
    ...options
});

/**
 * Ask for a new password
 *
 * Sends a link, valid for 30 minutes, to the account’s mailbox. The answer is the same whether or not there is an account.
 */
export const identityForgetPassword = <ThrowOnError extends boolean = true>(options: Options<IdentityForgetPasswordData, ThrowOnError>): RequestResult<IdentityForgetPasswordResponses, IdentityForgetPasswordErrors, ThrowOnError> => (options.client ?? client).post<IdentityForgetPasswordResponses, IdentityForgetPasswordErrors, ThrowOnError>({
    url: '/v1/password/forgotten',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Choose a new password
 *
 * Uses the link of the mail and ends every session of the account. Sign in afterwards.
 */
export const identityResetPassword = <ThrowOnError extends boolean = true>(options: Options<IdentityResetPasswordData, ThrowOnError>): RequestResult<IdentityResetPasswordResponses, IdentityResetPasswordErrors, ThrowOnError> => (options.client ?? client).post<IdentityResetPasswordResponses, IdentityResetPasswordErrors, ThrowOnError>({
    url: '/v1/password/reset',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See one’s own account
 *
 * Name, address, language and what protects the account.
 */
export const identitySeeProfile = <ThrowOnError extends boolean = true>(options?: Options<IdentitySeeProfileData, ThrowOnError>): RequestResult<IdentitySeeProfileResponses, IdentitySeeProfileErrors, ThrowOnError> => (options?.client ?? client).get<IdentitySeeProfileResponses, IdentitySeeProfileErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/account',
    ...options
});

/**
 * Edit one’s name and language
 *
 * What is not sent stays as it is.
 */
export const identityEditProfile = <ThrowOnError extends boolean = true>(options: Options<IdentityEditProfileData, ThrowOnError>): RequestResult<IdentityEditProfileResponses, IdentityEditProfileErrors, ThrowOnError> => (options.client ?? client).patch<IdentityEditProfileResponses, IdentityEditProfileErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/account',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change one’s password
 *
 * Every other session ends; this one goes on under a new cookie.
 */
export const identityChangePassword = <ThrowOnError extends boolean = true>(options: Options<IdentityChangePasswordData, ThrowOnError>): RequestResult<IdentityChangePasswordResponses, IdentityChangePasswordErrors, ThrowOnError> => (options.client ?? client).post<IdentityChangePasswordResponses, IdentityChangePasswordErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/account/password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask to use another address
 *
 * Sends a link, valid for 24 hours, to the new address. Nothing changes before it is opened.
 */
export const identityChangeEmail = <ThrowOnError extends boolean = true>(options: Options<IdentityChangeEmailData, ThrowOnError>): RequestResult<IdentityChangeEmailResponses, IdentityChangeEmailErrors, ThrowOnError> => (options.client ?? client).post<IdentityChangeEmailResponses, IdentityChangeEmailErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/account/email',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Use the new address
 *
 * Uses the link of the mail; the old address is told.
 */
export const identityConfirmEmail = <ThrowOnError extends boolean = true>(options: Options<IdentityConfirmEmailData, ThrowOnError>): RequestResult<IdentityConfirmEmailResponses, IdentityConfirmEmailErrors, ThrowOnError> => (options.client ?? client).post<IdentityConfirmEmailResponses, IdentityConfirmEmailErrors, ThrowOnError>({
    url: '/v1/account/email/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End every other session
 *
 * Only this one stays open.
 */
export const identityRevokeOtherSessions = <ThrowOnError extends boolean = true>(options?: Options<IdentityRevokeOtherSessionsData, ThrowOnError>): RequestResult<IdentityRevokeOtherSessionsResponses, IdentityRevokeOtherSessionsErrors, ThrowOnError> => (options?.client ?? client).delete<IdentityRevokeOtherSessionsResponses, IdentityRevokeOtherSessionsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/account/sessions',
    ...options
});

/**
 * List one’s open sessions
 *
 * The latest seen first, 100 at most.
 */
export const identityListSessions = <ThrowOnError extends boolean = true>(options?: Options<IdentityListSessionsData, ThrowOnError>): RequestResult<IdentityListSessionsResponses, IdentityListSessionsErrors, ThrowOnError> => (options?.client ?? client).get<IdentityListSessionsResponses, IdentityListSessionsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/account/sessions',
    ...options
});

/**
 * End one of one’s sessions
 *
 * The device must sign in again.
 */
export const identityRevokeSession = <ThrowOnError extends boolean = true>(options: Options<IdentityRevokeSessionData, ThrowOnError>): RequestResult<IdentityRevokeSessionResponses, IdentityRevokeSessionErrors, ThrowOnError> => (options.client ?? client).delete<IdentityRevokeSessionResponses, IdentityRevokeSessionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/account/sessions/{sessionId}',
    ...options
});

/**
 * Set up a second factor
 *
 * Gives the secret for an authenticator application. It counts once a code confirms it.
 */
export const identityStartSecondFactor = <ThrowOnError extends boolean = true>(options: Options<IdentityStartSecondFactorData, ThrowOnError>): RequestResult<IdentityStartSecondFactorResponses, IdentityStartSecondFactorErrors, ThrowOnError> => (options.client ?? client).post<IdentityStartSecondFactorResponses, IdentityStartSecondFactorErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/account/second-factor',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Turn the second factor on
 *
 * With a first code of the application. Answers ten recovery codes, shown this once; other sessions end.
 */
export const identityConfirmSecondFactor = <ThrowOnError extends boolean = true>(options: Options<IdentityConfirmSecondFactorData, ThrowOnError>): RequestResult<IdentityConfirmSecondFactorResponses, IdentityConfirmSecondFactorErrors, ThrowOnError> => (options.client ?? client).post<IdentityConfirmSecondFactorResponses, IdentityConfirmSecondFactorErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/account/second-factor/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Turn the second factor off
 *
 * With the password. The session goes on under a new cookie.
 */
export const identityStopSecondFactor = <ThrowOnError extends boolean = true>(options: Options<IdentityStopSecondFactorData, ThrowOnError>): RequestResult<IdentityStopSecondFactorResponses, IdentityStopSecondFactorErrors, ThrowOnError> => (options.client ?? client).post<IdentityStopSecondFactorResponses, IdentityStopSecondFactorErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/account/second-factor/stop',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get new recovery codes
 *
 * Ten new codes, shown this once; those before no longer work.
 */
export const identityRenewRecoveryCodes = <ThrowOnError extends boolean = true>(options: Options<IdentityRenewRecoveryCodesData, ThrowOnError>): RequestResult<IdentityRenewRecoveryCodesResponses, IdentityRenewRecoveryCodesErrors, ThrowOnError> => (options.client ?? client).post<IdentityRenewRecoveryCodesResponses, IdentityRenewRecoveryCodesErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/account/second-factor/recovery-codes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Accept an invitation
 *
 * Joins the team, signed in with the address that was invited. The link serves once.
 */
export const organisationsAcceptStaffInvitation = <ThrowOnError extends boolean = true>(options: Options<OrganisationsAcceptStaffInvitationData, ThrowOnError>): RequestResult<OrganisationsAcceptStaffInvitationResponses, OrganisationsAcceptStaffInvitationErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsAcceptStaffInvitationResponses, OrganisationsAcceptStaffInvitationErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/staff-invitations/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Accept the ownership
 *
 * By the admin it is offered to, with their password (5 tries an offer). The old owner becomes an admin without account management.
 */
export const organisationsAcceptTransfer = <ThrowOnError extends boolean = true>(options: Options<OrganisationsAcceptTransferData, ThrowOnError>): RequestResult<OrganisationsAcceptTransferResponses, OrganisationsAcceptTransferErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsAcceptTransferResponses, OrganisationsAcceptTransferErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/owner-transfer/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove the logo
 *
 * The portal shows the organisation's initials again.
 */
export const organisationsRemoveLogo = <ThrowOnError extends boolean = true>(options: Options<OrganisationsRemoveLogoData, ThrowOnError>): RequestResult<OrganisationsRemoveLogoResponses, OrganisationsRemoveLogoErrors, ThrowOnError> => (options.client ?? client).delete<OrganisationsRemoveLogoResponses, OrganisationsRemoveLogoErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/logo',
    ...options
});

/**
 * Announce a logo
 *
 * Says the name, size in bytes (1 MB at most), SHA-256 and type of a PNG, JPEG or WebP image; then send its bytes to `…/logo/{id}/content` within the hour.
 */
export const organisationsAnnounceLogo = <ThrowOnError extends boolean = true>(options: Options<OrganisationsAnnounceLogoData, ThrowOnError>): RequestResult<OrganisationsAnnounceLogoResponses, OrganisationsAnnounceLogoErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsAnnounceLogoResponses, OrganisationsAnnounceLogoErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/logo',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cancel an invitation
 *
 * Its link opens nothing more. The person can be invited again.
 */
export const organisationsCancelStaffInvitation = <ThrowOnError extends boolean = true>(options: Options<OrganisationsCancelStaffInvitationData, ThrowOnError>): RequestResult<OrganisationsCancelStaffInvitationResponses, OrganisationsCancelStaffInvitationErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsCancelStaffInvitationResponses, OrganisationsCancelStaffInvitationErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/staff-invitations/{invitationId}/cancel',
    ...options
});

/**
 * Cancel the offer of ownership
 *
 * The owner takes their offer back before it is accepted.
 */
export const organisationsCancelTransfer = <ThrowOnError extends boolean = true>(options: Options<OrganisationsCancelTransferData, ThrowOnError>): RequestResult<OrganisationsCancelTransferResponses, OrganisationsCancelTransferErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsCancelTransferResponses, OrganisationsCancelTransferErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/owner-transfer/cancel',
    ...options
});

/**
 * Change a role
 *
 * Makes somebody an admin or a manager, grants or takes back account management (the owner alone does). Never the owner, never yourself.
 */
export const organisationsChangeStaff = <ThrowOnError extends boolean = true>(options: Options<OrganisationsChangeStaffData, ThrowOnError>): RequestResult<OrganisationsChangeStaffResponses, OrganisationsChangeStaffErrors, ThrowOnError> => (options.client ?? client).patch<OrganisationsChangeStaffResponses, OrganisationsChangeStaffErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/staff/{membershipId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Create an organisation
 *
 * You become its owner; a 30-day trial of Pro starts at once.
 */
export const organisationsCreate = <ThrowOnError extends boolean = true>(options: Options<OrganisationsCreateData, ThrowOnError>): RequestResult<OrganisationsCreateResponses, OrganisationsCreateErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsCreateResponses, OrganisationsCreateErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/organisations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Deactivate the account
 *
 * Once the subscription has ended. `confirmation` is the name of the organisation. Everything is kept 14 × 24 hours, during which this can be revoked; then it is destroyed for ever, accounting documents excepted.
 */
export const organisationsDeactivateAccount = <ThrowOnError extends boolean = true>(options: Options<OrganisationsDeactivateAccountData, ThrowOnError>): RequestResult<OrganisationsDeactivateAccountResponses, OrganisationsDeactivateAccountErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsDeactivateAccountResponses, OrganisationsDeactivateAccountErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/account/deactivation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download an export of the account
 *
 * A ZIP, as an attachment, during 7 days, for account managers.
 */
export const organisationsDownloadAccountExport = <ThrowOnError extends boolean = true>(options: Options<OrganisationsDownloadAccountExportData, ThrowOnError>): RequestResult<OrganisationsDownloadAccountExportResponses, OrganisationsDownloadAccountExportErrors, ThrowOnError> => (options.client ?? client).get<OrganisationsDownloadAccountExportResponses, OrganisationsDownloadAccountExportErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/account/exports/{jobId}/archive',
    ...options
});

/**
 * List the exports of the account
 *
 * The last five, newest first: how far each is and, once it is ready, where to download it.
 */
export const organisationsListAccountExports = <ThrowOnError extends boolean = true>(options: Options<OrganisationsListAccountExportsData, ThrowOnError>): RequestResult<OrganisationsListAccountExportsResponses, OrganisationsListAccountExportsErrors, ThrowOnError> => (options.client ?? client).get<OrganisationsListAccountExportsResponses, OrganisationsListAccountExportsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/account/exports',
    ...options
});

/**
 * Export the whole account
 *
 * A job writes one ZIP: every table as JSON and CSV, every document, and a manifest with the SHA-256 of each file. A mail says when it is ready. Open to account managers, also once the subscription has ended; closed in Standby.
 */
export const organisationsExportAccount = <ThrowOnError extends boolean = true>(options: Options<OrganisationsExportAccountData, ThrowOnError>): RequestResult<OrganisationsExportAccountResponses, OrganisationsExportAccountErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsExportAccountResponses, OrganisationsExportAccountErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/account/exports',
    ...options
});

/**
 * Revoke the deactivation
 *
 * Until the last millisecond of the 14 days. The account is expired again, with all that it had.
 */
export const organisationsRevokeDeactivation = <ThrowOnError extends boolean = true>(options: Options<OrganisationsRevokeDeactivationData, ThrowOnError>): RequestResult<OrganisationsRevokeDeactivationResponses, OrganisationsRevokeDeactivationErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsRevokeDeactivationResponses, OrganisationsRevokeDeactivationErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/account/deactivation/revoke',
    ...options
});

/**
 * See what a deactivation would destroy
 *
 * Counts of what people would miss most. Everything else goes too.
 */
export const organisationsSeeLosses = <ThrowOnError extends boolean = true>(options: Options<OrganisationsSeeLossesData, ThrowOnError>): RequestResult<OrganisationsSeeLossesResponses, OrganisationsSeeLossesErrors, ThrowOnError> => (options.client ?? client).get<OrganisationsSeeLossesResponses, OrganisationsSeeLossesErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/account/losses',
    ...options
});

/**
 * Deactivate a seat
 *
 * The person keeps their account and loses this organisation at their next request. Never the owner, never yourself.
 */
export const organisationsDeactivateSeat = <ThrowOnError extends boolean = true>(options: Options<OrganisationsDeactivateSeatData, ThrowOnError>): RequestResult<OrganisationsDeactivateSeatResponses, OrganisationsDeactivateSeatErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsDeactivateSeatResponses, OrganisationsDeactivateSeatErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/staff/{membershipId}/deactivate',
    ...options
});

/**
 * Edit the legal notices
 *
 * Plain text, shown as written. Still open to the owner and the admins in Standby.
 */
export const organisationsEditLegalNotices = <ThrowOnError extends boolean = true>(options: Options<OrganisationsEditLegalNoticesData, ThrowOnError>): RequestResult<OrganisationsEditLegalNoticesResponses, OrganisationsEditLegalNoticesErrors, ThrowOnError> => (options.client ?? client).put<OrganisationsEditLegalNoticesResponses, OrganisationsEditLegalNoticesErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/legal-notices',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See an organisation
 *
 * Its settings, its state, what that state opens, and your role in it.
 */
export const organisationsSee = <ThrowOnError extends boolean = true>(options: Options<OrganisationsSeeData, ThrowOnError>): RequestResult<OrganisationsSeeResponses, OrganisationsSeeErrors, ThrowOnError> => (options.client ?? client).get<OrganisationsSeeResponses, OrganisationsSeeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}',
    ...options
});

/**
 * Edit the settings
 *
 * Name, language, identity, home page and theme. What is left out stays. A colour that reads badly is refused with the nearest that passes.
 */
export const organisationsEditSettings = <ThrowOnError extends boolean = true>(options: Options<OrganisationsEditSettingsData, ThrowOnError>): RequestResult<OrganisationsEditSettingsResponses, OrganisationsEditSettingsErrors, ThrowOnError> => (options.client ?? client).patch<OrganisationsEditSettingsResponses, OrganisationsEditSettingsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List invitations to the team
 *
 * Newest first, whatever became of them, with the state of the mail that left last.
 */
export const organisationsListStaffInvitations = <ThrowOnError extends boolean = true>(options: Options<OrganisationsListStaffInvitationsData, ThrowOnError>): RequestResult<OrganisationsListStaffInvitationsResponses, OrganisationsListStaffInvitationsErrors, ThrowOnError> => (options.client ?? client).get<OrganisationsListStaffInvitationsResponses, OrganisationsListStaffInvitationsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/staff-invitations',
    ...options
});

/**
 * Invite somebody to the team
 *
 * Mails an invitation that waits 14 days. One waits per address at a time; an organisation invites at most 50 people a day.
 */
export const organisationsInviteStaff = <ThrowOnError extends boolean = true>(options: Options<OrganisationsInviteStaffData, ThrowOnError>): RequestResult<OrganisationsInviteStaffResponses, OrganisationsInviteStaffErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsInviteStaffResponses, OrganisationsInviteStaffErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/staff-invitations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the audit log
 *
 * Who did what, newest first. Entries are never changed. `filter[action]`, `filter[actor]`.
 */
export const organisationsListAudit = <ThrowOnError extends boolean = true>(options: Options<OrganisationsListAuditData, ThrowOnError>): RequestResult<OrganisationsListAuditResponses, OrganisationsListAuditErrors, ThrowOnError> => (options.client ?? client).get<OrganisationsListAuditResponses, OrganisationsListAuditErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/audit',
    ...options
});

/**
 * List the team
 *
 * Owner, admins and managers in the order they joined, deactivated ones too, and the seats in use.
 */
export const organisationsListStaff = <ThrowOnError extends boolean = true>(options: Options<OrganisationsListStaffData, ThrowOnError>): RequestResult<OrganisationsListStaffResponses, OrganisationsListStaffErrors, ThrowOnError> => (options.client ?? client).get<OrganisationsListStaffResponses, OrganisationsListStaffErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/staff',
    ...options
});

/**
 * Look at an invitation
 *
 * What the link of an invitation offers, without using it. Any link that does not hold answers the same 410.
 */
export const organisationsLookAtStaffInvitation = <ThrowOnError extends boolean = true>(options: Options<OrganisationsLookAtStaffInvitationData, ThrowOnError>): RequestResult<OrganisationsLookAtStaffInvitationResponses, OrganisationsLookAtStaffInvitationErrors, ThrowOnError> => (options.client ?? client).get<OrganisationsLookAtStaffInvitationResponses, OrganisationsLookAtStaffInvitationErrors, ThrowOnError>({ url: '/v1/staff-invitations/{token}', ...options });

/**
 * See the offer of ownership
 *
 * The offer that waits for its answer, or null.
 */
export const organisationsSeeTransfer = <ThrowOnError extends boolean = true>(options: Options<OrganisationsSeeTransferData, ThrowOnError>): RequestResult<OrganisationsSeeTransferResponses, OrganisationsSeeTransferErrors, ThrowOnError> => (options.client ?? client).get<OrganisationsSeeTransferResponses, OrganisationsSeeTransferErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/owner-transfer',
    ...options
});

/**
 * Offer the ownership
 *
 * To an active admin, who has 14 days to accept. One offer waits at a time.
 */
export const organisationsOfferTransfer = <ThrowOnError extends boolean = true>(options: Options<OrganisationsOfferTransferData, ThrowOnError>): RequestResult<OrganisationsOfferTransferResponses, OrganisationsOfferTransferErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsOfferTransferResponses, OrganisationsOfferTransferErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/owner-transfer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reactivate a seat
 *
 * The person finds the organisation again, with the role they had.
 */
export const organisationsReactivateSeat = <ThrowOnError extends boolean = true>(options: Options<OrganisationsReactivateSeatData, ThrowOnError>): RequestResult<OrganisationsReactivateSeatResponses, OrganisationsReactivateSeatErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsReactivateSeatResponses, OrganisationsReactivateSeatErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/staff/{membershipId}/reactivate',
    ...options
});

/**
 * Send the bytes of a logo
 *
 * The raw bytes announced. The image becomes the logo at once.
 */
export const organisationsReceiveLogo = <ThrowOnError extends boolean = true>(options: Options<OrganisationsReceiveLogoData, ThrowOnError>): RequestResult<OrganisationsReceiveLogoResponses, OrganisationsReceiveLogoErrors, ThrowOnError> => (options.client ?? client).put<OrganisationsReceiveLogoResponses, OrganisationsReceiveLogoErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/logo/{fileId}/content',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Send an invitation again
 *
 * The same link, good for 14 days more. At most every 20 minutes.
 */
export const organisationsResendStaffInvitation = <ThrowOnError extends boolean = true>(options: Options<OrganisationsResendStaffInvitationData, ThrowOnError>): RequestResult<OrganisationsResendStaffInvitationResponses, OrganisationsResendStaffInvitationErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsResendStaffInvitationResponses, OrganisationsResendStaffInvitationErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/staff-invitations/{invitationId}/resend',
    ...options
});

/**
 * See who may do what
 *
 * Roles and their permissions, and what each state of an organisation opens. The API enforces both; screens reflect them.
 */
export const organisationsSeeAccessTable = <ThrowOnError extends boolean = true>(options?: Options<OrganisationsSeeAccessTableData, ThrowOnError>): RequestResult<OrganisationsSeeAccessTableResponses, OrganisationsSeeAccessTableErrors, ThrowOnError> => (options?.client ?? client).get<OrganisationsSeeAccessTableResponses, OrganisationsSeeAccessTableErrors, ThrowOnError>({ url: '/v1/access-table', ...options });

/**
 * See the logo of a portal
 *
 * The image, which may be kept for a year: another logo has another address.
 */
export const organisationsSeeLogo = <ThrowOnError extends boolean = true>(options: Options<OrganisationsSeeLogoData, ThrowOnError>): RequestResult<OrganisationsSeeLogoResponses, OrganisationsSeeLogoErrors, ThrowOnError> => (options.client ?? client).get<OrganisationsSeeLogoResponses, OrganisationsSeeLogoErrors, ThrowOnError>({ url: '/v1/portals/{organisation}/logo/{fileId}', ...options });

/**
 * Switch a module
 *
 * On or off; what the module holds stays. Providers need the plan Pro or above.
 */
export const organisationsSwitchModule = <ThrowOnError extends boolean = true>(options: Options<OrganisationsSwitchModuleData, ThrowOnError>): RequestResult<OrganisationsSwitchModuleResponses, OrganisationsSwitchModuleErrors, ThrowOnError> => (options.client ?? client).put<OrganisationsSwitchModuleResponses, OrganisationsSwitchModuleErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/modules/{module}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the views of a list
 *
 * `filter[list]` names the list, `filter[subject]` what it is narrowed to (a programme). Everybody's views and one's own.
 */
export const organisationsListViews = <ThrowOnError extends boolean = true>(options: Options<OrganisationsListViewsData, ThrowOnError>): RequestResult<OrganisationsListViewsResponses, OrganisationsListViewsErrors, ThrowOnError> => (options.client ?? client).get<OrganisationsListViewsResponses, OrganisationsListViewsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/views',
    ...options
});

/**
 * Save a view
 *
 * Columns, filters and an order of a list, under a name. `private` is its author's, `shared` everybody's, `default` what everybody sees first (owner and admins only).
 */
export const organisationsSaveView = <ThrowOnError extends boolean = true>(options: Options<OrganisationsSaveViewData, ThrowOnError>): RequestResult<OrganisationsSaveViewResponses, OrganisationsSaveViewErrors, ThrowOnError> => (options.client ?? client).post<OrganisationsSaveViewResponses, OrganisationsSaveViewErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/views',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the columns of a list
 *
 * What a view can show, and how each column is filtered and ordered. With a programme as `filter[subject]`, every question of its form.
 */
export const organisationsListViewColumns = <ThrowOnError extends boolean = true>(options: Options<OrganisationsListViewColumnsData, ThrowOnError>): RequestResult<OrganisationsListViewColumnsResponses, OrganisationsListViewColumnsErrors, ThrowOnError> => (options.client ?? client).get<OrganisationsListViewColumnsResponses, OrganisationsListViewColumnsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/views/columns',
    ...options
});

/**
 * Remove a view
 *
 * What it showed stays where it is.
 */
export const organisationsRemoveView = <ThrowOnError extends boolean = true>(options: Options<OrganisationsRemoveViewData, ThrowOnError>): RequestResult<OrganisationsRemoveViewResponses, OrganisationsRemoveViewErrors, ThrowOnError> => (options.client ?? client).delete<OrganisationsRemoveViewResponses, OrganisationsRemoveViewErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/views/{viewId}',
    ...options
});

/**
 * Change a view
 *
 * The whole view again. Its author changes it, and owner and admins what is shared.
 */
export const organisationsChangeView = <ThrowOnError extends boolean = true>(options: Options<OrganisationsChangeViewData, ThrowOnError>): RequestResult<OrganisationsChangeViewResponses, OrganisationsChangeViewErrors, ThrowOnError> => (options.client ?? client).put<OrganisationsChangeViewResponses, OrganisationsChangeViewErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/views/{viewId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Verify the audit log
 *
 * Computes the hash chain again, 100 links at a time: `broken` names the first link whose entries were changed, added or taken away.
 */
export const organisationsVerifyAudit = <ThrowOnError extends boolean = true>(options: Options<OrganisationsVerifyAuditData, ThrowOnError>): RequestResult<OrganisationsVerifyAuditResponses, OrganisationsVerifyAuditErrors, ThrowOnError> => (options.client ?? client).get<OrganisationsVerifyAuditResponses, OrganisationsVerifyAuditErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/audit/verification',
    ...options
});

/**
 * Cancel the plan
 *
 * Each subscription ends at its own renewal; access stays until the last one.
 */
export const plansCancel = <ThrowOnError extends boolean = true>(options: Options<PlansCancelData, ThrowOnError>): RequestResult<PlansCancelResponses, PlansCancelErrors, ThrowOnError> => (options.client ?? client).post<PlansCancelResponses, PlansCancelErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/plan/cancel',
    ...options
});

/**
 * Change the number of licences
 *
 * As previewed. A scheduled end stays where it is.
 */
export const plansChangeLicences = <ThrowOnError extends boolean = true>(options: Options<PlansChangeLicencesData, ThrowOnError>): RequestResult<PlansChangeLicencesResponses, PlansChangeLicencesErrors, ThrowOnError> => (options.client ?? client).put<PlansChangeLicencesResponses, PlansChangeLicencesErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/plan/subscriptions/{subscriptionId}/licences',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Choose the means of payment
 *
 * It pays every subscription from then on. No date moves.
 */
export const plansChooseMethod = <ThrowOnError extends boolean = true>(options: Options<PlansChooseMethodData, ThrowOnError>): RequestResult<PlansChooseMethodResponses, PlansChooseMethodErrors, ThrowOnError> => (options.client ?? client).put<PlansChooseMethodResponses, PlansChooseMethodErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/billing/methods/{methodId}/chosen',
    ...options
});

/**
 * Confirm a means of payment
 *
 * Once back from the hosted page. The first one pays from then on; `methodId` is what was added, or null when the page was left.
 */
export const plansConfirmMethod = <ThrowOnError extends boolean = true>(options: Options<PlansConfirmMethodData, ThrowOnError>): RequestResult<PlansConfirmMethodResponses, PlansConfirmMethodErrors, ThrowOnError> => (options.client ?? client).post<PlansConfirmMethodResponses, PlansConfirmMethodErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/billing/methods',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See the billing address and the means of payment
 *
 * Of the whole organisation: what invoices bear, and what pays them.
 */
export const plansSeeBilling = <ThrowOnError extends boolean = true>(options: Options<PlansSeeBillingData, ThrowOnError>): RequestResult<PlansSeeBillingResponses, PlansSeeBillingErrors, ThrowOnError> => (options.client ?? client).get<PlansSeeBillingResponses, PlansSeeBillingErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/billing',
    ...options
});

/**
 * Change the billing address
 *
 * What the next invoices bear. Those that were issued stay as they are.
 */
export const plansEditBilling = <ThrowOnError extends boolean = true>(options: Options<PlansEditBillingData, ThrowOnError>): RequestResult<PlansEditBillingResponses, PlansEditBillingErrors, ThrowOnError> => (options.client ?? client).put<PlansEditBillingResponses, PlansEditBillingErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/billing',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List invoices and credit notes
 *
 * Newest first. Numbers and amounts are the payment provider’s; a credit note is negative and names the invoice it corrects.
 */
export const plansListDocuments = <ThrowOnError extends boolean = true>(options: Options<PlansListDocumentsData, ThrowOnError>): RequestResult<PlansListDocumentsResponses, PlansListDocumentsErrors, ThrowOnError> => (options.client ?? client).get<PlansListDocumentsResponses, PlansListDocumentsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/billing/documents',
    ...options
});

/**
 * List orders
 *
 * Newest first.
 */
export const plansListOrders = <ThrowOnError extends boolean = true>(options: Options<PlansListOrdersData, ThrowOnError>): RequestResult<PlansListOrdersResponses, PlansListOrdersErrors, ThrowOnError> => (options.client ?? client).get<PlansListOrdersResponses, PlansListOrdersErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/plan/orders',
    ...options
});

/**
 * Place an order
 *
 * Keeps the order, its number and what was accepted; then pay it. Every box is needed, in the version in force. Placed again while it waits for its payment, it is the same order.
 */
export const plansPlaceOrder = <ThrowOnError extends boolean = true>(options: Options<PlansPlaceOrderData, ThrowOnError>): RequestResult<PlansPlaceOrderResponses, PlansPlaceOrderErrors, ThrowOnError> => (options.client ?? client).post<PlansPlaceOrderResponses, PlansPlaceOrderErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/plan/orders',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add a means of payment
 *
 * Answers the hosted page on which a card or an account is added. It comes back to `returnTo` with `session`, to be confirmed.
 */
export const plansOpenMethodPage = <ThrowOnError extends boolean = true>(options: Options<PlansOpenMethodPageData, ThrowOnError>): RequestResult<PlansOpenMethodPageResponses, PlansOpenMethodPageErrors, ThrowOnError> => (options.client ?? client).post<PlansOpenMethodPageResponses, PlansOpenMethodPageErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/billing/method-pages',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Pay an invoice
 *
 * With a method of the account. A bank that wants a confirmation asks for it on the invoice’s own page.
 */
export const plansPayInvoice = <ThrowOnError extends boolean = true>(options: Options<PlansPayInvoiceData, ThrowOnError>): RequestResult<PlansPayInvoiceResponses, PlansPayInvoiceErrors, ThrowOnError> => (options.client ?? client).post<PlansPayInvoiceResponses, PlansPayInvoiceErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/billing/documents/{documentId}/pay',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Pay an order
 *
 * Also takes an interrupted payment up again, with another method if one is named. `confirmUrl` is where the bank asks for a confirmation; a debit is in progress for some days.
 */
export const plansPayOrder = <ThrowOnError extends boolean = true>(options: Options<PlansPayOrderData, ThrowOnError>): RequestResult<PlansPayOrderResponses, PlansPayOrderErrors, ThrowOnError> => (options.client ?? client).post<PlansPayOrderResponses, PlansPayOrderErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/plan/orders/{orderId}/pay',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Preview a number of licences
 *
 * More are paid now for the rest of the period; fewer wait for the renewal, and nothing is given back.
 */
export const plansPreviewLicences = <ThrowOnError extends boolean = true>(options: Options<PlansPreviewLicencesData, ThrowOnError>): RequestResult<PlansPreviewLicencesResponses, PlansPreviewLicencesErrors, ThrowOnError> => (options.client ?? client).post<PlansPreviewLicencesResponses, PlansPreviewLicencesErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/plan/subscriptions/{subscriptionId}/licences-preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Preview an order
 *
 * What it would do and cost, unused time credited. Send `at` back with the order: the credit is counted from there, for an hour.
 */
export const plansPreviewOrder = <ThrowOnError extends boolean = true>(options: Options<PlansPreviewOrderData, ThrowOnError>): RequestResult<PlansPreviewOrderResponses, PlansPreviewOrderErrors, ThrowOnError> => (options.client ?? client).post<PlansPreviewOrderResponses, PlansPreviewOrderErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/plan/order-preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Preview the next invoices
 *
 * The exact amount and date of each, as the payment provider works them out.
 */
export const plansPreviewRenewals = <ThrowOnError extends boolean = true>(options: Options<PlansPreviewRenewalsData, ThrowOnError>): RequestResult<PlansPreviewRenewalsResponses, PlansPreviewRenewalsErrors, ThrowOnError> => (options.client ?? client).get<PlansPreviewRenewalsResponses, PlansPreviewRenewalsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/plan/renewals',
    ...options
});

/**
 * Read a document to accept
 *
 * In the version in force; its hash is what an acceptance keeps.
 */
export const plansReadTerms = <ThrowOnError extends boolean = true>(options: Options<PlansReadTermsData, ThrowOnError>): RequestResult<PlansReadTermsResponses, PlansReadTermsErrors, ThrowOnError> => (options.client ?? client).get<PlansReadTermsResponses, PlansReadTermsErrors, ThrowOnError>({ url: '/v1/terms/{document}', ...options });

/**
 * Remove a means of payment
 *
 * The one that pays the next renewals is replaced first.
 */
export const plansRemoveMethod = <ThrowOnError extends boolean = true>(options: Options<PlansRemoveMethodData, ThrowOnError>): RequestResult<PlansRemoveMethodResponses, PlansRemoveMethodErrors, ThrowOnError> => (options.client ?? client).delete<PlansRemoveMethodResponses, PlansRemoveMethodErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/billing/methods/{methodId}',
    ...options
});

/**
 * Revoke the cancellation
 *
 * Same dates as before, nothing billed.
 */
export const plansRevokeCancellation = <ThrowOnError extends boolean = true>(options: Options<PlansRevokeCancellationData, ThrowOnError>): RequestResult<PlansRevokeCancellationResponses, PlansRevokeCancellationErrors, ThrowOnError> => (options.client ?? client).post<PlansRevokeCancellationResponses, PlansRevokeCancellationErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/plan/revoke-cancellation',
    ...options
});

/**
 * See the plans on sale
 *
 * Prices exclude tax, in cents, for one interval; a licence is a seat of the staff. With the boxes to tick and the version of each document.
 */
export const plansSeeCatalogue = <ThrowOnError extends boolean = true>(options?: Options<PlansSeeCatalogueData, ThrowOnError>): RequestResult<PlansSeeCatalogueResponses, PlansSeeCatalogueErrors, ThrowOnError> => (options?.client ?? client).get<PlansSeeCatalogueResponses, PlansSeeCatalogueErrors, ThrowOnError>({ url: '/v1/catalogue', ...options });

/**
 * See an order
 *
 * Its state follows the money.
 */
export const plansSeeOrder = <ThrowOnError extends boolean = true>(options: Options<PlansSeeOrderData, ThrowOnError>): RequestResult<PlansSeeOrderResponses, PlansSeeOrderErrors, ThrowOnError> => (options.client ?? client).get<PlansSeeOrderResponses, PlansSeeOrderErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/plan/orders/{orderId}',
    ...options
});

/**
 * See the plan
 *
 * Subscriptions, what lies ahead, seats, what stands in the way of cancelling, means of payment and the order that waits for its payment.
 */
export const plansSee = <ThrowOnError extends boolean = true>(options: Options<PlansSeeData, ThrowOnError>): RequestResult<PlansSeeResponses, PlansSeeErrors, ThrowOnError> => (options.client ?? client).get<PlansSeeResponses, PlansSeeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/plan',
    ...options
});

/**
 * Undo a planned change
 *
 * A smaller plan or fewer licences that wait for a renewal.
 */
export const plansUndoChange = <ThrowOnError extends boolean = true>(options: Options<PlansUndoChangeData, ThrowOnError>): RequestResult<PlansUndoChangeResponses, PlansUndoChangeErrors, ThrowOnError> => (options.client ?? client).post<PlansUndoChangeResponses, PlansUndoChangeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/plan/subscriptions/{subscriptionId}/undo-change',
    ...options
});

/**
 * Undo a planned Standby
 *
 * Until it starts. Nothing was charged, nothing will be.
 */
export const plansUndoStandby = <ThrowOnError extends boolean = true>(options: Options<PlansUndoStandbyData, ThrowOnError>): RequestResult<PlansUndoStandbyResponses, PlansUndoStandbyErrors, ThrowOnError> => (options.client ?? client).post<PlansUndoStandbyResponses, PlansUndoStandbyErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/plan/undo-standby',
    ...options
});

/**
 * See the form being written
 *
 * Its definition, what stands in the way of publishing it, and the revision that is published.
 */
export const formsSee = <ThrowOnError extends boolean = true>(options: Options<FormsSeeData, ThrowOnError>): RequestResult<FormsSeeResponses, FormsSeeErrors, ThrowOnError> => (options.client ?? client).get<FormsSeeResponses, FormsSeeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/form',
    ...options
});

/**
 * Save the form being written
 *
 * Whole, up to 200 fields. What only stands in the way of publishing is saved and answered in `errors`. `If-Match` names the version of the form.
 */
export const formsSave = <ThrowOnError extends boolean = true>(options: Options<FormsSaveData, ThrowOnError>): RequestResult<FormsSaveResponses, FormsSaveErrors, ThrowOnError> => (options.client ?? client).put<FormsSaveResponses, FormsSaveErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/form',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See who a new revision affects
 *
 * What the form being written changes in the published revision, and how many drafts, sent and decided dossiers it touches. Nothing is written.
 */
export const formsSeeImpact = <ThrowOnError extends boolean = true>(options: Options<FormsSeeImpactData, ThrowOnError>): RequestResult<FormsSeeImpactResponses, FormsSeeImpactErrors, ThrowOnError> => (options.client ?? client).get<FormsSeeImpactResponses, FormsSeeImpactErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/form/impact',
    ...options
});

/**
 * Publish a new revision of a form
 *
 * For a programme already published: drafts follow, sent dossiers follow when no answer is put in doubt, decided ones never. `If-Match` names the version of the form that was looked at.
 */
export const formsPublish = <ThrowOnError extends boolean = true>(options: Options<FormsPublishData, ThrowOnError>): RequestResult<FormsPublishResponses, FormsPublishErrors, ThrowOnError> => (options.client ?? client).post<FormsPublishResponses, FormsPublishErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/form/publish',
    ...options
});

/**
 * List the revisions of a form
 *
 * Newest first, with who published each. `publishedBy.name` is null for an API key.
 */
export const formsListRevisions = <ThrowOnError extends boolean = true>(options: Options<FormsListRevisionsData, ThrowOnError>): RequestResult<FormsListRevisionsResponses, FormsListRevisionsErrors, ThrowOnError> => (options.client ?? client).get<FormsListRevisionsResponses, FormsListRevisionsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/form/revisions',
    ...options
});

/**
 * See a revision of a form
 *
 * Its definition, which never changes.
 */
export const formsSeeRevision = <ThrowOnError extends boolean = true>(options: Options<FormsSeeRevisionData, ThrowOnError>): RequestResult<FormsSeeRevisionResponses, FormsSeeRevisionErrors, ThrowOnError> => (options.client ?? client).get<FormsSeeRevisionResponses, FormsSeeRevisionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/form/revisions/{number}',
    ...options
});

/**
 * Announce a picture or a paper for text steps
 *
 * Says its name, size in bytes, SHA-256 and type; then send its bytes to `…/{mediumId}/content`.
 */
export const formsAnnounceMedium = <ThrowOnError extends boolean = true>(options: Options<FormsAnnounceMediumData, ThrowOnError>): RequestResult<FormsAnnounceMediumResponses, FormsAnnounceMediumErrors, ThrowOnError> => (options.client ?? client).post<FormsAnnounceMediumResponses, FormsAnnounceMediumErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/form-media',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See a picture or a paper of a text step
 *
 * To whoever reads the form. Pictures can be shown in the page, papers are downloaded.
 */
export const formsServeMedium = <ThrowOnError extends boolean = true>(options: Options<FormsServeMediumData, ThrowOnError>): RequestResult<FormsServeMediumResponses, FormsServeMediumErrors, ThrowOnError> => (options.client ?? client).get<FormsServeMediumResponses, FormsServeMediumErrors, ThrowOnError>({ url: '/v1/organisations/{organisation}/form-media/{mediumId}/content', ...options });

/**
 * Send the bytes of a picture or a paper
 *
 * The raw bytes announced, 20 MB at most.
 */
export const formsReceiveMedium = <ThrowOnError extends boolean = true>(options: Options<FormsReceiveMediumData, ThrowOnError>): RequestResult<FormsReceiveMediumResponses, FormsReceiveMediumErrors, ThrowOnError> => (options.client ?? client).put<FormsReceiveMediumResponses, FormsReceiveMediumErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/form-media/{mediumId}/content',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * List programmes
 *
 * Newest first, with counts of dossiers. `filter[state]` takes several states; without it, neither archives nor bin.
 */
export const programmesList = <ThrowOnError extends boolean = true>(options: Options<ProgrammesListData, ThrowOnError>): RequestResult<ProgrammesListResponses, ProgrammesListErrors, ThrowOnError> => (options.client ?? client).get<ProgrammesListResponses, ProgrammesListErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes',
    ...options
});

/**
 * Create a programme
 *
 * A draft that nobody sees yet, with a form of one empty step and the final submission.
 */
export const programmesCreate = <ThrowOnError extends boolean = true>(options: Options<ProgrammesCreateData, ThrowOnError>): RequestResult<ProgrammesCreateResponses, ProgrammesCreateErrors, ThrowOnError> => (options.client ?? client).post<ProgrammesCreateResponses, ProgrammesCreateErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See a programme
 *
 * Its texts, dates, state, published revision and counts of dossiers. `ETag` names its version.
 */
export const programmesSee = <ThrowOnError extends boolean = true>(options: Options<ProgrammesSeeData, ThrowOnError>): RequestResult<ProgrammesSeeResponses, ProgrammesSeeErrors, ThrowOnError> => (options.client ?? client).get<ProgrammesSeeResponses, ProgrammesSeeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}',
    ...options
});

/**
 * Edit a programme
 *
 * Changes what is named and nothing else. A later closing date reopens a call that was closed.
 */
export const programmesEdit = <ThrowOnError extends boolean = true>(options: Options<ProgrammesEditData, ThrowOnError>): RequestResult<ProgrammesEditResponses, ProgrammesEditErrors, ThrowOnError> => (options.client ?? client).patch<ProgrammesEditResponses, ProgrammesEditErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Publish a programme
 *
 * Puts it on the public portal, on a new revision of its form. What is still missing comes back as `errors`, all at once.
 */
export const programmesPublish = <ThrowOnError extends boolean = true>(options: Options<ProgrammesPublishData, ThrowOnError>): RequestResult<ProgrammesPublishResponses, ProgrammesPublishErrors, ThrowOnError> => (options.client ?? client).post<ProgrammesPublishResponses, ProgrammesPublishErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/publish',
    ...options
});

/**
 * Unpublish a programme
 *
 * Takes it off the portal: only while no dossier was sent.
 */
export const programmesUnpublish = <ThrowOnError extends boolean = true>(options: Options<ProgrammesUnpublishData, ThrowOnError>): RequestResult<ProgrammesUnpublishResponses, ProgrammesUnpublishErrors, ThrowOnError> => (options.client ?? client).post<ProgrammesUnpublishResponses, ProgrammesUnpublishErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/unpublish',
    ...options
});

/**
 * Close a programme now
 *
 * Nobody begins any more; dossiers already begun keep the grace.
 */
export const programmesClose = <ThrowOnError extends boolean = true>(options: Options<ProgrammesCloseData, ThrowOnError>): RequestResult<ProgrammesCloseResponses, ProgrammesCloseErrors, ThrowOnError> => (options.client ?? client).post<ProgrammesCloseResponses, ProgrammesCloseErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/close',
    ...options
});

/**
 * Archive a programme
 *
 * Off the portal and off the list, once closed. Its dossiers stay.
 */
export const programmesArchive = <ThrowOnError extends boolean = true>(options: Options<ProgrammesArchiveData, ThrowOnError>): RequestResult<ProgrammesArchiveResponses, ProgrammesArchiveErrors, ThrowOnError> => (options.client ?? client).post<ProgrammesArchiveResponses, ProgrammesArchiveErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/archive',
    ...options
});

/**
 * Take a programme out of the archives
 *
 * It comes back as it was.
 */
export const programmesUnarchive = <ThrowOnError extends boolean = true>(options: Options<ProgrammesUnarchiveData, ThrowOnError>): RequestResult<ProgrammesUnarchiveResponses, ProgrammesUnarchiveErrors, ThrowOnError> => (options.client ?? client).post<ProgrammesUnarchiveResponses, ProgrammesUnarchiveErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/unarchive',
    ...options
});

/**
 * Put a programme in the bin
 *
 * It can be restored for 30 days, until `purgeAt`. Refused while it is open or while dossiers wait for a decision.
 */
export const programmesTrash = <ThrowOnError extends boolean = true>(options: Options<ProgrammesTrashData, ThrowOnError>): RequestResult<ProgrammesTrashResponses, ProgrammesTrashErrors, ThrowOnError> => (options.client ?? client).post<ProgrammesTrashResponses, ProgrammesTrashErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/trash',
    ...options
});

/**
 * Restore a programme from the bin
 *
 * It comes back as it was.
 */
export const programmesRestore = <ThrowOnError extends boolean = true>(options: Options<ProgrammesRestoreData, ThrowOnError>): RequestResult<ProgrammesRestoreResponses, ProgrammesRestoreErrors, ThrowOnError> => (options.client ?? client).post<ProgrammesRestoreResponses, ProgrammesRestoreErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/restore',
    ...options
});

/**
 * Duplicate a programme
 *
 * A new draft with the same texts and the form being written: no date, no dossier.
 */
export const programmesDuplicate = <ThrowOnError extends boolean = true>(options: Options<ProgrammesDuplicateData, ThrowOnError>): RequestResult<ProgrammesDuplicateResponses, ProgrammesDuplicateErrors, ThrowOnError> => (options.client ?? client).post<ProgrammesDuplicateResponses, ProgrammesDuplicateErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/duplicate',
    ...options
});

/**
 * Preview a programme
 *
 * The page that an applicant would see: from the form being written, or with `source=published` from its published revision.
 */
export const programmesPreview = <ThrowOnError extends boolean = true>(options: Options<ProgrammesPreviewData, ThrowOnError>): RequestResult<ProgrammesPreviewResponses, ProgrammesPreviewErrors, ThrowOnError> => (options.client ?? client).get<ProgrammesPreviewResponses, ProgrammesPreviewErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/preview',
    ...options
});

/**
 * Visit a portal
 *
 * What the organisation says of itself, and whether its portal calls to action now. Answers whatever the state of its account.
 */
export const programmesVisitPortal = <ThrowOnError extends boolean = true>(options: Options<ProgrammesVisitPortalData, ThrowOnError>): RequestResult<ProgrammesVisitPortalResponses, ProgrammesVisitPortalErrors, ThrowOnError> => (options.client ?? client).get<ProgrammesVisitPortalResponses, ProgrammesVisitPortalErrors, ThrowOnError>({ url: '/v1/portals/{organisation}', ...options });

/**
 * List the calls of a portal
 *
 * `filter[section]`: `open` (what closes next comes first), `upcoming` (what opens next) or `closed` (what closed last).
 */
export const programmesListOnPortal = <ThrowOnError extends boolean = true>(options: Options<ProgrammesListOnPortalData, ThrowOnError>): RequestResult<ProgrammesListOnPortalResponses, ProgrammesListOnPortalErrors, ThrowOnError> => (options.client ?? client).get<ProgrammesListOnPortalResponses, ProgrammesListOnPortalErrors, ThrowOnError>({ url: '/v1/portals/{organisation}/programmes', ...options });

/**
 * See a call
 *
 * Everything that will be asked, before anyone signs in. The organisation may be named by its id, so that a link lasts as long as the call; once closed or archived, `notice` says so.
 */
export const programmesSeeOnPortal = <ThrowOnError extends boolean = true>(options: Options<ProgrammesSeeOnPortalData, ThrowOnError>): RequestResult<ProgrammesSeeOnPortalResponses, ProgrammesSeeOnPortalErrors, ThrowOnError> => (options.client ?? client).get<ProgrammesSeeOnPortalResponses, ProgrammesSeeOnPortalErrors, ThrowOnError>({ url: '/v1/portals/{organisation}/programmes/{programmeId}', ...options });

/**
 * Start or resume one's dossier
 *
 * Answers the draft you already have in this programme, or starts the only one.
 */
export const dossiersStart = <ThrowOnError extends boolean = true>(options: Options<DossiersStartData, ThrowOnError>): RequestResult<DossiersStartResponses, DossiersStartErrors, ThrowOnError> => (options.client ?? client).post<DossiersStartResponses, DossiersStartErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/dossiers',
    ...options
});

/**
 * List one's own dossiers
 *
 * Your dossiers in this organisation, the newest first.
 */
export const dossiersListOwn = <ThrowOnError extends boolean = true>(options: Options<DossiersListOwnData, ThrowOnError>): RequestResult<DossiersListOwnResponses, DossiersListOwnErrors, ThrowOnError> => (options.client ?? client).get<DossiersListOwnResponses, DossiersListOwnErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers',
    ...options
});

/**
 * List one's own dossiers everywhere
 *
 * Your dossiers in every organisation, the latest touched first, 100 at most.
 */
export const dossiersListEverywhere = <ThrowOnError extends boolean = true>(options?: Options<DossiersListEverywhereData, ThrowOnError>): RequestResult<DossiersListEverywhereResponses, DossiersListEverywhereErrors, ThrowOnError> => (options?.client ?? client).get<DossiersListEverywhereResponses, DossiersListEverywhereErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/account/dossiers',
    ...options
});

/**
 * See one's own dossier
 *
 * The form, your answers with their versions, your documents, what is missing and where the dossier stands.
 */
export const dossiersSeeOwn = <ThrowOnError extends boolean = true>(options: Options<DossiersSeeOwnData, ThrowOnError>): RequestResult<DossiersSeeOwnResponses, DossiersSeeOwnErrors, ThrowOnError> => (options.client ?? client).get<DossiersSeeOwnResponses, DossiersSeeOwnErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}',
    ...options
});

/**
 * Save one answer
 *
 * `version` is that of the answer you saw, 0 when there was none. Nothing is required while the dossier is a draft.
 */
export const dossiersSaveAnswer = <ThrowOnError extends boolean = true>(options: Options<DossiersSaveAnswerData, ThrowOnError>): RequestResult<DossiersSaveAnswerResponses, DossiersSaveAnswerErrors, ThrowOnError> => (options.client ?? client).put<DossiersSaveAnswerResponses, DossiersSaveAnswerErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/answers/{fieldId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Announce a document
 *
 * Says a file's name, size in bytes, SHA-256 and type; then send its bytes to `…/documents/{id}/content` within the hour.
 */
export const dossiersAnnounceDocument = <ThrowOnError extends boolean = true>(options: Options<DossiersAnnounceDocumentData, ThrowOnError>): RequestResult<DossiersAnnounceDocumentResponses, DossiersAnnounceDocumentErrors, ThrowOnError> => (options.client ?? client).post<DossiersAnnounceDocumentResponses, DossiersAnnounceDocumentErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/documents',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download one's own document
 *
 * The file as it was received, always as an attachment.
 */
export const dossiersDownloadOwnDocument = <ThrowOnError extends boolean = true>(options: Options<DossiersDownloadOwnDocumentData, ThrowOnError>): RequestResult<DossiersDownloadOwnDocumentResponses, DossiersDownloadOwnDocumentErrors, ThrowOnError> => (options.client ?? client).get<DossiersDownloadOwnDocumentResponses, DossiersDownloadOwnDocumentErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/documents/{documentId}/content',
    ...options
});

/**
 * Send the bytes of a document
 *
 * The raw bytes announced, 20 MB at most. They are checked against the announced size, SHA-256 and type.
 */
export const dossiersReceiveDocument = <ThrowOnError extends boolean = true>(options: Options<DossiersReceiveDocumentData, ThrowOnError>): RequestResult<DossiersReceiveDocumentResponses, DossiersReceiveDocumentErrors, ThrowOnError> => (options.client ?? client).put<DossiersReceiveDocumentResponses, DossiersReceiveDocumentErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/documents/{documentId}/content',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Remove a document
 *
 * Takes the file off its answer; its bytes are erased soon after.
 */
export const dossiersRemoveDocument = <ThrowOnError extends boolean = true>(options: Options<DossiersRemoveDocumentData, ThrowOnError>): RequestResult<DossiersRemoveDocumentResponses, DossiersRemoveDocumentErrors, ThrowOnError> => (options.client ?? client).delete<DossiersRemoveDocumentResponses, DossiersRemoveDocumentErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/documents/{documentId}',
    ...options
});

/**
 * Submit a dossier
 *
 * Sends the dossier, or sends it again after a correction. The server checks every step, the conditions and the deadline.
 */
export const dossiersSubmit = <ThrowOnError extends boolean = true>(options: Options<DossiersSubmitData, ThrowOnError>): RequestResult<DossiersSubmitResponses, DossiersSubmitErrors, ThrowOnError> => (options.client ?? client).post<DossiersSubmitResponses, DossiersSubmitErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/submit',
    ...options
});

/**
 * List dossiers
 *
 * Dossiers sent to the organisation. `q` searches names, addresses, numbers and answers, whatever the accents, and answers the latest sent first.
 */
export const dossiersList = <ThrowOnError extends boolean = true>(options: Options<DossiersListData, ThrowOnError>): RequestResult<DossiersListResponses, DossiersListErrors, ThrowOnError> => (options.client ?? client).get<DossiersListResponses, DossiersListErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers',
    ...options
});

/**
 * List the dossiers of a view
 *
 * The dossiers that its filters keep, in its order, with the answers that its columns show.
 */
export const dossiersListView = <ThrowOnError extends boolean = true>(options: Options<DossiersListViewData, ThrowOnError>): RequestResult<DossiersListViewResponses, DossiersListViewErrors, ThrowOnError> => (options.client ?? client).get<DossiersListViewResponses, DossiersListViewErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/views/{viewId}/dossiers',
    ...options
});

/**
 * Export dossiers
 *
 * Writes the dossiers of a list or of a view (`viewId`) to CSV (`csv` for a French Excel, `csv-rfc4180` for machines), XLSX, JSON, or their documents to a ZIP, with the columns that are named. What the staff note for themselves is in none. Follow the job named by `Location`.
 */
export const dossiersExport = <ThrowOnError extends boolean = true>(options: Options<DossiersExportData, ThrowOnError>): RequestResult<DossiersExportResponses, DossiersExportErrors, ThrowOnError> => (options.client ?? client).post<DossiersExportResponses, DossiersExportErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/exports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See a dossier
 *
 * Answers, documents, history, and what can be done next.
 */
export const dossiersSee = <ThrowOnError extends boolean = true>(options: Options<DossiersSeeData, ThrowOnError>): RequestResult<DossiersSeeResponses, DossiersSeeErrors, ThrowOnError> => (options.client ?? client).get<DossiersSeeResponses, DossiersSeeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}',
    ...options
});

/**
 * Download a document
 *
 * The file as it was received, always as an attachment.
 */
export const dossiersDownloadDocument = <ThrowOnError extends boolean = true>(options: Options<DossiersDownloadDocumentData, ThrowOnError>): RequestResult<DossiersDownloadDocumentResponses, DossiersDownloadDocumentErrors, ThrowOnError> => (options.client ?? client).get<DossiersDownloadDocumentResponses, DossiersDownloadDocumentErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/documents/{documentId}/content',
    ...options
});

/**
 * Take a dossier under review
 *
 * Says that the organisation examines it.
 */
export const dossiersTakeUnderReview = <ThrowOnError extends boolean = true>(options: Options<DossiersTakeUnderReviewData, ThrowOnError>): RequestResult<DossiersTakeUnderReviewResponses, DossiersTakeUnderReviewErrors, ThrowOnError> => (options.client ?? client).post<DossiersTakeUnderReviewResponses, DossiersTakeUnderReviewErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/take-under-review',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Accept a dossier
 *
 * `message` is sent to the applicant and kept in the history.
 */
export const dossiersAccept = <ThrowOnError extends boolean = true>(options: Options<DossiersAcceptData, ThrowOnError>): RequestResult<DossiersAcceptResponses, DossiersAcceptErrors, ThrowOnError> => (options.client ?? client).post<DossiersAcceptResponses, DossiersAcceptErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Refuse a dossier
 *
 * `message` is sent to the applicant and kept in the history. It is required.
 */
export const dossiersRefuse = <ThrowOnError extends boolean = true>(options: Options<DossiersRefuseData, ThrowOnError>): RequestResult<DossiersRefuseResponses, DossiersRefuseErrors, ThrowOnError> => (options.client ?? client).post<DossiersRefuseResponses, DossiersRefuseErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/refuse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Close a dossier without action
 *
 * `message` is sent to the applicant and kept in the history.
 */
export const dossiersClose = <ThrowOnError extends boolean = true>(options: Options<DossiersCloseData, ThrowOnError>): RequestResult<DossiersCloseResponses, DossiersCloseErrors, ThrowOnError> => (options.client ?? client).post<DossiersCloseResponses, DossiersCloseErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/close',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reopen a dossier
 *
 * A decided dossier is under review again.
 */
export const dossiersReopen = <ThrowOnError extends boolean = true>(options: Options<DossiersReopenData, ThrowOnError>): RequestResult<DossiersReopenResponses, DossiersReopenErrors, ThrowOnError> => (options.client ?? client).post<DossiersReopenResponses, DossiersReopenErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/reopen',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List tags
 *
 * The tags of the organisation, by name.
 */
export const dossiersListTags = <ThrowOnError extends boolean = true>(options: Options<DossiersListTagsData, ThrowOnError>): RequestResult<DossiersListTagsResponses, DossiersListTagsErrors, ThrowOnError> => (options.client ?? client).get<DossiersListTagsResponses, DossiersListTagsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/tags',
    ...options
});

/**
 * Create a tag
 *
 * The whole team can put it on dossiers. Two names that differ by case or accents only are one.
 */
export const dossiersCreateTag = <ThrowOnError extends boolean = true>(options: Options<DossiersCreateTagData, ThrowOnError>): RequestResult<DossiersCreateTagResponses, DossiersCreateTagErrors, ThrowOnError> => (options.client ?? client).post<DossiersCreateTagResponses, DossiersCreateTagErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a tag
 *
 * It is no longer shown on any dossier.
 */
export const dossiersRemoveTag = <ThrowOnError extends boolean = true>(options: Options<DossiersRemoveTagData, ThrowOnError>): RequestResult<DossiersRemoveTagResponses, DossiersRemoveTagErrors, ThrowOnError> => (options.client ?? client).delete<DossiersRemoveTagResponses, DossiersRemoveTagErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/tags/{tagId}',
    ...options
});

/**
 * Rename or recolour a tag
 *
 * Wherever it is.
 */
export const dossiersEditTag = <ThrowOnError extends boolean = true>(options: Options<DossiersEditTagData, ThrowOnError>): RequestResult<DossiersEditTagResponses, DossiersEditTagErrors, ThrowOnError> => (options.client ?? client).patch<DossiersEditTagResponses, DossiersEditTagErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/tags/{tagId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tag a dossier
 *
 * Puts tags on and takes others off.
 */
export const dossiersTag = <ThrowOnError extends boolean = true>(options: Options<DossiersTagData, ThrowOnError>): RequestResult<DossiersTagResponses, DossiersTagErrors, ThrowOnError> => (options.client ?? client).post<DossiersTagResponses, DossiersTagErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say who looks after a dossier
 *
 * Somebody of the team, or nobody. It locks nothing.
 */
export const dossiersAssign = <ThrowOnError extends boolean = true>(options: Options<DossiersAssignData, ThrowOnError>): RequestResult<DossiersAssignResponses, DossiersAssignErrors, ThrowOnError> => (options.client ?? client).put<DossiersAssignResponses, DossiersAssignErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/assignee',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the notes on a dossier
 *
 * What the staff noted for themselves, the latest first. No applicant ever reads them.
 */
export const dossiersListNotes = <ThrowOnError extends boolean = true>(options: Options<DossiersListNotesData, ThrowOnError>): RequestResult<DossiersListNotesResponses, DossiersListNotesErrors, ThrowOnError> => (options.client ?? client).get<DossiersListNotesResponses, DossiersListNotesErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/notes',
    ...options
});

/**
 * Note something on a dossier
 *
 * For the staff alone: it is in no export and in no answer to the applicant.
 */
export const dossiersAddNote = <ThrowOnError extends boolean = true>(options: Options<DossiersAddNoteData, ThrowOnError>): RequestResult<DossiersAddNoteResponses, DossiersAddNoteErrors, ThrowOnError> => (options.client ?? client).post<DossiersAddNoteResponses, DossiersAddNoteErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/notes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a note
 *
 * Whoever wrote it, owner and admins.
 */
export const dossiersRemoveNote = <ThrowOnError extends boolean = true>(options: Options<DossiersRemoveNoteData, ThrowOnError>): RequestResult<DossiersRemoveNoteResponses, DossiersRemoveNoteErrors, ThrowOnError> => (options.client ?? client).delete<DossiersRemoveNoteResponses, DossiersRemoveNoteErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/notes/{noteId}',
    ...options
});

/**
 * Change a note
 *
 * Only whoever wrote it.
 */
export const dossiersEditNote = <ThrowOnError extends boolean = true>(options: Options<DossiersEditNoteData, ThrowOnError>): RequestResult<DossiersEditNoteResponses, DossiersEditNoteErrors, ThrowOnError> => (options.client ?? client).patch<DossiersEditNoteResponses, DossiersEditNoteErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/notes/{noteId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what was written to the applicant
 *
 * The latest first.
 */
export const dossiersListComments = <ThrowOnError extends boolean = true>(options: Options<DossiersListCommentsData, ThrowOnError>): RequestResult<DossiersListCommentsResponses, DossiersListCommentsErrors, ThrowOnError> => (options.client ?? client).get<DossiersListCommentsResponses, DossiersListCommentsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/comments',
    ...options
});

/**
 * Write to the applicant
 *
 * They read it on their dossier, and are told by mail.
 */
export const dossiersComment = <ThrowOnError extends boolean = true>(options: Options<DossiersCommentData, ThrowOnError>): RequestResult<DossiersCommentResponses, DossiersCommentErrors, ThrowOnError> => (options.client ?? client).post<DossiersCommentResponses, DossiersCommentErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/comments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what the organisation wrote about one’s dossier
 *
 * The latest first.
 */
export const dossiersListOwnComments = <ThrowOnError extends boolean = true>(options: Options<DossiersListOwnCommentsData, ThrowOnError>): RequestResult<DossiersListOwnCommentsResponses, DossiersListOwnCommentsErrors, ThrowOnError> => (options.client ?? client).get<DossiersListOwnCommentsResponses, DossiersListOwnCommentsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/comments',
    ...options
});

/**
 * Say that one looks at a dossier
 *
 * To be said again every 20 seconds. Answers who else has it open, the question they are editing, and the version of the dossier.
 */
export const dossiersLookAt = <ThrowOnError extends boolean = true>(options: Options<DossiersLookAtData, ThrowOnError>): RequestResult<DossiersLookAtResponses, DossiersLookAtErrors, ThrowOnError> => (options.client ?? client).post<DossiersLookAtResponses, DossiersLookAtErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/presence',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Drop a prepared decision
 *
 * The dossier stays where it is.
 */
export const dossiersDiscardDecision = <ThrowOnError extends boolean = true>(options: Options<DossiersDiscardDecisionData, ThrowOnError>): RequestResult<DossiersDiscardDecisionResponses, DossiersDiscardDecisionErrors, ThrowOnError> => (options.client ?? client).delete<DossiersDiscardDecisionResponses, DossiersDiscardDecisionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/pending-decision',
    ...options
});

/**
 * Prepare a decision
 *
 * Nobody is told before it is applied; preparing another takes its place.
 */
export const dossiersPrepareDecision = <ThrowOnError extends boolean = true>(options: Options<DossiersPrepareDecisionData, ThrowOnError>): RequestResult<DossiersPrepareDecisionResponses, DossiersPrepareDecisionErrors, ThrowOnError> => (options.client ?? client).put<DossiersPrepareDecisionResponses, DossiersPrepareDecisionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/pending-decision',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the decisions prepared in a programme
 *
 * Each with the mail that applying it would send.
 */
export const dossiersListPendingDecisions = <ThrowOnError extends boolean = true>(options: Options<DossiersListPendingDecisionsData, ThrowOnError>): RequestResult<DossiersListPendingDecisionsResponses, DossiersListPendingDecisionsErrors, ThrowOnError> => (options.client ?? client).get<DossiersListPendingDecisionsResponses, DossiersListPendingDecisionsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/pending-decisions',
    ...options
});

/**
 * Do one thing to many dossiers
 *
 * 500 at most. A job treats each by itself, checks again what may be done, and names in `failures` those it could not treat. Follow the job named by `Location`.
 */
export const dossiersStartBulk = <ThrowOnError extends boolean = true>(options: Options<DossiersStartBulkData, ThrowOnError>): RequestResult<DossiersStartBulkResponses, DossiersStartBulkErrors, ThrowOnError> => (options.client ?? client).post<DossiersStartBulkResponses, DossiersStartBulkErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/bulk',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask for a correction
 *
 * The applicant edits a copy and sends the dossier again; meanwhile what was sent stays as it is. `message` is required.
 */
export const dossiersRequestCorrection = <ThrowOnError extends boolean = true>(options: Options<DossiersRequestCorrectionData, ThrowOnError>): RequestResult<DossiersRequestCorrectionResponses, DossiersRequestCorrectionErrors, ThrowOnError> => (options.client ?? client).post<DossiersRequestCorrectionResponses, DossiersRequestCorrectionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/request-correction',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Validate the step of a dossier
 *
 * The dossier waits at an intermediate validation: the next steps open to its applicant, who is told.
 */
export const dossiersValidateStep = <ThrowOnError extends boolean = true>(options: Options<DossiersValidateStepData, ThrowOnError>): RequestResult<DossiersValidateStepResponses, DossiersValidateStepErrors, ThrowOnError> => (options.client ?? client).post<DossiersValidateStepResponses, DossiersValidateStepErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/validate-step',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reject the step of a dossier
 *
 * The dossier is refused at an intermediate validation. `message` is required and sent.
 */
export const dossiersRejectStep = <ThrowOnError extends boolean = true>(options: Options<DossiersRejectStepData, ThrowOnError>): RequestResult<DossiersRejectStepResponses, DossiersRejectStepErrors, ThrowOnError> => (options.client ?? client).post<DossiersRejectStepResponses, DossiersRejectStepErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/reject-step',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw one's dossier
 *
 * Possible until a decision. The organisation is told, with `message` when there is one.
 */
export const dossiersWithdraw = <ThrowOnError extends boolean = true>(options: Options<DossiersWithdrawData, ThrowOnError>): RequestResult<DossiersWithdrawResponses, DossiersWithdrawErrors, ThrowOnError> => (options.client ?? client).post<DossiersWithdrawResponses, DossiersWithdrawErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a withdrawn dossier up again
 *
 * It is a draft again, with all its answers, while the call is open.
 */
export const dossiersTakeUp = <ThrowOnError extends boolean = true>(options: Options<DossiersTakeUpData, ThrowOnError>): RequestResult<DossiersTakeUpResponses, DossiersTakeUpErrors, ThrowOnError> => (options.client ?? client).post<DossiersTakeUpResponses, DossiersTakeUpErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/take-up',
    ...options
});

/**
 * Edit answers of a dossier
 *
 * What the answers said before is kept, and the applicant is told both with `reason`. Each change names the version of the answer it was made on.
 */
export const dossiersEditAnswers = <ThrowOnError extends boolean = true>(options: Options<DossiersEditAnswersData, ThrowOnError>): RequestResult<DossiersEditAnswersResponses, DossiersEditAnswersErrors, ThrowOnError> => (options.client ?? client).post<DossiersEditAnswersResponses, DossiersEditAnswersErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/answers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Submit a draft for its applicant
 *
 * Only a draft that its applicant opened to the organisation, complete, eligible and in time: the same checks as for the applicant, who is told.
 */
export const dossiersSubmitForApplicant = <ThrowOnError extends boolean = true>(options: Options<DossiersSubmitForApplicantData, ThrowOnError>): RequestResult<DossiersSubmitForApplicantResponses, DossiersSubmitForApplicantErrors, ThrowOnError> => (options.client ?? client).post<DossiersSubmitForApplicantResponses, DossiersSubmitForApplicantErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/submit',
    ...options
});

/**
 * Send a payment proof
 *
 * The files added to the payment step become its proof, which somebody of the organisation checks. A rejected one can be sent again.
 */
export const dossiersSendPaymentProof = <ThrowOnError extends boolean = true>(options: Options<DossiersSendPaymentProofData, ThrowOnError>): RequestResult<DossiersSendPaymentProofResponses, DossiersSendPaymentProofErrors, ThrowOnError> => (options.client ?? client).post<DossiersSendPaymentProofResponses, DossiersSendPaymentProofErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/payment-proofs/{stepId}/send',
    ...options
});

/**
 * Validate a payment proof
 *
 * The applicant is told.
 */
export const dossiersValidatePaymentProof = <ThrowOnError extends boolean = true>(options: Options<DossiersValidatePaymentProofData, ThrowOnError>): RequestResult<DossiersValidatePaymentProofResponses, DossiersValidatePaymentProofErrors, ThrowOnError> => (options.client ?? client).post<DossiersValidatePaymentProofResponses, DossiersValidatePaymentProofErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/payment-proofs/{stepId}/validate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reject a payment proof
 *
 * `reason` is required and sent to the applicant, who can send another proof.
 */
export const dossiersRejectPaymentProof = <ThrowOnError extends boolean = true>(options: Options<DossiersRejectPaymentProofData, ThrowOnError>): RequestResult<DossiersRejectPaymentProofResponses, DossiersRejectPaymentProofErrors, ThrowOnError> => (options.client ?? client).post<DossiersRejectPaymentProofResponses, DossiersRejectPaymentProofErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/payment-proofs/{stepId}/reject',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reverse the validation of a payment proof
 *
 * By another person than the one who validated, within 7 days, with a `reason`.
 */
export const dossiersReversePaymentProof = <ThrowOnError extends boolean = true>(options: Options<DossiersReversePaymentProofData, ThrowOnError>): RequestResult<DossiersReversePaymentProofResponses, DossiersReversePaymentProofErrors, ThrowOnError> => (options.client ?? client).post<DossiersReversePaymentProofResponses, DossiersReversePaymentProofErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/payment-proofs/{stepId}/reverse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the payment proofs that wait
 *
 * To be checked, the oldest first; those whose validation was reversed too.
 */
export const dossiersListPaymentProofs = <ThrowOnError extends boolean = true>(options: Options<DossiersListPaymentProofsData, ThrowOnError>): RequestResult<DossiersListPaymentProofsResponses, DossiersListPaymentProofsErrors, ThrowOnError> => (options.client ?? client).get<DossiersListPaymentProofsResponses, DossiersListPaymentProofsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/payment-proofs',
    ...options
});

/**
 * List the deadlines given to single people
 *
 * In order of address, with who gave each and why.
 */
export const dossiersListExtensions = <ThrowOnError extends boolean = true>(options: Options<DossiersListExtensionsData, ThrowOnError>): RequestResult<DossiersListExtensionsResponses, DossiersListExtensionsErrors, ThrowOnError> => (options.client ?? client).get<DossiersListExtensionsResponses, DossiersListExtensionsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/extensions',
    ...options
});

/**
 * Give one person more time
 *
 * Their own deadline, begun or not, also once the call has closed. They are told by mail.
 */
export const dossiersGrantExtension = <ThrowOnError extends boolean = true>(options: Options<DossiersGrantExtensionData, ThrowOnError>): RequestResult<DossiersGrantExtensionResponses, DossiersGrantExtensionErrors, ThrowOnError> => (options.client ?? client).post<DossiersGrantExtensionResponses, DossiersGrantExtensionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/extensions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take back the time given to one person
 *
 * Everyone's deadline counts again for them.
 */
export const dossiersRevokeExtension = <ThrowOnError extends boolean = true>(options: Options<DossiersRevokeExtensionData, ThrowOnError>): RequestResult<DossiersRevokeExtensionResponses, DossiersRevokeExtensionErrors, ThrowOnError> => (options.client ?? client).post<DossiersRevokeExtensionResponses, DossiersRevokeExtensionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/extensions/revoke',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Archive a dossier
 *
 * Decided or withdrawn, it leaves the lists and stays as it is.
 */
export const dossiersArchive = <ThrowOnError extends boolean = true>(options: Options<DossiersArchiveData, ThrowOnError>): RequestResult<DossiersArchiveResponses, DossiersArchiveErrors, ThrowOnError> => (options.client ?? client).post<DossiersArchiveResponses, DossiersArchiveErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/archive',
    ...options
});

/**
 * Take a dossier out of the archive
 *
 * It is back in the lists.
 */
export const dossiersUnarchive = <ThrowOnError extends boolean = true>(options: Options<DossiersUnarchiveData, ThrowOnError>): RequestResult<DossiersUnarchiveResponses, DossiersUnarchiveErrors, ThrowOnError> => (options.client ?? client).post<DossiersUnarchiveResponses, DossiersUnarchiveErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/unarchive',
    ...options
});

/**
 * Put a dossier in the bin
 *
 * Restorable for 30 days, then destroyed for ever with its documents.
 */
export const dossiersTrash = <ThrowOnError extends boolean = true>(options: Options<DossiersTrashData, ThrowOnError>): RequestResult<DossiersTrashResponses, DossiersTrashErrors, ThrowOnError> => (options.client ?? client).post<DossiersTrashResponses, DossiersTrashErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/trash',
    ...options
});

/**
 * Restore a dossier from the bin
 *
 * It is back as it was, and kept for 60 days at least.
 */
export const dossiersRestore = <ThrowOnError extends boolean = true>(options: Options<DossiersRestoreData, ThrowOnError>): RequestResult<DossiersRestoreResponses, DossiersRestoreErrors, ThrowOnError> => (options.client ?? client).post<DossiersRestoreResponses, DossiersRestoreErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/restore',
    ...options
});

/**
 * Keep a decided dossier longer
 *
 * Until a date to come, 60 months at most after its decision: retention leaves it alone until then.
 */
export const dossiersKeep = <ThrowOnError extends boolean = true>(options: Options<DossiersKeepData, ThrowOnError>): RequestResult<DossiersKeepResponses, DossiersKeepErrors, ThrowOnError> => (options.client ?? client).post<DossiersKeepResponses, DossiersKeepErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/keep',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List archived dossiers, or the bin
 *
 * `shelf` is `archived` or `trashed`; the latest first.
 */
export const dossiersListShelf = <ThrowOnError extends boolean = true>(options: Options<DossiersListShelfData, ThrowOnError>): RequestResult<DossiersListShelfResponses, DossiersListShelfErrors, ThrowOnError> => (options.client ?? client).get<DossiersListShelfResponses, DossiersListShelfErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/shelved-dossiers',
    ...options
});

/**
 * See who fills a dossier
 *
 * Whoever bears it, its team, and the offers that wait for an answer.
 */
export const dossiersSeeTeam = <ThrowOnError extends boolean = true>(options: Options<DossiersSeeTeamData, ThrowOnError>): RequestResult<DossiersSeeTeamResponses, DossiersSeeTeamErrors, ThrowOnError> => (options.client ?? client).get<DossiersSeeTeamResponses, DossiersSeeTeamErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/team',
    ...options
});

/**
 * Invite somebody to fill a dossier, or to take it over
 *
 * `join` makes a co-applicant, `transfer` hands the dossier over. The link lasts 14 days.
 */
export const dossiersOfferTeam = <ThrowOnError extends boolean = true>(options: Options<DossiersOfferTeamData, ThrowOnError>): RequestResult<DossiersOfferTeamResponses, DossiersOfferTeamErrors, ThrowOnError> => (options.client ?? client).post<DossiersOfferTeamResponses, DossiersOfferTeamErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/team/offers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cancel an offer to a team
 *
 * Its link opens nothing any more.
 */
export const dossiersCancelTeamOffer = <ThrowOnError extends boolean = true>(options: Options<DossiersCancelTeamOfferData, ThrowOnError>): RequestResult<DossiersCancelTeamOfferResponses, DossiersCancelTeamOfferErrors, ThrowOnError> => (options.client ?? client).post<DossiersCancelTeamOfferResponses, DossiersCancelTeamOfferErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/team/offers/{offerId}/cancel',
    ...options
});

/**
 * Take somebody out of a team
 *
 * Whoever bears the dossier takes anyone out; a member leaves.
 */
export const dossiersLeaveTeam = <ThrowOnError extends boolean = true>(options: Options<DossiersLeaveTeamData, ThrowOnError>): RequestResult<DossiersLeaveTeamResponses, DossiersLeaveTeamErrors, ThrowOnError> => (options.client ?? client).delete<DossiersLeaveTeamResponses, DossiersLeaveTeamErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/team/{personId}',
    ...options
});

/**
 * Accept an offer to a team
 *
 * Signed in with the address that was invited; also once the call has closed.
 */
export const dossiersAcceptTeamOffer = <ThrowOnError extends boolean = true>(options: Options<DossiersAcceptTeamOfferData, ThrowOnError>): RequestResult<DossiersAcceptTeamOfferResponses, DossiersAcceptTeamOfferErrors, ThrowOnError> => (options.client ?? client).post<DossiersAcceptTeamOfferResponses, DossiersAcceptTeamOfferErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/team-offers/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Look at an offer to a team
 *
 * What the link offers. Looking consumes nothing.
 */
export const dossiersLookAtTeamOffer = <ThrowOnError extends boolean = true>(options: Options<DossiersLookAtTeamOfferData, ThrowOnError>): RequestResult<DossiersLookAtTeamOfferResponses, DossiersLookAtTeamOfferErrors, ThrowOnError> => (options.client ?? client).post<DossiersLookAtTeamOfferResponses, DossiersLookAtTeamOfferErrors, ThrowOnError>({
    url: '/v1/team-offers/look',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download all the data of one's dossier
 *
 * A JSON file: answers, documents by name and SHA-256, history. Also while the organisation sleeps or closes.
 */
export const dossiersDownloadOwnData = <ThrowOnError extends boolean = true>(options: Options<DossiersDownloadOwnDataData, ThrowOnError>): RequestResult<DossiersDownloadOwnDataResponses, DossiersDownloadOwnDataErrors, ThrowOnError> => (options.client ?? client).get<DossiersDownloadOwnDataResponses, DossiersDownloadOwnDataErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/data',
    ...options
});

/**
 * Erase one's dossier for good
 *
 * Answers, documents and history are destroyed; nothing brings them back. Send `ERASE` to say so.
 */
export const dossiersEraseOwn = <ThrowOnError extends boolean = true>(options: Options<DossiersEraseOwnData, ThrowOnError>): RequestResult<DossiersEraseOwnResponses, DossiersEraseOwnErrors, ThrowOnError> => (options.client ?? client).post<DossiersEraseOwnResponses, DossiersEraseOwnErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/erase',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download the receipt of one's dossier
 *
 * A PDF: number, instant, SHA-256 fingerprint, answers and documents.
 */
export const dossiersPrintReceipt = <ThrowOnError extends boolean = true>(options: Options<DossiersPrintReceiptData, ThrowOnError>): RequestResult<DossiersPrintReceiptResponses, DossiersPrintReceiptErrors, ThrowOnError> => (options.client ?? client).get<DossiersPrintReceiptResponses, DossiersPrintReceiptErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/receipt',
    ...options
});

/**
 * Download a dossier as a PDF
 *
 * What was sent, to print or to file.
 */
export const dossiersPrint = <ThrowOnError extends boolean = true>(options: Options<DossiersPrintData, ThrowOnError>): RequestResult<DossiersPrintResponses, DossiersPrintErrors, ThrowOnError> => (options.client ?? client).get<DossiersPrintResponses, DossiersPrintErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/paper',
    ...options
});

/**
 * Open one's draft to the organisation
 *
 * Its staff can then read the draft and send it; until then, a draft is its applicant's alone.
 */
export const dossiersAskHelp = <ThrowOnError extends boolean = true>(options: Options<DossiersAskHelpData, ThrowOnError>): RequestResult<DossiersAskHelpResponses, DossiersAskHelpErrors, ThrowOnError> => (options.client ?? client).post<DossiersAskHelpResponses, DossiersAskHelpErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/ask-help',
    ...options
});

/**
 * See all that happened to a dossier
 *
 * The latest first: what was done and by whom, in which words, answers before and after, mails. `act` is the name of an action, or `mail.` and a kind of mail.
 */
export const dossiersSeeTimeline = <ThrowOnError extends boolean = true>(options: Options<DossiersSeeTimelineData, ThrowOnError>): RequestResult<DossiersSeeTimelineResponses, DossiersSeeTimelineErrors, ThrowOnError> => (options.client ?? client).get<DossiersSeeTimelineResponses, DossiersSeeTimelineErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/timeline',
    ...options
});

/**
 * Read the mail of a decision before it is sent
 *
 * The mail as the applicant would receive it: their address, their language, word for word.
 */
export const dossiersPreviewDecision = <ThrowOnError extends boolean = true>(options: Options<DossiersPreviewDecisionData, ThrowOnError>): RequestResult<DossiersPreviewDecisionResponses, DossiersPreviewDecisionErrors, ThrowOnError> => (options.client ?? client).post<DossiersPreviewDecisionResponses, DossiersPreviewDecisionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/dossiers/{dossierId}/decision-preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Try a form as an applicant
 *
 * A test dossier on the form as it is written, published or not. It is filled and sent like any other, and counts nowhere.
 */
export const dossiersStartTest = <ThrowOnError extends boolean = true>(options: Options<DossiersStartTestData, ThrowOnError>): RequestResult<DossiersStartTestResponses, DossiersStartTestErrors, ThrowOnError> => (options.client ?? client).post<DossiersStartTestResponses, DossiersStartTestErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/programmes/{programmeId}/test-dossiers',
    ...options
});

/**
 * Send the confirmation of an account again
 *
 * To somebody who began to sign up on this organisation's portal and did not get the mail.
 */
export const dossiersResendConfirmation = <ThrowOnError extends boolean = true>(options: Options<DossiersResendConfirmationData, ThrowOnError>): RequestResult<DossiersResendConfirmationResponses, DossiersResendConfirmationErrors, ThrowOnError> => (options.client ?? client).post<DossiersResendConfirmationResponses, DossiersResendConfirmationErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/applicants/resend-confirmation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Request an event
 *
 * A first-aid post or a training for a group. The answer is the same whoever asks: the client number is mailed to the contact.
 */
export const clientsRequestEvent = <ThrowOnError extends boolean = true>(options: Options<ClientsRequestEventData, ThrowOnError>): RequestResult<ClientsRequestEventResponses, ClientsRequestEventErrors, ThrowOnError> => (options.client ?? client).post<ClientsRequestEventResponses, ClientsRequestEventErrors, ThrowOnError>({
    url: '/v1/portals/{organisation}/event-requests',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Follow one's event request
 *
 * For whoever holds the private link: what they asked, where it stands, the documents.
 */
export const clientsSeeOwnRequest = <ThrowOnError extends boolean = true>(options: Options<ClientsSeeOwnRequestData, ThrowOnError>): RequestResult<ClientsSeeOwnRequestResponses, ClientsSeeOwnRequestErrors, ThrowOnError> => (options.client ?? client).get<ClientsSeeOwnRequestResponses, ClientsSeeOwnRequestErrors, ThrowOnError>({ url: '/v1/portals/{organisation}/event-requests/{requestId}/{token}', ...options });

/**
 * Accept a quote, or cancel one's request
 *
 * The organisation is told by mail.
 */
export const clientsAnswerRequest = <ThrowOnError extends boolean = true>(options: Options<ClientsAnswerRequestData, ThrowOnError>): RequestResult<ClientsAnswerRequestResponses, ClientsAnswerRequestErrors, ThrowOnError> => (options.client ?? client).post<ClientsAnswerRequestResponses, ClientsAnswerRequestErrors, ThrowOnError>({
    url: '/v1/portals/{organisation}/event-requests/{requestId}/{token}/moves',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Announce a document of one's event request
 *
 * Says a file's name, size in bytes, SHA-256 and type; its bytes follow within the hour.
 */
export const clientsAnnounceOwnDocument = <ThrowOnError extends boolean = true>(options: Options<ClientsAnnounceOwnDocumentData, ThrowOnError>): RequestResult<ClientsAnnounceOwnDocumentResponses, ClientsAnnounceOwnDocumentErrors, ThrowOnError> => (options.client ?? client).post<ClientsAnnounceOwnDocumentResponses, ClientsAnnounceOwnDocumentErrors, ThrowOnError>({
    url: '/v1/portals/{organisation}/event-requests/{requestId}/{token}/documents',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download a document of one's event request
 *
 * The file as it was received, always as an attachment.
 */
export const clientsDownloadOwnDocument = <ThrowOnError extends boolean = true>(options: Options<ClientsDownloadOwnDocumentData, ThrowOnError>): RequestResult<ClientsDownloadOwnDocumentResponses, ClientsDownloadOwnDocumentErrors, ThrowOnError> => (options.client ?? client).get<ClientsDownloadOwnDocumentResponses, ClientsDownloadOwnDocumentErrors, ThrowOnError>({ url: '/v1/portals/{organisation}/event-requests/{requestId}/{token}/documents/{documentId}/content', ...options });

/**
 * Send the bytes of a document of one's event request
 *
 * The raw bytes announced, 20 MB at most, checked against what was announced.
 */
export const clientsReceiveOwnDocument = <ThrowOnError extends boolean = true>(options: Options<ClientsReceiveOwnDocumentData, ThrowOnError>): RequestResult<ClientsReceiveOwnDocumentResponses, ClientsReceiveOwnDocumentErrors, ThrowOnError> => (options.client ?? client).put<ClientsReceiveOwnDocumentResponses, ClientsReceiveOwnDocumentErrors, ThrowOnError>({
    bodySerializer: null,
    url: '/v1/portals/{organisation}/event-requests/{requestId}/{token}/documents/{documentId}/content',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * List event requests
 *
 * The latest first; `filter[client]` keeps those of one client.
 */
export const clientsListRequests = <ThrowOnError extends boolean = true>(options: Options<ClientsListRequestsData, ThrowOnError>): RequestResult<ClientsListRequestsResponses, ClientsListRequestsErrors, ThrowOnError> => (options.client ?? client).get<ClientsListRequestsResponses, ClientsListRequestsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/event-requests',
    ...options
});

/**
 * Register an event request
 *
 * For somebody who called. The client is found by its number, matched, or created in the same commit; its number is mailed.
 */
export const clientsCreateRequest = <ThrowOnError extends boolean = true>(options: Options<ClientsCreateRequestData, ThrowOnError>): RequestResult<ClientsCreateRequestResponses, ClientsCreateRequestErrors, ThrowOnError> => (options.client ?? client).post<ClientsCreateRequestResponses, ClientsCreateRequestErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/event-requests',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See an event request
 *
 * What is asked, of whom, its history and documents, and what may be done next.
 */
export const clientsSeeRequest = <ThrowOnError extends boolean = true>(options: Options<ClientsSeeRequestData, ThrowOnError>): RequestResult<ClientsSeeRequestResponses, ClientsSeeRequestErrors, ThrowOnError> => (options.client ?? client).get<ClientsSeeRequestResponses, ClientsSeeRequestErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/event-requests/{requestId}',
    ...options
});

/**
 * Edit an event request
 *
 * Corrects what is asked and who to write to.
 */
export const clientsEditRequest = <ThrowOnError extends boolean = true>(options: Options<ClientsEditRequestData, ThrowOnError>): RequestResult<ClientsEditRequestResponses, ClientsEditRequestErrors, ThrowOnError> => (options.client ?? client).put<ClientsEditRequestResponses, ClientsEditRequestErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/event-requests/{requestId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Move an event request on
 *
 * `verb`: study, quote (with `quotedCents`), accept, refuse (with a `message`), complete, cancel, reopen. The requester is told.
 */
export const clientsMoveRequest = <ThrowOnError extends boolean = true>(options: Options<ClientsMoveRequestData, ThrowOnError>): RequestResult<ClientsMoveRequestResponses, ClientsMoveRequestErrors, ThrowOnError> => (options.client ?? client).post<ClientsMoveRequestResponses, ClientsMoveRequestErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/event-requests/{requestId}/moves',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give an event request to another client
 *
 * `clientId` null detaches it: a new record is made of what the requester said, judged not to be a duplicate of the other.
 */
export const clientsReattachRequest = <ThrowOnError extends boolean = true>(options: Options<ClientsReattachRequestData, ThrowOnError>): RequestResult<ClientsReattachRequestResponses, ClientsReattachRequestErrors, ThrowOnError> => (options.client ?? client).put<ClientsReattachRequestResponses, ClientsReattachRequestErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/event-requests/{requestId}/client',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Announce a document of an event request
 *
 * Says a file's name, size in bytes, SHA-256 and type; its bytes follow within the hour.
 */
export const clientsAnnounceDocument = <ThrowOnError extends boolean = true>(options: Options<ClientsAnnounceDocumentData, ThrowOnError>): RequestResult<ClientsAnnounceDocumentResponses, ClientsAnnounceDocumentErrors, ThrowOnError> => (options.client ?? client).post<ClientsAnnounceDocumentResponses, ClientsAnnounceDocumentErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/event-requests/{requestId}/documents',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download a document of an event request
 *
 * The file as it was received, always as an attachment.
 */
export const clientsDownloadDocument = <ThrowOnError extends boolean = true>(options: Options<ClientsDownloadDocumentData, ThrowOnError>): RequestResult<ClientsDownloadDocumentResponses, ClientsDownloadDocumentErrors, ThrowOnError> => (options.client ?? client).get<ClientsDownloadDocumentResponses, ClientsDownloadDocumentErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/event-requests/{requestId}/documents/{documentId}/content',
    ...options
});

/**
 * Send the bytes of a document of an event request
 *
 * The raw bytes announced, 20 MB at most, checked against what was announced.
 */
export const clientsReceiveDocument = <ThrowOnError extends boolean = true>(options: Options<ClientsReceiveDocumentData, ThrowOnError>): RequestResult<ClientsReceiveDocumentResponses, ClientsReceiveDocumentErrors, ThrowOnError> => (options.client ?? client).put<ClientsReceiveDocumentResponses, ClientsReceiveDocumentErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/event-requests/{requestId}/documents/{documentId}/content',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Remove a document of an event request
 *
 * Its bytes are erased.
 */
export const clientsRemoveDocument = <ThrowOnError extends boolean = true>(options: Options<ClientsRemoveDocumentData, ThrowOnError>): RequestResult<ClientsRemoveDocumentResponses, ClientsRemoveDocumentErrors, ThrowOnError> => (options.client ?? client).delete<ClientsRemoveDocumentResponses, ClientsRemoveDocumentErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/event-requests/{requestId}/documents/{documentId}',
    ...options
});

/**
 * List clients
 *
 * All records with the colour of their duplicates. `filter[set]=merged` lists the emptied ones. `q` searches names, numbers, towns, SIRET and e-mails, whatever the accents.
 */
export const clientsList = <ThrowOnError extends boolean = true>(options: Options<ClientsListData, ThrowOnError>): RequestResult<ClientsListResponses, ClientsListErrors, ThrowOnError> => (options.client ?? client).get<ClientsListResponses, ClientsListErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/clients',
    ...options
});

/**
 * Create a client
 *
 * Gives it the next client number. Refused when a record certainly is this client already, unless `force`; what only resembles it is flagged.
 */
export const clientsCreate = <ThrowOnError extends boolean = true>(options: Options<ClientsCreateData, ThrowOnError>): RequestResult<ClientsCreateResponses, ClientsCreateErrors, ThrowOnError> => (options.client ?? client).post<ClientsCreateResponses, ClientsCreateErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/clients',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Export clients
 *
 * Writes the clients of a list to CSV or XLSX. Follow the job named by `Location`.
 */
export const clientsExport = <ThrowOnError extends boolean = true>(options: Options<ClientsExportData, ThrowOnError>): RequestResult<ClientsExportResponses, ClientsExportErrors, ThrowOnError> => (options.client ?? client).post<ClientsExportResponses, ClientsExportErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/clients/exports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete an emptied client
 *
 * For ever, and only without any request: `confirmNumber` repeats its client number, which is never given again.
 */
export const clientsDelete = <ThrowOnError extends boolean = true>(options: Options<ClientsDeleteData, ThrowOnError>): RequestResult<ClientsDeleteResponses, ClientsDeleteErrors, ThrowOnError> => (options.client ?? client).delete<ClientsDeleteResponses, ClientsDeleteErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/clients/{clientId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See a client
 *
 * A record, the numbers that lead to it, what resembles it and why, and what was merged into it.
 */
export const clientsSee = <ThrowOnError extends boolean = true>(options: Options<ClientsSeeData, ThrowOnError>): RequestResult<ClientsSeeResponses, ClientsSeeErrors, ThrowOnError> => (options.client ?? client).get<ClientsSeeResponses, ClientsSeeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/clients/{clientId}',
    ...options
});

/**
 * Edit a client
 *
 * Replaces its fields. What resembles it is looked for again just after.
 */
export const clientsEdit = <ThrowOnError extends boolean = true>(options: Options<ClientsEditData, ThrowOnError>): RequestResult<ClientsEditResponses, ClientsEditErrors, ThrowOnError> => (options.client ?? client).put<ClientsEditResponses, ClientsEditErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/clients/{clientId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Find the client of a number
 *
 * Also when the record that bore the number was merged into another.
 */
export const clientsResolveNumber = <ThrowOnError extends boolean = true>(options: Options<ClientsResolveNumberData, ThrowOnError>): RequestResult<ClientsResolveNumberResponses, ClientsResolveNumberErrors, ThrowOnError> => (options.client ?? client).get<ClientsResolveNumberResponses, ClientsResolveNumberErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/client-numbers/{number}',
    ...options
});

/**
 * List pairs of duplicates
 *
 * Those of one colour that nobody judged, the surest first, each with its reasons in words.
 */
export const clientsListPairs = <ThrowOnError extends boolean = true>(options: Options<ClientsListPairsData, ThrowOnError>): RequestResult<ClientsListPairsResponses, ClientsListPairsErrors, ThrowOnError> => (options.client ?? client).get<ClientsListPairsResponses, ClientsListPairsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/duplicates',
    ...options
});

/**
 * List groups of certain duplicates
 *
 * Records that certain pairs tie together. `root` is the oldest.
 */
export const clientsListClusters = <ThrowOnError extends boolean = true>(options: Options<ClientsListClustersData, ThrowOnError>): RequestResult<ClientsListClustersResponses, ClientsListClustersErrors, ThrowOnError> => (options.client ?? client).get<ClientsListClustersResponses, ClientsListClustersErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/duplicates/clusters',
    ...options
});

/**
 * List pairs judged not to be duplicates
 *
 * The latest first, with who said so.
 */
export const clientsListVerdicts = <ThrowOnError extends boolean = true>(options: Options<ClientsListVerdictsData, ThrowOnError>): RequestResult<ClientsListVerdictsResponses, ClientsListVerdictsErrors, ThrowOnError> => (options.client ?? client).get<ClientsListVerdictsResponses, ClientsListVerdictsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/duplicates/verdicts',
    ...options
});

/**
 * Judge a pair
 *
 * `not_duplicate` is remembered, and the pair comes back only for a reason that was not shown; `later` opens it again.
 */
export const clientsJudgePair = <ThrowOnError extends boolean = true>(options: Options<ClientsJudgePairData, ThrowOnError>): RequestResult<ClientsJudgePairResponses, ClientsJudgePairErrors, ThrowOnError> => (options.client ?? client).put<ClientsJudgePairResponses, ClientsJudgePairErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/duplicates/verdicts/{leftId}/{rightId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Look for duplicates among all clients
 *
 * A job, by chunks; one at a time. Follow the job named by `Location`.
 */
export const clientsScanDuplicates = <ThrowOnError extends boolean = true>(options: Options<ClientsScanDuplicatesData, ThrowOnError>): RequestResult<ClientsScanDuplicatesResponses, ClientsScanDuplicatesErrors, ThrowOnError> => (options.client ?? client).post<ClientsScanDuplicatesResponses, ClientsScanDuplicatesErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/duplicates/scans',
    ...options
});

/**
 * List merges of clients
 *
 * The journal, the latest first.
 */
export const clientsListMerges = <ThrowOnError extends boolean = true>(options: Options<ClientsListMergesData, ThrowOnError>): RequestResult<ClientsListMergesResponses, ClientsListMergesErrors, ThrowOnError> => (options.client ?? client).get<ClientsListMergesResponses, ClientsListMergesErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/client-merges',
    ...options
});

/**
 * Preview a merge
 *
 * What would move, which values survive, and the fields where the records disagree. Without `targetId`, the best target is proposed. Nothing is written.
 */
export const clientsPreviewMerge = <ThrowOnError extends boolean = true>(options: Options<ClientsPreviewMergeData, ThrowOnError>): RequestResult<ClientsPreviewMergeResponses, ClientsPreviewMergeErrors, ThrowOnError> => (options.client ?? client).post<ClientsPreviewMergeResponses, ClientsPreviewMergeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/client-merges/previews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Merge clients into one
 *
 * Everything the absorbed records hold moves to the target, in one commit; their numbers lead to it. `choices` names, by field, the record whose value is kept. Undone within 30 days.
 */
export const clientsMerge = <ThrowOnError extends boolean = true>(options: Options<ClientsMergeData, ThrowOnError>): RequestResult<ClientsMergeResponses, ClientsMergeErrors, ThrowOnError> => (options.client ?? client).post<ClientsMergeResponses, ClientsMergeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/clients/{clientId}/merge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Preview the undoing of a merge
 *
 * What would go back, and what would stay. Nothing is written.
 */
export const clientsPreviewUndo = <ThrowOnError extends boolean = true>(options: Options<ClientsPreviewUndoData, ThrowOnError>): RequestResult<ClientsPreviewUndoResponses, ClientsPreviewUndoErrors, ThrowOnError> => (options.client ?? client).get<ClientsPreviewUndoResponses, ClientsPreviewUndoErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/client-merges/{mergeId}/undo',
    ...options
});

/**
 * Undo a merge
 *
 * Within 30 days, the latest merge of a record first. The records are then judged not to be duplicates.
 */
export const clientsUndoMerge = <ThrowOnError extends boolean = true>(options: Options<ClientsUndoMergeData, ThrowOnError>): RequestResult<ClientsUndoMergeResponses, ClientsUndoMergeErrors, ThrowOnError> => (options.client ?? client).post<ClientsUndoMergeResponses, ClientsUndoMergeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/client-merges/{mergeId}/undo',
    ...options
});

/**
 * Merge all certain duplicates
 *
 * Without `planId`, a dry run that plans and merges nothing. With the `planId` of a finished dry run, merges what it planned and still holds. Follow the job named by `Location`.
 */
export const clientsMergeCertain = <ThrowOnError extends boolean = true>(options: Options<ClientsMergeCertainData, ThrowOnError>): RequestResult<ClientsMergeCertainResponses, ClientsMergeCertainErrors, ThrowOnError> => (options.client ?? client).post<ClientsMergeCertainResponses, ClientsMergeCertainErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/client-merges/bulk',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See the plan of a bulk merge
 *
 * Group by group: what would be merged into what, then what was.
 */
export const clientsListPlanLines = <ThrowOnError extends boolean = true>(options: Options<ClientsListPlanLinesData, ThrowOnError>): RequestResult<ClientsListPlanLinesResponses, ClientsListPlanLinesErrors, ThrowOnError> => (options.client ?? client).get<ClientsListPlanLinesResponses, ClientsListPlanLinesErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/client-merges/bulk/{jobId}/lines',
    ...options
});

/**
 * List invitations
 *
 * The dashboard, newest first. `filter[mine]` is `true` unless you say otherwise. `counts` follow the same filter, one number per status; a search (`q`) or a period (`filter[from]`, `filter[to]`) is not counted.
 */
export const invitationsList = <ThrowOnError extends boolean = true>(options: Options<InvitationsListData, ThrowOnError>): RequestResult<InvitationsListResponses, InvitationsListErrors, ThrowOnError> => (options.client ?? client).get<InvitationsListResponses, InvitationsListErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitations',
    ...options
});

/**
 * Invite a partner
 *
 * Creates the partner when its SIREN is new. The cause, and so the mail, follows from where the partner stands: not registered, not validated, or expired.
 */
export const invitationsInvite = <ThrowOnError extends boolean = true>(options: Options<InvitationsInviteData, ThrowOnError>): RequestResult<InvitationsInviteResponses, InvitationsInviteErrors, ThrowOnError> => (options.client ?? client).post<InvitationsInviteResponses, InvitationsInviteErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remind a selection
 *
 * Reminds up to 500 invitations, one mail each. Those answered, closed, failing or contacted too recently are left alone and named. One alone that cannot be reminded is refused.
 */
export const invitationsRemind = <ThrowOnError extends boolean = true>(options: Options<InvitationsRemindData, ThrowOnError>): RequestResult<InvitationsRemindResponses, InvitationsRemindErrors, ThrowOnError> => (options.client ?? client).post<InvitationsRemindResponses, InvitationsRemindErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitations/reminders',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See what reminding all would do
 *
 * Counts who would be reminded and who would be left alone, by reason. Nothing is sent.
 */
export const invitationsPreviewReminders = <ThrowOnError extends boolean = true>(options: Options<InvitationsPreviewRemindersData, ThrowOnError>): RequestResult<InvitationsPreviewRemindersResponses, InvitationsPreviewRemindersErrors, ThrowOnError> => (options.client ?? client).post<InvitationsPreviewRemindersResponses, InvitationsPreviewRemindersErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitations/reminders/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remind all
 *
 * Accepted at once, done by a job whose progress `Location` names. Asked twice, nobody is reminded twice.
 */
export const invitationsRemindAll = <ThrowOnError extends boolean = true>(options: Options<InvitationsRemindAllData, ThrowOnError>): RequestResult<InvitationsRemindAllResponses, InvitationsRemindAllErrors, ThrowOnError> => (options.client ?? client).post<InvitationsRemindAllResponses, InvitationsRemindAllErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitations/reminders/all',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Export invitations
 *
 * Writes what the dashboard shows to CSV or XLSX. Follow the job named by `Location`.
 */
export const invitationsExport = <ThrowOnError extends boolean = true>(options: Options<InvitationsExportData, ThrowOnError>): RequestResult<InvitationsExportResponses, InvitationsExportErrors, ThrowOnError> => (options.client ?? client).post<InvitationsExportResponses, InvitationsExportErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitations/exports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See completion over time
 *
 * Twelve weeks: how many invitations were made in each, and where they stand today.
 */
export const invitationsSeeFigures = <ThrowOnError extends boolean = true>(options: Options<InvitationsSeeFiguresData, ThrowOnError>): RequestResult<InvitationsSeeFiguresResponses, InvitationsSeeFiguresErrors, ThrowOnError> => (options.client ?? client).get<InvitationsSeeFiguresResponses, InvitationsSeeFiguresErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitations/figures',
    ...options
});

/**
 * Invite up to a hundred partners
 *
 * Each line answers for itself: invited, or why not. A longer list is imported from a file.
 */
export const invitationsInviteMany = <ThrowOnError extends boolean = true>(options: Options<InvitationsInviteManyData, ThrowOnError>): RequestResult<InvitationsInviteManyResponses, InvitationsInviteManyErrors, ThrowOnError> => (options.client ?? client).post<InvitationsInviteManyResponses, InvitationsInviteManyErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitations/many',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Invite another address
 *
 * A new row linked to this one; one answer closes both. With `replaces`, this address was wrong and its link closes.
 */
export const invitationsInviteAnotherAddress = <ThrowOnError extends boolean = true>(options: Options<InvitationsInviteAnotherAddressData, ThrowOnError>): RequestResult<InvitationsInviteAnotherAddressResponses, InvitationsInviteAnotherAddressErrors, ThrowOnError> => (options.client ?? client).post<InvitationsInviteAnotherAddressResponses, InvitationsInviteAnotherAddressErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitations/{partnerInvitationId}/other-addresses',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See an invitation
 *
 * Who asked, each mail and what became of it, and how the request ended.
 */
export const invitationsSee = <ThrowOnError extends boolean = true>(options: Options<InvitationsSeeData, ThrowOnError>): RequestResult<InvitationsSeeResponses, InvitationsSeeErrors, ThrowOnError> => (options.client ?? client).get<InvitationsSeeResponses, InvitationsSeeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitations/{partnerInvitationId}',
    ...options
});

/**
 * Cancel a partner invitation
 *
 * Its link opens nothing any more and nobody is reminded. The reason is kept.
 */
export const invitationsCancel = <ThrowOnError extends boolean = true>(options: Options<InvitationsCancelData, ThrowOnError>): RequestResult<InvitationsCancelResponses, InvitationsCancelErrors, ThrowOnError> => (options.client ?? client).post<InvitationsCancelResponses, InvitationsCancelErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitations/{partnerInvitationId}/cancel',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Archive invitations
 *
 * Up to 500 at once. What is archived is neither reminded nor listed, unless asked for.
 */
export const invitationsArchive = <ThrowOnError extends boolean = true>(options: Options<InvitationsArchiveData, ThrowOnError>): RequestResult<InvitationsArchiveResponses, InvitationsArchiveErrors, ThrowOnError> => (options.client ?? client).post<InvitationsArchiveResponses, InvitationsArchiveErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitations/archive',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bring archived invitations back
 *
 * Up to 500 at once. Reminders start again only when somebody sends one.
 */
export const invitationsUnarchive = <ThrowOnError extends boolean = true>(options: Options<InvitationsUnarchiveData, ThrowOnError>): RequestResult<InvitationsUnarchiveResponses, InvitationsUnarchiveErrors, ThrowOnError> => (options.client ?? client).post<InvitationsUnarchiveResponses, InvitationsUnarchiveErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitations/unarchive',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the issuing entities
 *
 * The units that send invitations, with who works in each.
 */
export const invitationsListEntities = <ThrowOnError extends boolean = true>(options: Options<InvitationsListEntitiesData, ThrowOnError>): RequestResult<InvitationsListEntitiesResponses, InvitationsListEntitiesErrors, ThrowOnError> => (options.client ?? client).get<InvitationsListEntitiesResponses, InvitationsListEntitiesErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/issuing-entities',
    ...options
});

/**
 * Create an issuing entity
 *
 * A unit of the organisation in whose name invitations are sent.
 */
export const invitationsCreateEntity = <ThrowOnError extends boolean = true>(options: Options<InvitationsCreateEntityData, ThrowOnError>): RequestResult<InvitationsCreateEntityResponses, InvitationsCreateEntityErrors, ThrowOnError> => (options.client ?? client).post<InvitationsCreateEntityResponses, InvitationsCreateEntityErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/issuing-entities',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Edit an issuing entity
 *
 * Renames it, archives it, or says who works in it. `If-Match` names the version you saw.
 */
export const invitationsEditEntity = <ThrowOnError extends boolean = true>(options: Options<InvitationsEditEntityData, ThrowOnError>): RequestResult<InvitationsEditEntityResponses, InvitationsEditEntityErrors, ThrowOnError> => (options.client ?? client).patch<InvitationsEditEntityResponses, InvitationsEditEntityErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/issuing-entities/{entityId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See the cadence of reminders
 *
 * On which days partners are reminded, when it stops, and the quiet hours (Europe/Paris).
 */
export const invitationsSeeCadence = <ThrowOnError extends boolean = true>(options: Options<InvitationsSeeCadenceData, ThrowOnError>): RequestResult<InvitationsSeeCadenceResponses, InvitationsSeeCadenceErrors, ThrowOnError> => (options.client ?? client).get<InvitationsSeeCadenceResponses, InvitationsSeeCadenceErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitation-cadence',
    ...options
});

/**
 * Change the cadence of reminders
 *
 * Holds from the next step of each invitation. `If-Match` names the version you saw.
 */
export const invitationsEditCadence = <ThrowOnError extends boolean = true>(options: Options<InvitationsEditCadenceData, ThrowOnError>): RequestResult<InvitationsEditCadenceResponses, InvitationsEditCadenceErrors, ThrowOnError> => (options.client ?? client).put<InvitationsEditCadenceResponses, InvitationsEditCadenceErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/invitation-cadence',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the pre-qualification forms
 *
 * What partners can be asked, with how long their answers hold.
 */
export const invitationsListForms = <ThrowOnError extends boolean = true>(options: Options<InvitationsListFormsData, ThrowOnError>): RequestResult<InvitationsListFormsResponses, InvitationsListFormsErrors, ThrowOnError> => (options.client ?? client).get<InvitationsListFormsResponses, InvitationsListFormsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalification-forms',
    ...options
});

/**
 * Create a pre-qualification form
 *
 * One step that asks the SIREN, to complete; answers hold 24 months until you say otherwise.
 */
export const invitationsCreateForm = <ThrowOnError extends boolean = true>(options: Options<InvitationsCreateFormData, ThrowOnError>): RequestResult<InvitationsCreateFormResponses, InvitationsCreateFormErrors, ThrowOnError> => (options.client ?? client).post<InvitationsCreateFormResponses, InvitationsCreateFormErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalification-forms',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See a pre-qualification form
 *
 * Its questions as they are being written, and what stands in the way of publishing them.
 */
export const invitationsSeeForm = <ThrowOnError extends boolean = true>(options: Options<InvitationsSeeFormData, ThrowOnError>): RequestResult<InvitationsSeeFormResponses, InvitationsSeeFormErrors, ThrowOnError> => (options.client ?? client).get<InvitationsSeeFormResponses, InvitationsSeeFormErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalification-forms/{formId}',
    ...options
});

/**
 * Edit the settings of a pre-qualification form
 *
 * Title, months that answers and documents hold, archived. `If-Match` names `version`.
 */
export const invitationsEditForm = <ThrowOnError extends boolean = true>(options: Options<InvitationsEditFormData, ThrowOnError>): RequestResult<InvitationsEditFormResponses, InvitationsEditFormErrors, ThrowOnError> => (options.client ?? client).patch<InvitationsEditFormResponses, InvitationsEditFormErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalification-forms/{formId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Save the questions of a pre-qualification form
 *
 * Whole, up to 200 fields. `If-Match` names the `formVersion` you saw.
 */
export const invitationsSaveForm = <ThrowOnError extends boolean = true>(options: Options<InvitationsSaveFormData, ThrowOnError>): RequestResult<InvitationsSaveFormResponses, InvitationsSaveFormErrors, ThrowOnError> => (options.client ?? client).put<InvitationsSaveFormResponses, InvitationsSaveFormErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalification-forms/{formId}/definition',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Publish the questions of a pre-qualification form
 *
 * Partners still answering follow at once, the others at their next update. `If-Match` names `formVersion`.
 */
export const invitationsPublishForm = <ThrowOnError extends boolean = true>(options: Options<InvitationsPublishFormData, ThrowOnError>): RequestResult<InvitationsPublishFormResponses, InvitationsPublishFormErrors, ThrowOnError> => (options.client ?? client).post<InvitationsPublishFormResponses, InvitationsPublishFormErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalification-forms/{formId}/publish',
    ...options
});

/**
 * See a partner
 *
 * Who it is, whom to write to, who answers for it, and each of its pre-qualifications.
 */
export const invitationsSeePartner = <ThrowOnError extends boolean = true>(options: Options<InvitationsSeePartnerData, ThrowOnError>): RequestResult<InvitationsSeePartnerResponses, InvitationsSeePartnerErrors, ThrowOnError> => (options.client ?? client).get<InvitationsSeePartnerResponses, InvitationsSeePartnerErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/partners/{partnerId}',
    ...options
});

/**
 * Edit a partner
 *
 * Another SIREN is another legal identity: what was validated ends at once and an update is asked.
 */
export const invitationsEditPartner = <ThrowOnError extends boolean = true>(options: Options<InvitationsEditPartnerData, ThrowOnError>): RequestResult<InvitationsEditPartnerResponses, InvitationsEditPartnerErrors, ThrowOnError> => (options.client ?? client).patch<InvitationsEditPartnerResponses, InvitationsEditPartnerErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/partners/{partnerId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add a contact of a partner
 *
 * An address to write to; it is not invited by this alone.
 */
export const invitationsAddContact = <ThrowOnError extends boolean = true>(options: Options<InvitationsAddContactData, ThrowOnError>): RequestResult<InvitationsAddContactResponses, InvitationsAddContactErrors, ThrowOnError> => (options.client ?? client).post<InvitationsAddContactResponses, InvitationsAddContactErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/partners/{partnerId}/contacts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a contact of a partner
 *
 * Invitations already sent to it stand.
 */
export const invitationsRemoveContact = <ThrowOnError extends boolean = true>(options: Options<InvitationsRemoveContactData, ThrowOnError>): RequestResult<InvitationsRemoveContactResponses, InvitationsRemoveContactErrors, ThrowOnError> => (options.client ?? client).delete<InvitationsRemoveContactResponses, InvitationsRemoveContactErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/partners/{partnerId}/contacts/{contactId}',
    ...options
});

/**
 * Look at a partner invitation
 *
 * Who asks, of whom and why, for whoever holds the link. Looking consumes nothing.
 */
export const invitationsLook = <ThrowOnError extends boolean = true>(options: Options<InvitationsLookData, ThrowOnError>): RequestResult<InvitationsLookResponses, InvitationsLookErrors, ThrowOnError> => (options.client ?? client).post<InvitationsLookResponses, InvitationsLookErrors, ThrowOnError>({
    url: '/v1/partner-invitations/look',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say that an invitation was opened
 *
 * Sent by the page once somebody sees it, so that a mail scanner does not count.
 */
export const invitationsOpen = <ThrowOnError extends boolean = true>(options: Options<InvitationsOpenData, ThrowOnError>): RequestResult<InvitationsOpenResponses, InvitationsOpenErrors, ThrowOnError> => (options.client ?? client).post<InvitationsOpenResponses, InvitationsOpenErrors, ThrowOnError>({
    url: '/v1/organisations/{organisation}/partner-invitations/open',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Decline an invitation, or say it is not for you
 *
 * `declined` or `not_me`, with a word and the right contact if you know them. No further mail is sent.
 */
export const invitationsDecline = <ThrowOnError extends boolean = true>(options: Options<InvitationsDeclineData, ThrowOnError>): RequestResult<InvitationsDeclineResponses, InvitationsDeclineErrors, ThrowOnError> => (options.client ?? client).post<InvitationsDeclineResponses, InvitationsDeclineErrors, ThrowOnError>({
    url: '/v1/organisations/{organisation}/partner-invitations/decline',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Accept a partner invitation
 *
 * Signed in with the address that was invited, by its link (`token`) or from one's account (`partnerInvitationId`).
 */
export const invitationsAccept = <ThrowOnError extends boolean = true>(options: Options<InvitationsAcceptData, ThrowOnError>): RequestResult<InvitationsAcceptResponses, InvitationsAcceptErrors, ThrowOnError> => (options.client ?? client).post<InvitationsAcceptResponses, InvitationsAcceptErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/partner-invitations/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the requests made to one's companies
 *
 * From every organisation: what is being answered, and the invitations that wait for one's address.
 */
export const invitationsListEverywhere = <ThrowOnError extends boolean = true>(options?: Options<InvitationsListEverywhereData, ThrowOnError>): RequestResult<InvitationsListEverywhereResponses, InvitationsListEverywhereErrors, ThrowOnError> => (options?.client ?? client).get<InvitationsListEverywhereResponses, InvitationsListEverywhereErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }],
    url: '/v1/me/partner-requests',
    ...options
});

/**
 * See one's own pre-qualification
 *
 * The form, the answers of all respondents, what is missing, what an update asks, and when each document ends.
 */
export const invitationsSeeOwn = <ThrowOnError extends boolean = true>(options: Options<InvitationsSeeOwnData, ThrowOnError>): RequestResult<InvitationsSeeOwnResponses, InvitationsSeeOwnErrors, ThrowOnError> => (options.client ?? client).get<InvitationsSeeOwnResponses, InvitationsSeeOwnErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}',
    ...options
});

/**
 * Invite a colleague to answer too
 *
 * They receive an invitation of their own, linked to yours; you answer together.
 */
export const invitationsInviteColleague = <ThrowOnError extends boolean = true>(options: Options<InvitationsInviteColleagueData, ThrowOnError>): RequestResult<InvitationsInviteColleagueResponses, InvitationsInviteColleagueErrors, ThrowOnError> => (options.client ?? client).post<InvitationsInviteColleagueResponses, InvitationsInviteColleagueErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/colleagues',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See the pre-qualification of a partner
 *
 * Everything its respondents see, its history, its invitations, and what can be decided now.
 */
export const invitationsSeePrequalification = <ThrowOnError extends boolean = true>(options: Options<InvitationsSeePrequalificationData, ThrowOnError>): RequestResult<InvitationsSeePrequalificationResponses, InvitationsSeePrequalificationErrors, ThrowOnError> => (options.client ?? client).get<InvitationsSeePrequalificationResponses, InvitationsSeePrequalificationErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}',
    ...options
});

/**
 * Validate a pre-qualification
 *
 * It holds until the first of its ends: the answers' own, or that of a document. Respondents are told.
 */
export const invitationsValidate = <ThrowOnError extends boolean = true>(options: Options<InvitationsValidateData, ThrowOnError>): RequestResult<InvitationsValidateResponses, InvitationsValidateErrors, ThrowOnError> => (options.client ?? client).post<InvitationsValidateResponses, InvitationsValidateErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/validate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask a partner for a correction
 *
 * With a `reason` that respondents read. Reminders start anew.
 */
export const invitationsRequestCorrection = <ThrowOnError extends boolean = true>(options: Options<InvitationsRequestCorrectionData, ThrowOnError>): RequestResult<InvitationsRequestCorrectionResponses, InvitationsRequestCorrectionErrors, ThrowOnError> => (options.client ?? client).post<InvitationsRequestCorrectionResponses, InvitationsRequestCorrectionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/request-correction',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Refuse a pre-qualification
 *
 * With a `reason` that respondents read.
 */
export const invitationsRefuse = <ThrowOnError extends boolean = true>(options: Options<InvitationsRefuseData, ThrowOnError>): RequestResult<InvitationsRefuseResponses, InvitationsRefuseErrors, ThrowOnError> => (options.client ?? client).post<InvitationsRefuseResponses, InvitationsRefuseErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/refuse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reopen a refused pre-qualification
 *
 * Back to review, as it was sent. Nobody is told.
 */
export const invitationsReopen = <ThrowOnError extends boolean = true>(options: Options<InvitationsReopenData, ThrowOnError>): RequestResult<InvitationsReopenResponses, InvitationsReopenErrors, ThrowOnError> => (options.client ?? client).post<InvitationsReopenResponses, InvitationsReopenErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/reopen',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Save one partner answer
 *
 * `version` is that of the answer you saw, 0 when there was none. Nothing is required before sending.
 */
export const invitationsSaveAnswer = <ThrowOnError extends boolean = true>(options: Options<InvitationsSaveAnswerData, ThrowOnError>): RequestResult<InvitationsSaveAnswerResponses, InvitationsSaveAnswerErrors, ThrowOnError> => (options.client ?? client).put<InvitationsSaveAnswerResponses, InvitationsSaveAnswerErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/answers/{fieldId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Save one answer on a partner's behalf
 *
 * `version` is that of the answer you saw, 0 when there was none. Nothing is required before sending.
 */
export const invitationsSaveAnswerOnBehalf = <ThrowOnError extends boolean = true>(options: Options<InvitationsSaveAnswerOnBehalfData, ThrowOnError>): RequestResult<InvitationsSaveAnswerOnBehalfResponses, InvitationsSaveAnswerOnBehalfErrors, ThrowOnError> => (options.client ?? client).put<InvitationsSaveAnswerOnBehalfResponses, InvitationsSaveAnswerOnBehalfErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/answers/{fieldId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Confirm partner answers
 *
 * Answers that an update asks to confirm, named by field: they still hold as they are.
 */
export const invitationsConfirmAnswers = <ThrowOnError extends boolean = true>(options: Options<InvitationsConfirmAnswersData, ThrowOnError>): RequestResult<InvitationsConfirmAnswersResponses, InvitationsConfirmAnswersErrors, ThrowOnError> => (options.client ?? client).post<InvitationsConfirmAnswersResponses, InvitationsConfirmAnswersErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/confirmations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Confirm answers on a partner's behalf
 *
 * Answers that an update asks to confirm, named by field: they still hold as they are.
 */
export const invitationsConfirmAnswersOnBehalf = <ThrowOnError extends boolean = true>(options: Options<InvitationsConfirmAnswersOnBehalfData, ThrowOnError>): RequestResult<InvitationsConfirmAnswersOnBehalfResponses, InvitationsConfirmAnswersOnBehalfErrors, ThrowOnError> => (options.client ?? client).post<InvitationsConfirmAnswersOnBehalfResponses, InvitationsConfirmAnswersOnBehalfErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/confirmations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Announce a partner document
 *
 * Says a file's name, size in bytes, SHA-256 and type; then send its bytes within the hour.
 */
export const invitationsAnnounceDocument = <ThrowOnError extends boolean = true>(options: Options<InvitationsAnnounceDocumentData, ThrowOnError>): RequestResult<InvitationsAnnounceDocumentResponses, InvitationsAnnounceDocumentErrors, ThrowOnError> => (options.client ?? client).post<InvitationsAnnounceDocumentResponses, InvitationsAnnounceDocumentErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/documents',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Announce a document on a partner's behalf
 *
 * Says a file's name, size in bytes, SHA-256 and type; then send its bytes within the hour.
 */
export const invitationsAnnounceDocumentOnBehalf = <ThrowOnError extends boolean = true>(options: Options<InvitationsAnnounceDocumentOnBehalfData, ThrowOnError>): RequestResult<InvitationsAnnounceDocumentOnBehalfResponses, InvitationsAnnounceDocumentOnBehalfErrors, ThrowOnError> => (options.client ?? client).post<InvitationsAnnounceDocumentOnBehalfResponses, InvitationsAnnounceDocumentOnBehalfErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/documents',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download one's own partner document
 *
 * The file as it was received, always as an attachment.
 */
export const invitationsDownloadOwnDocument = <ThrowOnError extends boolean = true>(options: Options<InvitationsDownloadOwnDocumentData, ThrowOnError>): RequestResult<InvitationsDownloadOwnDocumentResponses, InvitationsDownloadOwnDocumentErrors, ThrowOnError> => (options.client ?? client).get<InvitationsDownloadOwnDocumentResponses, InvitationsDownloadOwnDocumentErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/documents/{documentId}/content',
    ...options
});

/**
 * Send the bytes of a partner document
 *
 * The raw bytes announced, 20 MB at most, checked against size, SHA-256 and type.
 */
export const invitationsReceiveDocument = <ThrowOnError extends boolean = true>(options: Options<InvitationsReceiveDocumentData, ThrowOnError>): RequestResult<InvitationsReceiveDocumentResponses, InvitationsReceiveDocumentErrors, ThrowOnError> => (options.client ?? client).put<InvitationsReceiveDocumentResponses, InvitationsReceiveDocumentErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/documents/{documentId}/content',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Download a document of a partner
 *
 * The file as it was received, always as an attachment.
 */
export const invitationsDownloadDocument = <ThrowOnError extends boolean = true>(options: Options<InvitationsDownloadDocumentData, ThrowOnError>): RequestResult<InvitationsDownloadDocumentResponses, InvitationsDownloadDocumentErrors, ThrowOnError> => (options.client ?? client).get<InvitationsDownloadDocumentResponses, InvitationsDownloadDocumentErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/documents/{documentId}/content',
    ...options
});

/**
 * Send the bytes of a document on a partner's behalf
 *
 * The raw bytes announced, 20 MB at most, checked against size, SHA-256 and type.
 */
export const invitationsReceiveDocumentOnBehalf = <ThrowOnError extends boolean = true>(options: Options<InvitationsReceiveDocumentOnBehalfData, ThrowOnError>): RequestResult<InvitationsReceiveDocumentOnBehalfResponses, InvitationsReceiveDocumentOnBehalfErrors, ThrowOnError> => (options.client ?? client).put<InvitationsReceiveDocumentOnBehalfResponses, InvitationsReceiveDocumentOnBehalfErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/documents/{documentId}/content',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Remove a partner document
 *
 * Off the answer at once; the bytes are erased, unless a validation rests on them.
 */
export const invitationsRemoveDocument = <ThrowOnError extends boolean = true>(options: Options<InvitationsRemoveDocumentData, ThrowOnError>): RequestResult<InvitationsRemoveDocumentResponses, InvitationsRemoveDocumentErrors, ThrowOnError> => (options.client ?? client).delete<InvitationsRemoveDocumentResponses, InvitationsRemoveDocumentErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/documents/{documentId}',
    ...options
});

/**
 * Remove a document on a partner's behalf
 *
 * Off the answer at once; the bytes are erased, unless a validation rests on them.
 */
export const invitationsRemoveDocumentOnBehalf = <ThrowOnError extends boolean = true>(options: Options<InvitationsRemoveDocumentOnBehalfData, ThrowOnError>): RequestResult<InvitationsRemoveDocumentOnBehalfResponses, InvitationsRemoveDocumentOnBehalfErrors, ThrowOnError> => (options.client ?? client).delete<InvitationsRemoveDocumentOnBehalfResponses, InvitationsRemoveDocumentOnBehalfErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/documents/{documentId}',
    ...options
});

/**
 * Send the answers of a partner
 *
 * Only when the server finds nothing missing and nothing still asked; `errors` says what is.
 */
export const invitationsSubmit = <ThrowOnError extends boolean = true>(options: Options<InvitationsSubmitData, ThrowOnError>): RequestResult<InvitationsSubmitResponses, InvitationsSubmitErrors, ThrowOnError> => (options.client ?? client).post<InvitationsSubmitResponses, InvitationsSubmitErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/submit',
    ...options
});

/**
 * Send the answers on a partner's behalf
 *
 * Only when the server finds nothing missing and nothing still asked; `errors` says what is.
 */
export const invitationsSubmitOnBehalf = <ThrowOnError extends boolean = true>(options: Options<InvitationsSubmitOnBehalfData, ThrowOnError>): RequestResult<InvitationsSubmitOnBehalfResponses, InvitationsSubmitOnBehalfErrors, ThrowOnError> => (options.client ?? client).post<InvitationsSubmitOnBehalfResponses, InvitationsSubmitOnBehalfErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/prequalifications/{prequalificationId}/submit',
    ...options
});

/**
 * Begin an update
 *
 * From sixty days before the end: opens the answers again and says what is asked, and why.
 */
export const invitationsBeginUpdate = <ThrowOnError extends boolean = true>(options: Options<InvitationsBeginUpdateData, ThrowOnError>): RequestResult<InvitationsBeginUpdateResponses, InvitationsBeginUpdateErrors, ThrowOnError> => (options.client ?? client).post<InvitationsBeginUpdateResponses, InvitationsBeginUpdateErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/update',
    ...options
});

/**
 * See answers that could be reused
 *
 * What you answered for the same company elsewhere, once validated, and which question it would fill here. Nothing is shared by looking.
 */
export const invitationsSeeReusable = <ThrowOnError extends boolean = true>(options: Options<InvitationsSeeReusableData, ThrowOnError>): RequestResult<InvitationsSeeReusableResponses, InvitationsSeeReusableErrors, ThrowOnError> => (options.client ?? client).get<InvitationsSeeReusableResponses, InvitationsSeeReusableErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/reusable',
    ...options
});

/**
 * Reuse answers with consent
 *
 * Copies the chosen answers and documents here. `consent` must be true; what was shared, by whom and when is kept.
 */
export const invitationsReuseAnswers = <ThrowOnError extends boolean = true>(options: Options<InvitationsReuseAnswersData, ThrowOnError>): RequestResult<InvitationsReuseAnswersResponses, InvitationsReuseAnswersErrors, ThrowOnError> => (options.client ?? client).post<InvitationsReuseAnswersResponses, InvitationsReuseAnswersErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/prequalifications/{prequalificationId}/reuse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List members
 *
 * In the order of names. `q` finds the beginnings of names, login name and address, without case or accents. `filter[email]=none` and `filter[dues]=unpaid` list who gets a letter.
 */
export const membersList = <ThrowOnError extends boolean = true>(options: Options<MembersListData, ThrowOnError>): RequestResult<MembersListResponses, MembersListErrors, ThrowOnError> => (options.client ?? client).get<MembersListResponses, MembersListErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/members',
    ...options
});

/**
 * Create a member
 *
 * Names are enough; the login name is made from them unless one is asked for. Namesakes are named in the answer, not refused.
 */
export const membersCreate = <ThrowOnError extends boolean = true>(options: Options<MembersCreateData, ThrowOnError>): RequestResult<MembersCreateResponses, MembersCreateErrors, ThrowOnError> => (options.client ?? client).post<MembersCreateResponses, MembersCreateErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/members',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Erase a member
 *
 * For ever: what they gave, what they paid, and their place in the organisation.
 */
export const membersErase = <ThrowOnError extends boolean = true>(options: Options<MembersEraseData, ThrowOnError>): RequestResult<MembersEraseResponses, MembersEraseErrors, ThrowOnError> => (options.client ?? client).delete<MembersEraseResponses, MembersEraseErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/members/{memberId}',
    ...options
});

/**
 * See a member
 *
 * What they gave, the four gates, and each season with its dues.
 */
export const membersSee = <ThrowOnError extends boolean = true>(options: Options<MembersSeeData, ThrowOnError>): RequestResult<MembersSeeResponses, MembersSeeErrors, ThrowOnError> => (options.client ?? client).get<MembersSeeResponses, MembersSeeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/members/{memberId}',
    ...options
});

/**
 * Correct a member
 *
 * Replaces what is known of them. A new address has to be proved again: links sent before stop working.
 */
export const membersEdit = <ThrowOnError extends boolean = true>(options: Options<MembersEditData, ThrowOnError>): RequestResult<MembersEditResponses, MembersEditErrors, ThrowOnError> => (options.client ?? client).put<MembersEditResponses, MembersEditErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/members/{memberId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Suspend, close or reopen a membership
 *
 * Nothing that they gave or paid is lost.
 */
export const membersMove = <ThrowOnError extends boolean = true>(options: Options<MembersMoveData, ThrowOnError>): RequestResult<MembersMoveResponses, MembersMoveErrors, ThrowOnError> => (options.client ?? client).put<MembersMoveResponses, MembersMoveErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/members/{memberId}/state',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a member their link
 *
 * A single-use link, good for 14 days, that proves the address and lets the person choose a password. No password is ever sent.
 */
export const membersSendLink = <ThrowOnError extends boolean = true>(options: Options<MembersSendLinkData, ThrowOnError>): RequestResult<MembersSendLinkResponses, MembersSendLinkErrors, ThrowOnError> => (options.client ?? client).post<MembersSendLinkResponses, MembersSendLinkErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/members/{memberId}/link',
    ...options
});

/**
 * Look at a member’s link
 *
 * What the link opens. Looking does not use it.
 */
export const membersLookAtLink = <ThrowOnError extends boolean = true>(options: Options<MembersLookAtLinkData, ThrowOnError>): RequestResult<MembersLookAtLinkResponses, MembersLookAtLinkErrors, ThrowOnError> => (options.client ?? client).post<MembersLookAtLinkResponses, MembersLookAtLinkErrors, ThrowOnError>({
    url: '/v1/organisations/{organisation}/member-links/look',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Open a member’s account
 *
 * Uses the link: the address is proved, and the password chosen when the person has none.
 */
export const membersOpenAccount = <ThrowOnError extends boolean = true>(options: Options<MembersOpenAccountData, ThrowOnError>): RequestResult<MembersOpenAccountResponses, MembersOpenAccountErrors, ThrowOnError> => (options.client ?? client).post<MembersOpenAccountResponses, MembersOpenAccountErrors, ThrowOnError>({
    url: '/v1/organisations/{organisation}/member-links/open',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See one’s membership
 *
 * The four gates, what is left to give, and the dues; before joining, what a form can start with.
 */
export const membersSeeOwn = <ThrowOnError extends boolean = true>(options: Options<MembersSeeOwnData, ThrowOnError>): RequestResult<MembersSeeOwnResponses, MembersSeeOwnErrors, ThrowOnError> => (options.client ?? client).get<MembersSeeOwnResponses, MembersSeeOwnErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/membership',
    ...options
});

/**
 * Become a member
 *
 * Every field of the personal information is asked for. The account waits to be approved for the season.
 */
export const membersRegister = <ThrowOnError extends boolean = true>(options: Options<MembersRegisterData, ThrowOnError>): RequestResult<MembersRegisterResponses, MembersRegisterErrors, ThrowOnError> => (options.client ?? client).post<MembersRegisterResponses, MembersRegisterErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/membership',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Fill in one’s personal information
 *
 * Strict: each field says what is wrong with it, and nothing is refused without saying why.
 */
export const membersEditOwn = <ThrowOnError extends boolean = true>(options: Options<MembersEditOwnData, ThrowOnError>): RequestResult<MembersEditOwnResponses, MembersEditOwnErrors, ThrowOnError> => (options.client ?? client).put<MembersEditOwnResponses, MembersEditOwnErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/membership',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the members to approve
 *
 * Complete profiles that wait for the season, who waited longest first; `namesakes` counts members of the same name.
 */
export const membersListApprovals = <ThrowOnError extends boolean = true>(options: Options<MembersListApprovalsData, ThrowOnError>): RequestResult<MembersListApprovalsResponses, MembersListApprovalsErrors, ThrowOnError> => (options.client ?? client).get<MembersListApprovalsResponses, MembersListApprovalsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/members-to-approve',
    ...options
});

/**
 * Approve or refuse members
 *
 * Up to 200 at once, all or none, with a mail to each or without.
 */
export const membersDecideApprovals = <ThrowOnError extends boolean = true>(options: Options<MembersDecideApprovalsData, ThrowOnError>): RequestResult<MembersDecideApprovalsResponses, MembersDecideApprovalsErrors, ThrowOnError> => (options.client ?? client).post<MembersDecideApprovalsResponses, MembersDecideApprovalsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/members-to-approve/decisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a decision back
 *
 * The member waits to be approved again for the season that runs.
 */
export const membersReconsider = <ThrowOnError extends boolean = true>(options: Options<MembersReconsiderData, ThrowOnError>): RequestResult<MembersReconsiderResponses, MembersReconsiderErrors, ThrowOnError> => (options.client ?? client).post<MembersReconsiderResponses, MembersReconsiderErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/members/{memberId}/reconsider',
    ...options
});

/**
 * Record the dues of a member
 *
 * What they owe for a season, and when and by what they paid; `paidOn: null` takes a payment back.
 */
export const membersRecordDues = <ThrowOnError extends boolean = true>(options: Options<MembersRecordDuesData, ThrowOnError>): RequestResult<MembersRecordDuesResponses, MembersRecordDuesErrors, ThrowOnError> => (options.client ?? client).put<MembersRecordDuesResponses, MembersRecordDuesErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/members/{memberId}/seasons/{seasonId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the seasons
 *
 * Latest first, with how many members each has, and how many paid and were approved.
 */
export const membersListSeasons = <ThrowOnError extends boolean = true>(options: Options<MembersListSeasonsData, ThrowOnError>): RequestResult<MembersListSeasonsResponses, MembersListSeasonsErrors, ThrowOnError> => (options.client ?? client).get<MembersListSeasonsResponses, MembersListSeasonsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/seasons',
    ...options
});

/**
 * Create a season
 *
 * Its dates, when dues are owed, how long access lasts after the season before, and the amount in cents.
 */
export const membersCreateSeason = <ThrowOnError extends boolean = true>(options: Options<MembersCreateSeasonData, ThrowOnError>): RequestResult<MembersCreateSeasonResponses, MembersCreateSeasonErrors, ThrowOnError> => (options.client ?? client).post<MembersCreateSeasonResponses, MembersCreateSeasonErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/seasons',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bring the members into a season
 *
 * A job does it by chunks, once. Those approved the season before keep their access for the grace. Follow the job named by `Location`.
 */
export const membersChangeSeason = <ThrowOnError extends boolean = true>(options: Options<MembersChangeSeasonData, ThrowOnError>): RequestResult<MembersChangeSeasonResponses, MembersChangeSeasonErrors, ThrowOnError> => (options.client ?? client).post<MembersChangeSeasonResponses, MembersChangeSeasonErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/seasons/{seasonId}/change',
    ...options
});

/**
 * Export members
 *
 * Writes the members of a list to CSV or XLSX, addresses included. Follow the job named by `Location`.
 */
export const membersExport = <ThrowOnError extends boolean = true>(options: Options<MembersExportData, ThrowOnError>): RequestResult<MembersExportResponses, MembersExportErrors, ThrowOnError> => (options.client ?? client).post<MembersExportResponses, MembersExportErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/members/exports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say why a member cannot sign in
 *
 * Each gate, every cause with the remedy that fixes it, the last mails and what became of them, and members who look the same.
 */
export const membersDiagnose = <ThrowOnError extends boolean = true>(options: Options<MembersDiagnoseData, ThrowOnError>): RequestResult<MembersDiagnoseResponses, MembersDiagnoseErrors, ThrowOnError> => (options.client ?? client).get<MembersDiagnoseResponses, MembersDiagnoseErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/members/{memberId}/diagnosis',
    ...options
});

/**
 * List the types of training
 *
 * In the order of their names.
 */
export const trainingsListTypes = <ThrowOnError extends boolean = true>(options: Options<TrainingsListTypesData, ThrowOnError>): RequestResult<TrainingsListTypesResponses, TrainingsListTypesErrors, ThrowOnError> => (options.client ?? client).get<TrainingsListTypesResponses, TrainingsListTypesErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-types',
    ...options
});

/**
 * Create a type of training
 *
 * Somebody has one live registration per type.
 */
export const trainingsCreateType = <ThrowOnError extends boolean = true>(options: Options<TrainingsCreateTypeData, ThrowOnError>): RequestResult<TrainingsCreateTypeResponses, TrainingsCreateTypeErrors, ThrowOnError> => (options.client ?? client).post<TrainingsCreateTypeResponses, TrainingsCreateTypeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-types',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Edit or archive a type of training
 *
 * What is archived is not offered for new sessions.
 */
export const trainingsEditType = <ThrowOnError extends boolean = true>(options: Options<TrainingsEditTypeData, ThrowOnError>): RequestResult<TrainingsEditTypeResponses, TrainingsEditTypeErrors, ThrowOnError> => (options.client ?? client).put<TrainingsEditTypeResponses, TrainingsEditTypeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-types/{typeId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the sessions
 *
 * To come, soonest first; `filter[when]=past` lists the others, latest first.
 */
export const trainingsListSessions = <ThrowOnError extends boolean = true>(options: Options<TrainingsListSessionsData, ThrowOnError>): RequestResult<TrainingsListSessionsResponses, TrainingsListSessionsErrors, ThrowOnError> => (options.client ?? client).get<TrainingsListSessionsResponses, TrainingsListSessionsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-sessions',
    ...options
});

/**
 * Create a session
 *
 * A draft until it is published. `audience: members` keeps it for members with full access.
 */
export const trainingsCreateSession = <ThrowOnError extends boolean = true>(options: Options<TrainingsCreateSessionData, ThrowOnError>): RequestResult<TrainingsCreateSessionResponses, TrainingsCreateSessionErrors, ThrowOnError> => (options.client ?? client).post<TrainingsCreateSessionResponses, TrainingsCreateSessionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-sessions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See a session
 *
 * With the places taken and who waits, counted.
 */
export const trainingsSeeSession = <ThrowOnError extends boolean = true>(options: Options<TrainingsSeeSessionData, ThrowOnError>): RequestResult<TrainingsSeeSessionResponses, TrainingsSeeSessionErrors, ThrowOnError> => (options.client ?? client).get<TrainingsSeeSessionResponses, TrainingsSeeSessionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}',
    ...options
});

/**
 * Edit a session
 *
 * Participants are told of another place or date; a larger capacity is offered to who waits.
 */
export const trainingsEditSession = <ThrowOnError extends boolean = true>(options: Options<TrainingsEditSessionData, ThrowOnError>): RequestResult<TrainingsEditSessionResponses, TrainingsEditSessionErrors, ThrowOnError> => (options.client ?? client).put<TrainingsEditSessionResponses, TrainingsEditSessionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Publish a session
 *
 * It is on the portal and in the calendar, and registration opens.
 */
export const trainingsPublishSession = <ThrowOnError extends boolean = true>(options: Options<TrainingsPublishSessionData, ThrowOnError>): RequestResult<TrainingsPublishSessionResponses, TrainingsPublishSessionErrors, ThrowOnError> => (options.client ?? client).put<TrainingsPublishSessionResponses, TrainingsPublishSessionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/publication',
    ...options
});

/**
 * Cancel a session
 *
 * Everybody registered is told why, and their registration ends.
 */
export const trainingsCancelSession = <ThrowOnError extends boolean = true>(options: Options<TrainingsCancelSessionData, ThrowOnError>): RequestResult<TrainingsCancelSessionResponses, TrainingsCancelSessionErrors, ThrowOnError> => (options.client ?? client).put<TrainingsCancelSessionResponses, TrainingsCancelSessionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/cancellation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Call the trainees
 *
 * Mails when, where and with what to everybody who has a place.
 */
export const trainingsConvoke = <ThrowOnError extends boolean = true>(options: Options<TrainingsConvokeData, ThrowOnError>): RequestResult<TrainingsConvokeResponses, TrainingsConvokeErrors, ThrowOnError> => (options.client ?? client).post<TrainingsConvokeResponses, TrainingsConvokeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/convocations',
    ...options
});

/**
 * List the public sessions
 *
 * Published and to come, soonest first.
 */
export const trainingsListOnPortal = <ThrowOnError extends boolean = true>(options: Options<TrainingsListOnPortalData, ThrowOnError>): RequestResult<TrainingsListOnPortalResponses, TrainingsListOnPortalErrors, ThrowOnError> => (options.client ?? client).get<TrainingsListOnPortalResponses, TrainingsListOnPortalErrors, ThrowOnError>({ url: '/v1/portals/{organisation}/training-sessions', ...options });

/**
 * See a public session
 *
 * A cancelled one says so.
 */
export const trainingsSeeOnPortal = <ThrowOnError extends boolean = true>(options: Options<TrainingsSeeOnPortalData, ThrowOnError>): RequestResult<TrainingsSeeOnPortalResponses, TrainingsSeeOnPortalErrors, ThrowOnError> => (options.client ?? client).get<TrainingsSeeOnPortalResponses, TrainingsSeeOnPortalErrors, ThrowOnError>({ url: '/v1/portals/{organisation}/training-sessions/{sessionId}', ...options });

/**
 * Subscribe to the sessions
 *
 * The published sessions to come as a calendar feed (RFC 5545).
 */
export const trainingsSeeCalendar = <ThrowOnError extends boolean = true>(options: Options<TrainingsSeeCalendarData, ThrowOnError>): RequestResult<TrainingsSeeCalendarResponses, TrainingsSeeCalendarErrors, ThrowOnError> => (options.client ?? client).get<TrainingsSeeCalendarResponses, TrainingsSeeCalendarErrors, ThrowOnError>({ url: '/v1/portals/{organisation}/trainings.ics', ...options });

/**
 * Ask to register
 *
 * Mails a link that proves the address and opens the form; the same answer whoever asks.
 */
export const trainingsRequestRegistration = <ThrowOnError extends boolean = true>(options: Options<TrainingsRequestRegistrationData, ThrowOnError>): RequestResult<TrainingsRequestRegistrationResponses, TrainingsRequestRegistrationErrors, ThrowOnError> => (options.client ?? client).post<TrainingsRequestRegistrationResponses, TrainingsRequestRegistrationErrors, ThrowOnError>({
    url: '/v1/portals/{organisation}/training-sessions/{sessionId}/registrations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Look before registering
 *
 * The session, and what this address is registered to already for this type. Looking registers nobody.
 */
export const trainingsLookAtRequest = <ThrowOnError extends boolean = true>(options: Options<TrainingsLookAtRequestData, ThrowOnError>): RequestResult<TrainingsLookAtRequestResponses, TrainingsLookAtRequestErrors, ThrowOnError> => (options.client ?? client).post<TrainingsLookAtRequestResponses, TrainingsLookAtRequestErrors, ThrowOnError>({
    url: '/v1/portals/{organisation}/training-requests/look',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Register to a session
 *
 * A place when one is free and nobody waits, the waiting list otherwise. An earlier registration of the same type is replaced; a validated one is kept, and nothing changes.
 */
export const trainingsConfirmRegistration = <ThrowOnError extends boolean = true>(options: Options<TrainingsConfirmRegistrationData, ThrowOnError>): RequestResult<TrainingsConfirmRegistrationResponses, TrainingsConfirmRegistrationErrors, ThrowOnError> => (options.client ?? client).post<TrainingsConfirmRegistrationResponses, TrainingsConfirmRegistrationErrors, ThrowOnError>({
    url: '/v1/portals/{organisation}/training-requests/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Follow one’s registration
 *
 * Where it stands, and until when a place is offered.
 */
export const trainingsLookAtRegistration = <ThrowOnError extends boolean = true>(options: Options<TrainingsLookAtRegistrationData, ThrowOnError>): RequestResult<TrainingsLookAtRegistrationResponses, TrainingsLookAtRegistrationErrors, ThrowOnError> => (options.client ?? client).post<TrainingsLookAtRegistrationResponses, TrainingsLookAtRegistrationErrors, ThrowOnError>({
    url: '/v1/portals/{organisation}/training-registrations/look',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give one’s place up
 *
 * The place is offered to the next.
 */
export const trainingsCancelRegistration = <ThrowOnError extends boolean = true>(options: Options<TrainingsCancelRegistrationData, ThrowOnError>): RequestResult<TrainingsCancelRegistrationResponses, TrainingsCancelRegistrationErrors, ThrowOnError> => (options.client ?? client).post<TrainingsCancelRegistrationResponses, TrainingsCancelRegistrationErrors, ThrowOnError>({
    url: '/v1/portals/{organisation}/training-registrations/cancel',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take the place offered
 *
 * Within its 48 hours.
 */
export const trainingsAcceptOffer = <ThrowOnError extends boolean = true>(options: Options<TrainingsAcceptOfferData, ThrowOnError>): RequestResult<TrainingsAcceptOfferResponses, TrainingsAcceptOfferErrors, ThrowOnError> => (options.client ?? client).post<TrainingsAcceptOfferResponses, TrainingsAcceptOfferErrors, ThrowOnError>({
    url: '/v1/portals/{organisation}/training-registrations/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the trainees
 *
 * In the order they came; `filter[ended]=shown` adds those who left.
 */
export const trainingsListTrainees = <ThrowOnError extends boolean = true>(options: Options<TrainingsListTraineesData, ThrowOnError>): RequestResult<TrainingsListTraineesResponses, TrainingsListTraineesErrors, ThrowOnError> => (options.client ?? client).get<TrainingsListTraineesResponses, TrainingsListTraineesErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/trainees',
    ...options
});

/**
 * Register somebody by hand
 *
 * By the rules of everybody: capacity, waiting list, one per type.
 */
export const trainingsAddTrainee = <ThrowOnError extends boolean = true>(options: Options<TrainingsAddTraineeData, ThrowOnError>): RequestResult<TrainingsAddTraineeResponses, TrainingsAddTraineeErrors, ThrowOnError> => (options.client ?? client).post<TrainingsAddTraineeResponses, TrainingsAddTraineeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/trainees',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Validate, place, waitlist or reject a trainee
 *
 * They are told. A place is given only when one is free.
 */
export const trainingsDecideTrainee = <ThrowOnError extends boolean = true>(options: Options<TrainingsDecideTraineeData, ThrowOnError>): RequestResult<TrainingsDecideTraineeResponses, TrainingsDecideTraineeErrors, ThrowOnError> => (options.client ?? client).put<TrainingsDecideTraineeResponses, TrainingsDecideTraineeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-registrations/{registrationId}/decision',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Move a trainee
 *
 * To another session of the same training that has a place.
 */
export const trainingsMoveTrainee = <ThrowOnError extends boolean = true>(options: Options<TrainingsMoveTraineeData, ThrowOnError>): RequestResult<TrainingsMoveTraineeResponses, TrainingsMoveTraineeErrors, ThrowOnError> => (options.client ?? client).put<TrainingsMoveTraineeResponses, TrainingsMoveTraineeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-registrations/{registrationId}/session',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Correct the address of a trainee
 *
 * Where their registration stands is sent to the new address.
 */
export const trainingsCorrectTrainee = <ThrowOnError extends boolean = true>(options: Options<TrainingsCorrectTraineeData, ThrowOnError>): RequestResult<TrainingsCorrectTraineeResponses, TrainingsCorrectTraineeErrors, ThrowOnError> => (options.client ?? client).put<TrainingsCorrectTraineeResponses, TrainingsCorrectTraineeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-registrations/{registrationId}/contact',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mark who came
 *
 * Once the session has started.
 */
export const trainingsMarkAttendance = <ThrowOnError extends boolean = true>(options: Options<TrainingsMarkAttendanceData, ThrowOnError>): RequestResult<TrainingsMarkAttendanceResponses, TrainingsMarkAttendanceErrors, ThrowOnError> => (options.client ?? client).put<TrainingsMarkAttendanceResponses, TrainingsMarkAttendanceErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/attendance',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Print the attendance sheet
 *
 * PDF, in the order of names, to be signed.
 */
export const trainingsSeeAttendanceSheet = <ThrowOnError extends boolean = true>(options: Options<TrainingsSeeAttendanceSheetData, ThrowOnError>): RequestResult<TrainingsSeeAttendanceSheetResponses, TrainingsSeeAttendanceSheetErrors, ThrowOnError> => (options.client ?? client).get<TrainingsSeeAttendanceSheetResponses, TrainingsSeeAttendanceSheetErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/attendance-sheet',
    ...options
});

/**
 * Print a certificate
 *
 * PDF, for somebody marked present.
 */
export const trainingsSeeCertificate = <ThrowOnError extends boolean = true>(options: Options<TrainingsSeeCertificateData, ThrowOnError>): RequestResult<TrainingsSeeCertificateResponses, TrainingsSeeCertificateErrors, ThrowOnError> => (options.client ?? client).get<TrainingsSeeCertificateResponses, TrainingsSeeCertificateErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-registrations/{registrationId}/certificate',
    ...options
});

/**
 * Export the trainees
 *
 * Writes the trainees of a session to CSV or XLSX. Follow the job named by `Location`.
 */
export const trainingsExport = <ThrowOnError extends boolean = true>(options: Options<TrainingsExportData, ThrowOnError>): RequestResult<TrainingsExportResponses, TrainingsExportErrors, ThrowOnError> => (options.client ?? client).post<TrainingsExportResponses, TrainingsExportErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/training-sessions/{sessionId}/exports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Create a provider
 *
 * Whoever signs up on the portal with this address later finds the record.
 */
export const providersCreate = <ThrowOnError extends boolean = true>(options: Options<ProvidersCreateData, ThrowOnError>): RequestResult<ProvidersCreateResponses, ProvidersCreateErrors, ThrowOnError> => (options.client ?? client).post<ProvidersCreateResponses, ProvidersCreateErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/providers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See a provider
 *
 * The record, and what is missing for its provider to answer requests.
 */
export const providersSee = <ThrowOnError extends boolean = true>(options: Options<ProvidersSeeData, ThrowOnError>): RequestResult<ProvidersSeeResponses, ProvidersSeeErrors, ThrowOnError> => (options.client ?? client).get<ProvidersSeeResponses, ProvidersSeeErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/providers/{providerId}',
    ...options
});

/**
 * See one’s provider record
 *
 * Null for somebody who has not signed up as a provider here.
 */
export const providersSeeOwn = <ThrowOnError extends boolean = true>(options: Options<ProvidersSeeOwnData, ThrowOnError>): RequestResult<ProvidersSeeOwnResponses, ProvidersSeeOwnErrors, ThrowOnError> => (options.client ?? client).get<ProvidersSeeOwnResponses, ProvidersSeeOwnErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/provider',
    ...options
});

/**
 * Become a provider
 *
 * Takes over the record that the organisation made for this address, if there is one.
 */
export const providersRegister = <ThrowOnError extends boolean = true>(options: Options<ProvidersRegisterData, ThrowOnError>): RequestResult<ProvidersRegisterResponses, ProvidersRegisterErrors, ThrowOnError> => (options.client ?? client).post<ProvidersRegisterResponses, ProvidersRegisterErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/provider',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List evaluation sessions
 *
 * Newest first; `filter[programme]` keeps those of one programme.
 */
export const evaluationsListSessions = <ThrowOnError extends boolean = true>(options: Options<EvaluationsListSessionsData, ThrowOnError>): RequestResult<EvaluationsListSessionsResponses, EvaluationsListSessionsErrors, ThrowOnError> => (options.client ?? client).get<EvaluationsListSessionsResponses, EvaluationsListSessionsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions',
    ...options
});

/**
 * Create an evaluation session
 *
 * A session in preparation on one programme: nothing is shown to anybody yet.
 */
export const evaluationsCreateSession = <ThrowOnError extends boolean = true>(options: Options<EvaluationsCreateSessionData, ThrowOnError>): RequestResult<EvaluationsCreateSessionResponses, EvaluationsCreateSessionErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsCreateSessionResponses, EvaluationsCreateSessionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See an evaluation session
 *
 * Its grid, phases, blinding and progress, what it lacks to open and the latest spread.
 */
export const evaluationsSeeSession = <ThrowOnError extends boolean = true>(options: Options<EvaluationsSeeSessionData, ThrowOnError>): RequestResult<EvaluationsSeeSessionResponses, EvaluationsSeeSessionErrors, ThrowOnError> => (options.client ?? client).get<EvaluationsSeeSessionResponses, EvaluationsSeeSessionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}',
    ...options
});

/**
 * Edit an evaluation session
 *
 * Texts, phases, blinding and how results are worked out; what is left out stays.
 */
export const evaluationsEditSession = <ThrowOnError extends boolean = true>(options: Options<EvaluationsEditSessionData, ThrowOnError>): RequestResult<EvaluationsEditSessionResponses, EvaluationsEditSessionErrors, ThrowOnError> => (options.client ?? client).patch<EvaluationsEditSessionResponses, EvaluationsEditSessionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Save the criteria of a session
 *
 * Once an evaluation was finalised, only labels and help change.
 */
export const evaluationsSaveGrid = <ThrowOnError extends boolean = true>(options: Options<EvaluationsSaveGridData, ThrowOnError>): RequestResult<EvaluationsSaveGridResponses, EvaluationsSaveGridErrors, ThrowOnError> => (options.client ?? client).put<EvaluationsSaveGridResponses, EvaluationsSaveGridErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/grid',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Open an evaluation session
 *
 * Evaluators are told by mail; nothing can be missing.
 */
export const evaluationsOpenSession = <ThrowOnError extends boolean = true>(options: Options<EvaluationsOpenSessionData, ThrowOnError>): RequestResult<EvaluationsOpenSessionResponses, EvaluationsOpenSessionErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsOpenSessionResponses, EvaluationsOpenSessionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/open',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Close an evaluation session
 *
 * Evaluations stop; they stay readable.
 */
export const evaluationsCloseSession = <ThrowOnError extends boolean = true>(options: Options<EvaluationsCloseSessionData, ThrowOnError>): RequestResult<EvaluationsCloseSessionResponses, EvaluationsCloseSessionErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsCloseSessionResponses, EvaluationsCloseSessionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/close',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reopen an evaluation session
 *
 * A reason is required and kept.
 */
export const evaluationsReopenSession = <ThrowOnError extends boolean = true>(options: Options<EvaluationsReopenSessionData, ThrowOnError>): RequestResult<EvaluationsReopenSessionResponses, EvaluationsReopenSessionErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsReopenSessionResponses, EvaluationsReopenSessionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/reopen',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Publish the results of a session
 *
 * Applicants read the texts that are chosen, unsigned, and nothing else. Final.
 */
export const evaluationsPublishResults = <ThrowOnError extends boolean = true>(options: Options<EvaluationsPublishResultsData, ThrowOnError>): RequestResult<EvaluationsPublishResultsResponses, EvaluationsPublishResultsErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsPublishResultsResponses, EvaluationsPublishResultsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/publish-results',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the evaluators of a session
 *
 * Everybody, with how far they are and how they mark beside the others; 500 at most.
 */
export const evaluationsListEvaluators = <ThrowOnError extends boolean = true>(options: Options<EvaluationsListEvaluatorsData, ThrowOnError>): RequestResult<EvaluationsListEvaluatorsResponses, EvaluationsListEvaluatorsErrors, ThrowOnError> => (options.client ?? client).get<EvaluationsListEvaluatorsResponses, EvaluationsListEvaluatorsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators',
    ...options
});

/**
 * Invite evaluators
 *
 * By mail, with or without an account. Those already there are left as they are.
 */
export const evaluationsInviteEvaluators = <ThrowOnError extends boolean = true>(options: Options<EvaluationsInviteEvaluatorsData, ThrowOnError>): RequestResult<EvaluationsInviteEvaluatorsResponses, EvaluationsInviteEvaluatorsErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsInviteEvaluatorsResponses, EvaluationsInviteEvaluatorsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remind evaluators
 *
 * Whoever owes nothing, or was reminded today, is skipped; what they owe is read again at sending.
 */
export const evaluationsRemindEvaluators = <ThrowOnError extends boolean = true>(options: Options<EvaluationsRemindEvaluatorsData, ThrowOnError>): RequestResult<EvaluationsRemindEvaluatorsResponses, EvaluationsRemindEvaluatorsErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsRemindEvaluatorsResponses, EvaluationsRemindEvaluatorsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators/remind',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Edit an evaluator
 *
 * Their name, and how many dossiers they take at most.
 */
export const evaluationsEditEvaluator = <ThrowOnError extends boolean = true>(options: Options<EvaluationsEditEvaluatorData, ThrowOnError>): RequestResult<EvaluationsEditEvaluatorResponses, EvaluationsEditEvaluatorErrors, ThrowOnError> => (options.client ?? client).patch<EvaluationsEditEvaluatorResponses, EvaluationsEditEvaluatorErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators/{evaluatorId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove an evaluator
 *
 * What they still owe is cancelled; what they gave stays and counts.
 */
export const evaluationsRemoveEvaluator = <ThrowOnError extends boolean = true>(options: Options<EvaluationsRemoveEvaluatorData, ThrowOnError>): RequestResult<EvaluationsRemoveEvaluatorResponses, EvaluationsRemoveEvaluatorErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsRemoveEvaluatorResponses, EvaluationsRemoveEvaluatorErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators/{evaluatorId}/remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send an evaluator’s invitation again
 *
 * To the same address, at most once a minute.
 */
export const evaluationsResendInvitation = <ThrowOnError extends boolean = true>(options: Options<EvaluationsResendInvitationData, ThrowOnError>): RequestResult<EvaluationsResendInvitationResponses, EvaluationsResendInvitationErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsResendInvitationResponses, EvaluationsResendInvitationErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators/{evaluatorId}/resend',
    ...options
});

/**
 * Replace an evaluator
 *
 * Hands what they still owe over to `byEvaluatorId`, who starts afresh.
 */
export const evaluationsReplaceEvaluator = <ThrowOnError extends boolean = true>(options: Options<EvaluationsReplaceEvaluatorData, ThrowOnError>): RequestResult<EvaluationsReplaceEvaluatorResponses, EvaluationsReplaceEvaluatorErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsReplaceEvaluatorResponses, EvaluationsReplaceEvaluatorErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators/{evaluatorId}/replace',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add dossiers to a session
 *
 * Dossiers of the programme that were sent: those named in `dossierIds`, or all in some states (`status`).
 */
export const evaluationsAddDossiers = <ThrowOnError extends boolean = true>(options: Options<EvaluationsAddDossiersData, ThrowOnError>): RequestResult<EvaluationsAddDossiersResponses, EvaluationsAddDossiersErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsAddDossiersResponses, EvaluationsAddDossiersErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/dossiers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take dossiers out of a session
 *
 * Only those that nobody began to evaluate.
 */
export const evaluationsRemoveDossiers = <ThrowOnError extends boolean = true>(options: Options<EvaluationsRemoveDossiersData, ThrowOnError>): RequestResult<EvaluationsRemoveDossiersResponses, EvaluationsRemoveDossiersErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsRemoveDossiersResponses, EvaluationsRemoveDossiersErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/dossiers/remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Assign dossiers
 *
 * Each dossier to each evaluator. Pairs in conflict are left out and named in `apart`.
 */
export const evaluationsAssignDossiers = <ThrowOnError extends boolean = true>(options: Options<EvaluationsAssignDossiersData, ThrowOnError>): RequestResult<EvaluationsAssignDossiersResponses, EvaluationsAssignDossiersErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsAssignDossiersResponses, EvaluationsAssignDossiersErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/assignments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Spread dossiers over evaluators
 *
 * As evenly as conflicts and maximums allow, keeping what is assigned. The session says when it is done.
 */
export const evaluationsSpreadDossiers = <ThrowOnError extends boolean = true>(options: Options<EvaluationsSpreadDossiersData, ThrowOnError>): RequestResult<EvaluationsSpreadDossiersResponses, EvaluationsSpreadDossiersErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsSpreadDossiersResponses, EvaluationsSpreadDossiersErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/spreads',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See proposed conflicts of interest
 *
 * What accounts and answers say evaluators and applicants have in common, surest first; 100 at a time.
 */
export const evaluationsProposeConflicts = <ThrowOnError extends boolean = true>(options: Options<EvaluationsProposeConflictsData, ThrowOnError>): RequestResult<EvaluationsProposeConflictsResponses, EvaluationsProposeConflictsErrors, ThrowOnError> => (options.client ?? client).get<EvaluationsProposeConflictsResponses, EvaluationsProposeConflictsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/conflicts',
    ...options
});

/**
 * Judge a proposed conflict of interest
 *
 * `apart` keeps the pair apart for good, without a word to the evaluator; `ignored` sets it aside.
 */
export const evaluationsJudgeConflict = <ThrowOnError extends boolean = true>(options: Options<EvaluationsJudgeConflictData, ThrowOnError>): RequestResult<EvaluationsJudgeConflictResponses, EvaluationsJudgeConflictErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsJudgeConflictResponses, EvaluationsJudgeConflictErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/conflicts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give a final evaluation back
 *
 * The evaluator is told, with the reason; `dueAt` gives a deadline of its own.
 */
export const evaluationsReturnToDraft = <ThrowOnError extends boolean = true>(options: Options<EvaluationsReturnToDraftData, ThrowOnError>): RequestResult<EvaluationsReturnToDraftResponses, EvaluationsReturnToDraftErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsReturnToDraftResponses, EvaluationsReturnToDraftErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluations/{evaluationId}/return-to-draft',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reopen an evaluation that was left
 *
 * It is owed again, its answers kept; `dueAt` gives a deadline of its own.
 */
export const evaluationsReopenEvaluation = <ThrowOnError extends boolean = true>(options: Options<EvaluationsReopenEvaluationData, ThrowOnError>): RequestResult<EvaluationsReopenEvaluationResponses, EvaluationsReopenEvaluationErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsReopenEvaluationResponses, EvaluationsReopenEvaluationErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluations/{evaluationId}/reopen',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Recuse an evaluator from a dossier
 *
 * Silently: the dossier leaves their desk, and no spread brings it back.
 */
export const evaluationsRecuse = <ThrowOnError extends boolean = true>(options: Options<EvaluationsRecuseData, ThrowOnError>): RequestResult<EvaluationsRecuseResponses, EvaluationsRecuseErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsRecuseResponses, EvaluationsRecuseErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluations/{evaluationId}/recuse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cancel an evaluation
 *
 * The dossier is no longer theirs; what was given is kept and does not count.
 */
export const evaluationsCancelEvaluation = <ThrowOnError extends boolean = true>(options: Options<EvaluationsCancelEvaluationData, ThrowOnError>): RequestResult<EvaluationsCancelEvaluationResponses, EvaluationsCancelEvaluationErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsCancelEvaluationResponses, EvaluationsCancelEvaluationErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluations/{evaluationId}/cancel',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the results of a session
 *
 * Figures are those of final evaluations, at once; both rankings follow within moments (`upToDate`). `filter[disagreement]=yes` keeps dossiers whose evaluators disagree.
 */
export const evaluationsListResults = <ThrowOnError extends boolean = true>(options: Options<EvaluationsListResultsData, ThrowOnError>): RequestResult<EvaluationsListResultsResponses, EvaluationsListResultsErrors, ThrowOnError> => (options.client ?? client).get<EvaluationsListResultsResponses, EvaluationsListResultsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/results',
    ...options
});

/**
 * Export the results of a session
 *
 * One line a dossier, or one an evaluation, to CSV or XLSX. Follow the job named by `Location`.
 */
export const evaluationsExportResults = <ThrowOnError extends boolean = true>(options: Options<EvaluationsExportResultsData, ThrowOnError>): RequestResult<EvaluationsExportResultsResponses, EvaluationsExportResultsErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsExportResultsResponses, EvaluationsExportResultsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/results/exports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See the evaluations of a dossier
 *
 * Answers, histories, what changed since each was given, and what still says who applies.
 */
export const evaluationsSeeEvaluatedDossier = <ThrowOnError extends boolean = true>(options: Options<EvaluationsSeeEvaluatedDossierData, ThrowOnError>): RequestResult<EvaluationsSeeEvaluatedDossierResponses, EvaluationsSeeEvaluatedDossierErrors, ThrowOnError> => (options.client ?? client).get<EvaluationsSeeEvaluatedDossierResponses, EvaluationsSeeEvaluatedDossierErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/dossiers/{dossierId}',
    ...options
});

/**
 * See the desk of an evaluator
 *
 * Exactly what this evaluator is answered now.
 */
export const evaluationsSeeListAsEvaluator = <ThrowOnError extends boolean = true>(options: Options<EvaluationsSeeListAsEvaluatorData, ThrowOnError>): RequestResult<EvaluationsSeeListAsEvaluatorResponses, EvaluationsSeeListAsEvaluatorErrors, ThrowOnError> => (options.client ?? client).get<EvaluationsSeeListAsEvaluatorResponses, EvaluationsSeeListAsEvaluatorErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators/{evaluatorId}/dossiers',
    ...options
});

/**
 * See a dossier as an evaluator
 *
 * Exactly what this evaluator is answered now, with their evaluation.
 */
export const evaluationsSeeDossierAsEvaluator = <ThrowOnError extends boolean = true>(options: Options<EvaluationsSeeDossierAsEvaluatorData, ThrowOnError>): RequestResult<EvaluationsSeeDossierAsEvaluatorResponses, EvaluationsSeeDossierAsEvaluatorErrors, ThrowOnError> => (options.client ?? client).get<EvaluationsSeeDossierAsEvaluatorResponses, EvaluationsSeeDossierAsEvaluatorErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators/{evaluatorId}/dossiers/{dossierId}',
    ...options
});

/**
 * List one’s own evaluation sessions
 *
 * Those that one was invited to, at the address of one’s account.
 */
export const evaluationsListOwnSessions = <ThrowOnError extends boolean = true>(options: Options<EvaluationsListOwnSessionsData, ThrowOnError>): RequestResult<EvaluationsListOwnSessionsResponses, EvaluationsListOwnSessionsErrors, ThrowOnError> => (options.client ?? client).get<EvaluationsListOwnSessionsResponses, EvaluationsListOwnSessionsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/evaluation-sessions',
    ...options
});

/**
 * See one’s own evaluation session
 *
 * Its instructions, phases and criteria, what the phase of now shows, and how far one is.
 */
export const evaluationsSeeOwnSession = <ThrowOnError extends boolean = true>(options: Options<EvaluationsSeeOwnSessionData, ThrowOnError>): RequestResult<EvaluationsSeeOwnSessionResponses, EvaluationsSeeOwnSessionErrors, ThrowOnError> => (options.client ?? client).get<EvaluationsSeeOwnSessionResponses, EvaluationsSeeOwnSessionErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}',
    ...options
});

/**
 * Accept to evaluate
 *
 * Signed in at the address that was invited.
 */
export const evaluationsAcceptInvitation = <ThrowOnError extends boolean = true>(options: Options<EvaluationsAcceptInvitationData, ThrowOnError>): RequestResult<EvaluationsAcceptInvitationResponses, EvaluationsAcceptInvitationErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsAcceptInvitationResponses, EvaluationsAcceptInvitationErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/accept',
    ...options
});

/**
 * Decline to evaluate
 *
 * Or leave: what is still owed is cancelled, what was given stays.
 */
export const evaluationsDeclineInvitation = <ThrowOnError extends boolean = true>(options: Options<EvaluationsDeclineInvitationData, ThrowOnError>): RequestResult<EvaluationsDeclineInvitationResponses, EvaluationsDeclineInvitationErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsDeclineInvitationResponses, EvaluationsDeclineInvitationErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/decline',
    ...options
});

/**
 * List the dossiers one evaluates
 *
 * `among=all` adds those that the phase of now shows. What is hidden leaves no trace, in order either.
 */
export const evaluationsListOwnDossiers = <ThrowOnError extends boolean = true>(options: Options<EvaluationsListOwnDossiersData, ThrowOnError>): RequestResult<EvaluationsListOwnDossiersResponses, EvaluationsListOwnDossiersErrors, ThrowOnError> => (options.client ?? client).get<EvaluationsListOwnDossiersResponses, EvaluationsListOwnDossiersErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers',
    ...options
});

/**
 * See a dossier one evaluates
 *
 * Its questions left visible, one’s own evaluation, and what changed since one read it.
 */
export const evaluationsSeeOwnDossier = <ThrowOnError extends boolean = true>(options: Options<EvaluationsSeeOwnDossierData, ThrowOnError>): RequestResult<EvaluationsSeeOwnDossierResponses, EvaluationsSeeOwnDossierErrors, ThrowOnError> => (options.client ?? client).get<EvaluationsSeeOwnDossierResponses, EvaluationsSeeOwnDossierErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers/{dossierId}',
    ...options
});

/**
 * Save one’s evaluation
 *
 * Only the criteria sent change. The answer has the running total and what is still missing.
 */
export const evaluationsSaveEvaluation = <ThrowOnError extends boolean = true>(options: Options<EvaluationsSaveEvaluationData, ThrowOnError>): RequestResult<EvaluationsSaveEvaluationResponses, EvaluationsSaveEvaluationErrors, ThrowOnError> => (options.client ?? client).patch<EvaluationsSaveEvaluationResponses, EvaluationsSaveEvaluationErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers/{dossierId}/evaluation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Start an evaluation
 *
 * Says that no conflict of interest stands in the way: the dossier is shown from then on.
 */
export const evaluationsStart = <ThrowOnError extends boolean = true>(options: Options<EvaluationsStartData, ThrowOnError>): RequestResult<EvaluationsStartResponses, EvaluationsStartErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsStartResponses, EvaluationsStartErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers/{dossierId}/start',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Finalise an evaluation
 *
 * `seenHash` is that of the dossier read: refused when what one may see changed meanwhile.
 */
export const evaluationsFinalise = <ThrowOnError extends boolean = true>(options: Options<EvaluationsFinaliseData, ThrowOnError>): RequestResult<EvaluationsFinaliseResponses, EvaluationsFinaliseErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsFinaliseResponses, EvaluationsFinaliseErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers/{dossierId}/finalise',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Declare a conflict of interest
 *
 * The dossier closes at once; the organisation is told.
 */
export const evaluationsDeclareConflict = <ThrowOnError extends boolean = true>(options: Options<EvaluationsDeclareConflictData, ThrowOnError>): RequestResult<EvaluationsDeclareConflictResponses, EvaluationsDeclareConflictErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsDeclareConflictResponses, EvaluationsDeclareConflictErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers/{dossierId}/declare-conflict',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Abstain from an evaluation
 *
 * The organisation is told, and gives the dossier to somebody else.
 */
export const evaluationsAbstain = <ThrowOnError extends boolean = true>(options: Options<EvaluationsAbstainData, ThrowOnError>): RequestResult<EvaluationsAbstainResponses, EvaluationsAbstainErrors, ThrowOnError> => (options.client ?? client).post<EvaluationsAbstainResponses, EvaluationsAbstainErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers/{dossierId}/abstain',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download a document one evaluates
 *
 * Under the name that one may see, always as an attachment.
 */
export const evaluationsDownloadDocument = <ThrowOnError extends boolean = true>(options: Options<EvaluationsDownloadDocumentData, ThrowOnError>): RequestResult<EvaluationsDownloadDocumentResponses, EvaluationsDownloadDocumentErrors, ThrowOnError> => (options.client ?? client).get<EvaluationsDownloadDocumentResponses, EvaluationsDownloadDocumentErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/evaluation-sessions/{sessionId}/dossiers/{dossierId}/documents/{documentId}/content',
    ...options
});

/**
 * Read the published evaluations of one’s dossier
 *
 * The texts that the organisation chose, unsigned, and the average when it shows it.
 */
export const evaluationsSeeOwnResults = <ThrowOnError extends boolean = true>(options: Options<EvaluationsSeeOwnResultsData, ThrowOnError>): RequestResult<EvaluationsSeeOwnResultsResponses, EvaluationsSeeOwnResultsErrors, ThrowOnError> => (options.client ?? client).get<EvaluationsSeeOwnResultsResponses, EvaluationsSeeOwnResultsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/my/dossiers/{dossierId}/evaluations',
    ...options
});

/**
 * Cancel a job
 *
 * One that waits or runs. What it had written is thrown away.
 */
export const integrationsCancelJob = <ThrowOnError extends boolean = true>(options: Options<IntegrationsCancelJobData, ThrowOnError>): RequestResult<IntegrationsCancelJobResponses, IntegrationsCancelJobErrors, ThrowOnError> => (options.client ?? client).post<IntegrationsCancelJobResponses, IntegrationsCancelJobErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/jobs/{jobId}/cancel',
    ...options
});

/**
 * List API keys
 *
 * Newest first, with their last use, those that are over too. Open in every state.
 */
export const integrationsListApiKeys = <ThrowOnError extends boolean = true>(options: Options<IntegrationsListApiKeysData, ThrowOnError>): RequestResult<IntegrationsListApiKeysResponses, IntegrationsListApiKeysErrors, ThrowOnError> => (options.client ?? client).get<IntegrationsListApiKeysResponses, IntegrationsListApiKeysErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/api-keys',
    ...options
});

/**
 * Create an API key
 *
 * With scopes among your own permissions. The key is shown once: keep it where nobody reads it.
 */
export const integrationsCreateApiKey = <ThrowOnError extends boolean = true>(options: Options<IntegrationsCreateApiKeyData, ThrowOnError>): RequestResult<IntegrationsCreateApiKeyResponses, IntegrationsCreateApiKeyErrors, ThrowOnError> => (options.client ?? client).post<IntegrationsCreateApiKeyResponses, IntegrationsCreateApiKeyErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/api-keys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download the result of a job
 *
 * As an attachment, during 7 days, for whoever could have asked for it.
 */
export const integrationsDownloadResult = <ThrowOnError extends boolean = true>(options: Options<IntegrationsDownloadResultData, ThrowOnError>): RequestResult<IntegrationsDownloadResultResponses, IntegrationsDownloadResultErrors, ThrowOnError> => (options.client ?? client).get<IntegrationsDownloadResultResponses, IntegrationsDownloadResultErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/jobs/{jobId}/result',
    ...options
});

/**
 * List jobs
 *
 * Exports and other long work, newest first.
 */
export const integrationsListJobs = <ThrowOnError extends boolean = true>(options: Options<IntegrationsListJobsData, ThrowOnError>): RequestResult<IntegrationsListJobsResponses, IntegrationsListJobsErrors, ThrowOnError> => (options.client ?? client).get<IntegrationsListJobsResponses, IntegrationsListJobsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/jobs',
    ...options
});

/**
 * List the mails sent
 *
 * The ledger, newest first: `filter[state]`, `filter[subject]` (what a mail is about).
 */
export const integrationsListMails = <ThrowOnError extends boolean = true>(options: Options<IntegrationsListMailsData, ThrowOnError>): RequestResult<IntegrationsListMailsResponses, IntegrationsListMailsErrors, ThrowOnError> => (options.client ?? client).get<IntegrationsListMailsResponses, IntegrationsListMailsErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/mails',
    ...options
});

/**
 * Send a mail again
 *
 * To its address or, for mails about a dossier, to a corrected one (`email`). What it says is read again; at most every 10 minutes.
 */
export const integrationsResendMail = <ThrowOnError extends boolean = true>(options: Options<IntegrationsResendMailData, ThrowOnError>): RequestResult<IntegrationsResendMailResponses, IntegrationsResendMailErrors, ThrowOnError> => (options.client ?? client).post<IntegrationsResendMailResponses, IntegrationsResendMailErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/mails/{mailId}/resend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke an API key
 *
 * It opens nothing from the next request on. Open in every state.
 */
export const integrationsRevokeApiKey = <ThrowOnError extends boolean = true>(options: Options<IntegrationsRevokeApiKeyData, ThrowOnError>): RequestResult<IntegrationsRevokeApiKeyResponses, IntegrationsRevokeApiKeyErrors, ThrowOnError> => (options.client ?? client).post<IntegrationsRevokeApiKeyResponses, IntegrationsRevokeApiKeyErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/api-keys/{keyId}/revoke',
    ...options
});

/**
 * Rotate an API key
 *
 * Makes a key with the same name and scopes; the old one works 24 hours more, or `overlapHours` (0 to 168).
 */
export const integrationsRotateApiKey = <ThrowOnError extends boolean = true>(options: Options<IntegrationsRotateApiKeyData, ThrowOnError>): RequestResult<IntegrationsRotateApiKeyResponses, IntegrationsRotateApiKeyErrors, ThrowOnError> => (options.client ?? client).post<IntegrationsRotateApiKeyResponses, IntegrationsRotateApiKeyErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/api-keys/{keyId}/rotate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See whether all is well
 *
 * Whether the database, the files and the clock answer. 503 with the same body when one of them does not.
 */
export const integrationsSeeHealth = <ThrowOnError extends boolean = true>(options?: Options<IntegrationsSeeHealthData, ThrowOnError>): RequestResult<IntegrationsSeeHealthResponses, IntegrationsSeeHealthErrors, ThrowOnError> => (options?.client ?? client).get<IntegrationsSeeHealthResponses, IntegrationsSeeHealthErrors, ThrowOnError>({ url: '/v1/health', ...options });

/**
 * Follow a job
 *
 * How far it is, the rows it could not treat and, once finished, where its result is.
 */
export const integrationsSeeJob = <ThrowOnError extends boolean = true>(options: Options<IntegrationsSeeJobData, ThrowOnError>): RequestResult<IntegrationsSeeJobResponses, IntegrationsSeeJobErrors, ThrowOnError> => (options.client ?? client).get<IntegrationsSeeJobResponses, IntegrationsSeeJobErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/jobs/{jobId}',
    ...options
});

/**
 * See the version of the API
 *
 * Additive within a major version.
 */
export const integrationsSeeVersion = <ThrowOnError extends boolean = true>(options?: Options<IntegrationsSeeVersionData, ThrowOnError>): RequestResult<IntegrationsSeeVersionResponses, IntegrationsSeeVersionErrors, ThrowOnError> => (options?.client ?? client).get<IntegrationsSeeVersionResponses, IntegrationsSeeVersionErrors, ThrowOnError>({ url: '/v1/version', ...options });

/**
 * Download the report of an import
 *
 * Each line as it was sent, what became of it and why, as CSV for a spreadsheet.
 */
export const integrationsDownloadImportReport = <ThrowOnError extends boolean = true>(options: Options<IntegrationsDownloadImportReportData, ThrowOnError>): RequestResult<IntegrationsDownloadImportReportResponses, IntegrationsDownloadImportReportErrors, ThrowOnError> => (options.client ?? client).get<IntegrationsDownloadImportReportResponses, IntegrationsDownloadImportReportErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/import-runs/{runId}/report',
    ...options
});

/**
 * Read the report of an import
 *
 * What became of each line, in the order of the file, with every error of those refused.
 */
export const integrationsListImportLines = <ThrowOnError extends boolean = true>(options: Options<IntegrationsListImportLinesData, ThrowOnError>): RequestResult<IntegrationsListImportLinesResponses, IntegrationsListImportLinesErrors, ThrowOnError> => (options.client ?? client).get<IntegrationsListImportLinesResponses, IntegrationsListImportLinesErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/import-runs/{runId}/lines',
    ...options
});

/**
 * Choose a file to import
 *
 * The raw bytes of a CSV file, 5 MB and 50,000 lines at most; encoding and separator are found. Answers its columns, its first lines and a mapping to check; nothing is created yet.
 */
export const integrationsPrepareImport = <ThrowOnError extends boolean = true>(options: Options<IntegrationsPrepareImportData, ThrowOnError>): RequestResult<IntegrationsPrepareImportResponses, IntegrationsPrepareImportErrors, ThrowOnError> => (options.client ?? client).post<IntegrationsPrepareImportResponses, IntegrationsPrepareImportErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/imports',
    ...options,
    headers: {
        'Content-Type': 'text/csv',
        ...options.headers
    }
});

/**
 * Follow an import
 *
 * The file, its columns and its runs, newest first, with how many lines each has treated.
 */
export const integrationsSeeImport = <ThrowOnError extends boolean = true>(options: Options<IntegrationsSeeImportData, ThrowOnError>): RequestResult<IntegrationsSeeImportResponses, IntegrationsSeeImportErrors, ThrowOnError> => (options.client ?? client).get<IntegrationsSeeImportResponses, IntegrationsSeeImportErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/imports/{importId}',
    ...options
});

/**
 * Start an import, dry or for good
 *
 * A dry run reports what each line would do and changes nothing. A file is imported for good once; a job does it by chunks of 100 lines.
 */
export const integrationsStartImport = <ThrowOnError extends boolean = true>(options: Options<IntegrationsStartImportData, ThrowOnError>): RequestResult<IntegrationsStartImportResponses, IntegrationsStartImportErrors, ThrowOnError> => (options.client ?? client).post<IntegrationsStartImportResponses, IntegrationsStartImportErrors, ThrowOnError>({
    security: [{
            in: 'cookie',
            name: '__Host-parvis',
            type: 'apiKey'
        }, { scheme: 'bearer', type: 'http' }],
    url: '/v1/organisations/{organisation}/imports/{importId}/runs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
