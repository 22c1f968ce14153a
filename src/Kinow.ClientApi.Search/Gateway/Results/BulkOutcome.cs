namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>What became of one write of a bulk request.</summary>
internal enum BulkOutcome
{
    /// <summary>Carried out.</summary>
    Written,

    /// <summary>A newer document is there, or, for a creation, any document: nothing to do.</summary>
    Conflict,

    /// <summary>What was to be removed is not there.</summary>
    NotFound,

    /// <summary>The alias is not there.</summary>
    IndexMissing,

    /// <summary>Refused.</summary>
    Failed,
}
