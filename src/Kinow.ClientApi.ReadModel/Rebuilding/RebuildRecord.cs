using System.Text.Json.Serialization;

namespace Kinow.ClientApi.ReadModel.Rebuilding;

/// <summary>How far a rebuild is, as the engine keeps it: enough to go on after the process was killed.</summary>
internal sealed record RebuildRecord
{
    /// <summary>Whether it is still to be finished.</summary>
    [JsonPropertyName("running")]
    public bool Running { get; init; }

    /// <summary>The layout that its documents are written in.</summary>
    [JsonPropertyName("layout")]
    public int Layout { get; init; }

    /// <summary>The index of each kind.</summary>
    [JsonPropertyName("indices")]
    public Dictionary<string, string> Indices { get; init; } = [];

    /// <summary>Where each section goes on.</summary>
    [JsonPropertyName("after")]
    public Dictionary<string, string> After { get; init; } = [];

    /// <summary>The sections that are done.</summary>
    [JsonPropertyName("done")]
    public HashSet<string> Done { get; init; } = [];

    /// <summary>The database's clock when the first rows were read; 0 before.</summary>
    [JsonPropertyName("version")]
    public long Version { get; init; }

    /// <summary>Number of documents.</summary>
    [JsonPropertyName("documents")]
    public long Documents { get; init; }
}
