using Amazon.CDK;
using Amazon.CDK.AWS.CloudFront;
using Amazon.CDK.AWS.CloudFront.Origins;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.S3.Deployment;
using Constructs;
using Kinow.Infra.Ide;

namespace Kinow.Infra.Stacks;

/// <summary>The GraphQL IDE: its files, who may have them, and the address that it shares with the API.</summary>
public sealed class IdeStack : Stack
{
    /// <summary>Makes the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">Name of the stack.</param>
    /// <param name="api">The API that the IDE asks.</param>
    /// <param name="settings">The platform, and where the IDE's npm package is.</param>
    /// <param name="properties">Description and protection.</param>
    /// <exception cref="FileNotFoundException">The npm package is not there.</exception>
    public IdeStack(Construct scope, string id, ApiStack api, DeploymentSettings settings, IStackProps properties)
        : base(scope, id, properties)
    {
        using var site = new IdeSite(settings.IdeFiles);
        var files = new Bucket(this, "Files", new BucketProps
        {
            BlockPublicAccess = BlockPublicAccess.BLOCK_ALL,
            Encryption = BucketEncryption.S3_MANAGED,
            EnforceSSL = true,
        });
        var users = new KeyValueStore(this, "Users", new KeyValueStoreProps
        {
            Comment = "SHA-256 of name:password by name, for those who may use the IDE; put there by the operator",
        });
        var comment = $"GraphQL IDE of platform {settings.Platform}";

        // Where CloudFront stands in front of the API, the API lets in nothing else.
        IOrigin origin = settings.Edge is { } edge ? new HttpOrigin(edge.Domain) : new RestApiOrigin(api.Api.RestApi);
        var distribution = new IdeDistribution(this, "Ide", files, origin, users, comment).Distribution;
        _ = new BucketDeployment(this, "Deployment", new BucketDeploymentProps
        {
            Sources = [Source.Asset(site.Folder)],
            DestinationBucket = files,
            DestinationKeyPrefix = IdeDistribution.GraphQLPath.TrimStart('/'),

            // Files keep their names when what is composed into them changes.
            CacheControl = [CacheControl.NoCache()],
            Distribution = distribution,
            DistributionPaths = [IdeDistribution.GraphQLPath + "/*"],
        });
        _ = new CfnOutput(this, "Url", new CfnOutputProps
        {
            Value = $"https://{distribution.DistributionDomainName}{IdeDistribution.GraphQLPath}/",
            Description = "Where the IDE is",
        });
        _ = new CfnOutput(this, "UsersArn", new CfnOutputProps
        {
            Value = users.KeyValueStoreArn,
            Description = "The store of those who may use the IDE",
        });
    }
}
