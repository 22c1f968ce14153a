namespace Kinow.ClientApi.Core.Commands;

/// <summary>Makes what was committed part of what is read: first the account's document, then the account's pending commands.</summary>
public interface ICommandSettlement
{
    /// <summary>Settles commands of one account. Safe to repeat, and to leave out: reads stay true, they only cost more.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="commandIds">Commands that are committed, or will never be carried out.</param>
    /// <param name="cancellationToken">Stops.</param>
    ValueTask SettleAsync(Guid userId, IReadOnlyCollection<Guid> commandIds, CancellationToken cancellationToken);
}
