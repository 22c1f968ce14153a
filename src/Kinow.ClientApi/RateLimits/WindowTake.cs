namespace Kinow.ClientApi.RateLimits;

/// <summary>An attempt that was counted in a window.</summary>
/// <param name="Wait">How long to wait first; zero when the attempt may go on.</param>
/// <param name="ReturnAsync">Gives it back, where it turns out not to count.</param>
internal sealed record WindowTake(TimeSpan Wait, Func<CancellationToken, Task> ReturnAsync);
