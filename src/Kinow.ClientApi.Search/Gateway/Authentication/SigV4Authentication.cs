using Amazon.Runtime;
using Kinow.Aws;
using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.Search.Gateway.Authentication;

/// <summary>Signs requests for Amazon OpenSearch Service, after AWS Signature Version 4.</summary>
internal sealed class SigV4Authentication : ISearchAuthentication
{
    private readonly string region;
    private readonly string service;
    private readonly AwsIdentity identity;
    private readonly TimeProvider time;

    /// <summary>Makes one that finds its credentials where AWS SDKs look for them.</summary>
    /// <param name="region">The domain's region.</param>
    /// <param name="service"><c>es</c> for a domain, <c>aoss</c> for a serverless collection.</param>
    /// <param name="credentials">The credentials, if they are known.</param>
    /// <param name="time">The clock of the signatures.</param>
    public SigV4Authentication(string region, string service = "es", AWSCredentials? credentials = null, TimeProvider? time = null)
    {
        this.region = region;
        this.service = service;
        this.time = time ?? TimeProvider.System;
        identity = new(credentials);
    }
    public async ValueTask ApplyAsync(HttpRequestMessage request, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        try
        {
            var credentials = await identity.GetAsync(cancellationToken);
            var hash = AwsSignature.HashOf(body.Span);

            // A serverless collection insists on being told.
            request.Headers.TryAddWithoutValidation("x-amz-content-sha256", hash);
            AwsSignature.Sign(request, hash, credentials, region, service, time.GetUtcNow());
        }
        catch (AmazonClientException none)
        {
            throw new SearchUnavailableException(
                SearchUnavailableReason.Refused, $"No credentials to sign with: {none.Message}", TimeSpan.FromSeconds(5), null, none);
        }
    }
}
