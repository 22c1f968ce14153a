using System.Collections.Immutable;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>
/// The declaration of one kind of item. Queries, stores, documents, mappings and the read model are all derived from it.
/// <see cref="ItemKind{T}"/> is the only subclass.
/// </summary>
public abstract class ItemKind
{
    private protected ItemKind(string name) => Name = name;

    /// <summary>Name in the read model, such as <c>video-group</c>. It never changes: indices and stored keys are named after it.</summary>
    public string Name { get; }

    /// <summary>
    /// The name without hyphens, such as <c>videogroup</c>: what the names of its events begin with, and, but for capitals, that of its
    /// collection in the contract.
    /// </summary>
    public string CompactName => Name.Replace("-", "", StringComparison.Ordinal);

    /// <summary>The fields that queries and orderings may name.</summary>
    public abstract SearchSchema Schema { get; }

    /// <summary>Whether an item can be switched off.</summary>
    public abstract bool HasActive { get; }

    /// <summary>Whether countries decide who sees an item.</summary>
    public abstract bool HasGeolocation { get; }

    /// <summary>Whether groups of customers decide who sees an item.</summary>
    public abstract bool HasGroups { get; }

    /// <summary>
    /// Whether what a search finds depends on the viewer's groups: items are restricted by them, or are seen only with an item that is.
    /// </summary>
    public bool FollowsGroups => HasGroups || Owner is { FollowsGroups: true };

    /// <summary>Whether an item is listed within a publication window only.</summary>
    public abstract bool HasWindow { get; }

    /// <summary>
    /// Whether an item may be listed in one language only; then what a search finds depends on the language of the request.
    /// </summary>
    public abstract bool HasLanguage { get; }

    /// <summary>The kind of item that an item is a part of, and is only seen with; null for none.</summary>
    public ItemKind? Owner { get; internal init; }

    /// <summary>Whether items of other kinds stand in an item.</summary>
    public bool IsParent => ItemKinds.All.Any(other => other.HasParent(this));

    /// <summary>Whether the default order begins with a folded text that is no field of queries.</summary>
    public abstract bool HasOrderText { get; }

    /// <summary>The fields of the default order, ascending; the last one is unique.</summary>
    public ImmutableArray<string> Order { get; internal init; } = ["id"];

    /// <summary>Whether the whole catalogue can be searched, not only what belongs to one parent.</summary>
    public bool IsListed { get; internal init; } = true;

    /// <summary>
    /// Whether the catalogue lists it for everybody. What it does not is found by those who know what to look for, such as a code.
    /// </summary>
    public bool IsPublic { get; internal init; } = true;

    /// <summary>The relation to a kind of parent.</summary>
    /// <exception cref="ArgumentException">Nothing of this kind belongs to such a parent.</exception>
    public abstract ItemScope ScopeOf(ScopeKind kind);

    private protected abstract bool HasParent(ItemKind kind);

    /// <summary>Calls back with the type of the items.</summary>
    public abstract TResult Accept<TResult>(IItemKindVisitor<TResult> visitor);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
