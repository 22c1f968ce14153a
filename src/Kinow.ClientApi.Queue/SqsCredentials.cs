using Amazon.Runtime;

namespace Kinow.ClientApi.Queue;

/// <summary>Who signs requests.</summary>
internal static class SqsCredentials
{
    private static readonly string[] Configured =
    [
        "AWS_ACCESS_KEY_ID",
        "AWS_PROFILE",
        "AWS_WEB_IDENTITY_TOKEN_FILE",
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    ];

    /// <summary>
    /// Any credentials for a service on this machine when the environment configures none; otherwise null: the SDK's own chain finds
    /// them.
    /// </summary>
    public static AWSCredentials? Of(Uri endpoint) =>
        endpoint.IsLoopback && !Configured.Any(IsSet) ? new BasicAWSCredentials("local", "local") : null;

    private static bool IsSet(string name) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name));
}
