using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.CertificateManager;
using Amazon.CDK.AWS.CloudFront;
using Amazon.CDK.AWS.CloudFront.Origins;
using Constructs;
using Kinow.Infra.Edge;

namespace Kinow.Infra.Stacks;

/// <summary>
/// CloudFront in front of the API. It comes before the API, which it reaches by a name of its own in API Gateway: so the webhook function
/// may be told which distribution to purge.
/// </summary>
public sealed class EdgeStack : Stack
{
    /// <summary>The variable that names <see cref="ViewerAddressHeader"/> to the GraphQL function.</summary>
    internal const string ViewerAddressVariable = "KINOW_VIEWER_ADDRESS";

    /// <summary>The header in which CloudFront says from which address a viewer asks.</summary>
    internal const string ViewerAddressHeader = EdgeDistribution.ViewerAddressHeader;

    /// <summary>Makes the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">Name of the stack.</param>
    /// <param name="edge">Its name, certificates and firewall.</param>
    /// <param name="settings">The platform, and where the live service answers.</param>
    /// <param name="properties">Description and protection.</param>
    public EdgeStack(Construct scope, string id, EdgeSettings edge, DeploymentSettings settings, IStackProps properties)
        : base(scope, id, properties)
    {
        ArgumentNullException.ThrowIfNull(edge);
        ArgumentNullException.ThrowIfNull(settings);
        OriginKey = new(this, "OriginKey");
        OriginDomain = new(this, "OriginDomain", new DomainNameProps
        {
            DomainName = edge.Domain,
            Certificate = Certificate.FromCertificateArn(this, "OriginCertificate", edge.OriginCertificate),
            EndpointType = EndpointType.REGIONAL,
            SecurityPolicy = SecurityPolicy.TLS_1_2,
        });
        Distribution = new EdgeDistribution(
            this,
            "Edge",
            edge,
            OriginAt(OriginDomain.DomainNameAliasDomainName),
            settings.Live is { } live ? OriginAt(live.Domain) : null,
            $"Client API of platform {settings.Platform}").Distribution;
        _ = new CfnOutput(this, "Target", new CfnOutputProps
        {
            Value = Distribution.DistributionDomainName,
            Description = $"What the name {edge.Domain} has to lead to (CNAME or alias)",
        });
    }

    /// <summary>The name of the API in API Gateway, which is that of the distribution.</summary>
    public DomainName_ OriginDomain { get; }

    /// <summary>What origins know requests by that came through the distribution.</summary>
    public OriginKey OriginKey { get; }

    /// <summary>The distribution.</summary>
    public Distribution Distribution { get; }

    /// <summary>As <c>KINOW_EDGE</c> names it.</summary>
    internal string Purged => $"cloudfront:{Distribution.DistributionId}";

    /// <summary>Lets the name lead to the API.</summary>
    /// <param name="scope">The stack of the API.</param>
    internal void Lead(Construct scope, RestApi api) => _ = new BasePathMapping(scope, "EdgeMapping", new BasePathMappingProps
    {
        DomainName = OriginDomain,
        RestApi = api,
        Stage = api.DeploymentStage,
    });

    private HttpOrigin OriginAt(string domain) => new(domain, new HttpOriginProps
    {
        ProtocolPolicy = OriginProtocolPolicy.HTTPS_ONLY,
        OriginSslProtocols = [OriginSslPolicy.TLS_V1_2],
        CustomHeaders = new Dictionary<string, string> { [OriginKey.Header] = OriginKey.Value },

        // The most without asking Amazon. The live service sends something more often.
        ReadTimeout = Duration.Seconds(60),
        KeepaliveTimeout = Duration.Seconds(60),
    });
}
