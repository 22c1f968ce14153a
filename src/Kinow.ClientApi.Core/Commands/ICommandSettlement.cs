namespace Kinow.ClientApi.Core.Commands;

/// <summary>Updates what reads see of accounts after their commands were applied. Safe to repeat.</summary>
public interface ICommandSettlement
{
    /// <summary>Makes committed commands part of the accounts' documents. Optional: reads stay correct without it, but cost more.</summary>
    /// <returns>Numbers of announced changes, not told of yet, that the documents contain now.</returns>
    ValueTask<IReadOnlyList<long>> SettleAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken);

    /// <summary>Takes everything of an account whose rows were erased out of what is read, sessions and commands included.</summary>
    ValueTask EraseAsync(Guid userId, CancellationToken cancellationToken);

    /// <summary>Removes commands that will never be applied, so that reads no longer see them.</summary>
    ValueTask DiscardAsync(Guid userId, IReadOnlyCollection<Guid> commandIds, CancellationToken cancellationToken);
}
