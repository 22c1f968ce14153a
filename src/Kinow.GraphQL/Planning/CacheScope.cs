namespace Kinow.GraphQL.Planning;

/// <summary>Who may share a cached answer; each value is stricter than the one before.</summary>
public enum CacheScope
{
    /// <summary>Everybody.</summary>
    Public,

    /// <summary>Callers of the same segment: same country, language and group.</summary>
    Segment,

    /// <summary>Only the caller: never stored by a shared cache.</summary>
    Private,
}
