using Amazon.CDK;
using Amazon.CDK.AWS.ECR;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.Logs;
using Constructs;
using Kinow.Infra.Functions;

namespace Kinow.Infra.Live;

/// <summary>A task of the live service: its image, its variables, and what it may use.</summary>
internal sealed class LiveTask : Construct
{
    /// <summary>The port that it listens on.</summary>
    public const int Port = 8080;

    private const int Connections = 65_536;

    /// <summary>The time that clients have to go elsewhere before a task ends: the longest that Fargate gives.</summary>
    public static readonly Duration Drain = Duration.Seconds(120);

    /// <summary>Describes the task.</summary>
    /// <param name="scope">The stack.</param>
    /// <param name="id">Its name in the stack.</param>
    /// <param name="image">Repository and tag.</param>
    /// <param name="environment">Its variables.</param>
    /// <param name="more">Variables that are its own.</param>
    public LiveTask(Construct scope, string id, string image, ServiceEnvironment environment, IReadOnlyDictionary<string, string> more)
        : base(scope, id)
    {
        Definition = new FargateTaskDefinition(this, "Task", new FargateTaskDefinitionProps
        {
            Cpu = 1024,
            MemoryLimitMiB = 2048,
            RuntimePlatform = new RuntimePlatform
            {
                CpuArchitecture = CpuArchitecture.X86_64,
                OperatingSystemFamily = OperatingSystemFamily.LINUX,
            },
        });
        var (repository, tag) = image.Split(':') is [var name, var version]
            ? (name, version)
            : throw new ArgumentException(image, nameof(image));
        var variables = environment.ForTask();
        foreach (var (variable, value) in more) variables[variable] = value;
        Logs = new LogGroup(this, "Logs", new LogGroupProps { Retention = RetentionDays.ONE_MONTH, RemovalPolicy = RemovalPolicy.DESTROY });
        var container = Definition.AddContainer("live", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromEcrRepository(Repository.FromRepositoryName(this, "Images", repository), tag),
            Environment = variables,
            Secrets = environment.SecretsForTask(),
            ReadonlyRootFilesystem = true,
            StopTimeout = Drain,
            PortMappings = [new PortMapping { ContainerPort = Port }],
            Logging = LogDriver.AwsLogs(new AwsLogDriverProps
            {
                StreamPrefix = "live",
                LogGroup = Logs,

                // What nobody reads in time is dropped: no connection waits for a log.
                Mode = AwsLogDriverMode.NON_BLOCKING,
            }),
        });
        container.AddUlimits(new Ulimit { Name = UlimitName.NOFILE, SoftLimit = Connections, HardLimit = Connections });
    }

    /// <summary>The task.</summary>
    public FargateTaskDefinition Definition { get; }

    /// <summary>What it logs.</summary>
    public LogGroup Logs { get; }
}
