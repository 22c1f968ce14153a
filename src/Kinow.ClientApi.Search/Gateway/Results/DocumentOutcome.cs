namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>What became of a read by id.</summary>
public enum DocumentOutcome
{
    /// <summary>It is there.</summary>
    Found,

    /// <summary>It is not there.</summary>
    NotFound,

    /// <summary>The index or alias is not there.</summary>
    IndexMissing,
}
