using Kinow.GraphQL.PersistedOperations;

namespace Kinow.GraphQL.AspNetCore.TrustedOperations;

/// <summary>
/// Operations that are registered while the server runs, beside those of its manifests. They are found by their ids and, where only
/// registered operations run, by their exact texts; never by name, which builds of an app share.
/// </summary>
public interface IRegisteredOperations
{
    /// <summary>Those of now: the same object as long as they are the same. Asked for what no manifest has.</summary>
    ValueTask<IReadOnlyCollection<ManifestOperation>> GetAsync(CancellationToken cancellationToken);
}
