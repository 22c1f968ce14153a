using Amazon.Runtime;

namespace Kinow.ClientApi.Queue;

/// <summary>The region that requests are signed for.</summary>
internal static class SqsRegion
{
    private const string Local = "eu-west-1";

    /// <summary>What is configured, else what the endpoint's name tells, else what the environment tells.</summary>
    public static string Of(SqsOptions options)
    {
        if (!string.IsNullOrEmpty(options.Region)) return options.Region;
        if (options.Endpoint.Host.Split('.') is ["sqs" or "sqs-fips", var region, "amazonaws", ..]) return region;
        if (options.Endpoint.IsLoopback) return Local;
        return FallbackRegionFactory.GetRegionEndpoint()?.SystemName
            ?? throw new InvalidOperationException("The region of the queue service is not known: set AWS_REGION.");
    }
}
