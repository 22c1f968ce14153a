using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>The items whose ids stand in the parent, in their default order, whoever sees the parent.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <typeparam name="TParent">The parent.</typeparam>
public sealed class ReferenceScope<T, TParent> : ParentScope<T>
    where T : class
    where TParent : class
{
    internal ReferenceScope(ScopeKind kind, ItemKind<TParent> parent, Func<TParent, IEnumerable<long>> idsOf)
        : base(kind) => (ParentKind, IdsOf) = (parent, idsOf);

    /// <summary>The kind of the parent.</summary>
    public ItemKind<TParent> ParentKind { get; }

    /// <summary>The ids that a parent names; one may stand there more than once.</summary>
    public Func<TParent, IEnumerable<long>> IdsOf { get; }

    /// <inheritdoc/>
    public override ItemKind Parent => ParentKind;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IParentScopeVisitor<T, TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
