namespace Kinow.ClientApi.Core.Catalog;

/// <summary>In what quality a person is credited. Identifiers are unique within a kind.</summary>
public enum PersonKind
{
    /// <summary>Plays in products.</summary>
    Actor,

    /// <summary>Directs products.</summary>
    Director,
}
