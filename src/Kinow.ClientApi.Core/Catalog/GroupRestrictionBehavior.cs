namespace Kinow.ClientApi.Core.Catalog;

/// <summary>What the groups of a product mean, by the numbers of the back office's <c>group_restriction_behavior</c>.</summary>
public enum GroupRestrictionBehavior
{
    /// <summary>A number that is not known: nobody sees it.</summary>
    Nobody = -1,

    /// <summary>Groups mean nothing.</summary>
    None = 0,

    /// <summary>Only customers of these groups see it.</summary>
    Only = 1,

    /// <summary>Everybody but customers of these groups sees it.</summary>
    Except = 2,
}
