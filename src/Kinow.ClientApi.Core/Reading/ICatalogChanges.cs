namespace Kinow.ClientApi.Core.Reading;

/// <summary>What a store knows of changes of the catalogue.</summary>
public interface ICatalogChanges
{
    /// <summary>When a request begins that begins now, in milliseconds of the store's clock.</summary>
    long Now { get; }

    /// <summary>How many changes the store has heard of: as long as it stands still, what held still does.</summary>
    long Count { get; }

    /// <summary>Whether the store hears of changes at the moment.</summary>
    bool IsCurrent { get; }

    /// <summary>Whether nothing has changed of what was read by a request that began at a moment, as far as the store has heard.</summary>
    /// <param name="dependencies">What was read.</param>
    /// <param name="begun">When the request began, by <see cref="Now"/>.</param>
    bool Hold(ReadOnlySpan<Dependency> dependencies, long begun);

    /// <summary>Whether the store has heard of a change since a moment.</summary>
    /// <param name="dependencies">What may have changed.</param>
    /// <param name="begun">The moment, by <see cref="Now"/>.</param>
    bool HaveChanged(ReadOnlySpan<Dependency> dependencies, long begun);
}
