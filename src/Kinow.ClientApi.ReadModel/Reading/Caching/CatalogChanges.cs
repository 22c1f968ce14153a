using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>What a container knows of changes, as answers ask for it.</summary>
internal sealed class CatalogChanges(CacheRules rules) : ICatalogChanges
{
    /// <inheritdoc/>
    public long Now => rules.Now;

    /// <inheritdoc/>
    public long Count => rules.Changes.Count;

    /// <inheritdoc/>
    public bool IsCurrent => rules.HearsOfChanges(rules.Now);

    // A request may have been given what was read a moment before it began.
    /// <inheritdoc/>
    public bool Hold(ReadOnlySpan<Dependency> dependencies, long begun)
    {
        var read = begun - rules.HardAge;
        foreach (var dependency in dependencies)
        {
            if (!rules.IsSettled(read, ChangedAt(dependency))) return false;
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

    private long ChangedAt(in Dependency dependency)
    {
        if (dependency.Kind is not { } kind) return rules.Changes.Of(DocumentKinds.Settings).LastAt;
        var changes = rules.Changes.Of(DocumentKinds.Of(kind));
        return dependency.Id is { } id ? changes.AtOf(id) : changes.LastAt;
    }
}
