using Kinow.Lambda.Runtime;

namespace Kinow.Lambda;

/// <summary>The connection of this process to Lambda. There is none when the process runs elsewhere.</summary>
public sealed class LambdaRuntime : IDisposable
{
    /// <summary>The variable in which Lambda names its Runtime API.</summary>
    public const string Variable = "AWS_LAMBDA_RUNTIME_API";

    /// <summary>Connects lazily: nothing is sent before the first invocation is asked for.</summary>
    /// <param name="options">Where the Runtime API is, and the limits.</param>
    public LambdaRuntime(LambdaOptions options)
    {
        Options = options;
        Api = new(options);
    }

    /// <summary>Where the Runtime API is, and the limits.</summary>
    public LambdaOptions Options { get; }

    internal RuntimeApiClient Api { get; }

    /// <summary>Whether Lambda does not answer any more, so that the process has failed.</summary>
    internal bool IsGone { get; set; }

    /// <summary>The runtime that Lambda started this process for; <c>null</c> outside Lambda.</summary>
    public static LambdaRuntime? FromEnvironment() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } address ? new(new() { RuntimeApi = address }) : null;

    /// <inheritdoc/>
    public void Dispose() => Api.Dispose();
}
