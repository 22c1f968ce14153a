using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>The items that the parent itself holds or names.</summary>
/// <typeparam name="T">The items.</typeparam>
public abstract class ParentScope<T> : ItemScope<T>
    where T : class
{
    private protected ParentScope(ScopeKind kind)
        : base(kind)
    {
    }

    /// <summary>The kind of the parent.</summary>
    public abstract ItemKind Parent { get; }

    /// <summary>Whether the parent holds the items as a whole, so that it alone decides what they are.</summary>
    public abstract bool HoldsItems { get; }

    /// <summary>Calls back with the type of the parent.</summary>
    public abstract TResult Accept<TResult>(IParentScopeVisitor<T, TResult> visitor);
}
