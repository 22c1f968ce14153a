using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Reading;

/// <summary>The audience that the catalogue is read for, and the batch that reads join.</summary>
/// <param name="Audience">Country, languages and instant decide what is found.</param>
/// <param name="Batch">The batch of the request; null to send every read at once.</param>
public sealed record ReadContext(CatalogAudience Audience, ReadBatch? Batch = null)
{
    /// <summary>Takes note of what is read; null where nobody wants to know.</summary>
    public ReadDependencies? Dependencies { get; init; }

    /// <summary>Takes note of the next instant at which time alone changes what was made of what was read.</summary>
    /// <param name="edge">An instant after the audience's; null for none.</param>
    public void HoldsUntil(DateTimeOffset? edge)
    {
        if (edge is { } next) Dependencies?.Narrow(next);
    }
}
