using System.Text.Json;
using Amazon.CDK.Assertions;
using static Kinow.Infra.Tests.Json;

namespace Kinow.Infra.Tests;

/// <summary>CloudFront in front of the API: what it keeps, what it forwards, and who may purge it.</summary>
[Collection(InfraCollection.Name)]
public sealed class EdgeTests(Synthesized plain, SynthesizedEdge stacks)
{
    private JsonElement Distribution => stacks.Single("Edge", "AWS::CloudFront::Distribution").GetProperty("DistributionConfig");

    private JsonElement Default => Distribution.GetProperty("DefaultCacheBehavior");

    [Fact]
    public void Only_the_cacheable_route_is_kept_by_its_path_variables_and_segment()
    {
        var shared = Behavior("/v1/shared/*");
        var policy = Policy("AWS::CloudFront::CachePolicy", shared.GetProperty("CachePolicyId")).GetProperty("CachePolicyConfig");
        var key = policy.GetProperty("ParametersInCacheKeyAndForwardedToOrigin");
        Assert.Equal("whitelist", key.GetProperty("QueryStringsConfig").GetProperty("QueryStringBehavior").GetString());
        Assert.Equal(["variables", "segment"], Texts(key.GetProperty("QueryStringsConfig").GetProperty("QueryStrings")));
        Assert.Equal("none", key.GetProperty("HeadersConfig").GetProperty("HeaderBehavior").GetString());
        Assert.Equal("none", key.GetProperty("CookiesConfig").GetProperty("CookieBehavior").GetString());
        Assert.True(key.GetProperty("EnableAcceptEncodingBrotli").GetBoolean() && key.GetProperty("EnableAcceptEncodingGzip").GetBoolean());

        // What the answer says decides: nothing is kept that does not say so.
        Assert.Equal((0, 0), (policy.GetProperty("MinTTL").GetInt32(), policy.GetProperty("DefaultTTL").GetInt32()));
        Assert.Equal(["GET", "HEAD", "OPTIONS"], Texts(shared.GetProperty("AllowedMethods")));

        // CachingDisabled, which Amazon manages.
        Assert.Equal("4135ea2d-6df8-44a3-9df3-4b5a84be39ad", Default.GetProperty("CachePolicyId").GetString());
    }

    [Fact]
    public void The_cacheable_route_is_not_told_who_asks()
    {
        var forwarded = Policy("AWS::CloudFront::OriginRequestPolicy", Behavior("/v1/shared/*").GetProperty("OriginRequestPolicyId"))
            .GetProperty("OriginRequestPolicyConfig");
        Assert.Equal(["Host"], Texts(forwarded.GetProperty("HeadersConfig").GetProperty("Headers")));
        Assert.Equal("none", forwarded.GetProperty("QueryStringsConfig").GetProperty("QueryStringBehavior").GetString());
        Assert.Equal("none", forwarded.GetProperty("CookiesConfig").GetProperty("CookieBehavior").GetString());
    }

    [Fact]
    public void All_else_is_forwarded_with_the_country_and_the_address_of_the_viewer()
    {
        var forwarded = Policy("AWS::CloudFront::OriginRequestPolicy", Default.GetProperty("OriginRequestPolicyId"))
            .GetProperty("OriginRequestPolicyConfig");
        Assert.Equal("allViewerAndWhitelistCloudFront", forwarded.GetProperty("HeadersConfig").GetProperty("HeaderBehavior").GetString());
        Assert.Equal(
            ["CloudFront-Viewer-Country", "CloudFront-Viewer-Address"], Texts(forwarded.GetProperty("HeadersConfig").GetProperty("Headers")));
        Assert.Equal("all", forwarded.GetProperty("QueryStringsConfig").GetProperty("QueryStringBehavior").GetString());
        Assert.Equal(7, Default.GetProperty("AllowedMethods").GetArrayLength());
        var variables = Match.ObjectLike(Of(("KINOW_VIEWER_ADDRESS", "CloudFront-Viewer-Address")));
        stacks["Api"].HasResourceProperties(
            "AWS::Lambda::Function", Match.ObjectLike(Of(("Environment", Match.ObjectLike(Of(("Variables", variables)))))));
    }

    [Fact]
    public void No_error_is_kept_longer_than_it_says() => Assert.Equal(
        [(400, 0), (403, 0), (404, 0), (405, 0), (414, 0), (416, 0), (500, 0), (501, 0), (502, 0), (503, 0), (504, 0)],
        Distribution.GetProperty("CustomErrorResponses").EnumerateArray().Select(
            static error => (error.GetProperty("ErrorCode").GetInt32(), error.GetProperty("ErrorCachingMinTTL").GetInt32())));

