namespace Kinow.Lambda;

/// <summary>
/// What a function still does when it has answered. Lambda freezes the process between invocations, so the next event is asked for only after this:
/// the caller does not wait, the function's time does.
/// </summary>
public interface IAfterAnswer
{
    /// <summary>Ends what is under way.</summary>
    /// <param name="limit">The longest that it may take; what is not done by then is frozen with the process.</param>
    Task EndAsync(TimeSpan limit);
}
