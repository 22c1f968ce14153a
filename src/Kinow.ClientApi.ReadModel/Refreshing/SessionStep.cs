using Kinow.ClientApi.ReadModel.Accounts;

namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>Refreshes the document of a session.</summary>
internal sealed class SessionStep(SessionRefresher sessions) : IRefreshStep
{
    public async Task<int> RunAsync(string id, RefreshProgress progress, CancellationToken cancellationToken) =>
        await sessions.RefreshAsync(Guid.Parse(id), cancellationToken) ? 1 : 0;
}
