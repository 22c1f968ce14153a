using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Embedded;

/// <summary>Products by id, by category and by person, each list in its order.</summary>
internal sealed class ProductIndex
{
    private readonly Dictionary<long, Product> byId;
    private readonly Dictionary<long, Product[]> byCategory;
    private readonly Lazy<Dictionary<long, Product[]>> byActor;
    private readonly Lazy<Dictionary<long, Product[]>> byDirector;

    internal ProductIndex(CatalogContent content)
    {
        All = [.. content.Products];
        Array.Sort(All, Order);
        byId = new(All.Length);
        foreach (var product in All) byId.Add(product.Id, product);
        byCategory = GroupByCategory(All);
        byActor = new(() => GroupByPerson(All, static title => title.Actors));
        byDirector = new(() => GroupByPerson(All, static title => title.Directors));
    }

    internal static Comparison<Product> Order { get; } = static (left, right) =>
        left.Position != right.Position ? left.Position.CompareTo(right.Position) : left.Id.CompareTo(right.Id);

    internal Product[] All { get; }

    internal Product? Find(long id) => byId.GetValueOrDefault(id);

    internal Product[] InCategory(long id) => byCategory.GetValueOrDefault(id) ?? [];

    internal Product[] WithActor(long id) => byActor.Value.GetValueOrDefault(id) ?? [];

    internal Product[] WithDirector(long id) => byDirector.Value.GetValueOrDefault(id) ?? [];

    private static Dictionary<long, Product[]> GroupByCategory(Product[] products)
    {
        var groups = new Dictionary<long, List<Placed>>();
        foreach (var product in products)
        {
            foreach (var (category, position) in product.Categories) GetOrAdd(groups, category).Add(new(position, product));
        }

        var sorted = new Dictionary<long, Product[]>(groups.Count);
        foreach (var (category, placed) in groups)
        {
            placed.Sort(static (left, right) =>
                left.Position != right.Position ? left.Position.CompareTo(right.Position) : left.Product.Id.CompareTo(right.Product.Id));
            sorted.Add(category, [.. placed.Select(static entry => entry.Product)]);
        }

        return sorted;
    }

    private static Dictionary<long, Product[]> GroupByPerson(
        Product[] products, Func<ProductTvod, System.Collections.Immutable.ImmutableArray<Credit>> credits)
    {
        var groups = new Dictionary<long, List<Product>>();
        foreach (var product in products)
        {
            if (product.Extension is not ProductTvod title) continue;
            foreach (var credit in credits(title))
            {
                var group = GetOrAdd(groups, credit.Person.Id);
                if (group.Count == 0 || group[^1] != product) group.Add(product);
            }
        }

        return groups.ToDictionary(static group => group.Key, static group => group.Value.ToArray());
    }

    private static List<T> GetOrAdd<T>(Dictionary<long, List<T>> groups, long key)
    {
        if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = []);
        return group;
    }

    // A class and not a structure: lists of classes share the framework's compiled code, which makes the start shorter.
    private sealed record Placed(int Position, Product Product);
}
