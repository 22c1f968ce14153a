using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Elasticsearch.Accounts;

namespace Kinow.ClientApi.Storage.Elasticsearch.Overlay;

/// <summary>
/// Refreshes an account's document, then takes what was committed out of the overlay: in this order, so that a command is at every moment part of
/// one of them. What failed is tried again with the account's next commands.
/// </summary>
/// <param name="refresher">Refreshes documents.</param>
/// <param name="pending">The overlay.</param>
public sealed class CommandSettlement(AccountRefresher refresher, PendingCommands pending) : ICommandSettlement
{
    private const int MaxAccounts = 1_000;

    private readonly ConcurrentDictionary<Guid, ImmutableHashSet<Guid>> unsettled = new();

    /// <inheritdoc/>
    public async ValueTask SettleAsync(Guid userId, IReadOnlyCollection<Guid> commandIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commandIds);
        ImmutableHashSet<Guid> all = unsettled.TryRemove(userId, out var earlier) ? earlier.Union(commandIds) : [.. commandIds];
        try
        {
            await refresher.RefreshAsync(userId, cancellationToken);
            await pending.RemoveAsync(userId, all, cancellationToken);
        }
        catch
        {
            if (unsettled.Count < MaxAccounts) unsettled.AddOrUpdate(userId, all, (_, known) => known.Union(all));
            throw;
        }
    }
}
