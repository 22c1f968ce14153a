using System.Text.Json;

using Amazon.CDK.Assertions;

using static Kinow.Infra.Tests.Json;

namespace Kinow.Infra.Tests;

[Collection(InfraCollection.Name)]
public sealed class ApiTests(Synthesized stacks)
{
    [Fact]
    public void Three_functions_run_in_the_private_network_with_their_own_runtime()
    {
        var functions = stacks["Api"].FindResources("AWS::Lambda::Function", Of(("Properties", Of(("Runtime", "provided.al2023")))));
        Assert.Equal(3, functions.Count);
        stacks["Api"].AllResourcesProperties("AWS::Lambda::Function", Match.ObjectLike(Of(
            ("VpcConfig", Match.AnyValue()), ("TracingConfig", Of(("Mode", "Active"))), ("Architectures", new[] { "x86_64" }))));
    }

    [Fact]
    public void No_secret_is_a_value_of_a_configuration()
    {
        var text = JsonSerializer.Serialize(stacks["Api"].ToJSON());
        Assert.DoesNotContain("resolve:secretsmanager", text, StringComparison.Ordinal);
        Assert.Contains("secret:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_role_may_do_everything_or_administer_the_search_domain()
    {
        foreach (var policy in stacks["Api"].FindResources("AWS::IAM::Policy").Values)
        {
            var text = JsonSerializer.Serialize(policy);
            Assert.DoesNotContain("\"es:*\"", text, StringComparison.Ordinal);
            Assert.DoesNotContain("ESHttpDelete", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\"Action\":\"*\"", text, StringComparison.Ordinal);
            Assert.DoesNotContain("sqs:*", text, StringComparison.Ordinal);
            Assert.DoesNotContain("secretsmanager:*", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("GraphQL", "sqs:SendMessage", true)]
    [InlineData("GraphQL", "sqs:ReceiveMessage", false)]
    [InlineData("Worker", "sqs:ReceiveMessage", true)]
    [InlineData("Webhook", "sqs:SendMessage", false)]
    [InlineData("Webhook", "sqs:ReceiveMessage", false)]
    public void Queues_are_open_to_those_who_need_them(string function, string action, bool allowed)
    {
        var policy = stacks["Api"].FindResources("AWS::IAM::Policy").Single(p => p.Key.StartsWith(function, StringComparison.Ordinal));
        Assert.Equal(allowed, JsonSerializer.Serialize(policy.Value).Contains($"\"{action}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Failed_messages_are_reported_one_by_one() =>
        stacks["Api"].HasResourceProperties("AWS::Lambda::EventSourceMapping", Of(
            ("BatchSize", 10), ("FunctionResponseTypes", new[] { "ReportBatchItemFailures" })));

    [Fact]
    public void Only_the_shared_route_is_cached_and_its_key_holds_all_that_an_answer_depends_on()
    {
        stacks["Api"].HasResourceProperties("AWS::ApiGateway::Stage", Of(
            ("CacheClusterEnabled", true),
            ("TracingEnabled", true),
            ("MethodSettings", Match.ArrayWith(
            [
                Match.ObjectLike(Of(("ResourcePath", "/*"), ("CachingEnabled", false))),
                Match.ObjectLike(Of(("ResourcePath", "/~1v1~1q~1{operation}"), ("HttpMethod", "GET"), ("CachingEnabled", true), ("CacheDataEncrypted", true))),
            ]))));
        stacks["Api"].HasResourceProperties("AWS::ApiGateway::Method", Of(
            ("HttpMethod", "GET"),
            ("Integration", Match.ObjectLike(Of(("CacheKeyParameters", Match.ArrayWith(
            [
                "method.request.path.operation",
                "method.request.querystring.variables",
                "method.request.header.CloudFront-Viewer-Country",
                "method.request.header.Accept-Language",
                "method.request.header.X-Currency",
                "method.request.header.Accept",
                "method.request.header.Accept-Encoding",
            ])))))));
    }

    [Fact]
    public void The_access_log_holds_nothing_personal()
    {
        var stage = JsonSerializer.Serialize(stacks["Api"].FindResources("AWS::ApiGateway::Stage"));
        Assert.Contains("$context.requestId", stage, StringComparison.Ordinal);
        foreach (var personal in (string[])["sourceIp", "authorizer", "querystring", "userAgent"]) Assert.DoesNotContain($"context.{personal}", stage, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_firewall_stands_in_front() => stacks["Api"].ResourceCountIs("AWS::WAFv2::WebACLAssociation", 1);

    [Fact]
    public void Notifications_are_not_counted_among_what_one_address_may_ask()
    {
        var acl = JsonSerializer.Serialize(stacks["Api"].FindResources("AWS::WAFv2::WebACL"));
        Assert.Matches("RateBasedStatement.*ScopeDownStatement.*NotStatement.*/v1/notifications", acl);
    }

    [Fact]
    public void No_function_reads_from_a_database_that_may_lag() =>
        Assert.DoesNotContain("ReadEndpoint", JsonSerializer.Serialize(stacks["Api"].FindResources("AWS::Lambda::Function")), StringComparison.Ordinal);
}
