using System.Text.Json;
using Amazon.CDK.Assertions;
using static Kinow.Infra.Tests.Json;

namespace Kinow.Infra.Tests;

[Collection(InfraCollection.Name)]
public sealed class StoreTests(Synthesized stacks)
{
    [Fact]
    public void The_database_is_encrypted_protected_backed_up_and_kept()
    {
        stacks["Data"].HasResource("AWS::RDS::DBCluster", Of(
            ("DeletionPolicy", "Retain"),
            ("Properties", Match.ObjectLike(Of(
                ("Engine", "aurora-mysql"), ("StorageEncrypted", true), ("DeletionProtection", true), ("BackupRetentionPeriod", 14), ("DatabaseName", "kinow"))))));
        stacks["Data"].ResourceCountIs("AWS::RDS::DBInstance", 2);
    }

    [Fact]
    public void The_database_speaks_utc_and_refuses_plain_connections() =>
        stacks["Data"].HasResourceProperties("AWS::RDS::DBClusterParameterGroup", Of(("Parameters", Match.ObjectLike(Of(
            ("time_zone", "UTC"), ("character_set_server", "utf8mb4"), ("require_secure_transport", "ON"))))));

    [Fact]
    public void The_search_domain_is_encrypted_everywhere_and_spans_two_zones() =>
        stacks["Data"].HasResourceProperties("AWS::OpenSearchService::Domain", Of(
            ("EncryptionAtRestOptions", Of(("Enabled", true))),
            ("NodeToNodeEncryptionOptions", Of(("Enabled", true))),
            ("DomainEndpointOptions", Match.ObjectLike(Of(("EnforceHTTPS", true)))),
            ("ClusterConfig", Match.ObjectLike(Of(("ZoneAwarenessEnabled", true), ("InstanceCount", 2))))));

    // What a _bulk names is in no path, so no role limits it. It ends at the domain.
    [Fact]
    public void A_platform_has_a_domain_of_its_own_and_roles_reach_no_other()
    {
        stacks["Data"].ResourceCountIs("AWS::OpenSearchService::Domain", 1);
        var domain = stacks["Data"].FindResources("AWS::OpenSearchService::Domain").Keys.Single();
        var rights = stacks["Api"].FindResources("AWS::IAM::Policy").Values
            .Select(static policy => JsonSerializer.SerializeToElement(policy).GetProperty("Properties").GetProperty("PolicyDocument"))
            .SelectMany(static document => Each(document.GetProperty("Statement")))
            .Where(static statement => statement.GetProperty("Action").GetRawText().Contains("\"es:", StringComparison.Ordinal))
            .SelectMany(static statement => Each(statement.GetProperty("Resource")))
            .Select(static resource => resource.GetRawText()).ToArray();
        Assert.NotEmpty(rights);
        Assert.All(rights, resource => Assert.Matches(
            $$"""^\{"Fn::Join":\["",\[\{"Fn::ImportValue":"[^"]*{{domain}}[^"]*"\},"/"""
                + """(kinow-257-\*(/_doc/\*)?|_msearch|_mget|_bulk)"\]\]\}$""",
            resource));
    }

    [Fact]
    public void Each_function_has_a_generated_password_that_stays()
    {
        foreach (var function in (string[])["graphql", "worker", "webhook"])
        {
            stacks["Data"].HasResource("AWS::SecretsManager::Secret", Of(
                ("DeletionPolicy", "Retain"),
                ("Properties", Match.ObjectLike(Of(("GenerateSecretString", Match.ObjectLike(Of(
                    ("GenerateStringKey", "password"), ("SecretStringTemplate", $$"""{"username":"kinow_257_{{function}}"}""")))))))));
        }
    }

    [Fact]
    public void Stores_let_only_the_functions_in()
    {
        var rules = stacks["Data"].FindResources("AWS::EC2::SecurityGroupIngress");
        Assert.Equal(2, rules.Count);
        stacks["Data"].AllResourcesProperties(
            "AWS::EC2::SecurityGroupIngress", Match.ObjectLike(Of(("SourceSecurityGroupId", Match.AnyValue()))));
        stacks["Data"].HasResourceProperties("AWS::EC2::SecurityGroupIngress", Of(("FromPort", 3306), ("ToPort", 3306)));
        stacks["Data"].HasResourceProperties("AWS::EC2::SecurityGroupIngress", Of(("FromPort", 443), ("ToPort", 443)));
    }

    [Fact]
    public void Commands_keep_their_order_and_dead_ones_are_kept_two_weeks()
    {
        stacks["Queues"].HasResourceProperties("AWS::SQS::Queue", Of(
            ("QueueName", "kinow-257-commands.fifo"),
            ("FifoQueue", true),
            ("ContentBasedDeduplication", false),
            ("VisibilityTimeout", 360),
            ("RedrivePolicy", Match.ObjectLike(Of(("maxReceiveCount", 1_000))))));
        stacks["Queues"].HasResourceProperties(
            "AWS::SQS::Queue", Of(("QueueName", "kinow-257-commands-dead.fifo"), ("MessageRetentionPeriod", 14 * 24 * 3600)));
    }

    private static IEnumerable<JsonElement> Each(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
}
