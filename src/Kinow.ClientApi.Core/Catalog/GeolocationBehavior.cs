namespace Kinow.ClientApi.Core.Catalog;

/// <summary>What a geolocation rule does with a country.</summary>
public enum GeolocationBehavior
{
    /// <summary>Show it.</summary>
    Allow,

    /// <summary>Hide it.</summary>
    Deny,
}
