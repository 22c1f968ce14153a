using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>The statements of every kind of command.</summary>
internal static class CommandStatementList
{
    public static CommandParts<CommandStatements> All { get; } = new(
        new CreateUserStatements(),
        new UpdateProfileStatements(),
        new SetCredentialsStatements(),
        new SetIdentityStatements(),
        new UnsetIdentityStatements(),
        new SetConfirmedEmailStatements(),
        new SetBookmarkStatements(),
        new SetDeviceStatements(),
        new UnsetDeviceStatements(),
        new SetPlaylistStatements(),
        new UnsetPlaylistStatements(),
        new SetViewerProfileStatements(),
        new UnsetViewerProfileStatements(),
        new RecordWatchSessionStatements(),
        new SaveSessionStatements(),
        new EndSessionsStatements(),
        new EraseUserStatements(),
        new PlaceOrderStatements(),
        new SettlePaymentStatements(),
        new CloseOrderStatements(),
        new SettleStorePurchaseStatements(),
        new SetAccessRenewalStatements(),
        new SetOfferSwitchStatements(),
        new UnsetOfferSwitchStatements(),
        new SetRenewalStateStatements(),
        new CorrectBalanceStatements(),
        new RefundOrderStatements(),
        new RedeemGiftStatements(),
        new OpenGuestStatements(),
        new SetCartLineStatements(),
        new UnsetCartLineStatements(),
        new ResetCartStatements(),
        new SetCartVoucherStatements(),
        new UnsetCartVoucherStatements(),
        new MailStatements<SendRecovery>(SendRecovery.Kind),
        new MailStatements<SendWelcome>(SendWelcome.Kind),
        new MailStatements<SendConfirmation>(SendConfirmation.Kind),
        new MailStatements<SendSupportMessage>(SendSupportMessage.Kind),
        new MailStatements<SendRenewalNotice>(SendRenewalNotice.Kind));
}
