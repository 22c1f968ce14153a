using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Logs;
using Constructs;
using Kinow.Infra.Stacks;

namespace Kinow.Infra.Functions;

/// <summary>What the three functions have in common: runtime, network, limits, and how they find the stores.</summary>
public sealed class ClientApiFunction : Construct
{
    /// <summary>Makes a function.</summary>
    /// <param name="scope">Its stack.</param>
    /// <param name="id">Its name in the stack.</param>
    /// <param name="network">Where it runs.</param>
    /// <param name="properties">What is particular to it.</param>
    public ClientApiFunction(Construct scope, string id, NetworkStack network, ClientApiFunctionProperties properties)
        : base(scope, id)
    {
        var logs = new LogGroup(
            this, "Logs", new LogGroupProps { Retention = RetentionDays.ONE_MONTH, RemovalPolicy = RemovalPolicy.DESTROY });
        Function = new Function(this, "Function", new FunctionProps
        {
            Description = properties.Description,

            // The zips bring their own runtime, compiled for x86-64.
            Runtime = Runtime.PROVIDED_AL2023,
            Architecture = Architecture.X86_64,
            Handler = "bootstrap",
            Code = Code.FromAsset(properties.Zip),
            MemorySize = properties.Memory,
            Timeout = properties.Timeout,
            ReservedConcurrentExecutions = properties.ReservedConcurrency,
            Tracing = Tracing.ACTIVE,
            LogGroup = logs,
            Layers = [.. properties.Layers],
            LoggingFormat = LoggingFormat.JSON,
            Vpc = network.Vpc,
            VpcSubnets = NetworkStack.FunctionSubnets,
            SecurityGroups = [network.Functions],

            // Secrets are read when the function starts, from the extension; they are never values of its configuration.
            ParamsAndSecrets = ParamsAndSecretsLayerVersion.FromVersion(ParamsAndSecretsVersions.V1_0_103, new ParamsAndSecretsOptions
            {
                CacheSize = 20,
                LogLevel = ParamsAndSecretsLogLevel.WARN,
            }),
            Environment = new Dictionary<string, string>(properties.Environment)
            {
                // 4 MiB between collections keeps the process small (see bench/RESULTS.md).
                ["DOTNET_GCgen0size"] = "0x400000",
                ["DOTNET_TieredPGO"] = "0",
                ["Logging__LogLevel__Default"] = "Warning",
            },
        });
    }

    /// <summary>The function itself.</summary>
    public Function Function { get; }
}
