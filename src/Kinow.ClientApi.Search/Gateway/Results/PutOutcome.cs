namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>What became of a write that expects a certain last write.</summary>
internal enum PutOutcome
{
    /// <summary>Written.</summary>
    Written,

    /// <summary>Somebody else wrote in between, or it is gone.</summary>
    Conflict,

    /// <summary>The alias is not there.</summary>
    IndexMissing,
}
