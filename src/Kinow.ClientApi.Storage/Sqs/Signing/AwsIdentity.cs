using Amazon.Runtime;
using Amazon.Runtime.Credentials;

namespace Kinow.ClientApi.Storage.Sqs.Signing;

/// <summary>Who signs: what the environment configures, by the AWS SDK's own chain; on a loopback address without any configuration, nobody in particular.</summary>
internal sealed class AwsIdentity(Uri endpoint)
{
    private static readonly string[] Configured =
    [
        "AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    ];

    private AWSCredentials? credentials;

    /// <summary>Credentials that are valid now. The SDK renews those that run out.</summary>
    public async ValueTask<ImmutableCredentials> GetAsync(CancellationToken cancellationToken)
    {
        var known = credentials ??= endpoint.IsLoopback && !Configured.Any(IsSet)
            ? new BasicAWSCredentials("local", "local")
            : await DefaultAWSCredentialsIdentityResolver.GetCredentialsAsync(null).WaitAsync(cancellationToken);
        return await known.GetCredentialsAsync().WaitAsync(cancellationToken);
    }

    private static bool IsSet(string name) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name));
}
