using System.Text.Json;
using Amazon.CDK.Assertions;
using Kinow.TestSupport.Lambda;
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
    public void Only_the_shared_route_is_cached()
    {
        stacks["Api"].HasResourceProperties("AWS::ApiGateway::Stage", Of(("CacheClusterEnabled", true), ("TracingEnabled", true)));
        var stage = JsonSerializer.SerializeToElement(stacks["Api"].FindResources("AWS::ApiGateway::Stage").Values.Single());
        var cached = stage.GetProperty("Properties").GetProperty("MethodSettings").EnumerateArray()
            .Where(static settings => settings.TryGetProperty("CachingEnabled", out var isOn) && isOn.GetBoolean()).ToArray();
        Assert.Equal("/~1v1~1shared~1{operation}", Assert.Single(cached).GetProperty("ResourcePath").GetString());
        Assert.Equal("GET", cached[0].GetProperty("HttpMethod").GetString());
        Assert.True(cached[0].GetProperty("CacheDataEncrypted").GetBoolean());

        // Everything else says that it is not, rather than nothing.
        var usual = stage.GetProperty("Properties").GetProperty("MethodSettings").EnumerateArray()
            .Single(static settings => settings.GetProperty("ResourcePath").GetString() == "/*");
        Assert.Equal(("*", false), (usual.GetProperty("HttpMethod").GetString(), usual.GetProperty("CachingEnabled").GetBoolean()));
    }

    // A header in the key would tell callers apart; one that is missing there, but that answers depend on, would mix them.
    [Fact]
    public void The_key_of_the_cache_is_the_address_and_nothing_else()
    {
        var keyed = Methods().Where(static method => Integration(method).TryGetProperty("CacheKeyParameters", out _)).ToArray();
        var method = Assert.Single(keyed);
        Assert.Equal("GET", method.GetProperty("HttpMethod").GetString());
        Assert.Equal(ResourceOf("shared"), method.GetProperty("ResourceId").GetProperty("Ref").GetString());
        Assert.Equal(
            GatewayEmulator.CacheKeyParameters,
            Integration(method).GetProperty("CacheKeyParameters").EnumerateArray().Select(static key => key.GetString()!));
    }

    // Who comes in there is sent to the address of their own segment: kept for somebody, that would be told to everybody.
    [Fact]
    public void The_entry_and_the_segment_stand_beside_the_cache_and_can_be_asked_by_pages()
    {
        Assert.Equal(new[] { "GET", "OPTIONS" }, MethodsOf(ResourceOf("q")));
        Assert.Equal(new[] { "GET", "OPTIONS" }, MethodsOf(ResourceOf("shared")));
        Assert.Equal(new[] { "GET", "OPTIONS" }, MethodsOf(ResourceOf("segment", below: null)));
        Assert.NotEqual(ResourceOf("q"), ResourceOf("shared"));
    }

    private static JsonElement Integration(JsonElement method) => method.GetProperty("Integration");

    private IEnumerable<JsonElement> Methods() => stacks["Api"].FindResources("AWS::ApiGateway::Method").Values
        .Select(static method => JsonSerializer.SerializeToElement(method).GetProperty("Properties"));

    private string[] MethodsOf(string resource) =>
    [
        .. Methods().Where(method => method.GetProperty("ResourceId").TryGetProperty("Ref", out var id) && id.GetString() == resource)
            .Select(static method => method.GetProperty("HttpMethod").GetString()!).Order(StringComparer.Ordinal),
    ];

    // The logical id of a resource below /v1, or of what is below that.
    private string ResourceOf(string part, string? below = "{operation}")
    {
        var found = stacks["Api"].FindResources("AWS::ApiGateway::Resource", Of(("Properties", Of(("PathPart", part))))).Keys.Single();
        return below is null ? found : stacks["Api"].FindResources(
            "AWS::ApiGateway::Resource",
            Of(("Properties", Of(("PathPart", below), ("ParentId", Of(("Ref", found))))))).Keys.Single();
    }

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
    public void A_firewall_stands_in_front() => stacks["Api"].ResourceCountIs("AWS::WAFv2::WebACLAssociation", 1);

    // The key of the cache has one value of a parameter, so what has several must not reach it, nor a name that it may read in its own way.
    [Theory]
    [InlineData("variables=1&variables=2", true)]
    [InlineData("variables&variables=1", true)]
    [InlineData("variables=&a=1&b&variables=", true)]
    [InlineData("segment=1&segment=2", true)]
    [InlineData("variables=1&segment=1&a&segment", true)]
    [InlineData("variable%73=1", true)]
    [InlineData("segment=1&%76%61%72%69%61%62%6c%65%73=2", true)]
    [InlineData("a%3Db=2&segment=1", true)]
    [InlineData("segment=1&variables=%7B%22id%22%3A%221%22%7D", false)]
    [InlineData("variables=%26variables=2&variablesx=1&xvariables=3", false)]
    [InlineData("segment=a&segments=1&asegment=3", false)]
    [InlineData("a=variables=1&variables=3", false)]
    [InlineData("", false)]
    public void What_a_cache_might_read_in_another_way_does_not_reach_it(string query, bool isRefused)
    {
        var rule = Rules().Single(static rule => rule.GetProperty("Name").GetString() == "unclear-parameters");
        var response = rule.GetProperty("Action").GetProperty("Block").GetProperty("CustomResponse");
        var statements = rule.GetProperty("Statement").GetProperty("AndStatement").GetProperty("Statements");
        var pattern = statements[1].GetProperty("RegexMatchStatement").GetProperty("RegexString").GetString()!;

        Assert.Equal(400, response.GetProperty("ResponseCode").GetInt32());
        Assert.Contains("/v1/shared/", statements[0].ToString(), StringComparison.Ordinal);
        Assert.InRange(pattern.Length, 1, 200);
        Assert.Equal(isRefused, new System.Text.RegularExpressions.Regex(pattern).IsMatch(query));
    }

    [Theory]
    [InlineData("""{"query":"mutation { signin(credentials: {email: \"a\", password: \"b\"}) { accessToken } }"}""", true)]
    [InlineData("""{"query":"mutation($u: SignUpInput!) { signup(user:$u) { accessToken } }"}""", true)]
    [InlineData("""{"query":"mutation { a: signin { anonymous } }"}""", true)]
    [InlineData("""{"query":"mutation { updateCredentials(email: $e) { session { accessToken } } }"}""", true)]
    [InlineData("""{"query":"{ cms { products { items { name } } } }"}""", false)]
    [InlineData("""{"query":"mutation { toggleBookmark(product: 1) }"}""", false)]
    public void Attempts_to_sign_in_are_counted_by_a_rule_of_their_own(string body, bool counts)
    {
        var rule = Rules().Single(static rule => rule.GetProperty("Name").GetString() == "sign-in");
        var statement = rule.GetProperty("Statement").GetProperty("RateBasedStatement");
        var pattern = statement.GetProperty("ScopeDownStatement").GetProperty("RegexMatchStatement").GetProperty("RegexString").GetString()!;

        Assert.Equal("IP", statement.GetProperty("AggregateKeyType").GetString());
        Assert.Equal(429, rule.GetProperty("Action").GetProperty("Block").GetProperty("CustomResponse").GetProperty("ResponseCode").GetInt32());
        Assert.InRange(pattern.Length, 1, 200);
        Assert.Equal(counts, new System.Text.RegularExpressions.Regex(pattern).IsMatch(body));
    }

    [Fact]
    public void Pages_may_read_what_the_firewall_answers_and_no_cache_keeps_it()
    {
        var answers = Rules().Select(static rule => rule.GetRawText())
            .Where(static rule => rule.Contains("CustomResponse", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, answers.Length);
        string[] headers =
            ["""{"Name":"Access-Control-Allow-Origin","Value":"*"}""", """{"Name":"Cache-Control","Value":"no-store"}"""];
        Assert.All(answers, answer => Assert.All(headers, header => Assert.Contains(header, answer, StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_rule_of_the_firewall_has_its_own_place() =>
        Assert.Equal(Rules().Count(), Rules().Select(static rule => rule.GetProperty("Priority").GetInt32()).Distinct().Count());

    [Fact]
    public void Notifications_are_not_counted_among_what_one_address_may_ask()
    {
        var acl = JsonSerializer.Serialize(stacks["Api"].FindResources("AWS::WAFv2::WebACL"));
        Assert.Matches("RateBasedStatement.*ScopeDownStatement.*NotStatement.*/v1/notifications", acl);
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

    private IEnumerable<JsonElement> Rules() =>
        stacks["Api"].FindResources("AWS::WAFv2::WebACL").Values.Select(static acl => JsonSerializer.SerializeToElement(acl)).Single()
            .GetProperty("Properties").GetProperty("Rules").EnumerateArray();
}
