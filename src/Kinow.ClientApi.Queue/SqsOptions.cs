namespace Kinow.ClientApi.Queue;

/// <summary>How to reach the queue service and how long to try.</summary>
public sealed record SqsOptions
{
    /// <summary>Address of the service, for example <c>https://sqs.eu-west-1.amazonaws.com</c>.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>Region that requests are signed for; null reads it from the endpoint's name, then from the environment.</summary>
    public string? Region { get; init; }

    /// <summary>Longest time for a call with all its attempts. A long poll's waiting is added to it.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromMilliseconds(1_200);

    /// <summary>Longest time for one attempt. A long poll's waiting is added to it.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromMilliseconds(700);

    /// <summary>Most attempts for one call.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>
    /// Upper bound of the first pause between attempts; it doubles from attempt to attempt and the pause is drawn at random below it.
    /// </summary>
    public TimeSpan Backoff { get; init; } = TimeSpan.FromMilliseconds(40);

    /// <summary>Most connections that are kept.</summary>
    public int Connections { get; init; } = 64;
}
