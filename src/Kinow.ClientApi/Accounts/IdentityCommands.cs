using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Diagnostics;
using Kinow.ClientApi.Identities;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Accounts;

/// <summary>Makes accounts for identities, and gives identities to accounts. The identity was taken for the account before.</summary>
internal sealed class IdentityCommands(
    IUserStore users,
    IIdentityStore identities,
    AddressReservation addresses,
    ICommandBus commands,
    ILogger<IdentityCommands> logger)
{
    /// <summary>Refuses an identity that no account can be made for.</summary>
    /// <exception cref="GraphQLException">It has no address; the code is BAD_USER_INPUT.</exception>
    public static void CheckNew(ProvenIdentity identity)
    {
        if (identity.Email.IsNone)
            throw Refusal.Input(new("signin", "The service tells no e-mail address: ask the viewer for the permission to see it."));
    }

    /// <summary>Makes an account. Several requests may do so at once for the same id: one of their commands is carried out.</summary>
    /// <exception cref="GraphQLException">The address is taken; the code is EMAIL_ALREADY_EXISTS.</exception>
    public async Task<User> MakeAsync(Guid id, ProvenIdentity identity, ClientApiRequest request)
    {
        CheckNew(identity);
        var stop = request.CancellationToken;
        var command = CommandOf(id, identity, request);
        await addresses.SendAsync(await ReserveAsync(id, identity, stop), command, stop);
        await SettleAsync(() => identities.ConfirmAsync(identity.Key, id, CancellationToken.None));
        return await users.FindAsync(id, stop) ?? UserFold.Apply(null, command)!;
    }

    /// <summary>Gives an identity to an account.</summary>
    public async Task<User> JoinAsync(User user, ProvenIdentity identity, Guid commandId, ClientApiRequest request)
    {
        var instant = request.Audience.Instant;
        var command = new SetIdentity
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(instant, user),
            Identity = new(identity.Key, Command.Moment(instant), identity.VerifiedEmail),
        };
        await commands.SendAsync(command, request.CancellationToken);
        await SettleAsync(() => identities.ConfirmAsync(identity.Key, user.Id, CancellationToken.None));
        return UserFold.Apply(user, command)!;
    }

    private async Task<ReservedAddress> ReserveAsync(Guid id, ProvenIdentity identity, CancellationToken cancellationToken)
    {
        try
        {
            return await addresses.ReserveAsync(new(id, identity.Email, ""), cancellationToken);
        }
        catch (GraphQLException)
        {
            await SettleAsync(() => identities.ReleaseAsync(identity.Key, id, CancellationToken.None));
            throw;
        }
    }

    // The command has the account's id: of those that several requests send one is carried out.
    private static CreateUser CommandOf(Guid id, ProvenIdentity identity, ClientApiRequest request)
    {
        var profile = ProfileReader.Of(identity, request);
        return new()
        {
            Id = id,
            UserId = id,
            Instant = profile.DateAdd,
            Profile = profile,
            PasswordHash = "",
            Identity = new(identity.Key, profile.DateAdd, identity.VerifiedEmail),
            AnonymousId = request.AnonymousId,
        };
    }

    private async Task SettleAsync(Func<ValueTask> settle)
    {
        try
        {
            await settle();
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.IdentityNotSettled(logger, unavailable);
        }
    }
}
