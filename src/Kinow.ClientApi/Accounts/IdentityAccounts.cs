using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Identities;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>
/// Finds the account of an identity, gives the identity to an account that may have it, or makes one. Of several requests at once one takes
/// the identity for an account, and all carry out what follows for that same account, so that none waits for another and none is left
/// half-way.
/// </summary>
internal sealed class IdentityAccounts(
    IUserStore users, ICredentialStore credentials, IIdentityStore identities, IdentityCommands commands)
{
    private const int MaxAttempts = 5;

    /// <returns>The account, and whether it is new.</returns>
    /// <exception cref="GraphQLException">The identity opens no account and may have none.</exception>
    public async Task<(User User, bool IsNew)> FindOrMakeAsync(ProvenIdentity identity, IdentityIds ids, ClientApiRequest request)
    {
        var stop = request.CancellationToken;
        for (var i = 0; i < MaxAttempts; i++)
        {
            if (await identities.FindAsync(identity.Key, stop) is { } holder)
                return await OfHolderAsync(holder, identity, ids, request);
            var owner = await OwnerOfAddressAsync(identity, stop);
            if (owner is not null && !(owner.User is { } known && IdentityRules.MayJoin(known, identity.VerifiedEmail)))
            {
                // Somebody else may have made the account for the same identity in this moment.
                if (await identities.FindAsync(identity.Key, stop) is not null) continue;
                throw Taken();
            }

            if (owner is null) IdentityCommands.CheckNew(identity);
            var target = owner?.Id ?? ids.UserId;
            if (!await identities.ReserveAsync(identity.Key, target, stop)) continue;
            return owner is { User: { } user }
                ? (await commands.JoinAsync(user, identity, ids.CommandId, request), false)
                : (await commands.MakeAsync(target, identity, request), true);
        }

        throw new StoreUnavailableException("An identity changes its account all the time.");
    }

    private async Task<(User User, bool IsNew)> OfHolderAsync(
        IdentityHolder holder, ProvenIdentity identity, IdentityIds ids, ClientApiRequest request)
    {
        var user = await users.FindAsync(holder.UserId, request.CancellationToken);
        if (user is { Active: false } || (user is null && !holder.IsReserved))
            throw new GraphQLException("The account is closed.", AccountErrorCodes.InvalidCredentials);
        if (user is null) return (await commands.MakeAsync(holder.UserId, identity, request), true);
        if (IdentityRules.Has(user, identity.Key)) return (user, false);
        return IdentityRules.MayJoin(user, identity.VerifiedEmail)
            ? (await commands.JoinAsync(user, identity, ids.CommandId, request), false)
            : throw Taken();
    }

    private async Task<Owner?> OwnerOfAddressAsync(ProvenIdentity identity, CancellationToken cancellationToken)
    {
        if (identity.Email.IsNone || await credentials.FindAsync(identity.Email, cancellationToken) is not { } credential) return null;
        return new(credential.UserId, await users.FindAsync(credential.UserId, cancellationToken));
    }

    private static GraphQLException Taken()
    {
        SignInMetrics.OnAddressTaken();
        return new("An account has this address already. Sign in to it as before.", AccountErrorCodes.EmailAlreadyExists);
    }

    private sealed record Owner(Guid Id, User? User);
}
