using System.Collections.Immutable;
using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.Search.Changes;

/// <summary>Follows what changes in the read model. One reading at a time.</summary>
internal interface IChangeFeed
{
    /// <summary>What has changed since the last reading; everything at the first one. Null where there is no feed yet.</summary>
    /// <exception cref="SearchUnavailableException">The engine does not answer. Nothing is lost: the next reading tells it.</exception>
    /// <exception cref="SearchRequestException">The engine refuses.</exception>
    Task<ImmutableArray<ChangeKey>?> ReadAsync(CancellationToken cancellationToken);
}
