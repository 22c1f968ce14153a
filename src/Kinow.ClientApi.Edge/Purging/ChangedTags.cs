using System.Collections.Frozen;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Search.Changes;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.Edge.Purging;

/// <summary>Which tags a change makes stale: those of the item and of all lists of its kind.</summary>
internal static class ChangedTags
{
    private static readonly FrozenDictionary<string, ItemKind> Kinds =
        ItemKinds.Stored.ToFrozenDictionary(static kind => DocumentKinds.Of(kind).Name, StringComparer.Ordinal);

    /// <summary>The tag of every answer: each depends on the settings.</summary>
    public static Dependency Everything => Dependency.Settings.Tag;

    /// <summary>The tags of one change. One that names no item is one of everything, as items of a kind have no tag in common.</summary>
    public static IEnumerable<Dependency> Of(ChangeKey change) =>
        Kinds.TryGetValue(change.Kind, out var kind) && DocumentId.TryParse(change.Id, out var id)
            ? [Dependency.Of(kind, id).Tag, Dependency.Of(kind, CatalogScope.All).Tag]
            : [Everything];
}
