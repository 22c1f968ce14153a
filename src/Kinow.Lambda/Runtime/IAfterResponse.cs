namespace Kinow.Lambda.Runtime;

/// <summary>
/// Work that a function finishes after its response. Lambda freezes the process between invocations, so the next event is requested only
/// after this; the caller does not wait, but the time is billed.
/// </summary>
public interface IAfterResponse
{
    /// <summary>
    /// How long it may take at most, from zero; a second unless said otherwise. It counts towards the function's timeout.
    /// </summary>
    TimeSpan Limit => TimeSpan.FromSeconds(1);

    /// <summary>Completes pending work.</summary>
    /// <param name="limit">How long it may take; unfinished work is frozen with the process.</param>
    Task EndAsync(TimeSpan limit);
}
