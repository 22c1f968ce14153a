namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>What became of a creation.</summary>
internal enum CreateOutcome
{
    /// <summary>Created.</summary>
    Created,

    /// <summary>One is there already.</summary>
    Exists,

    /// <summary>The alias is not there.</summary>
    IndexMissing,
}
