using Amazon.Runtime;
using Amazon.Runtime.Credentials;

namespace Kinow.Aws;

/// <summary>Who signs: the given credentials, or what the AWS SDK's own chain finds.</summary>
public sealed class AwsIdentity(AWSCredentials? credentials)
{
    private AWSCredentials? found = credentials;

    /// <summary>Credentials that are valid now. The SDK renews those that run out.</summary>
    /// <exception cref="AmazonClientException">There are none.</exception>
    public async ValueTask<ImmutableCredentials> GetAsync(CancellationToken cancellationToken)
    {
        found ??= await DefaultAWSCredentialsIdentityResolver.GetCredentialsAsync(null).WaitAsync(cancellationToken);
        return await found.GetCredentialsAsync().WaitAsync(cancellationToken);
    }
}
