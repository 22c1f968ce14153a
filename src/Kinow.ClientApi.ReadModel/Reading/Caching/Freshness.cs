namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>What may be done with a cached value.</summary>
internal enum Freshness
{
    /// <summary>It is answered, and nothing else happens.</summary>
    Fresh,

    /// <summary>It is answered, and read anew in the background.</summary>
    Aging,

    /// <summary>A reader waits for a new one.</summary>
    Expired,
}
