using System.Globalization;
using System.Security.Cryptography;
using Amazon.Runtime;
using Amazon.Runtime.Credentials;
using Amazon.Runtime.Internal.Auth;

namespace Kinow.ClientApi.Storage.Elasticsearch.Gateway.Authentication;

/// <summary>Signs requests for Amazon OpenSearch Service, after AWS Signature Version 4.</summary>
public sealed class SigV4Authentication : ISearchAuthentication
{
    private readonly string region;
    private readonly string service;
    private readonly TimeProvider time;
    private AWSCredentials? found;

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
        found = credentials;
    }

    /// <inheritdoc/>
    public async ValueTask ApplyAsync(HttpRequestMessage request, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var keys = await FindKeysAsync(cancellationToken);
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["host"] = request.RequestUri!.Authority,
            ["x-amz-content-sha256"] = Convert.ToHexStringLower(SHA256.HashData(body.Span)),
            ["x-amz-date"] = now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture),
        };
        if (keys.UseToken) headers["x-amz-security-token"] = keys.Token;
        foreach (var (name, value) in headers)
        {
            if (name != "host") request.Headers.TryAddWithoutValidation(name, value);
        }

        var canonical = CanonicalRequest.Write(request.Method.Method, request.RequestUri, headers, headers["x-amz-content-sha256"]);
        var signature = AWS4Signer.ComputeSignature(
            keys.AccessKey, keys.SecretKey, region, now, service, CanonicalRequest.SignedHeaders(headers), canonical);
        request.Headers.TryAddWithoutValidation("Authorization", signature.ForAuthorizationHeader);
    }

    private async ValueTask<ImmutableCredentials> FindKeysAsync(CancellationToken cancellationToken)
    {
        try
        {
            found ??= await DefaultAWSCredentialsIdentityResolver.GetCredentialsAsync().WaitAsync(cancellationToken);
            return await found.GetCredentialsAsync().WaitAsync(cancellationToken);
        }
        catch (AmazonClientException none)
        {
            throw new SearchUnavailableException(
                SearchUnavailableReason.Refused, $"No credentials to sign with: {none.Message}", TimeSpan.FromSeconds(5), null, none);
        }
    }
}
