namespace Kinow.ClientApi.Core.Commands;

/// <summary>Brings what is read of accounts up to what became of their commands. Safe to repeat.</summary>
public interface ICommandSettlement
{
    /// <summary>Makes what was committed part of the account's document. Safe to leave out: reads stay true, they only cost more.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="cancellationToken">Stops.</param>
    ValueTask SettleAsync(Guid userId, CancellationToken cancellationToken);

    /// <summary>Takes commands back that will never be carried out, so that they show no longer.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="commandIds">The commands.</param>
    /// <param name="cancellationToken">Stops.</param>
    ValueTask DiscardAsync(Guid userId, IReadOnlyCollection<Guid> commandIds, CancellationToken cancellationToken);
}
