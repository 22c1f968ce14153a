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

    /// <summary>Whether the Runtime API stopped answering.</summary>
    internal bool IsGone { get; set; }

    /// <summary>The runtime that Lambda started this process for; <c>null</c> outside Lambda.</summary>
    /// <param name="deadlineMargin">How long before its deadline work is asked to stop; the default when not given.</param>
    public static LambdaRuntime? FromEnvironment(TimeSpan? deadlineMargin = null)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } address) return null;
        var options = new LambdaOptions { RuntimeApi = address };
        return new(deadlineMargin is { } margin ? options with { DeadlineMargin = margin } : options);
    }

    /// <inheritdoc/>
    public void Dispose() => Api.Dispose();
}
