namespace Kinow.Lambda;

/// <summary>How a function speaks with Lambda.</summary>
public sealed record LambdaOptions
{
    /// <summary>Host and port of the Runtime API, as Lambda names them in <c>AWS_LAMBDA_RUNTIME_API</c>.</summary>
    public required string RuntimeApi { get; init; }

    /// <summary>How long before the deadline the work is asked to stop.</summary>
    public TimeSpan DeadlineMargin { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long before the deadline work that has not stopped is left alone and an answer is given for it.</summary>
    public TimeSpan AnswerMargin { get; init; } = TimeSpan.FromMilliseconds(60);

    /// <summary>Largest answer in bytes: Lambda takes 6 MiB from a synchronous invocation.</summary>
    public int MaxAnswerBytes { get; init; } = 6 * 1024 * 1024;

    /// <summary>Largest event in bytes. Lambda sends no more than 6 MiB and what surrounds it.</summary>
    public int MaxEventBytes { get; init; } = 8 * 1024 * 1024;
}
