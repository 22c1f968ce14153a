using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.OpenSearchService;
using Amazon.CDK.AWS.RDS;
using Constructs;
using Domain = Amazon.CDK.AWS.OpenSearchService.Domain;

namespace Kinow.Infra.Stacks;

/// <summary>What keeps data: Aurora MySQL, which is the truth, and the search domain, which can be rebuilt from it.</summary>
public sealed class DataStack : Stack
{
    /// <summary>Name of the database.</summary>
    public const string DatabaseName = "kinow";

    /// <summary>The GraphQL function among <see cref="Users"/>.</summary>
    public const string GraphQLUser = "graphql";

    /// <summary>The worker function among <see cref="Users"/>.</summary>
    public const string WorkerUser = "worker";

    /// <summary>The webhook function among <see cref="Users"/>.</summary>
    public const string WebhookUser = "webhook";

    /// <summary>Makes the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">Name of the stack.</param>
    /// <param name="network">Where it lives.</param>
    /// <param name="settings">Sizes.</param>
    /// <param name="properties">Description and protection.</param>
    public DataStack(Construct scope, string id, NetworkStack network, DeploymentSettings settings, IStackProps properties)
        : base(scope, id, properties)
    {
        Database = CreateDatabase(network, settings);
        Search = CreateSearch(network, settings);
        Users = new[] { GraphQLUser, WorkerUser, WebhookUser }.ToDictionary(
            static function => function,
            function => new DatabaseSecret(
                this, $"User-{function}", new DatabaseSecretProps { Username = $"kinow_{settings.Platform}_{function}" }),
            StringComparer.Ordinal);
        foreach (var user in Users.Values) user.ApplyRemovalPolicy(RemovalPolicy.RETAIN);
    }

    /// <summary>
    /// The name and the password of each function's own user of the database, by the name of the function. <c>kinow-admin migrate</c> makes
    /// the users.
    /// </summary>
    public IReadOnlyDictionary<string, DatabaseSecret> Users { get; }

    /// <summary>Aurora MySQL.</summary>
    public DatabaseCluster Database { get; }

    /// <summary>The search engine.</summary>
    public Domain Search { get; }

    private DatabaseCluster CreateDatabase(NetworkStack network, DeploymentSettings settings)
    {
        var engine = DatabaseClusterEngine.AuroraMysql(new AuroraMysqlClusterEngineProps { Version = AuroraMysqlEngineVersion.Of($"8.0.mysql_aurora.{settings.DatabaseVersion}", "8.0") });
        var parameters = new ParameterGroup(this, "Parameters", new ParameterGroupProps
        {
            Engine = engine,
            Description = "UTC, UTF-8, and triggers that a role without SUPER may create",
            Parameters = new Dictionary<string, string>
            {
                ["time_zone"] = "UTC",
                ["character_set_server"] = "utf8mb4",
                ["log_bin_trust_function_creators"] = "1",
                ["require_secure_transport"] = "ON",
            },
        });
        var group = new SecurityGroup(this, "DatabaseGroup", new SecurityGroupProps
        {
            Vpc = network.Vpc,
            AllowAllOutbound = false,
            Description = "The database of the Client API",
        });
        group.AddIngressRule(network.Functions, Port.Tcp(3306), "functions");
        return new DatabaseCluster(this, "Database", new DatabaseClusterProps
        {
            Engine = engine,
            ParameterGroup = parameters,
            Writer = ClusterInstance.ServerlessV2("Writer"),
            Readers = [ClusterInstance.ServerlessV2("Reader", new ServerlessV2ClusterInstanceProps { ScaleWithWriter = true })],
            ServerlessV2MinCapacity = settings.DatabaseCapacity.Least,
            ServerlessV2MaxCapacity = settings.DatabaseCapacity.Most,
            Vpc = network.Vpc,
            VpcSubnets = NetworkStack.StoreSubnets,
            SecurityGroups = [group],
            Credentials = Credentials.FromGeneratedSecret("kinow"),
            DefaultDatabaseName = DatabaseName,
            StorageEncrypted = true,
            DeletionProtection = true,
            RemovalPolicy = RemovalPolicy.RETAIN,
            Backup = new BackupProps { Retention = Duration.Days(14) },
            CloudwatchLogsExports = ["error", "slowquery"],
            CloudwatchLogsRetention = RetentionDays.ONE_MONTH,
        });
    }

    private Domain CreateSearch(NetworkStack network, DeploymentSettings settings)
    {
        var group = new SecurityGroup(this, "SearchGroup", new SecurityGroupProps
        {
            Vpc = network.Vpc,
            AllowAllOutbound = false,
            Description = "The search engine of the Client API",
        });
        group.AddIngressRule(network.Functions, Port.Tcp(443), "functions");
        return new Domain(this, "Search", new DomainProps
        {
            Version = Amazon.CDK.AWS.OpenSearchService.EngineVersion.OpenSearch("2.15"),
            Capacity = new CapacityConfig { DataNodes = 2, DataNodeInstanceType = settings.SearchInstance, MultiAzWithStandbyEnabled = false },
            Ebs = new EbsOptions { VolumeSize = 50, VolumeType = EbsDeviceVolumeType.GP3 },
            ZoneAwareness = new ZoneAwarenessConfig { AvailabilityZoneCount = 2 },
            Vpc = network.Vpc,
            VpcSubnets = [NetworkStack.StoreSubnets],
            SecurityGroups = [group],
            EnforceHttps = true,
            TlsSecurityPolicy = TLSSecurityPolicy.TLS_1_2_PFS,
            NodeToNodeEncryption = true,
            EncryptionAtRest = new EncryptionAtRestOptions { Enabled = true },
            Logging = new LoggingOptions { SlowSearchLogEnabled = true, SlowIndexLogEnabled = true, AppLogEnabled = true },
            AdvancedOptions = new Dictionary<string, string> { ["rest.action.multi.allow_explicit_index"] = "true" },
            RemovalPolicy = RemovalPolicy.RETAIN,
        });
    }
}
