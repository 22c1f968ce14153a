namespace Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

/// <summary>What became of a creation.</summary>
public enum CreateOutcome
{
    /// <summary>Created.</summary>
    Created,

    /// <summary>One is there already.</summary>
    Exists,

    /// <summary>The alias is not there.</summary>
    IndexMissing,
}
