using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Embedded;

/// <summary>Categories by id and by parent, each list in its order.</summary>
internal sealed class CategoryIndex
{
    private readonly Dictionary<long, Category> byId;
    private readonly Dictionary<long, Category[]> byParent;

    internal CategoryIndex(CatalogContent content)
    {
        All = [.. content.Categories];
        Array.Sort(All, Order);
        byId = All.ToDictionary(static category => category.Id);
        byParent = [];
        foreach (var category in All)
        {
            if (category.ParentId is { } parent) byParent[parent] = [.. byParent.GetValueOrDefault(parent) ?? [], category];
        }
    }

    internal static Comparison<Category> Order { get; } = static (left, right) =>
        left.Position != right.Position ? left.Position.CompareTo(right.Position)
        : left.LevelDepth != right.LevelDepth ? left.LevelDepth.CompareTo(right.LevelDepth)
        : left.Id.CompareTo(right.Id);

    internal Category[] All { get; }

    internal Category? Find(long id) => byId.GetValueOrDefault(id);

    internal Category[] Below(long id) => byParent.GetValueOrDefault(id) ?? [];

    /// <summary>The categories with these ids, in the default order.</summary>
    internal Category[] Among(IEnumerable<long> ids)
    {
        Category[] found = [.. ids.Distinct().Select(Find).OfType<Category>()];
        Array.Sort(found, Order);
        return found;
    }
}
