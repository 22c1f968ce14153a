namespace Kinow.ClientApi.Edge.Purging;

/// <summary>A cache in front of the API that forgets answers by their tags.</summary>
public interface IEdgeCache
{
    /// <summary>Its name in logs and metrics.</summary>
    string Name { get; }

    /// <summary>The most tags that it takes at once, and that are worth telling apart.</summary>
    int MostTags { get; }

    /// <summary>Has it forget all answers that have one of the tags.</summary>
    /// <exception cref="EdgePurgeException">It did not take it.</exception>
    /// <exception cref="HttpRequestException">It cannot be reached.</exception>
    Task PurgeAsync(TagPurge purge, CancellationToken cancellationToken);
}
