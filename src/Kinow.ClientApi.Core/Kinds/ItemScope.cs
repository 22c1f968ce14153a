using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>How items belong to one kind of parent: what limits a search to the items of one parent.</summary>
public abstract class ItemScope
{
    private protected ItemScope(ScopeKind kind) => Kind = kind;

    /// <summary>The kind of parent.</summary>
    public ScopeKind Kind { get; }

    /// <summary>The field of queries that holds the ids of an item's parents; null where none does.</summary>
    public virtual string? ParentField => null;

    /// <summary>Whether the parent is one of the item's owner.</summary>
    public virtual bool IsByOwner => false;

    /// <summary>Whether an item has a position of its own under each parent.</summary>
    public virtual bool HasPlacements => false;
}
