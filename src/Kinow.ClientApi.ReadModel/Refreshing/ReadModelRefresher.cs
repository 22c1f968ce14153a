using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>Reads rows again and writes documents forward, under the version of the snapshot that they were read from.</summary>
public sealed class ReadModelRefresher : IReadModelRefresher
{
    private readonly RefreshPlan plan;

    /// <summary>A refresher of one platform's read model.</summary>
    public ReadModelRefresher(SqlDatabase sql, ReadModelWriter writer, AccountRefresher accounts, TimeProvider clock) =>
        plan = new(sql, writer, accounts, clock);

    /// <inheritdoc/>
    public async Task<int> RefreshAsync(IReadOnlyList<RefreshKey> keys, RefreshProgress progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(progress);
        var written = 0;
        for (; progress.Keys < keys.Count; progress.NextKey())
        {
            var key = keys[progress.Keys];
            for (; progress.Steps < plan.Of(key.Subject).Length; progress.NextStep())
            {
                cancellationToken.ThrowIfCancellationRequested();
                written += await plan.Of(key.Subject)[progress.Steps].RunAsync(key.Id, progress, cancellationToken);
            }
        }

        return written;
    }
}
