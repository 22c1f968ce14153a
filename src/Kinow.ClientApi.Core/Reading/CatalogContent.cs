using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Core.Reading;

/// <summary>A whole catalogue, for everybody and for all times, in no particular order.</summary>
public sealed record CatalogContent
{
    private ImmutableDictionary<ItemKind, object> items = ImmutableDictionary<ItemKind, object>.Empty;

    /// <summary>The platform.</summary>
    public required PlatformInfo Platform { get; init; }

    /// <summary>Its configuration.</summary>
    public required PlatformSettings Settings { get; init; }

    /// <summary>Products, hidden ones included.</summary>
    public ImmutableArray<Product> Products
    {
        get => Of(ItemKinds.Product);
        init => Set(ItemKinds.Product, value);
    }

    /// <summary>Categories, hidden ones included.</summary>
    public ImmutableArray<Category> Categories
    {
        get => Of(ItemKinds.Category);
        init => Set(ItemKinds.Category, value);
    }

    /// <summary>Actors, deleted ones included.</summary>
    public ImmutableArray<Person> Actors
    {
        get => Of(ItemKinds.Actor);
        init => Set(ItemKinds.Actor, value);
    }

    /// <summary>Directors, deleted ones included.</summary>
    public ImmutableArray<Person> Directors
    {
        get => Of(ItemKinds.Director);
        init => Set(ItemKinds.Director, value);
    }

    /// <summary>Tags of all languages.</summary>
    public ImmutableArray<Tag> Tags
    {
        get => Of(ItemKinds.Tag);
        init => Set(ItemKinds.Tag, value);
    }

    /// <summary>Features.</summary>
    public ImmutableArray<Feature> Features
    {
        get => Of(ItemKinds.Feature);
        init => Set(ItemKinds.Feature, value);
    }

    /// <summary>Groups of customers.</summary>
    public ImmutableArray<CustomerGroup> CustomerGroups
    {
        get => Of(ItemKinds.CustomerGroup);
        init => Set(ItemKinds.CustomerGroup, value);
    }

    /// <summary>All items of a kind; of a kind that stands in its owner, those of all owners.</summary>
    public ImmutableArray<T> Of<T>(ItemKind<T> kind)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (kind.Owner is null) return items.TryGetValue(kind, out var own) ? (ImmutableArray<T>)own : [];
        foreach (var scope in kind.Scopes)
        {
            if (scope is ParentScope<T> parent && parent.Parent == kind.Owner) return parent.Accept(new Parts<T>(this));
        }

        throw new InvalidOperationException($"No relation says where items of the kind {kind} stand in their owner.");
    }

    /// <summary>The same with other items of a kind.</summary>
    public CatalogContent With<T>(ItemKind<T> kind, ImmutableArray<T> values)
        where T : class => this with { items = items.SetItem(kind, values) };

    private void Set<T>(ItemKind<T> kind, ImmutableArray<T> values)
        where T : class => items = items.SetItem(kind, values);

    private sealed class Parts<T>(CatalogContent content) : IParentScopeVisitor<T, ImmutableArray<T>>
        where T : class
    {
        public ImmutableArray<T> Visit<TParent>(PartScope<T, TParent> scope)
            where TParent : class
        {
            var parts = ImmutableArray.CreateBuilder<T>();
            foreach (var parent in content.Of(scope.ParentKind)) parts.AddRange(scope.PartsOf(parent));
            return parts.DrainToImmutable();
        }

        public ImmutableArray<T> Visit<TParent>(ReferenceScope<T, TParent> scope)
            where TParent : class => throw new InvalidOperationException("What an owner only names stands elsewhere.");
    }
}
