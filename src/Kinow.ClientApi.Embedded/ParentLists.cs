using System.Runtime.InteropServices;
using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Embedded;

/// <summary>Lists that a parent holds, or names the items of.</summary>
internal sealed class ParentLists<T>(KindIndex<T> items, IndexedCatalog catalog) : IParentScopeVisitor<T, Func<long, T[]>>
    where T : class
{
    public Func<long, T[]> Visit<TParent>(PartScope<T, TParent> scope)
        where TParent : class
    {
        var parents = new Lazy<KindIndex<TParent>>(() => catalog.Of(scope.ParentKind));
        return id => parents.Value.Find(id) is { } parent ? ImmutableCollectionsMarshal.AsArray(scope.PartsOf(parent)) ?? [] : [];
    }

    public Func<long, T[]> Visit<TParent>(ReferenceScope<T, TParent> scope)
        where TParent : class
    {
        var parents = new Lazy<KindIndex<TParent>>(() => catalog.Of(scope.ParentKind));
        return id => parents.Value.Find(id) is { } parent
            ? scope.InOrder(items.Kind, scope.IdsOf(parent).Distinct().Select(items.Find).OfType<T>())
            : [];
    }
}
