using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Profiles;

/// <summary>What changes, and selects, profiles.</summary>
internal sealed class ProfileMutations(
    CatalogReader catalog,
    IUserStore users,
    SessionService sessions,
    ProfileGuard guard,
    SecretConfirmation confirmation,
    PinMaker pins,
    AccountCommands commands)
{
    public CreateProfile Create { get; } = new(catalog, users, guard, pins, commands);

    public UpdateProfile Update { get; } = new(catalog, guard, pins, commands);

    public DeleteProfile Delete { get; } = new(guard, commands);

    public SelectProfile Select { get; } = new(confirmation, sessions);
}
