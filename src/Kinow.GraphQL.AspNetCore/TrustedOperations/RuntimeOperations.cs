using Kinow.GraphQL.PersistedOperations;

namespace Kinow.GraphQL.AspNetCore.TrustedOperations;

/// <summary>The operations that are registered while the server runs. What was prepared stays so as long as it is registered.</summary>
internal sealed class RuntimeOperations(IRegisteredOperations registered)
{
    private Known known = new([], new([]));

    /// <summary>Those of now.</summary>
    public async ValueTask<TrustedOperationStore> GetAsync(CancellationToken cancellationToken)
    {
        var operations = await registered.GetAsync(cancellationToken);
        var before = known;
        if (ReferenceEquals(operations, before.Operations)) return before.Store;
        var now = new Known(operations, new(operations.Select(operation => Keep(before.Store, operation))));
        known = now;
        return now.Store;
    }

    private static TrustedOperation Keep(TrustedOperationStore before, ManifestOperation operation) =>
        before.TryFindId(operation.Id, out var kept) && kept.Text == operation.Text ? kept : new(operation);

    private sealed record Known(IReadOnlyCollection<ManifestOperation> Operations, TrustedOperationStore Store);
}
