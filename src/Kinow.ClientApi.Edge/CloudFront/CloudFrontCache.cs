using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Amazon.Runtime;
using Kinow.Aws;
using Kinow.ClientApi.Edge.Purging;

namespace Kinow.ClientApi.Edge.CloudFront;

/// <summary>
/// Invalidates cache tags of a CloudFront distribution: <c>CreateInvalidation</c> of the API of 2020-05-31. The distribution has to say
/// which header its tags are in (<c>CacheTagConfig</c>).
/// </summary>
/// <param name="address">CloudFront's API.</param>
/// <param name="distribution">Id of the distribution.</param>
internal sealed class CloudFrontCache(HttpClient http, Uri address, string distribution, AwsIdentity identity, TimeProvider time)
    : IEdgeCache
{
    private const string Service = "cloudfront";
    private const string Region = "us-east-1";

    private readonly Uri invalidations = new(address, $"/2020-05-31/distribution/{distribution}/invalidation");

    public static Uri DefaultAddress { get; } = new("https://cloudfront.amazonaws.com");

    public string Name => Service;

    // Each is paid for, and what is kept for seconds is soon made anew: more are everything, which is one.
    public int MostTags => 100;

    public async Task PurgeAsync(TagPurge purge, CancellationToken cancellationToken)
    {
        using var request = await RequestAsync(purge, cancellationToken);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (!response.IsSuccessStatusCode) throw await RefusalAsync(response, cancellationToken);
    }

    private async Task<HttpRequestMessage> RequestAsync(TagPurge purge, CancellationToken cancellationToken)
    {
        var body = InvalidationXml.Write(purge);
        var request = new HttpRequestMessage(HttpMethod.Post, invalidations)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/xml") } },
        };
        try
        {
            var credentials = await identity.GetAsync(cancellationToken);
            AwsSignature.Sign(request, AwsSignature.HashOf(body), credentials, Region, Service, time.GetUtcNow());
            return request;
        }
        catch (AmazonClientException unknown)
        {
            request.Dispose();
            throw new EdgePurgeException($"There are no credentials: {unknown.GetType().Name}.", mayPass: true);
        }
    }

    private static async Task<EdgePurgeException> RefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var code = await InvalidationXml.ReadErrorAsync(response.Content, cancellationToken);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"CloudFront answered {(int)response.StatusCode} {code}."),
            ServiceHttp.MayPass(response.StatusCode) || IsBusy(response.StatusCode, code),
            ServiceHttp.RetryAfter(response));
    }

    private static bool IsBusy(HttpStatusCode status, string? code) =>
        status == HttpStatusCode.BadRequest && code is "TooManyInvalidationsInProgress" or "Throttling" or "ThrottlingException";
}
