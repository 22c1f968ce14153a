using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Elasticsearch.Accounts;

namespace Kinow.ClientApi.Storage.Elasticsearch.Overlay;

/// <summary>
/// Refreshes an account's document, which names the commands that it is the result of: from then on, readers leave these out of what is pending.
/// </summary>
/// <param name="refresher">Refreshes documents.</param>
/// <param name="pending">The overlay.</param>
public sealed class CommandSettlement(AccountRefresher refresher, PendingCommands pending) : ICommandSettlement
{
    /// <inheritdoc/>
    public ValueTask SettleAsync(Guid userId, CancellationToken cancellationToken) => new(refresher.RefreshAsync(userId, cancellationToken));

    /// <inheritdoc/>
    public ValueTask DiscardAsync(Guid userId, IReadOnlyCollection<Guid> commandIds, CancellationToken cancellationToken) =>
        new(pending.RemoveAsync(userId, commandIds, cancellationToken));
}
