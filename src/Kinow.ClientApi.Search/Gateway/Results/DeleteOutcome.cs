namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>What became of a removal.</summary>
internal enum DeleteOutcome
{
    /// <summary>Removed.</summary>
    Deleted,

    /// <summary>It was not there.</summary>
    NotFound,

    /// <summary>Somebody else wrote in between.</summary>
    Conflict,

    /// <summary>The index or alias is not there.</summary>
    IndexMissing,
}
