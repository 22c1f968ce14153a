using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>The items whose ids stand in the parent, whoever sees the parent.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <typeparam name="TParent">The parent.</typeparam>
public sealed class ReferenceScope<T, TParent> : ParentScope<T>
    where T : class
    where TParent : class
{
    private readonly Func<ItemKind<TParent>> parent;

    internal ReferenceScope(ScopeKind kind, ItemKind<TParent> parent, Func<TParent, IEnumerable<long>> idsOf)
        : this(kind, () => parent, idsOf)
    {
    }

    /// <param name="kind">What the items hang under.</param>
    /// <param name="parent">Gives the kind of the parent: items may name others of their own kind, which is not declared yet.</param>
    /// <param name="idsOf">The ids that a parent names.</param>
    internal ReferenceScope(ScopeKind kind, Func<ItemKind<TParent>> parent, Func<TParent, IEnumerable<long>> idsOf)
        : base(kind) => (this.parent, IdsOf) = (parent, idsOf);

    /// <summary>The kind of the parent.</summary>
    public ItemKind<TParent> ParentKind => parent();

    /// <summary>The ids that a parent names; one may stand there more than once.</summary>
    public Func<TParent, IEnumerable<long>> IdsOf { get; }

    /// <summary>Whether the items stand in the order in which the parent names them, and not in their default order.</summary>
    public bool KeepsOrder { get; internal init; }

    /// <summary>Items that were found by their ids, in the order of the ids, as they are listed.</summary>
    public T[] InOrder(ItemKind<T> kind, IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return KeepsOrder ? [.. items] : kind.Sort(items);
    }

    /// <inheritdoc/>
    public override ItemKind Parent => ParentKind;

    /// <inheritdoc/>
    public override bool HoldsItems => false;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IParentScopeVisitor<T, TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
