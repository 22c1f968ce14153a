using Kinow.ClientApi.ReadModel.Accounts;

namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>Refreshes the document of an account.</summary>
internal sealed class AccountStep(AccountRefresher accounts) : IRefreshStep
{
    public async Task<int> RunAsync(string id, RefreshProgress progress, CancellationToken cancellationToken)
    {
        await accounts.RefreshAsync(Guid.Parse(id), cancellationToken);
        return 1;
    }
}
