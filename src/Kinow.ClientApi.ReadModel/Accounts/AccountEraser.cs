using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>
/// Takes what was erased out of the documents that rows do not make: sessions, addresses and stored passwords that are kept for a while,
/// who plays, and what is pending.
/// </summary>
internal sealed class AccountEraser(SearchGateway gateway, AccountIndices indices)
{
    private const int Page = 1_000;

    /// <exception cref="SearchUnavailableException">The engine does not answer.</exception>
    /// <exception cref="SearchRequestException">The engine refused a call.</exception>
    public async Task RunAsync(Guid user, CancellationToken cancellationToken)
    {
        foreach (var index in new[] { indices.Sessions, indices.Credentials })
        {
            // What was written a moment ago is found only after a refresh.
            await gateway.RefreshAsync(index, cancellationToken);
            while (await gateway.DeleteFoundAsync(index, $$$"""{"term":{"user":"{{{user:D}}}"}}""", Page, cancellationToken) == Page)
            {
            }
        }

        foreach (var id in new[] { ViewingRules.RecordIdOf(user), RecoveryRules.IdOf(user), ConfirmationRules.IdOf(user) })
            await gateway.DeleteAsync(indices.Expiring, id, null, cancellationToken);
        await gateway.DeleteAsync(indices.Pending, user.ToString("D"), null, cancellationToken);
    }
}
