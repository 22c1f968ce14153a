using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Queue.Envelopes;

/// <summary>The JSON of envelopes and of every kind of command. A new kind is one line in each of the two lists.</summary>
internal static partial class EnvelopeJson
{
    private static readonly JsonSerializerOptions Adjusted =
        new(Context.Default.Options) { TypeInfoResolver = Context.Default.WithAddedModifier(EnvelopeContract.Adjust) };

    public static JsonTypeInfo<Envelope> Envelope { get; } = TypeOf<Envelope>();

    public static CommandParts<CommandJson> Commands { get; } = new(
        new DataJson<CreateUser, CreateUserData>(CreateUser.Kind, TypeOf<CreateUserData>(), CreateUserData.From, CreateUserData.ToCommand),
        new RecordJson<UpdateProfile>(UpdateProfile.Kind, TypeOf<UpdateProfile>()),
        new DataJson<SetCredentials, SetCredentialsData>(
            SetCredentials.Kind, TypeOf<SetCredentialsData>(), SetCredentialsData.From, SetCredentialsData.ToCommand),
        new RecordJson<SetIdentity>(SetIdentity.Kind, TypeOf<SetIdentity>()),
        new RecordJson<UnsetIdentity>(UnsetIdentity.Kind, TypeOf<UnsetIdentity>()),
        new RecordJson<SetConfirmedEmail>(SetConfirmedEmail.Kind, TypeOf<SetConfirmedEmail>()),
        new RecordJson<SetBookmark>(SetBookmark.Kind, TypeOf<SetBookmark>()),
        new RecordJson<SetDevice>(SetDevice.Kind, TypeOf<SetDevice>()),
        new RecordJson<UnsetDevice>(UnsetDevice.Kind, TypeOf<UnsetDevice>()),
        new RecordJson<SetPlaylist>(SetPlaylist.Kind, TypeOf<SetPlaylist>()),
        new RecordJson<UnsetPlaylist>(UnsetPlaylist.Kind, TypeOf<UnsetPlaylist>()),
        new DataJson<SetViewerProfile, SetViewerProfileData>(
            SetViewerProfile.Kind, TypeOf<SetViewerProfileData>(), SetViewerProfileData.From, SetViewerProfileData.ToCommand),
        new RecordJson<UnsetViewerProfile>(UnsetViewerProfile.Kind, TypeOf<UnsetViewerProfile>()),
        new RecordJson<RecordWatchSession>(RecordWatchSession.Kind, TypeOf<RecordWatchSession>()),
        new DataJson<SaveSession, SessionData>(SaveSession.Kind, TypeOf<SessionData>(), SessionData.From, SessionData.ToCommand),
        new RecordJson<EndSessions>(EndSessions.Kind, TypeOf<EndSessions>()),
        new RecordJson<EraseUser>(EraseUser.Kind, TypeOf<EraseUser>()),
        new RecordJson<PlaceOrder>(PlaceOrder.Kind, TypeOf<PlaceOrder>()),
        new RecordJson<SettlePayment>(SettlePayment.Kind, TypeOf<SettlePayment>()),
        new RecordJson<CloseOrder>(CloseOrder.Kind, TypeOf<CloseOrder>()),
        new RecordJson<SettleStorePurchase>(SettleStorePurchase.Kind, TypeOf<SettleStorePurchase>()),
        new RecordJson<SetAccessRenewal>(SetAccessRenewal.Kind, TypeOf<SetAccessRenewal>()),
        new RecordJson<SetOfferSwitch>(SetOfferSwitch.Kind, TypeOf<SetOfferSwitch>()),
        new RecordJson<UnsetOfferSwitch>(UnsetOfferSwitch.Kind, TypeOf<UnsetOfferSwitch>()),
        new RecordJson<SetRenewalState>(SetRenewalState.Kind, TypeOf<SetRenewalState>()),
        new RecordJson<CorrectBalance>(CorrectBalance.Kind, TypeOf<CorrectBalance>()),
        new RecordJson<RefundOrder>(RefundOrder.Kind, TypeOf<RefundOrder>()),
        new RecordJson<RedeemGift>(RedeemGift.Kind, TypeOf<RedeemGift>()),
        new RecordJson<OpenGuest>(OpenGuest.Kind, TypeOf<OpenGuest>()),
        new RecordJson<SetCartLine>(SetCartLine.Kind, TypeOf<SetCartLine>()),
        new RecordJson<UnsetCartLine>(UnsetCartLine.Kind, TypeOf<UnsetCartLine>()),
        new RecordJson<ResetCart>(ResetCart.Kind, TypeOf<ResetCart>()),
        new RecordJson<SetCartVoucher>(SetCartVoucher.Kind, TypeOf<SetCartVoucher>()),
        new RecordJson<UnsetCartVoucher>(UnsetCartVoucher.Kind, TypeOf<UnsetCartVoucher>()),
        new RecordJson<SendRecovery>(SendRecovery.Kind, TypeOf<SendRecovery>()),
        new RecordJson<SendWelcome>(SendWelcome.Kind, TypeOf<SendWelcome>()),
        new RecordJson<SendConfirmation>(SendConfirmation.Kind, TypeOf<SendConfirmation>()),
        new RecordJson<SendSupportMessage>(SendSupportMessage.Kind, TypeOf<SendSupportMessage>()),
        new RecordJson<SendRenewalNotice>(SendRenewalNotice.Kind, TypeOf<SendRenewalNotice>()));

    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Adjusted.GetTypeInfo(typeof(T));

