using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Search.Indexing;

namespace Kinow.ClientApi.Embedded;

/// <summary>
/// The items of one kind: all of them, by id, and by parent, each list in its order. Every list is made when it is first asked for, because
/// most requests come to videos through their product.
/// </summary>
internal sealed class KindIndex<T> : KindIndex
    where T : class
{
    private readonly IndexedCatalog catalog;
    private readonly Lazy<T[]> all;
    private readonly Lazy<Dictionary<long, T>> byId;
    private readonly ImmutableDictionary<ScopeKind, Func<long, T[]>> byParent;

    internal KindIndex(ItemKind<T> kind, IndexedCatalog catalog)
    {
        (Kind, this.catalog) = (kind, catalog);
        var content = new Lazy<ImmutableArray<T>>(() => catalog.Content.Of(kind));
        all = new(() => kind.Sort(content.Value));
        byId = new(() => content.Value.ToDictionary(kind.IdOf));
        Texts = new(kind.Fields, () => content.Value);
        byParent = kind.Scopes.ToImmutableDictionary(static scope => scope.Kind, scope => ListsOf(scope));
    }

    internal ItemKind<T> Kind { get; }

    /// <summary>The words of the items, hidden ones included.</summary>
    internal ItemIndex<T> Texts { get; }

    /// <summary>The items under a scope in the default order, hidden ones included. The array is shared: nobody may change it.</summary>
    internal T[] Under(CatalogScope scope)
    {
        if (scope.Kind != ScopeKind.All)
        {
            return byParent.TryGetValue(scope.Kind, out var lists) ? lists(scope.Id) : throw Unknown(scope.Kind);
        }

        return Kind.IsListed ? all.Value : throw Unknown(scope.Kind);
    }

    internal T? Find(long id) => byId.Value.GetValueOrDefault(id);

    internal override ItemVisibility? VisibilityOf(long id) => Find(id) is { } item ? Kind.VisibilityOf(item) : null;

    internal override long[] IdsUnder(CatalogScope scope) => Array.ConvertAll(Under(scope), item => Kind.IdOf(item));

    /// <summary>Whether an audience sees an item and, where it has one, its owner.</summary>
    internal bool IsVisible(T item, CatalogAudience audience, ref Validity validity) =>
        Kind.IsVisible(item, audience, ref validity)
        && (Kind.Owner is not { } owner
            || (catalog.Of(owner).VisibilityOf(Kind.OwnerIdOf!(item)) is { } visibility && visibility.IsVisible(audience, ref validity)));

    private ArgumentException Unknown(ScopeKind scope) => new($"No {Kind.Name} belongs to {scope}.", nameof(scope));

    private Func<long, T[]> ListsOf(ItemScope<T> scope)
    {
        switch (scope)
        {
            case PlacementScope<T> placed:
                return Groups(() => ByPlacement(placed));
            case FieldScope<T> field:
                return Groups(() => ByField(field));
            case OwnerScope<T>:
                var byOwner = new Lazy<ILookup<long, T>>(() => all.Value.ToLookup(Kind.OwnerIdOf!));
                return id => Kind.Sort(catalog.Of(Kind.Owner!).IdsUnder(new(scope.Kind, id)).SelectMany(owner => byOwner.Value[owner]));
            case ParentScope<T> parent:
                return parent.Accept(new ParentLists<T>(this, catalog));
            default:
                throw new NotSupportedException($"{scope.GetType().Name} cannot be searched in memory.");
        }
    }

    private static Func<long, T[]> Groups(Func<Dictionary<long, T[]>> make)
    {
        var groups = new Lazy<Dictionary<long, T[]>>(make);
        return id => groups.Value.GetValueOrDefault(id) ?? [];
    }

    private Dictionary<long, T[]> ByField(FieldScope<T> scope)
    {
        var field = (SearchField<T>)Kind.Fields.Find(scope.ParentField)!;
        var values = new FieldValues();
        var groups = new Dictionary<long, List<T>>();
        foreach (var item in all.Value)
        {
            values.Read(field, item);
            foreach (var parent in values.Numbers.Distinct()) Add(groups, parent, item);
        }

        return groups.ToDictionary(static group => group.Key, static group => group.Value.ToArray());
    }

    // The default order decides between equal positions.
    private Dictionary<long, T[]> ByPlacement(PlacementScope<T> scope)
    {
        var groups = new Dictionary<long, List<PlacedItem<T>>>();
        foreach (var item in all.Value)
        {
            foreach (var (parent, position) in scope.PlacementsOf(item)) Add(groups, parent, new PlacedItem<T>(position, item));
        }

        return groups.ToDictionary(
            static group => group.Key,
            group => group.Value.OrderBy(static placed => placed.Position).ThenBy(placed => Kind.IdOf(placed.Item)).Select(
                static placed => placed.Item).ToArray());
    }

    private static void Add<TItem>(Dictionary<long, List<TItem>> groups, long key, TItem item)
    {
        if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = []);
        group.Add(item);
    }
}
