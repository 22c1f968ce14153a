using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Loading;

namespace Kinow.ClientApi.ReadModel.Reading.Lists;

/// <summary>Makes the lists of one kind that parents hold or name.</summary>
internal sealed class ParentLists<T>(ItemKind<T> kind, CatalogCache cache, IBatchLoader loader) : IParentScopeVisitor<T, IItemList<T>>
    where T : class
{
    public IItemList<T> Visit<TParent>(PartScope<T, TParent> scope)
        where TParent : class => new PartList<T, TParent>(kind, scope, DocumentsOf(scope.ParentKind));

    public IItemList<T> Visit<TParent>(ReferenceScope<T, TParent> scope)
        where TParent : class => new ReferenceList<T, TParent>(kind, scope, DocumentsOf(scope.ParentKind), DocumentsOf(kind));

    private DocumentList<TItem> DocumentsOf<TItem>(ItemKind<TItem> item)
        where TItem : class => new(cache.Of(item).Documents, loader, cache.Rules.HardAge);
}
