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
    public void The_private_route_stands_at_the_published_path_too()
    {
        var resources = stacks["Api"].FindResources("AWS::ApiGateway::Resource", Of(("Properties", Of(("PathPart", "graphql")))));
        Assert.Equal(2, resources.Count);
        foreach (var resource in resources.Keys)
        {
            var methods = stacks["Api"].FindResources(
                "AWS::ApiGateway::Method", Of(("Properties", Of(("ResourceId", Of(("Ref", resource)))))));
            Assert.Equal(3, methods.Count);
        }
    }

    [Fact]
    public void No_secret_is_a_value_of_a_configuration()
    {
        var text = JsonSerializer.Serialize(stacks["Api"].ToJSON());
        Assert.DoesNotContain("resolve:secretsmanager", text, StringComparison.Ordinal);
        Assert.Contains("secret:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_other_services_the_configuration_of_identities_is_empty_and_readable()
    {
        var secrets = stacks["Api"].FindResources("AWS::SecretsManager::Secret", Of(("Properties", Of(("SecretString", "{}")))));
        var secret = Assert.Single(secrets.Keys);
        var reference = Of(("Fn::Join", new object[] { "", new object[] { "secret:", Of(("Ref", secret)) } }));
        var variables = Match.ObjectLike(Of(("KINOW_IDENTITIES", reference)));
        stacks["Api"].HasResourceProperties(
            "AWS::Lambda::Function", Match.ObjectLike(Of(("Environment", Match.ObjectLike(Of(("Variables", variables)))))));
        var statement = Match.ObjectLike(Of(("Resource", Of(("Ref", secret)))));
        var document = Match.ObjectLike(Of(("Statement", Match.ArrayWith([statement]))));
        stacks["Api"].HasResourceProperties("AWS::IAM::Policy", Match.ObjectLike(Of(("PolicyDocument", document))));
    }

    [Fact]
    public void No_role_may_do_everything_or_administer_the_search_domain()
    {
        foreach (var policy in stacks["Api"].FindResources("AWS::IAM::Policy").Values)
        {
            var text = JsonSerializer.Serialize(policy);
            Assert.DoesNotContain("\"es:*\"", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\"Action\":\"*\"", text, StringComparison.Ordinal);
            Assert.DoesNotContain("sqs:*", text, StringComparison.Ordinal);
            Assert.DoesNotContain("secretsmanager:*", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("GraphQL", false)]
    [InlineData("Worker", true)]
    [InlineData("Webhook", false)]
    public void Mails_are_sent_by_the_worker_from_one_address(string function, bool allowed)
    {
        var policy = stacks["Api"].FindResources("AWS::IAM::Policy").Single(p => p.Key.StartsWith(function, StringComparison.Ordinal));
        var rights = JsonSerializer.Serialize(policy.Value);
        Assert.Equal(allowed, rights.Contains("\"ses:SendEmail\"", StringComparison.Ordinal));
        Assert.Equal(allowed, rights.Contains("{\"ses:FromAddress\":\"no-reply@kinow.example\"}", StringComparison.Ordinal));
        var text = JsonSerializer.Serialize(stacks["Api"].FindResources("AWS::Lambda::Function")
            .Single(f => f.Key.StartsWith(function + "Function", StringComparison.Ordinal)).Value);
        Assert.Equal(allowed, text.Contains("\"KINOW_MAIL_FROM\":\"no-reply@kinow.example\"", StringComparison.Ordinal));
        Assert.Equal(allowed, text.Contains("\"KINOW_MAIL_SUPPORT\":\"support@kinow.example\"", StringComparison.Ordinal));
        Assert.Equal(allowed, text.Contains("\"KINOW_MAIL\":", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GraphQL", true)]
    [InlineData("Worker", true)]
    [InlineData("Webhook", false)]
    public void Documents_are_deleted_by_those_who_need_it_and_indices_by_nobody(string function, bool allowed)
    {
        var policy = stacks["Api"].FindResources("AWS::IAM::Policy").Single(p => p.Key.StartsWith(function, StringComparison.Ordinal));
        using var json = JsonSerializer.SerializeToDocument(policy.Value);
        var deleting = json.RootElement.GetProperty("Properties").GetProperty("PolicyDocument").GetProperty("Statement").EnumerateArray()
            .Where(static statement => statement.GetProperty("Action").GetRawText().Contains("ESHttpDelete", StringComparison.Ordinal))
            .ToArray();
        Assert.Equal(allowed ? 1 : 0, deleting.Length);
        Assert.All(deleting, static statement =>
        {
            Assert.Equal("es:ESHttpDelete", statement.GetProperty("Action").GetString());
            Assert.EndsWith("/kinow-257-*/_doc/*\"]]}", statement.GetProperty("Resource").GetRawText(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("GraphQL", "sqs:SendMessage", true)]
    [InlineData("GraphQL", "sqs:ReceiveMessage", false)]
    [InlineData("Worker", "sqs:ReceiveMessage", true)]
    [InlineData("Webhook", "sqs:SendMessage", true)]
    [InlineData("Webhook", "sqs:ReceiveMessage", false)]
    public void Queues_are_open_to_those_who_need_them(string function, string action, bool allowed)
    {
        var policy = stacks["Api"].FindResources("AWS::IAM::Policy").Single(p => p.Key.StartsWith(function, StringComparison.Ordinal));
        Assert.Equal(allowed, JsonSerializer.Serialize(policy.Value).Contains($"\"{action}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GraphQL", "Usergraphql")]
    [InlineData("Worker", "Userworker")]
    [InlineData("Webhook", "Userwebhook")]
    public void Each_function_has_a_user_of_its_own_at_the_database_and_verifies_whom_it_speaks_to(string name, string user)
    {
        var function = JsonSerializer.Serialize(stacks["Api"].FindResources("AWS::Lambda::Function")
            .Single(f => f.Key.StartsWith(name + "Function", StringComparison.Ordinal)).Value);
        Assert.Contains("SslMode=VerifyFull;SslCa=/opt/rds-ca.pem", function, StringComparison.Ordinal);
        Assert.Contains("{\"Ref\":\"Certificates", function, StringComparison.Ordinal);
        var policy = JsonSerializer.Serialize(
            stacks["Api"].FindResources("AWS::IAM::Policy").Single(p => p.Key.StartsWith(name, StringComparison.Ordinal)).Value);
        foreach (var text in (string[])[function, policy])
        {
            Assert.Contains(user, text, StringComparison.Ordinal);
            foreach (var other in ((string[])["Usergraphql", "Userworker", "Userwebhook", "DatabaseSecret"]).Where(other => other != user))
            {
                Assert.DoesNotContain(other, text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Failed_messages_are_reported_one_by_one() =>
        stacks["Api"].HasResourceProperties("AWS::Lambda::EventSourceMapping", Of(
            ("BatchSize", 10), ("FunctionResponseTypes", new[] { "ReportBatchItemFailures" })));

    [Fact]
    public void The_access_log_holds_nothing_personal()
    {
        var stage = JsonSerializer.Serialize(stacks["Api"].FindResources("AWS::ApiGateway::Stage"));
        Assert.Contains("$context.requestId", stage, StringComparison.Ordinal);
        foreach (var personal in (string[])["sourceIp", "authorizer", "querystring", "userAgent"])
        {
            Assert.DoesNotContain($"context.{personal}", stage, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Notifications_go_to_the_webhook_of_another_version_too()
    {
        var functions = JsonSerializer.Serialize(stacks["Api"].FindResources("AWS::Lambda::Function"));
        Assert.Contains("/v1/notifications https://next.example/v1/notifications", functions, StringComparison.Ordinal);
    }

    [Fact]
    public void No_function_reads_from_a_database_that_may_lag() =>
        Assert.DoesNotContain(
            "ReadEndpoint", JsonSerializer.Serialize(stacks["Api"].FindResources("AWS::Lambda::Function")), StringComparison.Ordinal);
}
