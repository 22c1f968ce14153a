using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>What a container knows of changes, as answers ask for it.</summary>
internal sealed class CatalogChanges(CacheRules rules) : ICatalogChanges
{
    /// <inheritdoc/>
    public long Now => rules.Changes.SeenAt(rules.Now);

    /// <inheritdoc/>
    public long Count => rules.Changes.Count;

    /// <inheritdoc/>
    public bool IsCurrent => rules.HearsOfChanges(rules.Now);

    // A document that is known to be of before a change is given to nobody. A list may be one that was found a moment before.
    /// <inheritdoc/>
    public bool Hold(ReadOnlySpan<Dependency> dependencies, long begun)
    {
        var found = rules.AsOfSearch(begun - rules.HardAge);
        foreach (var dependency in dependencies)
        {
            var changedAt = ChangedAt(dependency);
            if (IsDocument(dependency) ? changedAt >= begun : changedAt > found) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public bool HaveChanged(ReadOnlySpan<Dependency> dependencies, long begun)
    {
        foreach (var dependency in dependencies)
        {
            if (ChangedAt(dependency) > begun) return true;
        }

        return false;
    }

    private static bool IsDocument(in Dependency dependency) => dependency.Kind is null || dependency.Id is not null;

    private long ChangedAt(in Dependency dependency)
    {
        if (dependency.Kind is not { } kind) return rules.Changes.Of(DocumentKinds.Settings).LastAt;
        var changes = rules.Changes.Of(DocumentKinds.Of(kind));
        return dependency.Id is { } id ? changes.AtOf(id) : changes.LastAt;
    }
}
