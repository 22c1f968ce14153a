using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>Which groups of customers see something.</summary>
/// <param name="Behavior">What the groups mean.</param>
/// <param name="Groups">Their ids, ascending.</param>
public sealed record GroupRestriction(GroupRestrictionBehavior Behavior, ImmutableArray<long> Groups)
{
    /// <summary>The restriction that hides nothing.</summary>
    public static GroupRestriction None { get; } = new(GroupRestrictionBehavior.None, []);

    /// <summary>A restriction; <see cref="None"/> where groups mean nothing.</summary>
    public static GroupRestriction Of(GroupRestrictionBehavior behavior, ImmutableArray<long> groups) =>
        behavior == GroupRestrictionBehavior.None ? None : new(behavior, groups);

    /// <summary>Whether a viewer of some groups sees it.</summary>
    public bool Allows(GroupSet viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return Behavior switch
        {
            GroupRestrictionBehavior.None => true,
            GroupRestrictionBehavior.Only => viewer.ContainsAny(Groups),
            GroupRestrictionBehavior.Except => !viewer.IsUnknown && !viewer.ContainsAny(Groups),
            _ => false,
        };
    }

    /// <inheritdoc/>
    public bool Equals(GroupRestriction? other) =>
        other is not null && Behavior == other.Behavior && Groups.AsSpan().SequenceEqual(other.Groups.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Behavior, Groups.Length);
}
