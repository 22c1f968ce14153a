using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.ReadModel.Accounts;

namespace Kinow.ClientApi.ReadModel.Overlay;

/// <summary>
/// Refreshes the documents of accounts, which name the commands that they are the result of: from then on, readers leave these out of what
/// is pending.
/// </summary>
/// <param name="refresher">Refreshes documents.</param>
/// <param name="pending">The overlay.</param>
/// <param name="eraser">Deletes what is made of no rows.</param>
internal sealed class CommandSettlement(AccountRefresher refresher, PendingCommands pending, AccountEraser eraser) : ICommandSettlement
{
    public ValueTask<IReadOnlyList<long>> SettleAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken) =>
        new(refresher.RefreshAsync(userIds, cancellationToken));

    // The account's document first: as long as it is there, what is pending keeps the account closed.
    public async ValueTask EraseAsync(Guid userId, CancellationToken cancellationToken)
    {
        await refresher.RefreshAsync(userId, cancellationToken);
        await eraser.RunAsync(userId, cancellationToken);
    }

    public ValueTask DiscardAsync(Guid userId, IReadOnlyCollection<Guid> commandIds, CancellationToken cancellationToken) =>
        new(pending.RemoveAsync(userId, commandIds, cancellationToken));
}