    // What a newer version adds is refused, not dropped: such a message waits for a worker that knows it.
    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        IgnoreReadOnlyProperties = true,
        UseStringEnumConverter = true,
        Converters = [typeof(EmailAddressConverter), typeof(LanguageCodeConverter), typeof(CountryCodeConverter)])]
    [JsonSerializable(typeof(Envelope))]
    [JsonSerializable(typeof(CreateUserData))]
    [JsonSerializable(typeof(UpdateProfile))]
    [JsonSerializable(typeof(SetCredentialsData))]
    [JsonSerializable(typeof(SetIdentity))]
    [JsonSerializable(typeof(UnsetIdentity))]
    [JsonSerializable(typeof(SetConfirmedEmail))]
    [JsonSerializable(typeof(SetBookmark))]
    [JsonSerializable(typeof(SetDevice))]
    [JsonSerializable(typeof(UnsetDevice))]
    [JsonSerializable(typeof(SetPlaylist))]
    [JsonSerializable(typeof(UnsetPlaylist))]
    [JsonSerializable(typeof(SetViewerProfileData))]
    [JsonSerializable(typeof(UnsetViewerProfile))]
    [JsonSerializable(typeof(RecordWatchSession))]
    [JsonSerializable(typeof(SessionData))]
    [JsonSerializable(typeof(EndSessions))]
    [JsonSerializable(typeof(EraseUser))]
    [JsonSerializable(typeof(PlaceOrder))]
    [JsonSerializable(typeof(SettlePayment))]
    [JsonSerializable(typeof(CloseOrder))]
    [JsonSerializable(typeof(SettleStorePurchase))]
    [JsonSerializable(typeof(SetAccessRenewal))]
    [JsonSerializable(typeof(SetOfferSwitch))]
    [JsonSerializable(typeof(UnsetOfferSwitch))]
    [JsonSerializable(typeof(SetRenewalState))]
    [JsonSerializable(typeof(CorrectBalance))]
    [JsonSerializable(typeof(RefundOrder))]
    [JsonSerializable(typeof(RedeemGift))]
    [JsonSerializable(typeof(OpenGuest))]
    [JsonSerializable(typeof(SetCartLine))]
    [JsonSerializable(typeof(UnsetCartLine))]
    [JsonSerializable(typeof(ResetCart))]
    [JsonSerializable(typeof(SetCartVoucher))]
    [JsonSerializable(typeof(UnsetCartVoucher))]
    [JsonSerializable(typeof(SendRecovery))]
    [JsonSerializable(typeof(SendWelcome))]
    [JsonSerializable(typeof(SendConfirmation))]
    [JsonSerializable(typeof(SendSupportMessage))]
    [JsonSerializable(typeof(SendRenewalNotice))]
    private sealed partial class Context : JsonSerializerContext;
}
