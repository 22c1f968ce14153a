using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.ReadModel.Reading.Changes;
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

    // A document that is known to be of before a change is given to nobody. The settings were read a moment before the request took note
    // of what it reads, and a list, or where all may have changed a document, may be what was found a moment before.
    /// <inheritdoc/>
    public bool Hold(ReadOnlySpan<Dependency> dependencies, long begun)
    {
        var found = rules.AsOfSearch(begun - rules.HardAge);
        foreach (var dependency in dependencies)
        {
            var changes = ChangesOf(dependency);
            var holds = dependency.Id is { } id
                ? changes.ToldAt(id) < begun && changes.AllAt <= found
                : changes.LastAt < (dependency.Kind is null ? begun - rules.HardAge : found);
            if (!holds) return false;
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
        var changes = ChangesOf(dependency);
        return dependency.Id is { } id ? changes.AtOf(id) : changes.LastAt;
    }

    private KindChanges ChangesOf(in Dependency dependency) =>
        rules.Changes.Of(dependency.Kind is { } kind ? DocumentKinds.Of(kind) : DocumentKinds.Settings);
}
