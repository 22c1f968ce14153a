using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;

namespace Kinow.Infra.Functions;

/// <summary>What is particular to one function.</summary>
/// <param name="Description">What it does.</param>
/// <param name="Zip">Path of its zip.</param>
/// <param name="Environment">Its variables.</param>
/// <param name="Timeout">Longest run.</param>
public sealed record ClientApiFunctionProperties(string Description, string Zip, IReadOnlyDictionary<string, string> Environment, Duration Timeout)
{
    /// <summary>Memory in MB; the share of a processor follows from it (1,769 MB are one).</summary>
    public double Memory { get; init; } = 1769;

    /// <summary>What is put into its <c>/opt</c>.</summary>
    public IReadOnlyList<ILayerVersion> Layers { get; init; } = [];

    /// <summary>Most instances at once; null for the account's limit.</summary>
    public double? ReservedConcurrency { get; init; }
}