    [Fact]
    public void Tags_are_read_from_the_header_that_the_API_writes() =>
        Assert.Equal("Cache-Tag", Distribution.GetProperty("CacheTagConfig").GetProperty("HeaderName").GetString());

    [Fact]
    public void It_speaks_TLS_12_or_later_under_its_own_name_and_HTTP_2_and_3()
    {
        Assert.Equal(["v1.api.kinow.example"], Texts(Distribution.GetProperty("Aliases")));
        var certificate = Distribution.GetProperty("ViewerCertificate");
        Assert.Equal("TLSv1.2_2021", certificate.GetProperty("MinimumProtocolVersion").GetString());
        Assert.Contains("us-east-1", certificate.GetProperty("AcmCertificateArn").GetString(), StringComparison.Ordinal);
        Assert.Equal("http2and3", Distribution.GetProperty("HttpVersion").GetString());
        Assert.Contains("webacl", Distribution.GetProperty("WebACLId").GetString(), StringComparison.Ordinal);
        Assert.All(
            Distribution.GetProperty("CacheBehaviors").EnumerateArray().Append(Default),
            static behavior => Assert.Equal("https-only", behavior.GetProperty("ViewerProtocolPolicy").GetString()));
        Assert.True(Default.GetProperty("Compress").GetBoolean() && Behavior("/v1/shared/*").GetProperty("Compress").GetBoolean());
    }

