using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>The kinds of commands.</summary>
public static class CommandKinds
{
    /// <summary>Every kind.</summary>
    public static ImmutableArray<CommandKind> All { get; } =
    [
        CreateUser.Kind, UpdateProfile.Kind, SetCredentials.Kind, SetIdentity.Kind, UnsetIdentity.Kind, SetConfirmedEmail.Kind,
        SetBookmark.Kind, SetDevice.Kind, UnsetDevice.Kind, SetPlaylist.Kind, UnsetPlaylist.Kind,
        OpenGuest.Kind, SetCartLine.Kind, UnsetCartLine.Kind, ResetCart.Kind, SetCartVoucher.Kind, UnsetCartVoucher.Kind,
        SetViewerProfile.Kind, UnsetViewerProfile.Kind, RecordWatchSession.Kind, SaveSession.Kind, EndSessions.Kind, SendRecovery.Kind,
        PlaceOrder.Kind, SettlePayment.Kind, CloseOrder.Kind, SettleStorePurchase.Kind, SetAccessRenewal.Kind, SetOfferSwitch.Kind,
        UnsetOfferSwitch.Kind, SetRenewalState.Kind, CorrectBalance.Kind, RefundOrder.Kind, RedeemGift.Kind,
        SendWelcome.Kind, SendConfirmation.Kind, SendSupportMessage.Kind, SendRenewalNotice.Kind, EraseUser.Kind,
    ];

    private static readonly Dictionary<Type, CommandKind> ByType = All.ToDictionary(static kind => kind.Type);
    private static readonly Dictionary<string, CommandKind> ByName = All.ToDictionary(static kind => kind.Name, StringComparer.Ordinal);

    /// <summary>The kind of a command.</summary>
    public static CommandKind Of(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ByType[command.GetType()];
    }

    /// <summary>The kind of a name, or null.</summary>
    public static CommandKind? Find(string name) => ByName.GetValueOrDefault(name);
}
