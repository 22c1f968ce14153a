namespace Kinow.ClientApi.Edge.Purging;

/// <summary>What an edge is asked to forget in one call.</summary>
/// <param name="Id">The same when it is asked again, so that an edge may tell.</param>
/// <param name="Tags">The tags, each once.</param>
public sealed record TagPurge(Guid Id, IReadOnlyList<string> Tags);
