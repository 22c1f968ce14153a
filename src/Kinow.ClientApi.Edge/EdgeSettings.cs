using Kinow.Aws;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Edge.CloudFront;
using Kinow.ClientApi.Edge.Fastly;
using Kinow.ClientApi.Edge.Purging;

namespace Kinow.ClientApi.Edge;

/// <summary>Which cache is in front of the API.</summary>
public static class EdgeSettings
{
    private const string FastlyPrefix = "fastly:";
    private const string CloudFrontPrefix = "cloudfront:";

    /// <summary>Reads the settings of a process; null without <c>KINOW_EDGE</c>.</summary>
    /// <exception cref="SettingsException">One is missing or cannot be used. The message does not hold its value.</exception>
    public static IEdgeCache? Read(StoreSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Edge is not { } edge) return null;
        if (IdBehind(FastlyPrefix, edge) is { } service)
        {
            var token = settings.EdgeToken ?? throw new SettingsException("KINOW_EDGE_TOKEN is missing: what may purge at Fastly.");
            return new FastlyCache(ServiceHttp.CreateClient(), settings.EdgeAddress ?? FastlyCache.DefaultAddress, service, token);
        }

        return IdBehind(CloudFrontPrefix, edge) is { } distribution
            ? new CloudFrontCache(
                ServiceHttp.CreateClient(),
                settings.EdgeAddress ?? CloudFrontCache.DefaultAddress,
                distribution,
                new AwsIdentity(null),
                TimeProvider.System)
            : throw new SettingsException("KINOW_EDGE is fastly: and a service, or cloudfront: and a distribution.");
    }

    // Ids become part of a path.
    private static string? IdBehind(string prefix, string text) =>
        text.StartsWith(prefix, StringComparison.Ordinal)
        && text.Length > prefix.Length
        && text[prefix.Length..].All(char.IsAsciiLetterOrDigit)
            ? text[prefix.Length..]
            : null;
}