    [Fact]
    public void Origins_are_reached_by_TLS_12_and_told_a_secret_that_no_template_holds()
    {
        var origins = Distribution.GetProperty("Origins").EnumerateArray().ToArray();
        Assert.Equal(2, origins.Length);
        Assert.All(origins, static origin =>
        {
            var header = origin.GetProperty("OriginCustomHeaders").EnumerateArray().Single();
            Assert.Equal("x-kinow-edge", header.GetProperty("HeaderName").GetString());
            Assert.Contains("{{resolve:secretsmanager:", header.GetProperty("HeaderValue").GetRawText(), StringComparison.Ordinal);
            var how = origin.GetProperty("CustomOriginConfig");
            Assert.Equal("https-only", how.GetProperty("OriginProtocolPolicy").GetString());
            Assert.Equal(["TLSv1.2"], Texts(how.GetProperty("OriginSSLProtocols")));
        });
        Assert.Contains("RegionalDomainName", origins[0].GetProperty("DomainName").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_API_is_regional_and_has_the_name_of_the_distribution()
    {
        // An edge-optimised API would be told the country of a server of CloudFront.
        Assert.Equal(["REGIONAL"], Texts(stacks.Single("Api", "AWS::ApiGateway::RestApi").GetProperty("EndpointConfiguration").GetProperty("Types")));
        Assert.Equal(["EDGE"], Texts(plain.Single("Api", "AWS::ApiGateway::RestApi").GetProperty("EndpointConfiguration").GetProperty("Types")));
        stacks["Edge"].HasResourceProperties("AWS::ApiGateway::DomainName", Of(
            ("DomainName", "v1.api.kinow.example"), ("SecurityPolicy", "TLS_1_2"), ("EndpointConfiguration", Of(("Types", new[] { "REGIONAL" })))));
        stacks["Api"].ResourceCountIs("AWS::ApiGateway::BasePathMapping", 1);
    }

    [Fact]
    public void What_cannot_be_purged_keeps_nothing()
    {
        var stage = stacks.Single("Api", "AWS::ApiGateway::Stage");
        Assert.False(stage.GetProperty("CacheClusterEnabled").GetBoolean());
        Assert.All(
            stage.GetProperty("MethodSettings").EnumerateArray(),
            static method => Assert.False(method.GetProperty("CachingEnabled").GetBoolean()));
    }

    [Theory]
    [InlineData("/v1/notifications", true)]
    [InlineData("/live/v1/notifications", true)]
    [InlineData("/live/v1/payments/app_store", true)]
    [InlineData("/v1/payments/stripe", true)]
    [InlineData("/live/v1/graphql", false)]
    [InlineData("/v1/q/Home", false)]
    [InlineData("/graphql", false)]
    [InlineData("/v1/q/x/v1/notifications", false)]
    [InlineData("/v1/notifications/../graphql", false)]
    public void Only_what_is_signed_comes_another_way(string path, bool isLetIn)
    {
        var rule = Rules(stacks, "Api").Single(static rule => rule.GetProperty("Name").GetString() == "not-through-the-edge");
        Assert.True(rule.GetProperty("Action").TryGetProperty("Block", out _));
        var (key, signed) = (Negated(0).GetProperty("ByteMatchStatement"), Negated(1).GetProperty("RegexMatchStatement"));
        Assert.Equal("x-kinow-edge", key.GetProperty("FieldToMatch").GetProperty("SingleHeader").GetProperty("Name").GetString());
        Assert.Equal("EXACTLY", key.GetProperty("PositionalConstraint").GetString());
        Assert.Contains("{{resolve:secretsmanager:", key.GetProperty("SearchString").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(isLetIn, System.Text.RegularExpressions.Regex.IsMatch(path, signed.GetProperty("RegexString").GetString()!));

        JsonElement Negated(int at) => rule.GetProperty("Statement").GetProperty("AndStatement").GetProperty("Statements")[at]
            .GetProperty("NotStatement").GetProperty("Statement");
    }

    [Fact]
    public void Addresses_are_limited_where_they_are_those_of_viewers()
    {
        string[] limits = ["one-address", "sign-in"];
        Assert.Empty(Names(stacks, "Api").Intersect(limits));
        Assert.Equal(limits, Names(stacks, "EdgeFirewall"));
        Assert.Equal(limits, Names(plain, "Api").Intersect(limits));
        stacks["EdgeFirewall"].HasResourceProperties("AWS::WAFv2::WebACL", Of(("Scope", "CLOUDFRONT")));
        var priorities = Rules(stacks, "Api").Select(static rule => rule.GetProperty("Priority").GetInt32()).ToArray();
        Assert.Equal(priorities.Length, priorities.Distinct().Count());

        static IEnumerable<string?> Names(Synthesized stacks, string stack) =>
            Rules(stacks, stack).Select(static rule => rule.GetProperty("Name").GetString());
    }

    [Theory]
    [InlineData("Webhook", true)]
    [InlineData("GraphQL", false)]
    [InlineData("Worker", false)]
    public void The_webhook_function_alone_may_purge_that_distribution_alone(string name, bool allowed)
    {
        var policy = stacks["Api"].FindResources("AWS::IAM::Policy").Single(p => p.Key.StartsWith(name, StringComparison.Ordinal));
        var purging = JsonSerializer.SerializeToElement(policy.Value).GetProperty("Properties").GetProperty("PolicyDocument")
            .GetProperty("Statement").EnumerateArray()
            .Where(static statement => statement.GetProperty("Action").GetRawText().Contains("cloudfront:", StringComparison.Ordinal)).ToArray();
        Assert.Equal(allowed ? 1 : 0, purging.Length);
        var function = JsonSerializer.Serialize(stacks["Api"].FindResources("AWS::Lambda::Function")
            .Single(f => f.Key.StartsWith(name + "Function", StringComparison.Ordinal)).Value);
        Assert.Equal(allowed, function.Contains("\"KINOW_EDGE\":{\"Fn::Join\":[\"\",[\"cloudfront:\",", StringComparison.Ordinal));
        if (!allowed) return;
        Assert.Equal("cloudfront:CreateInvalidation", purging[0].GetProperty("Action").GetString());
        Assert.Contains("distribution/", purging[0].GetProperty("Resource").GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("*", purging[0].GetProperty("Resource").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_is_told_when_purges_fail()
    {
        stacks["Watch"].HasResourceProperties("AWS::Logs::MetricFilter", Of(("FilterPattern", "\"could not be told to forget\"")));
        stacks["Watch"].HasResourceProperties(
            "AWS::CloudWatch::Alarm", Of(("AlarmName", "kinow-257-purges-failed"), ("MetricName", "FailedPurges-257")));
    }

    [Fact]
    public void The_IDE_reaches_the_API_by_its_name() => Assert.Contains(
        "\"v1.api.kinow.example\"",
        stacks.Single("Ide", "AWS::CloudFront::Distribution").GetProperty("DistributionConfig").GetProperty("Origins").GetRawText(),
        StringComparison.Ordinal);

    [Fact]
    public void Without_a_name_there_is_none()
    {
        Assert.False(plain.Has("Edge") || plain.Has("EdgeFirewall"));
        Assert.DoesNotContain("KINOW_EDGE", JsonSerializer.Serialize(plain["Api"].ToJSON()), StringComparison.Ordinal);
    }

    private static IEnumerable<JsonElement> Rules(Synthesized stacks, string stack) =>
        stacks.Single(stack, "AWS::WAFv2::WebACL").GetProperty("Rules").EnumerateArray();

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(static item => item.GetString());

    private JsonElement Behavior(string path) => Distribution.GetProperty("CacheBehaviors").EnumerateArray()
        .Single(behavior => behavior.GetProperty("PathPattern").GetString() == path);

    private JsonElement Policy(string type, JsonElement reference) =>
        JsonSerializer.SerializeToElement(stacks["Edge"].FindResources(type)[reference.GetProperty("Ref").GetString()!]).GetProperty("Properties");
}
