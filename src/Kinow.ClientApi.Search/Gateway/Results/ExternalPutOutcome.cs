namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>What became of a write with a version of ours.</summary>
internal enum ExternalPutOutcome
{
    /// <summary>Written.</summary>
    Written,

    /// <summary>A document of the same or a later version is there.</summary>
    Stale,

    /// <summary>The alias is not there.</summary>
    IndexMissing,
}
