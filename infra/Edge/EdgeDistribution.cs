using Amazon.CDK;
using Amazon.CDK.AWS.CertificateManager;
using Amazon.CDK.AWS.CloudFront;
using Constructs;

namespace Kinow.Infra.Edge;

/// <summary>
/// The distribution that apps reach: it keeps the answers of the cacheable route, by their address alone, and nothing else.
/// </summary>
internal sealed class EdgeDistribution : Construct
{
    /// <summary>What CloudFront writes of whoever asks; the API believes it, as nobody else reaches it.</summary>
    public const string ViewerAddressHeader = "CloudFront-Viewer-Address";

    private const string ViewerCountryHeader = "CloudFront-Viewer-Country";

    // Those that CloudFront would keep for a while unless told otherwise.
    private static readonly double[] Errors = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

    // As long as the longest age of the contract.
    private static readonly Duration LongestAge = Duration.Hours(1);

    /// <summary>Makes the distribution.</summary>
    /// <param name="scope">Its stack.</param>
    /// <param name="id">Its name in the stack.</param>
    /// <param name="settings">Its name, certificate and firewall.</param>
    /// <param name="api">Where the API answers.</param>
    /// <param name="live">Where the live service answers; null where there is none.</param>
    /// <param name="comment">What it is for.</param>
    public EdgeDistribution(Construct scope, string id, EdgeSettings settings, IOrigin api, IOrigin? live, string comment)
        : base(scope, id)
    {
        var whole = Whole();
        var behaviors = new Dictionary<string, IBehaviorOptions> { ["/v1/shared/*"] = Shared(api) };
        if (live is not null) behaviors["/v1/live"] = Uncached(live, whole, compress: false);
        Distribution = new Distribution(this, "Distribution", new DistributionProps
        {
            Comment = comment,
            DomainNames = [settings.Domain],
            Certificate = Certificate.FromCertificateArn(this, "Certificate", settings.Certificate),
            MinimumProtocolVersion = SecurityPolicyProtocol.TLS_V1_2_2021,
            HttpVersion = HttpVersion.HTTP2_AND_3,
            WebAclId = settings.Firewall,
            DefaultBehavior = Uncached(api, whole, compress: true),
            AdditionalBehaviors = behaviors,
            ErrorResponses = [.. Errors.Select(static status => new ErrorResponse { HttpStatus = status, Ttl = Duration.Seconds(0) })],
        });

        // The construct of this version of the CDK does not know it yet.
        ((CfnDistribution)Distribution.Node.DefaultChild!).AddPropertyOverride(
            "DistributionConfig.CacheTagConfig", new Dictionary<string, object> { ["HeaderName"] = "Cache-Tag" });
    }

    /// <summary>The distribution itself.</summary>
    public Distribution Distribution { get; }

    // The API finds itself by the host, which is in no key: there is one.
    private BehaviorOptions Shared(IOrigin origin) => new()
    {
        Origin = origin,
        ViewerProtocolPolicy = ViewerProtocolPolicy.HTTPS_ONLY,
        AllowedMethods = AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
        Compress = true,
        CachePolicy = new CachePolicy(this, "Shared", new CachePolicyProps
        {
            Comment = "The cacheable route: everything that an answer depends on is in its address",
            QueryStringBehavior = CacheQueryStringBehavior.AllowList("variables", "segment"),
            HeaderBehavior = CacheHeaderBehavior.None(),
            CookieBehavior = CacheCookieBehavior.None(),
            EnableAcceptEncodingBrotli = true,
            EnableAcceptEncodingGzip = true,

            // What the answer says, and nothing where it says nothing.
            MinTtl = Duration.Seconds(0),
            DefaultTtl = Duration.Seconds(0),
            MaxTtl = LongestAge,
        }),
        OriginRequestPolicy = new OriginRequestPolicy(this, "Host", new OriginRequestPolicyProps
        {
            Comment = "The host, by which API Gateway finds the API",
            HeaderBehavior = OriginRequestHeaderBehavior.AllowList("Host"),
        }),
    };

    private static BehaviorOptions Uncached(IOrigin origin, IOriginRequestPolicy forwarded, bool compress) => new()
    {
        Origin = origin,
        ViewerProtocolPolicy = ViewerProtocolPolicy.HTTPS_ONLY,
        AllowedMethods = AllowedMethods.ALLOW_ALL,
        Compress = compress,
        CachePolicy = CachePolicy.CACHING_DISABLED,
        OriginRequestPolicy = forwarded,
    };

    private OriginRequestPolicy Whole() => new(this, "Whole", new OriginRequestPolicyProps
    {
        Comment = "All that the viewer sends, and from where",
        HeaderBehavior = OriginRequestHeaderBehavior.All(ViewerCountryHeader, ViewerAddressHeader),
        QueryStringBehavior = OriginRequestQueryStringBehavior.All(),
        CookieBehavior = OriginRequestCookieBehavior.None(),
    });
}
