using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Identities;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Takes the identities of a service out of an account.</summary>
internal sealed class UnlinkIdentity(IdentitySettings settings, IIdentityStore identities, AccountCommands commands)
{
    /// <returns>The identities that are left.</returns>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<ImmutableArray<UserIdentity>> RunAsync(IdentityMethod provider, ClientApiRequest request)
    {
        ImmutableArray<Guid> ids = [.. Enumerable.Range(0, IdentityRules.MaxIdentities).Select(_ => request.NewId())];
        var user = await AccountCommands.AccountOfAsync(request);
        if (ids.Any(user.Applied.Contains)) return user.Identities;
        var lookup = user.Identities.ToLookup(identity => settings.MethodOf(identity.Key) == provider);
        if (!lookup[true].Any()) throw Refusal.Input(new("provider", "No identity of this service opens the account."));
        if (!IdentityRules.MayUnlink(user, lookup[false].Any(identity => settings.MethodOf(identity.Key) is not null)))
        {
            throw new GraphQLException(
                "Nothing else opens the account: choose a password by retrievePassword first, or sign in by another service.",
                AccountErrorCodes.LastSignInMethod);
        }

        foreach (var (identity, id) in lookup[true].Zip(ids))
        {
            var command = new UnsetIdentity
            {
                Id = id,
                UserId = user.Id,
                Instant = Command.Moment(request.Audience.Instant, user),
                Identity = identity.Key,
            };
            user = await commands.SendAsync(command, request);
            await identities.ReleaseAsync(identity.Key, user.Id, request.CancellationToken);
        }

        return user.Identities;
    }
}
