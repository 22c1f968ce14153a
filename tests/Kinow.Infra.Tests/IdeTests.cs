using System.Text.Json;
using Amazon.CDK;
using Amazon.CDK.Assertions;
using Kinow.Infra.Stacks;
using static Kinow.Infra.Tests.Json;

namespace Kinow.Infra.Tests;

/// <summary>What stands in front of the IDE, and what its page may do.</summary>
[Collection(InfraCollection.Name)]
public sealed class IdeTests(Synthesized stacks)
{
    private JsonElement Distribution => Single("AWS::CloudFront::Distribution").GetProperty("DistributionConfig");

    private JsonElement[] Behaviors =>
    [
        Distribution.GetProperty("DefaultCacheBehavior"),
        .. Distribution.GetProperty("CacheBehaviors").EnumerateArray(),
    ];

    [Fact]
    public void The_files_are_private_encrypted_and_read_by_the_distribution_alone()
    {
        stacks["Ide"].HasResourceProperties("AWS::S3::Bucket", Of(
            ("PublicAccessBlockConfiguration", Of(
                ("BlockPublicAcls", true), ("BlockPublicPolicy", true), ("IgnorePublicAcls", true), ("RestrictPublicBuckets", true))),
            ("BucketEncryption", Match.AnyValue())));
        stacks["Ide"].HasResourceProperties("AWS::CloudFront::OriginAccessControl", Of(
            ("OriginAccessControlConfig", Match.ObjectLike(Of(("SigningBehavior", "always"), ("SigningProtocol", "sigv4"))))));
        stacks["Ide"].ResourceCountIs("AWS::CloudFront::CloudFrontOriginAccessIdentity", 0);
        var allowed = Single("AWS::S3::BucketPolicy").GetProperty("PolicyDocument").GetProperty("Statement").EnumerateArray()
            .Single(static statement => statement.GetProperty("Effect").GetString() == "Allow");
        Assert.Equal("s3:GetObject", allowed.GetProperty("Action").GetString());
        Assert.Equal("cloudfront.amazonaws.com", allowed.GetProperty("Principal").GetProperty("Service").GetString());
        Assert.Contains("AWS:SourceArn", allowed.GetProperty("Condition").GetRawText(), StringComparison.Ordinal);
        stacks["Ide"].HasResourceProperties("Custom::CDKBucketDeployment", Of(("DestinationBucketKeyPrefix", "v1/graphql")));
    }

    [Fact]
    public void Page_and_API_have_one_origin()
    {
        Assert.Equal(["", "/v1/graphql", "/v1/graphql/*"], Behaviors.Select(Path));
        var api = Behaviors[1];
        Assert.NotEqual(Origin(Behaviors[2]), Origin(api));
        Assert.Equal(Origin(Behaviors[2]), Origin(Behaviors[0]));
        var origin = Distribution.GetProperty("Origins").EnumerateArray().Single(o => o.GetProperty("Id").GetString() == Origin(api));
        Assert.Equal("https-only", origin.GetProperty("CustomOriginConfig").GetProperty("OriginProtocolPolicy").GetString());
        Assert.Contains("Kinow257Api", origin.GetProperty("DomainName").GetRawText(), StringComparison.Ordinal);

        static string Path(JsonElement behavior) => behavior.TryGetProperty("PathPattern", out var path) ? path.GetString()! : "";
        static string? Origin(JsonElement behavior) => behavior.GetProperty("TargetOriginId").GetString();
    }

    [Fact]
    public void Nothing_of_the_API_is_cached_and_all_but_the_host_is_forwarded()
    {
        // The identifiers of the policies CachingDisabled and AllViewerExceptHostHeader, which Amazon manages.
        var api = Behaviors[1];
        Assert.Equal("4135ea2d-6df8-44a3-9df3-4b5a84be39ad", api.GetProperty("CachePolicyId").GetString());
        Assert.Equal("b689b0a8-53d0-40ab-baf2-68738e2966ac", api.GetProperty("OriginRequestPolicyId").GetString());
        Assert.Equal(7, api.GetProperty("AllowedMethods").GetArrayLength());
    }

    [Fact]
    public void Nothing_is_answered_in_the_clear() => Assert.All(
        Behaviors, static behavior => Assert.Equal("https-only", behavior.GetProperty("ViewerProtocolPolicy").GetString()));

    [Fact]
    public void The_page_may_connect_to_its_own_origin_alone_and_nobody_may_frame_it()
    {
        var headers = Single("AWS::CloudFront::ResponseHeadersPolicy").GetProperty("ResponseHeadersPolicyConfig")
            .GetProperty("SecurityHeadersConfig");
        var policy = headers.GetProperty("ContentSecurityPolicy").GetProperty("ContentSecurityPolicy").GetString()!.Split("; ");
        Assert.Contains("connect-src 'self' data: blob:", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Equal("DENY", headers.GetProperty("FrameOptions").GetProperty("FrameOption").GetString());
        Assert.True(headers.GetProperty("ContentTypeOptions").GetProperty("Override").GetBoolean());
        Assert.Equal(31_536_000, headers.GetProperty("StrictTransportSecurity").GetProperty("AccessControlMaxAgeSec").GetInt32());
        Assert.All(Behaviors, static behavior => Assert.True(behavior.TryGetProperty("ResponseHeadersPolicyId", out _)));
    }

    [Theory]
    [InlineData(0, "IdeRoot", false)]
    [InlineData(1, "IdeApi", false)]
    [InlineData(2, "IdeSignIn", true)]
    public void Each_path_has_its_function_and_that_of_the_files_reads_the_store(int behavior, string name, bool reads)
    {
        var association = Behaviors[behavior].GetProperty("FunctionAssociations").EnumerateArray().Single();
        Assert.Equal("viewer-request", association.GetProperty("EventType").GetString());
        var id = association.GetProperty("FunctionARN").GetProperty("Fn::GetAtt")[0].GetString()!;
        Assert.StartsWith(name, id, StringComparison.Ordinal);
        var function = JsonSerializer.SerializeToElement(stacks["Ide"].FindResources("AWS::CloudFront::Function")[id])
            .GetProperty("Properties").GetProperty("FunctionConfig");
        Assert.Equal("cloudfront-js-2.0", function.GetProperty("Runtime").GetString());
        Assert.Equal(reads, function.TryGetProperty("KeyValueStoreAssociations", out _));
    }

    [Fact]
    public void The_store_of_users_is_empty_at_first() =>
        Assert.False(Single("AWS::CloudFront::KeyValueStore").TryGetProperty("ImportSource", out _));

    [Fact]
    public void The_descriptions_of_the_API_tell_the_directives() =>
        stacks["Api"].HasResourceProperties("AWS::Lambda::Function", Match.ObjectLike(Of(
            ("Environment", Match.ObjectLike(Of(("Variables", Match.ObjectLike(Of(("KINOW_IDE", "true"))))))))));

    [Fact]
    public void Without_the_package_of_the_IDE_it_is_said_what_to_do()
    {
        var settings = new DeploymentSettings { Ide = true, IdeFiles = "/nowhere" };
        var missing = Assert.Throws<FileNotFoundException>(
            () => new IdeStack(new App(), "Ide", stacks.Api, settings, new StackProps()));
        Assert.Contains("npm ci --prefix src/Kinow.GraphQL.AspNetCore/Ide", missing.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', missing.Message);
    }

    private JsonElement Single(string type) =>
        JsonSerializer.SerializeToElement(stacks["Ide"].FindResources(type).Values.Single()).GetProperty("Properties");
}
