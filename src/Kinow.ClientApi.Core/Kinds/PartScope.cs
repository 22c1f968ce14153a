using System.Collections.Immutable;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>The items that stand whole in their parent, in its order.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <typeparam name="TParent">The parent.</typeparam>
public sealed class PartScope<T, TParent> : ParentScope<T>
    where T : class
    where TParent : class
{
    internal PartScope(ScopeKind kind, ItemKind<TParent> parent, Func<TParent, ImmutableArray<T>> partsOf)
        : base(kind) => (ParentKind, PartsOf) = (parent, partsOf);

    /// <summary>The kind of the parent.</summary>
    public ItemKind<TParent> ParentKind { get; }

    /// <summary>The items of a parent.</summary>
    public Func<TParent, ImmutableArray<T>> PartsOf { get; }

    /// <summary>Whether the items are also listed for those who do not see the parent.</summary>
    public bool OutlivesParent { get; internal init; }

    /// <inheritdoc/>
    public override ItemKind Parent => ParentKind;

    /// <inheritdoc/>
    public override bool HoldsItems => true;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IParentScopeVisitor<T, TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
