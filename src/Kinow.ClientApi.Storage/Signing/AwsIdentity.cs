using Amazon.Runtime;
using Amazon.Runtime.Credentials;

namespace Kinow.ClientApi.Storage.Signing;

/// <summary>Who signs: what the environment configures, by the AWS SDK's own chain.</summary>
/// <param name="credentials">The credentials, if they are known.</param>
internal sealed class AwsIdentity(AWSCredentials? credentials)
{
    private static readonly string[] Configured =
    [
        "AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    ];

    private AWSCredentials? found = credentials;

    /// <summary>Who signs for a service that may run on this machine: there, without any configuration, nobody in particular.</summary>
    public static AwsIdentity For(Uri endpoint) =>
        new(endpoint.IsLoopback && !Configured.Any(IsSet) ? new BasicAWSCredentials("local", "local") : null);

    /// <summary>Credentials that are valid now. The SDK renews those that run out.</summary>
    /// <exception cref="AmazonClientException">There are none.</exception>
    public async ValueTask<ImmutableCredentials> GetAsync(CancellationToken cancellationToken)
    {
        found ??= await DefaultAWSCredentialsIdentityResolver.GetCredentialsAsync(null).WaitAsync(cancellationToken);
        return await found.GetCredentialsAsync().WaitAsync(cancellationToken);
    }

    private static bool IsSet(string name) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name));
}
