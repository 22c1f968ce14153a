namespace Kinow.Lambda.Runtime;

/// <summary>Settings of the connection to the Lambda Runtime API.</summary>
public sealed record LambdaOptions
{
    /// <summary>Host and port of the Runtime API, as Lambda names them in <c>AWS_LAMBDA_RUNTIME_API</c>.</summary>
    public required string RuntimeApi { get; init; }

    /// <summary>How long before the deadline the handler's token is cancelled.</summary>
    public TimeSpan DeadlineMargin { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long before the deadline a handler that has not stopped is abandoned and a timeout response is sent for it.</summary>
    public TimeSpan ResponseMargin { get; init; } = TimeSpan.FromMilliseconds(60);

    /// <summary>Largest response in bytes. Lambda's limit for synchronous invocations is 6 MiB.</summary>
    public int MaxResponseBytes { get; init; } = 6 * 1024 * 1024;

    /// <summary>Largest event in bytes. Lambda sends no more than 6 MiB plus the envelope.</summary>
    public int MaxEventBytes { get; init; } = 8 * 1024 * 1024;
}
