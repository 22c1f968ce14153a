using System.Collections.Frozen;
using System.Collections.Immutable;
using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Billing;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Television;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Profiles;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Watching;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Roots;

/// <summary>Hands each mutation to its service. Those that send a command on an account are made here.</summary>
internal sealed class MutationResolver(
    SignIn signIn,
    SignUp signUp,
    UpdateCredentials updateCredentials,
    RetrievePassword retrievePassword,
    ConfirmEmail confirmEmail,
    SendConfirmationMail sendConfirmation,
    ContactSupport contactSupport,
    SignOut signOut,
    DeleteUser deleteUser,
    ExportUser exportUser,
    UnlinkIdentity unlinkIdentity,
    AddWatchSession addWatchSession,
    TakeHeartbeat takeHeartbeat,
    RequestSignInCode requestSignInCode,
    ConfirmSignInCode confirmSignInCode,
    ProfileMutations viewerProfiles,
    BillingMutations billing,
    CartMutations carts,
    ProfileReader profiles,
    CatalogReader catalog,
    AccountCommands commands)
    : IMutationResolver
{
    // What takes a password or a PIN, or may take one.
    private static readonly FrozenSet<string> Secrets =
    [
        "signin", "signup", "updateCredentials", "deleteUser", "exportUser", "createProfile", "updateProfile", "deleteProfile",
        "selectProfile",
    ];

    private readonly UpdateUserProfile updateUserProfile = new(profiles, commands);
    private readonly ToggleBookmark toggleBookmark = new(catalog, commands);
    private readonly AddDevice addDevice = new(catalog, commands);
    private readonly RemoveDevice removeDevice = new(catalog, commands);
    private readonly CreatePlaylist createPlaylist = new(new(catalog), commands);
    private readonly UpdatePlaylist updatePlaylist = new(new(catalog), commands);
    private readonly DeletePlaylist deletePlaylist = new(commands);

    public async ValueTask SigninAsync(
        Batch<MutationRoot, AuthResponse> batch, MutationSigninArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await signIn.RunAsync(arguments, AloneIn(context)));

    public async ValueTask SignupAsync(
        Batch<MutationRoot, AuthResponse> batch, MutationSignupArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await signUp.RunAsync(arguments.User, arguments.SendMail ?? false, AloneIn(context)));

    public async ValueTask SignoutAsync(Batch<MutationRoot, bool> batch, MutationSignoutArguments arguments, ClientApiRequest context)
    {
        await signOut.RunAsync(arguments.Everywhere ?? false, context);
        batch.Set(0, true);
    }

    public async ValueTask RetrievePasswordAsync(
        Batch<MutationRoot, bool> batch, MutationRetrievePasswordArguments arguments, ClientApiRequest context)
    {
        await retrievePassword.RunAsync(arguments.Email, arguments.SendMail ?? true, context);
        batch.Set(0, true);
    }

    public async ValueTask SendConfirmationAsync(Batch<MutationRoot, bool> batch, ClientApiRequest context) =>
        batch.Set(0, await sendConfirmation.RunAsync(context));

    public async ValueTask ConfirmEmailAsync(
        Batch<MutationRoot, bool> batch, MutationConfirmEmailArguments arguments, ClientApiRequest context)
    {
        await confirmEmail.RunAsync(arguments.Token, context);
        batch.Set(0, true);
    }

    public async ValueTask SendSupportMessageAsync(
        Batch<MutationRoot, bool> batch, MutationSendSupportMessageArguments arguments, ClientApiRequest context)
    {
        await contactSupport.RunAsync(arguments.Input, arguments.SendMail ?? false, context);
        batch.Set(0, true);
    }

    public async ValueTask RequestSignInCodeAsync(
        Batch<MutationRoot, TelevisionCode> batch, MutationRequestSignInCodeArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await requestSignInCode.RunAsync(arguments.Device, context));

    public async ValueTask ConfirmSignInCodeAsync(
        Batch<MutationRoot, SignInRequest> batch, MutationConfirmSignInCodeArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await confirmSignInCode.RunAsync(arguments.Code, arguments.Allow ?? true, context));

    public async ValueTask DeleteUserAsync(
        Batch<MutationRoot, DeleteUserResponse> batch, MutationDeleteUserArguments arguments, ClientApiRequest context)
    {
        await deleteUser.RunAsync(arguments.Password, arguments.Confirmation, AloneIn(context));
        batch.Set(0, new(true));
    }

    public async ValueTask UnlinkIdentityAsync(
        Batch<MutationRoot, ImmutableArray<UserIdentity>> batch, MutationUnlinkIdentityArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await unlinkIdentity.RunAsync(arguments.Provider, context));

    public async ValueTask ExportUserAsync(
        Batch<MutationRoot, ExportUserResponse> batch, MutationExportUserArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await exportUser.RunAsync(arguments.Confirmation, AloneIn(context)));

    public async ValueTask UpdateCredentialsAsync(
        Batch<MutationRoot, UpdateCredentialsResponse> batch, MutationUpdateCredentialsArguments arguments, ClientApiRequest context) =>
        batch.Set(0, new(await updateCredentials.RunAsync(arguments, AloneIn(context))));

    public async ValueTask UpdateUserProfileAsync(
        Batch<MutationRoot, UserProfile> batch, MutationUpdateUserProfileArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await updateUserProfile.RunAsync(arguments.User, context));

    public async ValueTask ToggleBookmarkAsync(
        Batch<MutationRoot, bool> batch, MutationToggleBookmarkArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await toggleBookmark.RunAsync(arguments.Product, context));

    public async ValueTask AddWatchSessionAsync(
        Batch<MutationRoot, bool> batch, MutationAddWatchSessionArguments arguments, ClientApiRequest context)
    {
        await addWatchSession.RunAsync(arguments.Session, context);
        batch.Set(0, true);
    }

    public async ValueTask PlayerHeartbeatAsync(
        Batch<MutationRoot, PlayerHeartbeat> batch, MutationPlayerHeartbeatArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await takeHeartbeat.RunAsync(arguments, context));

    public async ValueTask AddDeviceAsync(
        Batch<MutationRoot, ImmutableArray<Device>> batch, MutationAddDeviceArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await addDevice.RunAsync(arguments.Device, context));

    public async ValueTask RemoveDeviceAsync(
        Batch<MutationRoot, ImmutableArray<Device>> batch, MutationRemoveDeviceArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await removeDevice.RunAsync(arguments.Id, context));

    public async ValueTask CreatePlaylistAsync(
        Batch<MutationRoot, Playlist> batch, MutationCreatePlaylistArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await createPlaylist.RunAsync(arguments.Input, context));

    public async ValueTask UpdatePlaylistAsync(
        Batch<MutationRoot, Playlist> batch, MutationUpdatePlaylistArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await updatePlaylist.RunAsync(arguments.Input, context));

    public async ValueTask DeletePlaylistAsync(
        Batch<MutationRoot, bool> batch, MutationDeletePlaylistArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await deletePlaylist.RunAsync(arguments.Id, context));

    public async ValueTask CreateProfileAsync(
        Batch<MutationRoot, ViewerProfile> batch, MutationCreateProfileArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await viewerProfiles.Create.RunAsync(arguments.Input, AloneIn(context)));

    public async ValueTask UpdateProfileAsync(
        Batch<MutationRoot, ViewerProfile> batch, MutationUpdateProfileArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await viewerProfiles.Update.RunAsync(arguments.Input, AloneIn(context)));

    public async ValueTask DeleteProfileAsync(
        Batch<MutationRoot, bool> batch, MutationDeleteProfileArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await viewerProfiles.Delete.RunAsync(arguments.Id, arguments.Confirmation, AloneIn(context)));

    public async ValueTask SelectProfileAsync(
        Batch<MutationRoot, AuthResponse> batch, MutationSelectProfileArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await viewerProfiles.Select.RunAsync(arguments.Id, arguments.Pin, AloneIn(context)));

    public async ValueTask CheckoutAsync(
        Batch<MutationRoot, Checkout> batch, MutationCheckoutArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await billing.CheckOut.RunAsync(arguments, context));

    public async ValueTask RedeemStoreReceiptAsync(
        Batch<MutationRoot, StoreRedemption> batch, MutationRedeemStoreReceiptArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await billing.RedeemReceipt.RunAsync(arguments.Store, arguments.Receipt, context));

    public async ValueTask ToggleAccessRenewalAsync(
        Batch<MutationRoot, bool> batch, MutationToggleAccessRenewalArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await billing.ToggleRenewal.RunAsync(arguments.Access, arguments.Message, context));

    public async ValueTask AddSvodSwitchAsync(
        Batch<MutationRoot, bool> batch, MutationAddSvodSwitchArguments arguments, ClientApiRequest context)
    {
        await billing.AddSwitch.RunAsync(arguments.ProductAccessId, arguments.SubscriptionId, context);
        batch.Set(0, true);
    }

    public async ValueTask CancelSvodSwitchAsync(
        Batch<MutationRoot, bool> batch, MutationCancelSvodSwitchArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await billing.CancelSwitch.RunAsync(arguments.ProductAccessId, context));

    public async ValueTask AddProductToCartAsync(
        Batch<MutationRoot, CartView> batch, MutationAddProductToCartArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await carts.Add.RunAsync(arguments.Product, arguments.AccessMode, arguments.Gift, context));

    public async ValueTask RemoveProductFromCartAsync(
        Batch<MutationRoot, CartView> batch, MutationRemoveProductFromCartArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await carts.Remove.RunAsync(arguments.Product, arguments.AccessMode, arguments.Gift, context));

    public async ValueTask RedeemGiftAsync(
        Batch<MutationRoot, ReceivedGift> batch, MutationRedeemGiftArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await billing.OpenGift.RunAsync(arguments.Token, context));

    public async ValueTask ResetCartAsync(Batch<MutationRoot, CartView> batch, ClientApiRequest context) =>
        batch.Set(0, await carts.Empty.RunAsync(context));

    public async ValueTask AddCartVoucherAsync(
        Batch<MutationRoot, CartView> batch, MutationAddCartVoucherArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await carts.AddVoucher.RunAsync(arguments.Code, context));

    public async ValueTask RemoveCartVoucherAsync(
        Batch<MutationRoot, CartView> batch, MutationRemoveCartVoucherArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await carts.RemoveVoucher.RunAsync(arguments.Code, context));

    // All of them are refused before any is begun.
    private static ClientApiRequest AloneIn(ClientApiRequest context) =>
        context.Plan!.Root.Fields.Count(static field => Secrets.Contains(field.Field.Name)) > 1
            ? throw Refusal.Input(new("signin", "A request signs in, signs up or confirms by a password or a PIN once."))
            : context;
}
